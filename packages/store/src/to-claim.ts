import type { Claim, ClaimItem } from '@simpul/graph-schema/claim';
import type { ItemClass } from '@simpul/graph-schema/item-classes';
import type { TextSpan } from '@simpul/graph-schema/text-span';
import type { Authorship } from '@simpul/graph-schema/decision';
import type { ArticleSummary, Extracted, Review, StoredClaim } from './graph-store.ts';
import type { StoredNode } from './stored-node.ts';
import { toActor } from './to-actor.ts';

/** A claim with what hangs on it, as the claim statement returns it. */
export interface ClaimRow {
  readonly claim: StoredNode;
  readonly subject: StoredEnd;
  readonly object: StoredEnd | null;
  /** Nearest first. */
  readonly speakers: readonly StoredNode[];
  /** The ids that the speakers were extracted under. */
  readonly spokeAs: readonly string[];
  readonly article: ArticleSummary;
  readonly about: string | null;
}

/** An end as it stands in the text, whoever it counts for. */
interface ExtractedEnd {
  readonly start: number | null;
  readonly end: number | null;
  /** The id that the actor was extracted under. */
  readonly extracted: string;
}

interface StoredEnd extends ExtractedEnd {
  readonly actor: StoredNode;
}

interface EndsAndSpeakers {
  readonly subject: ExtractedEnd;
  readonly object: ExtractedEnd | null;
  readonly spokeAs: readonly string[];
}

type Changed = 'turned' | 'extractedRelation' | 'extractedFrame' | 'extractedMode' | 'extractedMutual';

/** `about` is the position in `ids`; null where that claim is not in the list. */
export function toClaim(row: ClaimRow, ids: readonly string[]): StoredClaim {
  const { claim, subject, object, speakers, article, about } = row;
  const stored = claim.properties as unknown as StoredProperties;
  const position = about === null ? -1 : ids.indexOf(about);
  return {
    id: stored.id,
    key: stored.key,
    subject: subject.actor.properties['id'] as string,
    relation: stored.relation,
    object: object === null ? null : (object.actor.properties['id'] as string),
    mode: stored.mode ?? null,
    frame: stored.frame,
    predicate: stored.predicate ?? null,
    mutual: stored.mutual,
    items: stored.items.map((text, index) => itemOf(stored, text, index)),
    attribution: speakers.map(({ properties }) => properties['id'] as string),
    unnamedSource: stored.unnamedSource ?? null,
    modality: stored.modality,
    polarity: stored.polarity,
    office: stored.office ?? null,
    sector: stored.sector ?? null,
    eventStart: stored.eventStart ?? null,
    eventEnd: stored.eventEnd ?? null,
    place: stored.place ?? null,
    evidence: { quote: stored.quote, start: stored.start, end: stored.end },
    subjectSpan: spanOf(subject),
    objectSpan: object === null ? null : spanOf(object),
    predicateSpan: { start: stored.predicateStart, end: stored.predicateEnd },
    confidence: stored.confidence,
    rule: stored.rule,
    about: position === -1 ? null : position,
    article,
    subjectActor: toActor(subject.actor),
    objectActor: object === null ? null : toActor(object.actor),
    speakers: speakers.map(toActor),
    aboutClaim: about,
    extracted: extractedFrom(row, stored),
    review: stored.review,
    reviewed: reviewedFrom(stored),
  };
}

/** What the extraction said of a stored claim. */
export function extractedFrom(
  { subject, object, spokeAs }: EndsAndSpeakers,
  stored: Pick<StoredProperties, 'relation' | 'frame' | 'mode' | 'mutual' | Changed>,
): Extracted {
  const isTurned = stored.turned === true && object !== null;
  const [first, second] = isTurned ? [object, subject] : [subject, object];
  const { extractedRelation, extractedFrame, extractedMode, extractedMutual } = stored;
  return {
    subject: first.extracted,
    object: second?.extracted ?? null,
    subjectSpan: spanOf(first),
    objectSpan: second === null ? null : spanOf(second),
    attribution: spokeAs,
    ...(extractedRelation && extractedFrame
      ? {
          relation: extractedRelation,
          frame: extractedFrame,
          mode: extractedMode ?? null,
          mutual: extractedMutual === true,
        }
      : { relation: stored.relation, frame: stored.frame, mode: stored.mode ?? null, mutual: stored.mutual }),
  };
}

const reviewedFrom = ({ reviewedBy, reviewedAt, reviewReason }: StoredProperties): Authorship | null =>
  reviewedBy && reviewedAt ? { author: reviewedBy, at: reviewedAt, reason: reviewReason ?? null } : null;

/** Node properties: null ones are absent or null. */
export interface StoredProperties extends Pick<
  Claim,
  'relation' | 'frame' | 'mutual' | 'modality' | 'polarity' | 'confidence' | 'rule'
> {
  readonly id: string;
  readonly key: string;
  readonly mode?: Claim['mode'] | null;
  readonly predicate?: string | null;
  readonly items: readonly string[];
  readonly itemClasses: readonly (ItemClass | '')[];
  readonly quantities: readonly string[];
  readonly unnamedSource?: string | null;
  readonly office?: string | null;
  readonly sector?: Claim['sector'] | null;
  readonly eventStart?: string | null;
  readonly eventEnd?: string | null;
  readonly place?: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly predicateStart: number;
  readonly predicateEnd: number;
  readonly review: Review;
  readonly reviewedBy?: string | null;
  readonly reviewedAt?: string | null;
  readonly reviewReason?: string | null;
  /** The ends stand the other way round than extracted. */
  readonly turned?: boolean | null;
  /** There where a decision gave the claim another relation. */
  readonly extractedRelation?: Claim['relation'] | null;
  readonly extractedFrame?: Claim['frame'] | null;
  readonly extractedMode?: Claim['mode'] | null;
  readonly extractedMutual?: boolean | null;
}

const itemOf = ({ itemClasses, quantities }: StoredProperties, text: string, index: number): ClaimItem => ({
  text,
  itemClass: itemClasses[index] || null,
  quantity: quantities[index] || null,
});

const spanOf = ({ start, end }: { readonly start: number | null; readonly end: number | null }): TextSpan | null =>
  start === null || end === null ? null : { start, end };
