import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { ArticleRows } from './article-rows.ts';
import { articleRows } from './article-rows.ts';
import type { PutResult } from './graph-store.ts';

/**
 * Has `write` write whole articles in one transaction. Where an article comes twice in a batch, the later one gets a
 * transaction of its own after the first.
 */
export async function putBatch(
  batch: readonly ArticleFacts[],
  write: (rows: readonly ArticleRows[]) => Promise<readonly PutResult[]>,
): Promise<readonly PutResult[]> {
  const rows = batch.map(articleRows);
  const results = new Map<number, PutResult>();
  for (const round of rounds(rows)) {
    const written = await write(round.map((position) => rows[position] as ArticleRows));
    written.forEach((result, index) => results.set(round[index] as number, result));
  }
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

/** Which of these articles differ from what is stored (input hashes by id), and what the write does to each. */
export function compareRows(
  rows: readonly ArticleRows[],
  stored: ReadonlyMap<string, string>,
): { readonly changed: readonly ArticleRows[]; readonly results: readonly PutResult[] } {
  const changed = rows.filter(({ id, inputHash }) => stored.get(id) !== inputHash);
  const results = rows.map((row) => ({
    articleId: row.id,
    outcome: !stored.has(row.id)
      ? ('created' as const)
      : changed.includes(row)
        ? ('replaced' as const)
        : ('unchanged' as const),
    claims: row.claims.length,
  }));
  return { changed, results };
}

/** Positions in the batch, so divided that no article stands twice in a round. */
function rounds(rows: readonly ArticleRows[]): readonly (readonly number[])[] {
  const times = new Map<string, number>();
  const divided: number[][] = [];
  rows.forEach(({ id }, position) => {
    const round = times.get(id) ?? 0;
    times.set(id, round + 1);
    (divided[round] ??= []).push(position);
  });
  return divided;
}
