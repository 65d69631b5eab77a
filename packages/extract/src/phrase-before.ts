import { closesFronted } from './closes-fronted.ts';
import { endsDateline } from './ends-dateline.ts';
import { startsActor } from './starts-actor.ts';
import {
  isNominal,
  isQuoteMark,
  isVerb,
  prepositionAt,
  skipBracket,
  skipBracketBack,
  type SentenceView,
} from './sentence-view.ts';

/** First and last word of a noun phrase. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The noun phrase that ends at `k`, with the prepositional phrases it carries: "para jenderal dari Korea Utara".
 * A phrase that itself stands behind a preposition is none; the noun before that preposition is.
 */
export function phraseBefore(view: SentenceView, k: number): WordRange | null {
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
    // "aksi menolak X" is one phrase, "Turki menolak X" a clause.
    if (length === 0 || (isVerb(view, i) && view.words[i - 1]?.upos !== 'NOUN')) break;
    // "sejak kelompok itu merebut X": a conjunction of time before a noun that acts opens a clause.
    if (view.grammar.whenWords.has(view.low[i] ?? '') && startsActor(view, first))
      return trimPhrase(view, { first, last });
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
export function antecedent(view: SentenceView, k: number): WordRange | null {
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
  const timed = behindTime(view, first, last);
  if (timed !== null) return timed;
  const place = view.nameAt[first];
  const end = place?.kind === 'place' ? place.last + 1 : skipBracket(view, first + 1);
  const bracketed = end > first + 1;
  if (!(place?.kind === 'place') && !bracketed && !/^\d/u.test(view.low[end - 1] ?? '')) return null;
  const starts = view.nameAt[end]?.first === end || view.titleAt[end]?.first === end;
  return starts && end <= last ? end : null;
}

/** "Sejak awal tahun X", "pada Senin X": the name behind nothing but words for a time. */
function behindTime({ low, nameAt, titleAt, grammar }: SentenceView, first: number, last: number): number | null {
  let i = first;
  while (i <= last && !nameAt[i] && !titleAt[i] && grammar.timeNouns.has(low[i] ?? '')) i++;
  const starts = nameAt[i]?.first === i || titleAt[i]?.first === i;
  return i > first && i <= last && starts ? i : null;
}

function joinsNouns(view: SentenceView, i: number, listed: boolean): boolean {
  const form = view.low[i] ?? '';
  if (!isNominal(view, i - 1) || !isNominal(view, i + 1)) return false;
  if (view.grammar.coordinators.has(form) || view.grammar.examples.has(form)) return true;
  if (form === '-') return !endsDateline(view, i);
  const source = view.grammar.sourceWords.has(view.low[(view.nameAt[i - 1]?.first ?? i - 1) - 1] ?? '');
  return form === ',' && listed && !source && !closesFronted(view, i);
}

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

/** "-nya" behind a verb ends the phrase before: "dikeluarkannya pengumuman". */
const hangsOnVerb = (view: SentenceView, i: number): boolean =>
  view.words[i]?.glued === true && view.grammar.cliticPronouns.has(view.low[i] ?? '') && isVerb(view, i - 1);

function trimPhrase(view: SentenceView, { first, last }: WordRange): WordRange | null {
  let from = first;
  while (from <= last && (isQuoteMark(view.low[from] ?? '') || view.words[from]?.upos === 'PUNCT')) from++;
  // Indonesian phrases are head-first: an adjective before a name belongs to what stands before ("menolak keras X").
  while (
    from < last &&
    view.words[from]?.upos === 'ADJ' &&
    !view.nameAt[from] &&
    !view.titleAt[from] &&
    startsActor(view, from + 1)
  )
    from++;
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
