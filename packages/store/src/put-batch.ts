import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { GivenArticle } from './article-rows.ts';
import { givenArticle } from './article-rows.ts';
import type { PutResult } from './graph-store.ts';

/**
 * Has `write` write whole articles in one transaction. Where an article comes twice in a batch, the later one gets a
 * transaction of its own after the first.
 */
export async function putBatch(
  batch: readonly ArticleFacts[],
  write: (given: readonly GivenArticle[]) => Promise<readonly PutResult[]>,
): Promise<readonly PutResult[]> {
  const given = batch.map(givenArticle);
  const results = new Map<number, PutResult>();
  for (const round of rounds(given)) {
    const written = await write(round.map((position) => given[position] as GivenArticle));
    written.forEach((result, index) => results.set(round[index] as number, result));
  }
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

/** Which of these articles differ from what is stored (input hashes by id), and what the write does to each. */
export function compareGiven(
  given: readonly GivenArticle[],
  stored: ReadonlyMap<string, string>,
): { readonly changed: readonly GivenArticle[]; readonly results: readonly PutResult[] } {
  const changed = given.filter(({ id, inputHash }) => stored.get(id) !== inputHash);
  const results = given.map(({ id, inputHash, facts }) => ({
    articleId: id,
    outcome: !stored.has(id)
      ? ('created' as const)
      : stored.get(id) !== inputHash
        ? ('replaced' as const)
        : ('unchanged' as const),
    claims: facts.claims.length,
  }));
  return { changed, results };
}

/** Positions in the batch, so divided that no article stands twice in a round. */
function rounds(given: readonly GivenArticle[]): readonly (readonly number[])[] {
  const times = new Map<string, number>();
  const divided: number[][] = [];
  given.forEach(({ id }, position) => {
    const round = times.get(id) ?? 0;
    times.set(id, round + 1);
    (divided[round] ??= []).push(position);
  });
  return divided;
}
