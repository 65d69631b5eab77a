import type { AnalysedSentence, Name, Title, Voice, Word } from '@simpul/nlp/analysed-sentence';
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
  /** Voice told by the affix, also of words that the tagger took for no verb. */
  readonly voice: readonly (Voice | null)[];
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
  for (const name of sentence.names.filter((one) => !isPlainNoun(one, grammar) && !isPlainPair(one, words, grammar)))
    for (let i = name.first; i <= name.last; i++) nameAt[i] ??= name;
  const titleAt = words.map((): Title | null => null);
  for (const title of sentence.titles) for (let i = title.first; i <= title.last; i++) titleAt[i] ??= title;
  const children = words.map((): number[] => []);
  words.forEach((word, i) => children[word.head]?.push(i));
  const quoted = words.map(() => false);
  for (const quotation of sentence.quotations) {
    const long = quotation.last - quotation.first + 1 >= shortestStatement;
    if (long || quotation.open || quotation.continued) quoted.fill(true, quotation.first, quotation.last + 1);
  }
  const low = words.map((word) => word.form.toLowerCase());
  return {
    sentence,
    words,
    grammar,
    low,
    nameAt,
    titleAt,
    children,
    quoted,
    voice: words.map((word) => voiceOf(word, grammar)),
  };
}

function voiceOf({ form, root, upos, voice, nominal }: Word, { verbPrefixes }: GrammarWords): Voice | null {
  if (voice !== null || nominal !== null || !['ADJ', 'X', 'ADV', 'PROPN', 'NOUN'].includes(upos)) return voice;
  const low = form.toLowerCase();
  if (low !== form || root === low) return null;
  return verbPrefixes.find(({ prefix, least }) => low.startsWith(prefix) && low.length >= least)?.voice ?? null;
}

/** "mentah-mentah", "habis-habisan": an adjective said twice is an adverb of manner. */
export function isManner({ words, low }: Pick<SentenceView, 'words' | 'low'>, i: number): boolean {
  return /^(\p{L}+)-\1(?:an)?$/u.test(low[i] ?? '') && !['NOUN', 'PROPN'].includes(words[i]?.upos ?? '');
}

/** Verb by affix, or by tag where it is known to go bare: the tagger errs on words without affixes. Never inside a name. */
export function isVerb(view: SentenceView, i: number): boolean {
  const word = view.words[i];
  if (!word || view.nameAt[i] || view.titleAt[i] || isManner(view, i)) return false;
  if (view.grammar.sureVerbs.has(word.form.toLowerCase()) || view.grammar.mutual.has(view.low[i - 1] ?? ''))
    return true;
  if (view.grammar.verbLikeAdjectives.has(word.form.toLowerCase())) return false;
  if (view.voice[i] === 'stative' && view.words[i - 1]?.upos === 'NOUN' && !view.nameAt[i - 1]) return false;
  if (word.upos === 'VERB') return view.voice[i] !== null || view.grammar.bareVerbs.has(word.root);
  return (view.voice[i] === 'active' || view.voice[i] === 'passive') && word.upos !== 'ADP';
}

/** A capital at the start of a sentence makes no name of "Kunjungan" or "Warga". */
function isPlainNoun({ how, text }: Name, { plainNouns }: GrammarWords): boolean {
  return (
    how === 'recognised' &&
    text
      .toLowerCase()
      .split(/\s+/u)
      .every((word) => plainNouns.has(word))
  );
}

/** "Baku tembak": a capital at the start of a sentence, and no city. */
const isPlainPair = ({ first, last }: Name, words: readonly Word[], { plainPairs }: GrammarWords): boolean =>
  first === last && plainPairs.has(`${words[first]?.form ?? ''} ${words[last + 1]?.form ?? ''}`.toLowerCase());

/** A verb tag without an affix, or on a word not known as a verb, is the tagger's error for an adjective or noun. */
const nominalTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON', 'SYM', 'X', 'VERB']);

/** A word that may stand in a noun phrase. */
export function isNominal(view: SentenceView, i: number): boolean {
  const word = view.words[i];
  if (!word) return false;
  if (view.nameAt[i] || view.titleAt[i]) return true;
  if (isVerb(view, i)) return false;
  const form = word.form.toLowerCase();
  if (view.grammar.relative.has(form)) return false;
  if (countsOn(view, i) || countsOn(view, i + 1)) return true;
  return nominalTags.has(word.upos) || view.grammar.determiners.has(form) || view.grammar.pronouns.has(form);
}

/** Length in words of the preposition at `i`: "ke arah" 2, "ke" 1, none 0. */
export function prepositionAt(
  view: SentenceView,
  i: number,
): { readonly slot: string; readonly length: number } | null {
  const first = view.low[i];
  if (first === undefined || view.nameAt[i] || countsOn(view, i)) return null;
  const pair = `${first} ${view.low[i + 1] ?? ''}`;
  if (view.grammar.prepositions.has(pair)) return { slot: pair, length: 2 };
  return view.grammar.prepositions.has(first) ? { slot: first, length: 1 } : null;
}

/** "lebih dari 40 pesawat": the word of origin behind a comparative, before a number, leads in no phrase. */
export function countsOn({ low, words, grammar }: SentenceView, i: number): boolean {
  const counted =
    words[i + 1]?.upos === 'NUM' ||
    grammar.quantities.has(low[i + 1] ?? '') ||
    /^se(?:ratus|ribu|juta|puluh|lusin)/u.test(low[i + 1] ?? '');
  return low[i] === grammar.origin && grammar.comparatives.has(low[i - 1] ?? '') && counted;
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
