import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { Claim } from '@simpul/graph-schema/claim';
import { reciprocalTypes } from '@simpul/graph-schema/relation-type';
import { alignActors } from './align-actors.ts';
import { claimKey, type Triple } from './claim-key.ts';
import type { GoldArticle } from './gold-article.ts';
import type { GoldEdge, GoldKeys } from './gold-keys.ts';
import { goldKeys } from './gold-keys.ts';

/** An extracted claim with an object, in the words of the gold. */
export interface ReadClaim {
  readonly claim: Claim & { readonly object: string };
  readonly subject: string;
  readonly object: string;
  readonly key: string;
  /** Gold key of the nearest speaker, '' for the outlet. */
  readonly speaker: string;
  /** Gold claims of the same triple. */
  readonly golds: readonly GoldEdge[];
}

/** An article's gold and its extracted claims, made comparable. */
export interface ArticleFrame {
  readonly gold: GoldArticle;
  readonly edges: readonly GoldEdge[];
  readonly keys: GoldKeys;
  readonly claims: readonly ReadClaim[];
  /** Gold keys of actors that were found at all. */
  readonly foundActors: ReadonlySet<string>;
  /** The gold key of an extracted actor; `?id` for one that the gold does not know. */
  readonly goldKey: (id: string) => string;
  /** The key that a claim with these extracted actors has in the gold's words. */
  readonly keyOf: (triple: Triple) => string;
  readonly isKnown: (id: string) => boolean;
  readonly polityKey: (read: ReadClaim) => string | null;
  /** Pairs, in either order, that the gold joins by a reciprocal type. */
  readonly eitherOrder: ReadonlySet<string>;
}

export function frameArticle(gold: GoldArticle, facts: Pick<ArticleFacts, 'actors' | 'claims'>): ArticleFrame {
  const aligned = alignActors(gold.actors, facts.actors);
  const goldKey = (id: string): string => aligned.get(id)?.key ?? `?${id.replaceAll('|', '/')}`;
  const polityOf = polityReader(gold, new Map(facts.actors.map(({ id, polity }) => [goldKey(id), polity])));
  // Required last, so that its alternative wins.
  const edges = gold.claims
    .filter((claim): claim is GoldEdge => claim.object !== null && claim.object !== '')
    .sort((a, b) => Number(a.optional !== true) - Number(b.optional !== true));
  const keys = goldKeys(edges, polityOf);
  const fold = foldAlternatives(edges, (end) => end, keys.triple);
  const foldPolity = foldAlternatives(edges, polityOf, keys.polity);
  const keyOf = ({ subject, relation, object }: Triple): string =>
    fold(claimKey({ subject: goldKey(subject), relation, object: goldKey(object) }));
  const read = (claim: ReadClaim['claim']): ReadClaim => {
    const [subject, object] = [goldKey(claim.subject), goldKey(claim.object)];
    const key = keyOf(claim);
    const nearest = claim.attribution[0];
    const speaker = nearest === undefined ? '' : goldKey(nearest);
    return { claim, subject, object, key, speaker, golds: edges.filter((edge) => claimKey(edge) === key) };
  };
  return {
    gold,
    edges,
    keys,
    claims: facts.claims.filter((claim): claim is ReadClaim['claim'] => claim.object !== null).map(read),
    foundActors: new Set([...aligned.values()].map(({ key }) => key)),
    goldKey,
    keyOf,
    isKnown: (id) => aligned.has(id),
    polityKey: ({ claim, subject: from, object: to }) => {
      const [subject, object] = [polityOf(from), polityOf(to)];
      return subject === object ? null : foldPolity(claimKey({ subject, relation: claim.relation, object }));
    },
    eitherOrder: reciprocalPairs(edges),
  };
}

/** State or bloc of an actor: from the gold, else from the extraction where the gold lists what that names. */
function polityReader(gold: GoldArticle, extracted: ReadonlyMap<string, string | null>): (key: string) => string {
  const known = new Map(gold.actors.map((actor) => [actor.key, actor]));
  return (key) => {
    const actor = known.get(key);
    if (actor) return actor.polity ?? key;
    const polity = extracted.get(key) ?? null;
    return polity !== null && known.has(polity) ? polity : key;
  };
}

/** Turns an equally defensible type into the gold type, unless the gold requires it as it stands. */
function foldAlternatives(
  edges: readonly GoldEdge[],
  end: (actor: string) => string,
  known: ReadonlyMap<string, boolean>,
): (key: string) => string {
  const table = new Map<string, string>();
  for (const edge of edges) {
    if (edge.alt_relation === undefined || edge.alt_relation === null) continue;
    const ends = { subject: end(edge.subject), object: end(edge.object) };
    table.set(claimKey({ ...ends, relation: edge.alt_relation }), claimKey({ ...ends, relation: edge.relation }));
  }
  return (key) => (known.get(key) === true ? key : (table.get(key) ?? key));
}

function reciprocalPairs(edges: readonly GoldEdge[]): ReadonlySet<string> {
  return new Set(
    edges
      .filter(({ relation }) => reciprocalTypes.has(relation))
      .flatMap(({ subject, object }) => [`${subject}|${object}`, `${object}|${subject}`]),
  );
}
