import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readGold } from '../../../packages/evaluation/src/read-gold.ts';
import { labelGold } from './label-gold.ts';
import { type AnnotatedArticle, labelReal } from './label-real.ts';
import type { LabelledSentence } from './labelled-sentence.ts';
import { labelWritten } from './label-written.ts';
import type { ReadingTools } from './reading-tools.ts';
import type { TrainingSource } from './training-source.ts';
import { readWritten } from './written-sentence.ts';

/** One text of a source, read and labelled. */
export interface LabelledText {
  /** Article, or file and line. */
  readonly id: string;
  readonly sentences: readonly LabelledSentence[];
}

/** The texts of a source one after the other, in a fixed order; `shared` is the folder of gold and articles. */
export async function* labelSource(
  source: TrainingSource,
  shared: string,
  tools: ReadingTools,
): AsyncGenerator<LabelledText, void, undefined> {
  if (source.kind === 'gold') {
    const folder = join(shared, source.folder);
    const articles = await readGold(folder);
    for (const gold of articles.filter((_, place) => source.chooses?.(place) ?? true))
      yield { id: gold.id, sentences: await labelGold(gold, folder, tools) };
    return;
  }
  const jsonl = await readFile(new URL(source.file, import.meta.url), 'utf8');
  if (source.kind === 'written') {
    for (const [place, sentence] of readWritten(jsonl).entries())
      yield { id: `${source.file}:${place + 1}`, sentences: await labelWritten(sentence, tools) };
    return;
  }
  const folder = join(shared, 'articles/unlabelled');
  for (const line of jsonl.split('\n').filter((one) => one.trim() !== '')) {
    const annotated = JSON.parse(line) as AnnotatedArticle;
    yield { id: annotated.article, sentences: await labelReal(annotated, folder, tools) };
  }
}
