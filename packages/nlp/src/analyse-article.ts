import type { Article } from '@simpul/graph-schema/article';
import type { TextSpan } from '@simpul/graph-schema/text-span';
import type { AnalysedSentence } from './analysed-sentence.ts';
import { buildSentence } from './build-sentence.ts';
import { findParagraphs } from './find-paragraphs.ts';
import type { Pipeline } from './pipeline.ts';
import { settleNames } from './settle-names.ts';
import { splitClitics } from './split-clitics.ts';
import { findQuotedRuns, splitSentences } from './split-sentences.ts';
import { splitWords } from './split-words.ts';

/** Analyses an article; its boilerplate yields no words, and so no sentences. */
export function analyseArticle(
  { text, boilerplate }: Pick<Article, 'text' | 'boilerplate'>,
  pipeline: Pipeline,
): readonly AnalysedSentence[] {
  const sentences: AnalysedSentence[] = [];
  const isName = (name: string): boolean => (pipeline.gazetteer.find(name)?.entries.length ?? 0) > 0;
  for (const [paragraph, span] of findParagraphs(text).entries()) {
    const tokens = storyParts(span, boilerplate).flatMap((part) =>
      splitWords(text, part, { language: pipeline.language, isName }),
    );
    const words = splitClitics(tokens, pipeline);
    const quoted = findQuotedRuns(words, text);
    for (const run of splitSentences(words, pipeline.language)) {
      sentences.push(buildSentence({ words, run, quoted, index: sentences.length, paragraph }, pipeline));
    }
  }
  return settleNames(sentences);
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
