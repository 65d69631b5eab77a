import type { ActorPhrase } from './actor-phrase.ts';
import { answerable, objectActors, subjectActors } from './find-ends.ts';
import { findSubject } from './find-subject.ts';
import type { FoundSubject } from './found-subject.ts';
import type { VerbEntry } from './frame-entry.ts';
import { directActors, innerActors, type PhraseActors, type Reading } from './reading.ts';
import { readSlots, type SlotPhrase } from './read-slots.ts';
import { themeFits, themesOf } from './read-themes.ts';

/** Who acts on whom at a verb, and what with. */
export interface VerbEnds {
  readonly subjects: PhraseActors;
  readonly objects: PhraseActors;
  readonly themes: readonly SlotPhrase[];
  readonly rule: string;
  readonly confidence: number;
}

/** The grammatical subject is acted on, the doer stands behind "oleh" or right behind the verb. */
export function passiveEnds(reading: Reading, v: number, entry: VerbEntry): VerbEnds | null {
  const { view } = reading;
  const found = findSubject(view, v, reading.lexicon);
  const slots = readSlots(view, v + 1);
  const agent =
    slots.find(({ slot }) => view.grammar.agent.has(slot)) ??
    slots.find(({ slot, first }) => slot === 'obj' && first <= v + 3 && !isIdentified(reading, first));
  const named = agent ? subjectActors(reading, { ...agent, how: 'order' }) : { actors: [], through: false };
  const doers = named.actors.length > 0 ? named : placeThatActs(reading, entry, slots);
  if (entry.theme) return themePassive(reading, { entry, slots, found, doers });
  if (!found || doers.actors.length === 0) return null;
  const own = entry.throughObject
    ? answerable(reading, found.first, found.last)
    : directActors(reading, found.first, found.last);
  const others = entry.object.filter((slot) => slot !== 'obj' && slot !== view.grammar.place);
  const owned = own.actors.length > 0 ? own : ownerBehind(reading, entry, found);
  const near = owned.actors.length > 0 ? owned : objectActors(reading, { ...entry, object: others }, slots);
  const acted = near.actors.length === 0 && entry.partiesBefore ? partiesBefore(reading, found.first) : near;
  return {
    subjects: doers,
    objects: acted,
    themes: acted.through ? [asTheme(found)] : [],
    rule: `passive:${found.how}`,
    confidence: trust(found, doers, acted),
  };
}

/** "tawaran damai dari X ditolak": the owner of what the verb is done to. */
function ownerBehind(reading: Reading, { throughObject }: VerbEntry, { last }: FoundSubject): PhraseActors {
  const from = reading.view.grammar.possessive.has(reading.view.low[last + 1] ?? '')
    ? readSlots(reading.view, last + 1)[0]
    : undefined;
  return throughObject && from
    ? { ...directActors(reading, from.first, from.last), through: true }
    : { actors: [], through: false };
}

/** "X dan Y bersepakat dalam perundingan yang ditengahi Z": those named together before the talks are its parties. */
function partiesBefore({ phrases }: Reading, talks: number): PhraseActors {
  const group = phrases.phrases
    .filter(({ extent }) => extent < talks)
    .map((phrase) => phrases.groupOf(phrase))
    .findLast((one) => one.length > 1);
  return { actors: group ?? [], through: true };
}

/** "Yang ditangkap adalah X": no doer. */
const isIdentified = ({ view }: Reading, first: number): boolean =>
  [first, first - 1].some((i) => view.grammar.identifiers.has(view.low[i] ?? ''));

/** "Ditahan di Turki", "ditahan di bandara Berlin, Jerman": by the state's authorities. */
function placeThatActs(reading: Reading, { placeActs }: VerbEntry, slots: readonly SlotPhrase[]): PhraseActors {
  const place = placeActs ? slots.find(({ slot }) => placeActs.includes(slot)) : undefined;
  if (!place) return { actors: [], through: true };
  const behind = reading.view.low[place.last + 1] === ',' ? place.last + 2 : place.last;
  const { actors } = directActors(reading, place.first, place.last);
  const around = reading.phrases.phrases.filter(({ first }) => first > place.first && first <= behind).slice(-1);
  const state = ({ kind, form, sector }: ActorPhrase): boolean =>
    kind === 'state' && form === 'name' && sector === null;
  return { actors: actors.length > 0 ? actors.filter(state) : around.filter(state), through: true };
}

/** "Pasukan X dikirim ke Y", "amunisi dipasok X ke Y": the thing is subject; without a doer its owner acts. */
function themePassive(
  reading: Reading,
  {
    entry,
    slots,
    found,
    doers,
  }: { entry: VerbEntry; slots: readonly SlotPhrase[]; found: FoundSubject | null; doers: PhraseActors },
): VerbEnds | null {
  if (!found) return null;
  const theme = asTheme(found);
  if (!themeFits(reading, entry, [theme])) return receiverPassive(reading, { entry, slots, found, doers });
  const objects = objectActors(reading, { ...entry, object: entry.object.filter((slot) => slot !== 'obj') }, slots);
  const direct =
    entry.object.includes('obj') && objects.actors.length === 0
      ? (entry.throughObject ? innerActors : directActors)(reading, found.first, found.last)
      : null;
  const subjects = doers.actors.length > 0 ? doers : innerActors(reading, found.first, found.last);
  if (direct && doers.actors.length > 0)
    return {
      subjects,
      objects: direct,
      themes: themesOf(entry, slots),
      rule: `passive:${found.how}`,
      confidence: trust(found, subjects, direct),
    };
  return {
    subjects,
    objects,
    themes: [theme],
    rule: `passive-theme:${found.how}`,
    confidence: trust(found, subjects, objects),
  };
}

/** "X diberi pinjaman oleh Y": the receiver is subject, and the thing stands behind the verb. */
function receiverPassive(
  reading: Reading,
  {
    entry,
    slots,
    found,
    doers,
  }: { entry: VerbEntry; slots: readonly SlotPhrase[]; found: FoundSubject; doers: PhraseActors },
): VerbEnds | null {
  const things = slots.slice(0, 1).filter(({ slot }) => slot === 'obj');
  const objects = directActors(reading, found.first, found.last);
  // "dikirimi rudal X": the thing is no doer.
  const isThing = doers.actors.some((doer) =>
    things.some(({ first, last }) => doer.first >= first && doer.last <= last),
  );
  if (doers.actors.length === 0 || isThing || objects.actors.length === 0 || !themeFits(reading, entry, things))
    return null;
  return {
    subjects: doers,
    objects,
    themes: things,
    rule: `passive:${found.how}`,
    confidence: trust(found, doers, objects),
  };
}

const asTheme = ({ first, last }: FoundSubject): SlotPhrase => ({ slot: 'obj', first, last });

/** Trust falls with every step between the words and the ends; set by the share of right claims in the training articles. */
export function trust(found: FoundSubject | null, subjects: PhraseActors, objects: PhraseActors): number {
  const how =
    found === null ? 0.45 : { order: 0.85, relative: 0.8, shared: 0.7, controlled: 0.7, tree: 0.55 }[found.how];
  return how - (subjects.through ? 0.15 : 0) - (objects.through ? 0.15 : 0);
}
