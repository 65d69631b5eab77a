import type { Quotation, Word } from './analysed-sentence.ts';
import type { QuotedRun, WordRun } from './split-sentences.ts';

/** The parts of a paragraph's quotations that fall into one sentence, by words of the sentence. */
export function findQuotations(
  runs: readonly QuotedRun[],
  { first, last }: WordRun,
  words: readonly Word[],
): readonly Quotation[] {
  return runs.flatMap((run) => {
    if (run.first > last || run.last < first) return [];
    const from = Math.max(run.first, first) - first;
    const to = Math.min(run.last, last) - first;
    const [start, end] = [words[from]?.start, words[to]?.end];
    if (start === undefined || end === undefined) return [];
    return [{ first: from, last: to, start, end, continued: run.first < first, open: run.last > last }];
  });
}
