import { groupBy } from '../group-by.ts';
import { likeness, sharesStory } from './is-reprint.ts';
import type { Story } from './story-shingles.ts';

/** What tells to which group an article belongs. */
export interface GroupedArticle {
  readonly id: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly simhash: string | null;
  /** By place; null where the article has none. */
  readonly blocks: readonly (string | null)[];
  /** The original of the group that it is in so far; null for the original itself. */
  readonly reprintOf: string | null;
}

export type Pair = readonly [string, string];

/** What happens to articles: they are in the store under a new text, or leave it. */
export interface ArticleChange {
  readonly written: readonly string[];
  readonly gone: readonly string[];
}

export interface Regrouping {
  /** What is to be written: the originals of those that get another one; null for those that are originals now. */
  readonly links: readonly { readonly id: string; readonly original: string | null }[];
  /** Articles whose claims may now count for another outlet. */
  readonly recounted: readonly string[];
}

/**
 * Which of these articles are in one group after a change. `articles` are the changed ones as stored, those that share a
 * block with them, and all that are in a group with any of these. Groups that lose an article, or whose article got
 * another text, are made anew; the others can only grow together.
 */
export function compareArticles(
  articles: readonly GroupedArticle[],
  { written, gone }: ArticleChange,
): { readonly joined: readonly Pair[]; readonly perhaps: readonly Pair[] } {
  const changed = new Set([...written, ...gone]);
  const shaken = new Set(articles.filter(({ id }) => changed.has(id)).map(originalOf));
  const isLoose = (article: GroupedArticle): boolean => shaken.has(originalOf(article));
  const left = articles.filter(({ id }) => !gone.includes(id));
  const joined: Pair[] = left.flatMap((one) =>
    one.reprintOf === null || isLoose(one) ? [] : [[one.id, one.reprintOf] as const],
  );
  const perhaps: Pair[] = [];
  for (const [one, other] of neighbours(left, isLoose)) {
    if (one.simhash === null || other.simhash === null) continue;
    const found = likeness(one.simhash, other.simhash);
    if (found === 'reprint') joined.push([one.id, other.id]);
    if (found === 'perhaps') perhaps.push([one.id, other.id]);
  }
  const groupOf = groups(joined);
  // Their stories need not be read where they are in one group anyway.
  return { joined, perhaps: perhaps.filter(([a, b]) => groupOf(a) !== groupOf(b)) };
}

/** Those of the pairs that are reprints by their stories. */
export const confirmPairs = (pairs: readonly Pair[], stories: ReadonlyMap<string, Story>): readonly Pair[] =>
  pairs.filter(([a, b]) => {
    const [one, other] = [stories.get(a), stories.get(b)];
    return one !== undefined && other !== undefined && sharesStory(one, other);
  });

/** The groups that these pairs make: each around its first article. Does not depend on the order of anything. */
export function regroupArticles(
  articles: readonly GroupedArticle[],
  pairs: readonly Pair[],
  { written, gone }: ArticleChange,
): Regrouping {
  const groupOf = groups(pairs);
  const left = articles.filter(({ id }) => !gone.includes(id)).sort(byOrigin);
  const originals = new Map<string, string>();
  for (const { id } of left) if (!originals.has(groupOf(id))) originals.set(groupOf(id), id);
  const now = left.map(({ id, reprintOf }) => {
    const original = originals.get(groupOf(id)) ?? id;
    return { id, before: reprintOf, original: original === id ? null : original };
  });
  return {
    links: now.filter(({ before, original }) => before !== original).map(({ id, original }) => ({ id, original })),
    // An original that was written again may have another outlet now.
    recounted: now
      .filter(({ before, original }) => before !== original || (original !== null && written.includes(original)))
      .map(({ id }) => id),
  };
}

const originalOf = ({ id, reprintOf }: GroupedArticle): string => reprintOf ?? id;

/** Pairs that share a block, one of which at least is loose. */
function* neighbours(
  articles: readonly GroupedArticle[],
  isLoose: (article: GroupedArticle) => boolean,
): Generator<readonly [GroupedArticle, GroupedArticle]> {
  const withBlocks = articles.flatMap((article) =>
    article.blocks.flatMap((block, place) => (block === null ? [] : [{ article, block: `${place} ${block}` }])),
  );
  const seen = new Set<string>();
  for (const some of groupBy(withBlocks, ({ block }) => block).values())
    for (const { article: one } of some)
      if (isLoose(one))
        for (const { article: other } of some) {
          const pair = `${one.id} ${other.id}`;
          if (seen.has(pair) || (one.id >= other.id && isLoose(other))) continue;
          seen.add(pair);
          yield [one, other];
        }
}

/** Tells which group an id is in, by one of its members. */
function groups(pairs: readonly Pair[]): (id: string) => string {
  const parents = new Map<string, string>();
  const groupOf = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    if (root !== id) parents.set(id, root);
    return root;
  };
  for (const [a, b] of pairs) {
    const [one, other] = [groupOf(a), groupOf(b)];
    if (one !== other) parents.set(other, one);
  }
  return groupOf;
}

/** The first to publish; those of which outlet or day is unknown can't be told to be first. */
function byOrigin(a: GroupedArticle, b: GroupedArticle): number {
  if ((a.outlet === null) !== (b.outlet === null)) return a.outlet === null ? 1 : -1;
  if (a.publishedAt !== b.publishedAt) {
    if (a.publishedAt === null || b.publishedAt === null) return a.publishedAt === null ? 1 : -1;
    return a.publishedAt < b.publishedAt ? -1 : 1;
  }
  return a.id < b.id ? -1 : 1;
}
