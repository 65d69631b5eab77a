import type { ParamTexts } from './query-params.ts';

export interface PastQuery {
  readonly cypher: string;
  readonly params: ParamTexts;
}

const key = 'simpul.queries';
const most = 20;

/** The last queries run in this browser, newest first; none where storage is switched off or holds something else. */
export function readHistory(): readonly PastQuery[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isPastQuery).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Puts a query in front, once, and keeps what is left; returns the new history. */
export function remember(query: PastQuery): readonly PastQuery[] {
  const history = withQuery(readHistory(), query);
  try {
    localStorage.setItem(key, JSON.stringify(history));
  } catch {
    // Forgotten with the page.
  }
  return history;
}

/** The history after `query` was run. */
export const withQuery = (history: readonly PastQuery[], query: PastQuery): readonly PastQuery[] =>
  [query, ...history.filter(({ cypher }) => cypher !== query.cypher)].slice(0, most);

function isPastQuery(value: unknown): value is PastQuery {
  if (typeof value !== 'object' || value === null || !('cypher' in value) || !('params' in value)) return false;
  const { cypher, params } = value;
  if (typeof cypher !== 'string' || typeof params !== 'object' || params === null) return false;
  return Object.values(params).every((text) => typeof text === 'string');
}
