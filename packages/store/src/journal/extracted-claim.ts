import type { Claim, Evidence } from '@simpul/graph-schema/claim';
import type { TextSpan } from '@simpul/graph-schema/text-span';

/** Of a stored claim, what the extraction said: decisions change what it counts for, never this. */
export interface ExtractedClaim extends Pick<
  Claim,
  'relation' | 'mode' | 'frame' | 'mutual' | 'modality' | 'polarity'
> {
  readonly id: string;
  readonly article: string;
  /** Actors under their stored ids, the ends of a mutual claim in the order of these. */
  readonly subject: string;
  readonly object: string | null;
  readonly attribution: readonly string[];
  readonly evidence: Evidence;
  readonly subjectSpan: TextSpan | null;
  readonly objectSpan: TextSpan | null;
  readonly predicateSpan: TextSpan;
}
