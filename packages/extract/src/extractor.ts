import type { Article } from '@simpul/graph-schema/article';
import type { AnalysedSentence } from '@simpul/nlp/analysed-sentence';
import type { Candidate } from './trace/candidate.ts';
import type { ExtractedClaim } from './extracted-claim.ts';

export interface ExtractorOptions {
  readonly signal?: AbortSignal;
  /** Filled with everything that was weighed and what became of it, sentence by sentence, where somebody asks why. */
  readonly candidates?: Candidate[];
}

/** Something that finds claims in an analysed article. Whatever it is, its claims pass `verifyClaim`. */
export interface Extractor {
  /** Short name for options and for the claim's record: "rules". */
  readonly id: string;
  /** Changes whenever the same article could give other claims. */
  readonly fingerprint: string;
  /** Claims in text order; never mutates its input. Rejects with the signal's reason when aborted. */
  extract(
    article: Article,
    sentences: readonly AnalysedSentence[],
    options?: ExtractorOptions,
  ): Promise<readonly ExtractedClaim[]>;
}
