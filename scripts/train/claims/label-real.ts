import { join } from 'node:path';
import { readArticle } from '../../../packages/article/src/read-article.ts';
import { readFileSource } from '../../../packages/article/src/read-file-source.ts';
import { labelSentences, type LabelledSentence } from './labelled-sentence.ts';
import type { PlacedClaim } from './placed-claim.ts';
import type { ReadingTools } from './reading-tools.ts';

/** An article read to its end by a person: what is not listed is no claim. */
export interface AnnotatedArticle {
  /** Name of the file without its ending. */
  readonly article: string;
  readonly claims: readonly PlacedClaim[];
}

/** The sentences of an article of `folder` with the claims marked in it. */
export async function labelReal(
  { article: id, claims }: AnnotatedArticle,
  folder: string,
  { analyser }: ReadingTools,
): Promise<readonly LabelledSentence[]> {
  const article = readArticle(await readFileSource(id, join(folder, `${id}.txt`)));
  return labelSentences(await analyser.analyse(article), claims);
}
