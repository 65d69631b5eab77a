import type { AnalysedSentence, Name, Title, Word } from '@simpul/nlp/analysed-sentence';
import type { GrammarWords } from './language.ts';

/** A sentence with look-ups by word index, so that the patterns read like grammar. */
export interface SentenceView {
  readonly sentence: AnalysedSentence;
  readonly words: readonly Word[];
  readonly grammar: GrammarWords;
  /** Lower-case forms. */
  readonly low: readonly string[];
  readonly nameAt: readonly (Name | null)[];
  readonly titleAt: readonly (Title | null)[];
  /** Words that hang on each word in the tree, in text order. */
  readonly children: readonly (readonly number[])[];
  /** Inside a quotation that is a statement, not a quoted word or two. */
  readonly quoted: readonly boolean[];
}

/** Below this many words a quotation is a quoted term ("ancaman berkembang"), not speech. */
const shortestStatement = 4;

export function viewSentence(sentence: AnalysedSentence, grammar: GrammarWords): SentenceView {
  const { words } = sentence;
  const nameAt = words.map((): Name | null => null);
  for (const name of sentence.names) for (let i = name.first; i <= name.last; i++) nameAt[i] ??= name;
  const titleAt = words.map((): Title | null => null);
  for (const title of sentence.titles) for (let i = title.first; i <= title.last; i++) titleAt[i] ??= title;
  const children = words.map((): number[] => []);
  words.forEach((word, i) => children[word.head]?.push(i));
  const quoted = words.map(() => false);
  for (const quotation of sentence.quotations) {
    const long = quotation.last - quotation.first + 1 >= shortestStatement;
    if (long || quotation.open || quotation.continued) quoted.fill(true, quotation.first, quotation.last + 1);
  }
  return { sentence, words, grammar, low: words.map((word) => word.form.toLowerCase()), nameAt, titleAt, children, quoted };
}

/** Verb by affix, or by tag where it is known to go bare: the tagger errs on words without affixes. Never inside a name. */
export function isVerb(view: SentenceView, i: number): boolean {
  const word = view.words[i];
  if (!word || view.nameAt[i] || view.titleAt[i]) return false;
  if (word.upos === 'VERB') return word.voice !== null || view.grammar.bareVerbs.has(word.root);
  return (word.voice === 'active' || word.voice === 'passive') && word.upos !== 'ADP' && word.upos !== 'NOUN';
}

/** A word that may stand in a noun phrase. */
export function isNominal(view: SentenceView, i: number): boolean {
  const word = view.words[i];
  if (!word) return false;
  if (view.nameAt[i] || view.titleAt[i]) return true;
  if (isVerb(view, i)) return false;
  return ['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON', 'SYM', 'X'].includes(word.upos) || view.grammar.determiners.has(word.form.toLowerCase());
}

/** Length in words of the preposition at `i`: "ke arah" 2, "ke" 1, none 0. */
export function prepositionAt(view: SentenceView, i: number): { readonly slot: string; readonly length: number } | null {
  const first = view.low[i];
  if (first === undefined || view.nameAt[i]) return null;
  const pair = `${first} ${view.low[i + 1] ?? ''}`;
  if (view.grammar.prepositions.has(pair)) return { slot: pair, length: 2 };
  return view.grammar.prepositions.has(first) ? { slot: first, length: 1 } : null;
}

/** Index behind the closing bracket when `i` opens one, else `i`. */
export function skipBracket(view: SentenceView, i: number): number {
  if (view.low[i] !== '(' && view.low[i] !== '[') return i;
  const close = view.low[i] === '(' ? ')' : ']';
  for (let j = i + 1; j < Math.min(view.low.length, i + 12); j++) if (view.low[j] === close) return j + 1;
  return i + 1;
}

/** Index before the opening bracket when `i` closes one, else `i`. */
export function skipBracketBack(view: SentenceView, i: number): number {
  if (view.low[i] !== ')' && view.low[i] !== ']') return i;
  const open = view.low[i] === ')' ? '(' : '[';
  for (let j = i - 1; j >= Math.max(0, i - 12); j--) if (view.low[j] === open) return j - 1;
  return i - 1;
}

export const isQuoteMark = (form: string): boolean => /^["'“”‘’«»`]+$/u.test(form) || form === "''" || form === '``';
