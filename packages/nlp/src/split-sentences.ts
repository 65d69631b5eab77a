import type { Language } from './language.ts';
import type { Token } from './split-words.ts';

/** A run of words between quotation marks, over words `first` to `last` of the paragraph, the marks left out. */
export interface QuotedRun {
  readonly first: number;
  readonly last: number;
}

/** Words `first` to `last`, both inclusive. */
export interface WordRun {
  readonly first: number;
  readonly last: number;
}

const straight = /^(?:["„«»]|''|``|“|”)$/u;
const opener = /^(?:“|„|``)$/u;
const closer = /^(?:”|'')$/u;
const stop = /^(?:[.?!…]|\.{2,})$/u;
const closing = /^(?:["”’'»)\]]|'')$/u;

/** Longer "sentences" are lists and tables, and the time of a parse grows faster than its words. */
const mostWords = 200;

/** Where a paragraph's quotations stand; a mark without a partner quotes to the end, or from the beginning. */
export function findQuotedRuns(words: readonly Token[], text: string): readonly QuotedRun[] {
  const runs: QuotedRun[] = [];
  let open = -1;
  const close = (before: number): void => {
    if (before > open) runs.push({ first: open + 1, last: before });
    open = -1;
  };
  let seen = false;
  for (const [at, word] of words.entries()) {
    if (!straight.test(word.form)) continue;
    const opens = markOpens(word, { text, inside: open >= 0, first: !seen });
    seen = true;
    if (opens) {
      if (open >= 0) close(at - 1);
      open = at;
    } else if (open >= 0) close(at - 1);
    else if (runs.length === 0 && at > 0) runs.push({ first: 0, last: at - 1 });
  }
  if (open >= 0) close(words.length - 1);
  return runs;
}

/** Straight marks tell by the text around them, and where that says nothing by turns. */
function markOpens(word: Token, { text, inside, first }: { text: string; inside: boolean; first: boolean }): boolean {
  if (opener.test(word.form)) return true;
  if (closer.test(word.form)) return false;
  const before = text[word.start - 1] ?? ' ';
  const after = text[word.end] ?? ' ';
  const spaceBefore = /[\s([–—-]/u.test(before);
  const spaceAfter = /[\s.,;:!?)\]–—]/u.test(after);
  if (!inside) return spaceBefore || !spaceAfter || !first;
  const afterPause = /[,.?!]\s*$/u.test(text.slice(Math.max(0, word.start - 3), word.start));
  return spaceBefore && !spaceAfter && !afterPause;
}

/** Splits the words of one paragraph into sentences. A full stop inside a quotation ends one too. */
export function splitSentences(words: readonly Token[], language: Language): readonly WordRun[] {
  const runs: WordRun[] = [];
  let first = 0;
  for (let at = 0; at < words.length; at++) {
    const end = at - first + 1 >= mostWords ? at : sentenceEnd(words, at, language);
    if (end < 0) continue;
    runs.push({ first, last: end });
    first = end + 1;
    at = end;
  }
  if (first < words.length) runs.push({ first, last: words.length - 1 });
  return runs;
}

/** The last word of the sentence that ends at the stop `at`; −1 where none ends. */
function sentenceEnd(words: readonly Token[], at: number, language: Language): number {
  const word = words[at];
  if (!word) return -1;
  const finalAbbreviation = language.finalAbbreviations.has(word.form.toLowerCase());
  if (!stop.test(word.form) && !finalAbbreviation) return -1;
  if (isListNumber(words, at)) return -1;
  let end = at;
  while (end + 1 < words.length && stop.test(words[end + 1]?.form ?? '')) end++;
  while (closesAfter(words, end)) end++;
  const next = words[end + 1];
  if (!next) return end;
  return goesOn(words, { end, at, finalAbbreviation }) ? -1 : end;
}

/** "1. Mancanegara": the number of an item in a list. */
function isListNumber(words: readonly Token[], at: number): boolean {
  return at === 1 && /^\d{1,2}$/.test(words[0]?.form ?? '') && words[1]?.glued === true && words.length > 2;
}

/** A closing mark belongs to the sentence before it; a straight mark does if no space comes before it, or only space and one after. */
function closesAfter(words: readonly Token[], end: number): boolean {
  const mark = words[end + 1];
  if (!mark || !closing.test(mark.form)) return false;
  if (mark.glued || mark.form === '”' || mark.form === "''" || mark.form === ')') return true;
  return !words[end + 2]?.glued;
}

/** '…?" tanya dia', "(…) dan": what follows in lower case, or a comma, continues the sentence. */
function goesOn(
  words: readonly Token[],
  { end, at, finalAbbreviation }: { end: number; at: number; finalAbbreviation: boolean },
): boolean {
  const next = words[end + 1]?.form ?? '';
  if (/^[,;:)]$/u.test(next)) return true;
  if (/^\p{Ll}/u.test(next)) return true;
  if (/^(?:[–—]|--)$/u.test(next) && /^\p{Ll}/u.test(words[end + 2]?.form ?? '')) return true;
  if (finalAbbreviation && end === at) return !/^(?:\p{Lu}|["“])/u.test(next);
  return false;
}
