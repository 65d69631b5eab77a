/** One table for neo4j-admin: rows one by one, and the header that fits them, written last into a file of its own. */
export interface ImportTable {
  /** `fixed` are the ids and labels that stand before the properties. */
  readonly row: (fixed: readonly string[], properties: Readonly<Record<string, unknown>>) => string;
  readonly header: () => string;
  /** Lists that were empty, or held one empty text, in some row: neo4j-admin leaves them out. */
  readonly lost: () => readonly string[];
}

/** U+001F, the unit separator, stands between the entries of lists and between labels; within an entry it becomes U+FFFD. */
const listSeparator = '\u001F';

/**
 * A table whose columns are the properties that its rows turn out to have: a row may end before the last column.
 * `fixed` are the header's first cells, as ":ID(actor)".
 */
export function createImportTable(fixed: readonly string[]): ImportTable {
  const kinds = new Map<string, Kind>();
  const lost = new Set<string>();
  return {
    row: (ids, properties) => {
      for (const [name, value] of Object.entries(properties)) {
        if (!kinds.has(name)) kinds.set(name, kindOf(name, value));
        if (Array.isArray(value) && value.length < 2 && value.join('') === '') lost.add(name);
      }
      const cells = [...kinds].map(([name, kind]) => cell(properties[name], kind, name));
      return line([...ids.map(quoted), ...cells]);
    },
    header: () => line([...fixed, ...[...kinds].map(([name, kind]) => `${name}:${kind}`)].map(quoted)),
    lost: () => [...lost],
  };
}

/** Labels as one cell. */
export const labelsCell = (labels: readonly string[]): string => labels.join(listSeparator);

type Kind = 'string' | 'long' | 'double' | 'boolean' | 'string[]' | 'long[]';

/** JavaScript's 10 may be 10 or 10.0; these are never counts. */
const decimals: ReadonlySet<string> = new Set(['score', 'confidence']);

/** An empty list does not tell what it is a list of; these hold offsets. */
const offsets: ReadonlySet<string> = new Set(['starts', 'ends', 'boilerplateStarts', 'boilerplateEnds']);

function kindOf(name: string, value: unknown): Kind {
  if (Array.isArray(value)) return offsets.has(name) ? 'long[]' : 'string[]';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return decimals.has(name) ? 'double' : 'long';
  return 'string';
}

function cell(value: unknown, kind: Kind, name: string): string {
  if (value === null || value === undefined) return '';
  if (!fits(value, kind)) throw new TypeError(`${name} is ${kind} elsewhere and can't be ${JSON.stringify(value)}`);
  return quoted(Array.isArray(value) ? value.map(entry).join(listSeparator) : textOf(value));
}

function fits(value: unknown, kind: Kind): boolean {
  if (kind === 'long') return Number.isSafeInteger(value);
  if (kind === 'double') return typeof value === 'number';
  return Array.isArray(value) ? kind.endsWith('[]') : typeof value === kind;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const entry = (value: unknown): string => textOf(value).replaceAll(listSeparator, '\uFFFD');

/** In quotes always: without them an empty text is none. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const line = (cells: readonly string[]): string => `${cells.join(',')}\n`;
