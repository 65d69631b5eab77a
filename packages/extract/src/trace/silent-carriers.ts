import type { Draft } from '../draft.ts';
import { findSubject } from '../find-subject.ts';
import { nounEnds, readNoun } from '../noun-claims.ts';
import type { VerbEnds } from '../passive-ends.ts';
import type { PhraseActors, Reading } from '../reading.ts';
import { readSlots, type SlotPhrase } from '../read-slots.ts';
import { themeFits, themesOf } from '../read-themes.ts';
import { isToldBefore, verbEnds } from '../verb-claims.ts';
import type { VerbEntry } from '../frame-entry.ts';
import type { DropCause } from './candidate.ts';
import type { Considered } from './considered.ts';

/** Words of the lexicon that opened a frame and made no draft, and what they lack. */
export function silentCarriers(reading: Reading, found: readonly Draft[]): readonly Considered[] {
  const { view } = reading;
  return view.words.flatMap((_, at) => {
    if (found.some(({ first, last }) => first <= at && at <= last)) return [];
    return [...silentVerb(reading, at), ...silentNoun(reading, at)];
  });
}

/** Of several frames the one that came nearest to a claim. */
function silentVerb(reading: Reading, v: number): readonly Considered[] {
  const tried = reading.lexicon.verbsAt(reading.view, v).map((entry) => tryVerb(reading, v, entry));
  const ends = ({ subject, object }: Considered): number => Number(subject !== null) + Number(object !== null);
  const nearest = tried.reduce<Considered | null>((best, one) => (best && ends(best) >= ends(one) ? best : one), null);
  return nearest ? [nearest] : [];
}

function tryVerb(reading: Reading, v: number, entry: VerbEntry): Considered {
  const { frame } = entry;
  const word = { frame, first: v, last: v };
  if (isToldBefore(reading, v)) return silent(word, 'told by another word');
  const ends = verbEnds(reading, v, entry);
  if (!ends) return silent(word, ...whyNoEnds(reading, v, entry));
  return { ...silent(word, ...lacking(reading, ends, v)), ...bestEnds(ends), rule: ends.rule };
}

/** Which of the steps that a verb's frame asks for failed. */
function whyNoEnds(reading: Reading, v: number, entry: VerbEntry): readonly [DropCause, (string | undefined)?] {
  const slots = readSlots(reading.view, v + 1);
  const asks = entry.themeClasses !== undefined || entry.themeHeads !== undefined;
  const subject = findSubject(reading.view, v, reading.lexicon);
  if (asks && !themeFits(reading, entry, [...themesOf(entry, slots), ...(subject ? [asPhrase(subject)] : [])]))
    return ['thing of another kind', wordsOf(reading, slots[0])];
  if (reading.view.voice[v] !== 'passive') return ['not its frame'];
  return subject ? ['no subject', 'a passive without a doer'] : ['nobody acted on', 'a passive without a subject'];
}

const asPhrase = ({ first, last }: { readonly first: number; readonly last: number }): SlotPhrase => ({
  slot: 'obj',
  first,
  last,
});

function lacking(
  reading: Reading,
  { subjects, objects }: Ends,
  v: number,
): readonly [DropCause, (string | undefined)?] {
  if (subjects.actors.length === 0) {
    const subject = v < 0 ? null : findSubject(reading.view, v, reading.lexicon);
    return subject ? ['subject is no actor', wordsOf(reading, subject)] : ['no subject'];
  }
  if (objects.actors.length === 0) {
    const slots = v < 0 ? [] : readSlots(reading.view, v + 1);
    const behind = slots.map((slot) => `${slot.slot === 'obj' ? '' : `${slot.slot} `}${wordsOf(reading, slot) ?? ''}`);
    return ['nobody acted on', behind.length === 0 ? undefined : behind.slice(0, 3).join(' | ')];
  }
  return ['ends of another kind'];
}

function silentNoun(reading: Reading, noun: number): readonly Considered[] {
  const event = reading.lexicon.nounAt(reading.view, noun);
  const around = readNoun(reading, noun);
  if (!event || around === null) return [];
  const word = { frame: event.entry.frame, first: noun, last: event.last };
  if (typeof around === 'string') return [silent(word, around)];
  const [ends] = nounEnds(reading, around);
  const [owner] = around.inside.actors;
  if (!ends) return [{ ...silent(word, owner ? 'nobody acted on' : 'no actor beside it'), subject: owner ?? null }];
  return [{ ...silent(word, ...lacking(reading, ends, -1)), ...bestEnds(ends), rule: `noun:${ends.rule}` }];
}

type Ends = Pick<VerbEnds, 'subjects' | 'objects'>;

const bestEnds = ({ subjects, objects }: Ends): Pick<Considered, 'subject' | 'object'> => ({
  subject: firstOf(subjects),
  object: firstOf(objects),
});

const firstOf = ({ actors }: PhraseActors): Considered['subject'] => actors[0] ?? null;

function silent(
  { frame, first, last }: Pick<Considered, 'frame' | 'first' | 'last'>,
  dropped: DropCause,
  detail?: string,
): Considered {
  const none = { subject: null, object: null, rule: null, trust: null, confidence: null, odds: null, draft: null };
  return { ...none, frame, first, last, dropped, detail: detail ?? null };
}

/** The words as forms with a space between, at most eight: for people. */
function wordsOf(
  { view }: Reading,
  range: { readonly first: number; readonly last: number } | undefined,
): string | undefined {
  if (!range) return undefined;
  const forms = view.words.slice(range.first, range.last + 1).map(({ form }) => form);
  return forms.length > 8 ? `${forms.slice(0, 8).join(' ')} …` : forms.join(' ');
}
