import { closesFronted } from './closes-fronted.ts';
import type { Slot } from './frame-entry.ts';
import {
  countsOn,
  isManner,
  isNominal,
  isQuoteMark,
  isVerb,
  prepositionAt,
  skipBracket,
  type SentenceView,
} from './sentence-view.ts';

/** A noun phrase behind a verb or an event noun, and the preposition that leads it in ('obj': none). */
export interface SlotPhrase {
  readonly slot: Slot;
  readonly first: number;
  readonly last: number;
}

/** Farthest that an argument stood from its verb in the training articles, in words. */
const horizon = 40;

/**
 * Argument phrases to the right of `from`, in text order, until the clause ends: at another verb, a conjunction, or a
 * comma that goes on with no list. Word order is steadier than the tree here, whose attachments err one time in five.
 */
export function readSlots(view: SentenceView, from: number): readonly SlotPhrase[] {
  const found: SlotPhrase[] = [];
  const end = Math.min(view.words.length, from + horizon);
  let i = view.grammar.complementVerbs.has(view.low[from] ?? '') ? from + 1 : from;
  while (i < end) {
    const bracket = skipBracket(view, i);
    if (bracket > i) {
      i = bracket;
      continue;
    }
    if (isQuoteMark(view.low[i] ?? '') || isFiller(view, i)) {
      i++;
      continue;
    }
    const resumed = overAdjectives(view, i);
    if (resumed > i) {
      i = resumed;
      continue;
    }
    // "disambut hangat X": an adjective right behind the verb tells how.
    if (
      i === from &&
      view.words[i]?.upos === 'ADJ' &&
      !view.grammar.collectives.has(view.low[i] ?? '') &&
      (isNominal(view, i + 1) || prepositionAt(view, i + 1) !== null) &&
      isNominal(view, i) &&
      !view.nameAt[i]
    ) {
      i++;
      continue;
    }
    const preposition = prepositionAt(view, i);
    const led = i + (preposition?.length ?? 0);
    const start = preposition && view.low[led] === '-' ? led + 1 : led;
    if (preposition ? isVerbAhead(view, start) : endsClause(view, i)) break;
    const last = phraseEnd(view, start, end);
    if (last < start) {
      if (!preposition) break;
      i = start;
      continue;
    }
    const border = preposition ? atBorder(view, found.at(-1), preposition.slot) : null;
    if (border) found.pop();
    found.push({ slot: border ?? preposition?.slot ?? 'obj', first: start, last });
    i = last + 1;
  }
  return found;
}

/** "di (sepanjang) perbatasannya dengan X": whose border it is stands behind a preposition of its own. */
function atBorder({ low, grammar }: SentenceView, before: SlotPhrase | undefined, slot: Slot): string | null {
  if (!before || slot !== grammar.companionship) return null;
  const [place = '', line = ''] = before.slot.split(' ');
  if (!grammar.locatives.has(place)) return null;
  const border = grammar.borders.has(line)
    ? line
    : low.slice(before.first, before.last + 1).find((word) => grammar.borders.has(word));
  return border === undefined ? null : `${place} ${border}`;
}

/** Behind "yang lebih erat": the preposition that goes on with the verb's arguments; `i` where a clause follows. */
function overAdjectives(view: SentenceView, i: number): number {
  if (!view.grammar.relative.has(view.low[i] ?? '')) return i;
  for (let j = i + 1; j < Math.min(view.words.length, i + 5); j++) {
    if (j > i + 1 && prepositionAt(view, j) && !isVerbAhead(view, j + 1)) return j;
    if (isVerb(view, j) || !(isFiller(view, j) || view.words[j]?.upos === 'ADJ')) return i;
  }
  return i;
}

/** Last word of the noun phrase that starts at `start`, lists included; `start − 1` where none does. */
export function phraseEnd(view: SentenceView, start: number, end: number): number {
  let i = start;
  while (i < end) {
    const bracket = skipBracket(view, i);
    if (bracket > i && i > start) {
      i = bracket;
    } else if (isQuoteMark(view.low[i] ?? '')) {
      i++;
    } else if (isNominal(view, i) && !(prepositionAt(view, i) && view.words[i]?.upos === 'ADP')) {
      i++;
    } else if (i > start && goesOn(view, i)) {
      i++;
    } else break;
  }
  while (i > start && isQuoteMark(view.low[i - 1] ?? '')) i--;
  return i - 1;
}

/** A coordinator, or a comma of a list, with another noun behind it. */
function goesOn(view: SentenceView, i: number): boolean {
  const form = view.low[i] ?? '';
  const next = view.grammar.coordinators.has(view.low[i + 1] ?? '') ? i + 2 : i + 1;
  if (!isNominal(view, next) || startsClause(view, next)) return false;
  if (view.grammar.companions.has(form)) return false;
  if (view.grammar.coordinators.has(form) || view.grammar.examples.has(form) || form === '-' || form === '/')
    return true;
  return form === ',' && !closesFronted(view, i) && listCloses(view, i + 1);
}

/** Behind a comma: nouns and commas up to a coordinator make a list. */
function listCloses(view: SentenceView, from: number): boolean {
  for (let i = from; i < Math.min(view.words.length, from + 25); i++) {
    const form = view.low[i] ?? '';
    if (view.grammar.coordinators.has(form) || view.grammar.examples.has(form)) return isNominal(view, i + 1);
    if (form !== ',' && !isNominal(view, i) && form !== '(' && form !== ')' && form !== '/') return false;
  }
  return false;
}

/** A noun followed by a verb of its own: "… ke Rusia dan China menolak". */
function startsClause(view: SentenceView, i: number): boolean {
  let j = i;
  while (j < view.words.length && j < i + 8 && isNominal(view, j) && !isFiller(view, j)) j++;
  const behind = j;
  while (j < view.words.length && isFiller(view, j)) j++;
  return isVerb(view, j) && !view.grammar.relative.has(view.low[behind] ?? '');
}

function isVerbAhead(view: SentenceView, i: number): boolean {
  let j = i;
  while (j < view.words.length && isFiller(view, j) && !isNominal(view, j)) j++;
  return isVerb(view, j);
}

/** Adverbs, auxiliaries and particles that may stand between verb and argument. */
function isFiller(view: SentenceView, i: number): boolean {
  const upos = view.words[i]?.upos;
  if (view.nameAt[i] || view.titleAt[i] || countsOn(view, i + 1)) return false;
  return (
    upos === 'ADV' ||
    upos === 'PART' ||
    upos === 'AUX' ||
    isManner(view, i) ||
    isPassing(view, i) ||
    (view.grammar.auxiliaries.has(view.low[i] ?? '') && upos !== 'NOUN')
  );
}

/** "suaka sementara kepada X": before a preposition or a stop it says how long, and opens no clause. */
const isPassing = (view: SentenceView, i: number): boolean =>
  view.grammar.passing.has(view.low[i] ?? '') &&
  (prepositionAt(view, i + 1) !== null || view.words[i + 1]?.upos === 'PUNCT');

function endsClause(view: SentenceView, i: number): boolean {
  const { grammar, words, low } = view;
  const form = low[i] ?? '';
  if (view.nameAt[i] || view.titleAt[i]) return false;
  if (words[i]?.upos === 'PUNCT' || isVerb(view, i)) return true;
  if (words[i]?.upos === 'CCONJ' || grammar.coordinators.has(form)) return true;
  return (
    grammar.relative.has(form) || grammar.complement.has(form) || grammar.purpose.has(form) || grammar.clause.has(form)
  );
}
