import type { Article } from '@simpul/graph-schema/article';
import type { TextSpan } from '@simpul/graph-schema/text-span';
import type { AnalysedSentence } from './analysed-sentence.ts';
import { buildSentence, type SentenceTask } from './build-sentence.ts';
import { findParagraphs } from './find-paragraphs.ts';
import type { Pipeline } from './pipeline.ts';
import { settleNames } from './settle-names.ts';
import { splitClitics } from './split-clitics.ts';
import { findQuotedRuns, splitSentences } from './split-sentences.ts';
import { splitWords } from './split-words.ts';

/** Analyses an article; its boilerplate yields no words, and so no sentences. */
export async function analyseArticle(
  article: Pick<Article, 'text' | 'boilerplate'>,
  pipeline: Pipeline,
): Promise<readonly AnalysedSentence[]> {
  const tasks = findSentences(article, pipeline);
  const encoded = await pipeline.encode(tasks.map(({ words }) => words));
  const sentences = tasks.flatMap((task, at) => {
    const read = encoded[at];
    return read ? [buildSentence(task, read, pipeline)] : [];
  });
  return settleNames(sentences);
}

function findSentences(
  { text, boilerplate }: Pick<Article, 'text' | 'boilerplate'>,
  pipeline: Pipeline,
): readonly SentenceTask[] {
  const tasks: SentenceTask[] = [];
  const isName = (name: string): boolean => (pipeline.gazetteer.find(name)?.entries.length ?? 0) > 0;
  for (const [paragraph, span] of findParagraphs(text).entries()) {
    const tokens = storyParts(span, boilerplate).flatMap((part) =>
      splitWords(text, part, { language: pipeline.language, isName }),
    );
    const words = splitClitics(tokens, pipeline);
    const quoted = findQuotedRuns(words, text);
    for (const run of splitSentences(words, pipeline.language)) {
      tasks.push({ words: words.slice(run.first, run.last + 1), run, quoted, index: tasks.length, paragraph });
    }
  }
  return tasks;
}

/** What is left of a span when the boilerplate is taken out. */
function storyParts({ start, end }: TextSpan, boilerplate: readonly TextSpan[]): TextSpan[] {
  const parts: TextSpan[] = [];
  let from = start;
  for (const range of boilerplate) {
    if (range.end <= from || range.start >= end) continue;
    if (range.start > from) parts.push({ start: from, end: range.start });
    from = Math.max(from, range.end);
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}
