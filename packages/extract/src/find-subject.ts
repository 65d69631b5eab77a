import type { Lexicon } from './lexicon.ts';
import {
  isNominal,
  isQuoteMark,
  isVerb,
  prepositionAt,
  skipBracket,
  skipBracketBack,
  type SentenceView,
} from './sentence-view.ts';
import { phraseEnd, readSlots } from './read-slots.ts';

/** The noun phrase that is a verb's grammatical subject: its first and last word, and how it was found. */
export interface FoundSubject {
  readonly first: number;
  readonly last: number;
  readonly how: 'order' | 'relative' | 'shared' | 'controlled' | 'tree';
}

/**
 * Grammatical subject of the verb at `v`. By word order first: behind "yang" the noun before it, else the noun phrase
 * before the verb group; a verb without one shares that of the verb before it, or takes its object ("meminta X untuk").
 * The tree is asked where order finds nothing.
 */
export function findSubject(view: SentenceView, v: number, lexicon: Lexicon): FoundSubject | null {
  return byOrder(view, v, { lexicon, depth: 0 }) ?? byTree(view, v);
}

interface Search {
  readonly lexicon: Lexicon;
  readonly depth: number;
}

function byOrder(view: SentenceView, v: number, search: Search): FoundSubject | null {
  if (search.depth > 4) return null;
  const speaker = speakerBehind(view, v, search.lexicon);
  if (speaker) return { ...speaker, how: 'order' };
  const k = beforeGroup(view, v);
  if (k < 0) return null;
  const form = view.low[k] ?? '';
  if (view.grammar.relative.has(form)) {
    return relativeSubject(view, v, k);
  }
  if (view.grammar.purpose.has(form)) return controlled(view, k, search);
  if (
    view.grammar.coordinators.has(form) ||
    ['lalu', 'kemudian', 'lantas', 'sambil', 'sembari', 'dengan', 'setelah', 'usai', 'sebelum'].includes(form)
  )
    return shared(view, k, { ...search, v });
  if (isVerb(view, k)) {
    const own = byOrder(view, k, { ...search, depth: search.depth + 1 });
    return own && { ...own, how: own.how === 'order' ? 'shared' : own.how };
  }
  if (form === ',') return overComma(view, k, search);
  const noun = phraseBefore(view, k);
  if (noun) return beyondRelative(view, noun, search) ?? { ...noun, how: 'order' };
  const relative = relativeBefore(view, k);
  return relative === null ? shared(view, k, { ...search, v }) : relativeSubject(view, v, relative);
}

/** "Negara yang memerangi X ingin membantu": X is the object of the relative clause, whose noun goes on as subject. */
function beyondRelative(
  view: SentenceView,
  noun: { readonly first: number; readonly last: number },
  { lexicon }: Search,
): FoundSubject | null {
  const u = noun.first - 1;
  if (!isVerb(view, u) || view.voice[u] === 'middle') return null;
  const passes =
    lexicon.language.speech.verbs.has(view.words[u]?.root ?? '') ||
    lexicon.verbsAt(view, u).some(({ content }) => content !== undefined);
  const relative = passes ? null : relativeBefore(view, u - 1);
  const head = relative === null ? null : relativeSubject(view, u, relative);
  return head && { ...head, how: 'shared' };
}

function relativeSubject(view: SentenceView, v: number, relative: number): FoundSubject | null {
  const noun = identified(view, v) ?? antecedent(view, view.low[relative - 1] === ',' ? relative - 2 : relative - 1);
  return noun && { ...noun, how: 'relative' };
}

/** "yang sejak lama mendesak": the relative word before an adverbial; null where a verb or comma comes first. */
function relativeBefore(view: SentenceView, k: number): number | null {
  for (let i = k; i >= Math.max(0, k - 6); i--) {
    if (view.grammar.relative.has(view.low[i] ?? '')) return i;
    if (isVerb(view, i) || view.words[i]?.upos === 'PUNCT') return null;
  }
  return null;
}

/** "Yang memprotesnya adalah X", "negara yang dihubungi yakni X dan Y": who is meant stands behind the clause. */
function identified(view: SentenceView, v: number): { readonly first: number; readonly last: number } | null {
  for (let i = v + 1; i < Math.min(view.words.length, v + 12); i++) {
    if (isVerb(view, i) || view.low[i] === ',') return null;
    if (!view.grammar.identifiers.has(view.low[i] ?? '')) continue;
    const last = phraseEnd(view, i + 1, view.words.length);
    return last > i && (view.nameAt[i + 1] || view.titleAt[i + 1]) ? { first: i + 1, last } : null;
  }
  return null;
}

