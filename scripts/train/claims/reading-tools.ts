import { indonesian } from '../../../packages/extract/src/lang/id/indonesian.ts';
import { type Lexicon, openLexicon } from '../../../packages/extract/src/lexicon.ts';
import type { Gazetteer } from '../../../packages/gazetteer/src/open-gazetteer.ts';
import { openPipeline } from '../../../packages/ingest/src/open-pipeline.ts';
import type { Analyser } from '../../../packages/nlp/src/open-analyser.ts';

/** What reads a text as the pipeline would. */
export interface ReadingTools {
  readonly analyser: Analyser;
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
}

/** The pipeline's own analyser, gazetteer and Indonesian lexicon. */
export async function openReadingTools(): Promise<ReadingTools> {
  const { analysers, gazetteer } = await openPipeline();
  const analyser = analysers.get('id');
  if (!analyser) throw new Error('the pipeline has no analyser for "id"');
  return { analyser, lexicon: openLexicon(indonesian), gazetteer };
}
