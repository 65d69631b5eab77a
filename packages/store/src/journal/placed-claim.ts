import type { RelationType } from '@simpul/graph-schema/relation-type';
import type { StoredProperties } from '../to-claim.ts';
import { extractedFrom } from '../to-claim.ts';
import type { ExtractedClaim } from './extracted-claim.ts';

/** A stored claim as it was extracted, and where it counts now. */
export interface PlacedClaim {
  readonly extracted: ExtractedClaim;
  readonly key: string;
  readonly relation: RelationType;
  readonly subject: string;
  readonly object: string | null;
  readonly turned: boolean;
}

interface PlacedEnd {
  /** The actor it counts for. */
  readonly id: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly extracted: string;
}

/** A claim as a driver reads it for settling: no nodes of actors, no article. */
export interface PlacedRow {
  readonly article: string;
  readonly subject: PlacedEnd;
  readonly object: PlacedEnd | null;
  readonly spokeAs: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export function toPlacedClaim({ article, subject, object, spokeAs, properties }: PlacedRow): PlacedClaim {
  const stored = properties as unknown as StoredProperties;
  const { attribution, ...extracted } = extractedFrom({ subject, object, spokeAs }, stored);
  return {
    extracted: {
      ...extracted,
      attribution,
      id: stored.id,
      article,
      modality: stored.modality,
      polarity: stored.polarity,
      evidence: { quote: stored.quote, start: stored.start, end: stored.end },
      predicateSpan: { start: stored.predicateStart, end: stored.predicateEnd },
    },
    key: stored.key,
    relation: stored.relation,
    subject: subject.id,
    object: object?.id ?? null,
    turned: stored.turned === true,
  };
}
