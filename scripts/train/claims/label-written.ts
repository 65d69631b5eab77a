import { labelSentences, type LabelledSentence } from './labelled-sentence.ts';
import { placeClaim } from './placed-claim.ts';
import type { ReadingTools } from './reading-tools.ts';
import type { WrittenSentence } from './written-sentence.ts';

/** One of our own sentences, read as a text of its own. Throws an Error where a claim's words aren't in it. */
export async function labelWritten(
  { text, claims }: WrittenSentence,
  { analyser }: ReadingTools,
): Promise<readonly LabelledSentence[]> {
  const sentences = await analyser.analyse({ text, boilerplate: [] });
  return labelSentences(
    sentences,
    claims.map((claim) => placeClaim(text, claim)),
  );
}
