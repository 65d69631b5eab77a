import type { Article } from '@simpul/graph-schema/article';
import type { Claim } from '@simpul/graph-schema/claim';
import { relations } from '@simpul/graph-schema/relation-type';
import type { TextSpan } from '@simpul/graph-schema/text-span';
import type { RelationEnds } from './project-relation.ts';
import type { ClaimIdentity } from './ids.ts';
import { claimId, claimKey } from './ids.ts';
import type { ExtractedClaim } from './journal/extracted-claim.ts';

/** A claim node, and the relationship it counts for; null where it has no object. */
export interface ClaimRow {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly ends: RelationEnds | null;
  readonly extracted: ExtractedClaim;
}

/** Where an end stands in the text, for (:Claim)-[:SUBJECT|OBJECT]->(:Actor). */
interface EndLink {
  readonly claim: string;
  readonly actor: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface ClaimLinks {
  readonly statedIn: readonly { readonly claim: string; readonly article: string }[];
  readonly subjects: readonly EndLink[];
  readonly objects: readonly EndLink[];
  readonly speakers: readonly {
    readonly claim: string;
    readonly actor: string;
    readonly position: number;
    readonly extracted: string;
  }[];
  readonly about: readonly { readonly claim: string; readonly content: string }[];
}

export interface ClaimRowsInput {
  readonly article: Article;
  readonly articleId: string;
  readonly claims: readonly Claim[];
  readonly pipeline: string;
  /** The id an actor is stored under. */
  readonly storedId: (given: string) => string;
}

export function claimRows(input: ClaimRowsInput): { readonly claims: readonly ClaimRow[]; readonly links: ClaimLinks } {
  const seen = new Map<string, number>();
  const placed = input.claims.map((given, position) => {
    const claim = withStoredActors(given, input.storedId);
    return { claim, position, id: uniqueId(claim, input.articleId, seen) };
  });
  return {
    claims: placed.map(({ claim, id, position }) => claimRow(claim, { ...input, id, position })),
    links: {
      statedIn: placed.map(({ id }) => ({ claim: id, article: input.articleId })),
      subjects: placed.map(({ claim, id }) => endLink(id, claim.subject, spanOf(input.article, claim.subjectSpan))),
      objects: placed.flatMap(({ claim, id }) =>
        claim.object === null ? [] : [endLink(id, claim.object, spanOf(input.article, claim.objectSpan))],
      ),
      speakers: placed.flatMap(({ claim, id }) =>
        claim.attribution.map((actor, position) => ({ claim: id, actor, position, extracted: actor })),
      ),
      about: placed.flatMap(({ claim, id }) => {
        const content = claim.about === null ? undefined : placed[claim.about];
        return content === undefined ? [] : [{ claim: id, content: content.id }];
      }),
    },
  };
}

/** Actors under their stored ids; the ends of a mutual claim in the order of these. */
function withStoredActors(given: Claim, storedId: (id: string) => string): Claim {
  const claim = {
    ...given,
    subject: storedId(given.subject),
    object: given.object === null ? null : storedId(given.object),
    attribution: given.attribution.map(storedId),
  };
  if (!claim.mutual || claim.object === null || claim.subject <= claim.object) return claim;
  return {
    ...claim,
    subject: claim.object,
    object: claim.subject,
    subjectSpan: claim.objectSpan,
    objectSpan: claim.subjectSpan,
  };
}

function uniqueId(claim: Claim, article: string, seen: Map<string, number>): string {
  const identity: ClaimIdentity = { ...claim, article, nearestSpeaker: claim.attribution[0] ?? null, repetition: 0 };
  const first = claimId(identity);
  const repetition = seen.get(first) ?? 0;
  seen.set(first, repetition + 1);
  return repetition === 0 ? first : claimId({ ...identity, repetition });
}

function claimRow(
  claim: Claim,
  { id, position, article, articleId, pipeline }: ClaimRowsInput & { readonly id: string; readonly position: number },
): ClaimRow {
  const { subject, relation, object } = claim;
  const key = claimKey(claim);
  const { score, quad } = relations[relation];
  const { mode, frame, predicate, polarity, modality, mutual, office, sector, unnamedSource } = claim;
  const { eventStart, eventEnd, place, confidence, rule, items, evidence, predicateSpan } = claim;
  const copied = { relation, mode, frame, predicate, polarity, modality, mutual, office, sector, unnamedSource };
  const event = { eventStart, eventEnd, place, score, quad, confidence, rule };
  return {
    ends: object === null ? null : { id: key, type: relation, source: subject, target: object },
    extracted: { ...claim, id, article: articleId },
    properties: {
      id,
      key,
      position,
      ...copied,
      ...event,
      items: items.map(({ text }) => text),
      itemClasses: items.map(({ itemClass }) => itemClass ?? ''),
      quantities: items.map(({ quantity }) => quantity ?? ''),
      reportedAt: article.publishedAt,
      quote: evidence.quote,
      start: evidence.start,
      end: evidence.end,
      predicateStart: predicateSpan.start,
      predicateEnd: predicateSpan.end,
      extractor: pipeline,
      review: 'auto',
    },
  };
}

const endLink = (claim: string, actor: string, span: Readonly<Record<string, unknown>>): EndLink => ({
  claim,
  actor,
  properties: { ...span, extracted: actor },
});

const spanOf = ({ text }: Article, span: TextSpan | null): Readonly<Record<string, unknown>> =>
  span === null ? {} : { mention: text.slice(span.start, span.end), start: span.start, end: span.end };