/** "…," ujar X: the subject of a bare verb of saying stands behind it. */
function speakerBehind(
  view: SentenceView,
  v: number,
  { language }: Lexicon,
): { readonly first: number; readonly last: number } | null {
  const before = view.low[v - 1] ?? '';
  if (!language.speech.inverted.has(view.low[v] ?? '') || !(before === ',' || isQuoteMark(before))) return null;
  const last = phraseEnd(view, v + 1, view.words.length);
  return last > v ? { first: v + 1, last } : null;
}

/** Index of the word before the verb group: over auxiliaries, adverbs, negation and brackets. */
function beforeGroup(view: SentenceView, v: number): number {
  let k = v - 1;
  while (k >= 0) {
    const jumped = skipBracketBack(view, k);
    const manner =
      view.grammar.manners.has(view.low[k - 1] ?? '') &&
      !view.nameAt[k] &&
      (view.low[k - 1] !== 'dengan' || isAdverbial(view, k));
    if (jumped !== k) k = jumped;
    else if (manner) k -= 2;
    else if (isAdverbial(view, k)) k--;
    else break;
  }
  return k;
}

/** Auxiliaries, adverbs, "dua kali", quotation marks. */
function isAdverbial(view: SentenceView, k: number): boolean {
  if (view.nameAt[k] || view.titleAt[k]) return false;
  const upos = view.words[k]?.upos;
  const form = view.low[k] ?? '';
  if (upos === 'ADV' || upos === 'AUX' || upos === 'PART' || isQuoteMark(form)) return true;
  return view.grammar.auxiliaries.has(form) || (upos === 'NUM' && view.grammar.times.has(view.low[k + 1] ?? ''));
}

/** "X, …, menyerang": the phrase before what stands between commas, or before the only one. */
function overComma(view: SentenceView, comma: number, search: Search): FoundSubject | null {
  for (let k = comma - 1; k >= 0; k--) {
    if (view.low[k] !== ',') continue;
    const noun = phraseBefore(view, k - 1);
    if (noun) return { ...noun, how: 'order' };
  }
  const verb = verbBefore(view, comma);
  if (verb !== null) {
    const own = byOrder(view, verb, { ...search, depth: search.depth + 1 });
    return own && { ...own, how: 'shared' };
  }
  const noun = phraseBefore(view, comma - 1);
  return noun && { ...noun, how: 'order' };
}

/** The verb before shares its subject: "datang dan menyerang". */
function shared(view: SentenceView, k: number, { v, ...search }: Search & { readonly v: number }): FoundSubject | null {
  const near = verbBefore(view, k);
  // "diperolehnya usai menerima": what was done to the subject does not tell who acts next.
  const verb =
    near !== null && view.voice[near] === 'passive' && view.voice[v] === 'active' ? verbBefore(view, near) : near;
  if (verb === null) return null;
  const own = byOrder(view, verb, { ...search, depth: search.depth + 1 });
  return own && { ...own, how: 'shared' };
}

/** Before "untuk": the object of a verb that asks, else the subject of the verb before. */
function controlled(view: SentenceView, k: number, search: Search): FoundSubject | null {
  const verb = verbBefore(view, k);
  if (verb === null) {
    const noun = phraseBefore(view, k - 1);
    return noun && { ...noun, how: 'controlled' };
  }
  const asks = search.lexicon.verbsAt(view, verb).some(({ controls }) => controls === 'object');
  if (asks && view.voice[verb] !== 'passive') {
    const slot = readSlots(view, verb + 1).find(
      ({ slot, last }) => last < k && ['obj', 'kepada', 'pada', 'ke'].includes(slot),
    );
    if (slot) return { first: slot.first, last: slot.last, how: 'controlled' };
  }
  const own = byOrder(view, verb, { ...search, depth: search.depth + 1 });
  return own && { ...own, how: 'controlled' };
}

/** The nearest verb before `k` in the same stretch, not one inside quotation marks that closed. */
function verbBefore(view: SentenceView, k: number): number | null {
  for (let j = k - 1; j >= 0; j--) {
    if (['.', ';', ':'].includes(view.low[j] ?? '')) return null;
    if (isVerb(view, j)) return j;
  }
  return null;
}

/**
 * The noun phrase that ends at `k`, with the prepositional phrases it carries: "para jenderal dari Korea Utara".
 * A phrase that itself stands behind a preposition is none; the noun before that preposition is.
 */
