import type { ActorMention, MentionedActor } from '@simpul/graph-schema/actor';
import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { Claim } from '@simpul/graph-schema/claim';
import type { StoredClaim } from './graph-store.ts';
import type { StoredNode } from './stored-node.ts';
import { toActor } from './to-actor.ts';
import type { StoredArticle } from './to-article.ts';
import { toArticle } from './to-article.ts';

/** Where an article names an actor, as stored. */
export interface StoredMention {
  /** Its id as extracted. */
  readonly actor: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export interface StoredFacts {
  readonly article: StoredArticle & { readonly pipeline: string };
  readonly mentions: readonly StoredMention[];
  /** In the order they were put in, which `about` counts by. */
  readonly claims: readonly StoredClaim[];
  /** Nodes of all actors that mentions and claims name. */
  readonly nodes: ReadonlyMap<string, StoredNode>;
}

/** Ids of the actors that the stored facts of an article name, as extracted. */
export const namedActors = ({ mentions, claims }: Pick<StoredFacts, 'mentions' | 'claims'>): readonly string[] => [
  ...new Set([
    ...mentions.map(({ actor }) => actor),
    ...claims.flatMap(({ extracted: { subject, object, attribution } }) => [
      subject,
      ...(object === null ? [] : [object]),
      ...attribution,
    ]),
  ]),
];

/** What was put, but that each actor is as the newest article describes it. */
export function toFacts({ article: stored, mentions, claims, nodes }: StoredFacts): ArticleFacts {
  const { id: articleId, ...article } = toArticle(stored);
  // The store adds the article to the id of a local actor, and would do so again.
  const given = (id: string): string => (id.endsWith(`@${articleId}`) ? id.slice(0, -articleId.length - 1) : id);
  const places = new Map(mentions.map((mention) => [mention.actor, placesIn(article.text, mention)]));
  return {
    article,
    actors: namedActors({ mentions, claims }).flatMap((id) => {
      const node = nodes.get(id);
      return node === undefined ? [] : [mentioned(node, places.get(id) ?? [], given)];
    }),
    claims: claims.map((claim) => toGiven(claim, given)),
    pipeline: stored.pipeline,
  };
}

const placesIn = (text: string, { starts, ends }: StoredMention): readonly ActorMention[] =>
  starts.map((start, index) => {
    const end = ends[index] ?? start;
    return { text: text.slice(start, end), start, end };
  });

function mentioned(node: StoredNode, mentions: readonly ActorMention[], given: (id: string) => string): MentionedActor {
  const actor = toActor(node);
  // Not `polity`, which the store may have derived from claims of other articles.
  const polity = (node.properties['givenPolity'] as string | null | undefined) ?? null;
  return { ...actor, id: given(actor.id), polity: polity === null ? null : given(polity), mentions };
}

/** Without what the store and decisions add to a claim. */
function toGiven(stored: StoredClaim, given: (id: string) => string): Claim {
  const { predicate, items, unnamedSource, modality, polarity, office, sector, extracted } = stored;
  const { eventStart, eventEnd, place, evidence, predicateSpan, confidence, rule } = stored;
  return {
    ...extracted,
    subject: given(extracted.subject),
    object: extracted.object === null ? null : given(extracted.object),
    attribution: extracted.attribution.map(given),
    about: stored.about,
    predicate,
    items,
    unnamedSource,
    modality,
    polarity,
    office,
    sector,
    eventStart,
    eventEnd,
    place,
    evidence,
    predicateSpan,
    confidence,
    rule,
  };
}