function phraseBefore(view: SentenceView, k: number): { readonly first: number; readonly last: number } | null {
  let first = k + 1;
  let last = k;
  let listed = false;
  let i = k;
  while (i >= 0) {
    const jumped = skipBracketBack(view, i);
    if (jumped !== i) {
      i = jumped;
      continue;
    }
    const joins = joinsNouns(view, i, listed);
    if (
      (isNominal(view, i) && !hangsOnVerb(view, i)) ||
      isQuoteMark(view.low[i] ?? '') ||
      joins ||
      locates(view, i, first)
    ) {
      listed ||= joins && view.low[i] !== ',';
      first = i;
      i--;
      continue;
    }
    if (view.grammar.complement.has(view.low[i] ?? '') || view.grammar.contentMarks.has(view.low[i] ?? '')) break;
    const length = prepositionAt(view, i)?.length ?? (i > 0 && prepositionAt(view, i - 1)?.length === 2 ? 2 : 0);
    if (length === 0) break;
    const behind = behindLed(view, first, last);
    if (behind !== null) return { first: behind, last };
    // What was gathered belongs to the preposition: start anew before it.
    i -= length === 2 && !prepositionAt(view, i) ? 2 : 1;
    last = i;
    first = i + 1;
  }
  return first <= last ? trimPhrase(view, { first, last }) : null;
}

/** Noun that a relative clause belongs to: the nearest, but not the place that only locates another ("pasukan di X yang"). */
function antecedent(view: SentenceView, k: number): { readonly first: number; readonly last: number } | null {
  let first = k + 1;
  let listed = false;
  for (let i = k; i >= 0; i--) {
    const jumped = skipBracketBack(view, i);
    if (jumped !== i) i = jumped;
    const joins = joinsNouns(view, i, listed);
    if (!((isNominal(view, i) && !hangsOnVerb(view, i)) || isQuoteMark(view.low[i] ?? '') || joins)) break;
    listed ||= joins && view.low[i] !== ',';
    first = i;
  }
  const near = first <= k ? trimPhrase(view, { first, last: k }) : null;
  const locates =
    near && view.nameAt[near.first]?.last === near.last && view.grammar.locatives.has(view.low[first - 1] ?? '');
  return locates ? (phraseBefore(view, k) ?? near) : near;
}

/** "Di Jakarta Presiden X": the phrase behind the place or date that the preposition leads in; null where there is none. */
function behindLed(view: SentenceView, first: number, last: number): number | null {
  const place = view.nameAt[first];
  const end = place?.kind === 'place' ? place.last + 1 : skipBracket(view, first + 1);
  const bracketed = end > first + 1;
  if (!(place?.kind === 'place') && !bracketed && !/^\d/u.test(view.low[end - 1] ?? '')) return null;
  const starts = view.nameAt[end]?.first === end || view.titleAt[end]?.first === end;
  return starts && end <= last ? end : null;
}

function joinsNouns(view: SentenceView, i: number, listed: boolean): boolean {
  const form = view.low[i] ?? '';
  if (!isNominal(view, i - 1) || !isNominal(view, i + 1)) return false;
  if (view.grammar.coordinators.has(form) || view.grammar.examples.has(form) || form === '-') return true;
  const source = view.grammar.sourceWords.has(view.low[(view.nameAt[i - 1]?.first ?? i - 1) - 1] ?? '');
  return form === ',' && listed && !source;
}

/** "-nya" behind a verb ends the phrase before: "dikeluarkannya pengumuman". */
const hangsOnVerb = (view: SentenceView, i: number): boolean =>
  view.words[i]?.glued === true && view.grammar.cliticPronouns.has(view.low[i] ?? '') && isVerb(view, i - 1);

/** The comma of "di Amman, Yordania". */
function locates(view: SentenceView, i: number, first: number): boolean {
  const place = view.nameAt[i - 1];
  const wider = view.nameAt[first];
  if (view.low[i] !== ',' || !place || first !== i + 1 || wider?.first !== first) return false;
  if (place.kind === 'state' && place.how !== 'metonym') return false;
  return (
    view.grammar.locatives.has(view.low[place.first - 1] ?? '') && (wider.kind === 'state' || wider.kind === 'place')
  );
}

function trimPhrase(
  view: SentenceView,
  { first, last }: { first: number; last: number },
): { first: number; last: number } | null {
  let from = first;
  while (from <= last && (isQuoteMark(view.low[from] ?? '') || view.words[from]?.upos === 'PUNCT')) from++;
  const timed = from;
  while (
    from < last &&
    !view.nameAt[from] &&
    !view.titleAt[from] &&
    (view.grammar.timeNouns.has(view.low[from] ?? '') || (from > timed && /^[\d(]/u.test(view.low[from] ?? '')))
  )
    from = Math.max(from + 1, skipBracket(view, from));
  return from <= last ? { first: from, last } : null;
}

/** Subject child in the tree, or the noun that the verb's clause modifies. */
function byTree(view: SentenceView, v: number): FoundSubject | null {
  const child = view.children[v]?.find(
    (c) => view.words[c]?.deprel.startsWith('nsubj') && !view.grammar.relative.has(view.low[c] ?? ''),
  );
  if (child !== undefined) return { first: child, last: child, how: 'tree' };
  const word = view.words[v];
  if (word?.deprel.startsWith('acl') && word.head >= 0 && word.head < v)
    return { first: word.head, last: word.head, how: 'tree' };
  return null;
}
