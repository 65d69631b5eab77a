import type { ActorPhrase } from './actor-phrase.ts';
import { findSubject } from './find-subject.ts';
import type { FoundSubject } from './found-subject.ts';
import type { Mode } from '@simpul/graph-schema/relation-type';
import type { VerbEntry } from './frame-entry.ts';
import { frameFacts } from './frame-facts.ts';
import { directActors, innerActors, type PhraseActors, type Reading } from './reading.ts';
import { readSlots, type SlotPhrase } from './read-slots.ts';
import { isVerb, prepositionAt } from './sentence-view.ts';

/** Who the grammatical subject stands for: itself, or its owner where the noun only acts for one ("kebijakan X"). */
export function subjectActors(reading: Reading, { first, last, how }: FoundSubject): PhraseActors {
  const { view, lexicon, phrases } = reading;
  const direct = directActors(reading, first, last);
  if (direct.actors.length > 0) return withListBefore(reading, direct);
  let head = first;
  // A capital at the start of a sentence has the tagger take "Kunjungan" for a name.
  const known = (i: number): boolean =>
    view.grammar.transparent.has(view.low[i] ?? '') || lexicon.nounAt(view, i) !== null;
  while (head < last && view.words[head]?.upos !== 'NOUN' && !known(head)) head++;
  const owner = known(head) ? innerActors(reading, first, last) : null;
  if (owner && owner.actors.length > 0) return owner;
  const author =
    how === 'relative' && view.grammar.documents.has(view.low[head] ?? '') && isVerb(view, first - 1)
      ? findSubject(view, first - 1, lexicon)
      : null;
  if (author && author.how !== 'relative')
    return { ...directActors(reading, author.first, author.last), through: true };
  const nearest = how === 'relative' ? phrases.at[last] : null;
  return nearest && nearest.extent === last && nearest.first > first && nearest.form !== 'pronoun'
    ? { actors: [nearest], through: true }
    : { actors: [], through: false };
}

/** "X, Y, bahkan Z memutus": the list goes on before the phrase, unless it hangs on another verb or preposition. */
function withListBefore({ view, phrases }: Reading, direct: PhraseActors): PhraseActors {
  const [one] = direct.actors;
  const [start] = one ? phrases.groupOf(one) : [];
  const described = start?.form === 'description' && start.title === null;
  if (!one || !start || start === one || described) return direct;
  const hangs =
    prepositionAt(view, start.first - 1) !== null ||
    isVerb(view, start.first - 1) ||
    view.grammar.sourceWords.has(view.low[start.first - 1] ?? '');
  return hangs ? direct : { ...direct, actors: phrases.groupOf(one) };
}

/** Actors in the first of the entry's slots that holds one. */
export function objectActors(
  reading: Reading,
  entry: Pick<VerbEntry, 'object' | 'throughObject' | 'objectKinds'>,
  slots: readonly SlotPhrase[],
): PhraseActors {
  for (const wanted of entry.object) {
    for (const { slot, first, last } of slots) {
      if (slot !== wanted) continue;
      const through = entry.throughObject === true && slot !== reading.view.grammar.place;
      const befallen = through && (befallenIn(reading, first, last) || hasDoer(reading, slots, first));
      const found = through && !befallen ? innerActors(reading, first, last) : directActors(reading, first, last);
      const fits = found.actors.filter(
        (actor) =>
          (!entry.objectKinds || actor.kind === null || entry.objectKinds.includes(actor.kind)) &&
          actsFrom(reading.view, slot, actor),
      );
      const there =
        fits.length === 0 ? (peopleThere(reading, slots, first) ?? stateAround(reading, { slot, first, last })) : null;
      if (there) return { actors: [there], through: true };
      if (fits.length > 0) return { ...found, actors: fits };
    }
  }
  // "mengecam serangan dari X": the owner stands in a phrase of its own, or does it in a clause.
  const owner = entry.throughObject && slots[0]?.slot === 'obj' ? slots[1] : undefined;
  if (owner && [...reading.view.grammar.possessive, ...reading.view.grammar.agent].includes(owner.slot)) {
    return { ...directActors(reading, owner.first, owner.last), through: true };
  }
  return entry.throughObject ? doerBehind(reading, slots) : { actors: [], through: false };
}

/** "menepis kabar X", "kekhawatiran atas nasib X": what is heard or suffered, which is nobody's doing. */
export const isShielded = ({ view }: Pick<Reading, 'view' | 'lexicon'>, first: number): boolean =>
  view.grammar.shields.has(view.low[first] ?? '') ||
  (view.grammar.determiners.has(view.low[first] ?? '') && view.grammar.shields.has(view.low[first + 1] ?? ''));

/** "pemindahan X oleh Y": what Y did to X. */
const hasDoer = ({ view }: Reading, slots: readonly SlotPhrase[], first: number): boolean => {
  const next = slots[slots.findIndex((one) => one.first === first) + 1];
  return next !== undefined && view.grammar.agent.has(next.slot);
};

/** "penahanan X", "pembunuhan lima warga X": the one inside is who it befell, not who did it. */
function befallenIn({ view, lexicon }: Reading, first: number, last: number): boolean {
  if (isShielded({ view, lexicon }, first)) return true;
  return [first, first + 1].some((i) => i < last && lexicon.nounAt(view, i)?.entry.bare === 'object');
}

/** Who answers for what words `first` to `last` name: the doer behind "oleh", else who stands inside, unless it befell them. */
export function answerable(reading: Reading, first: number, last: number): PhraseActors {
  const { view, phrases } = reading;
  const doer = view.grammar.agent.has(view.low[last + 1] ?? '') ? phrases.at[last + 2] : null;
  if (doer) return { actors: phrases.groupOf(doer), through: true };
  return befallenIn(reading, first, last) ? directActors(reading, first, last) : innerActors(reading, first, last);
}

/** "untuk korban gempa di X": people without a name are of the state where they are. */
function peopleThere({ view, phrases }: Reading, slots: readonly SlotPhrase[], first: number): ActorPhrase | null {
  const at = slots.findIndex((one) => one.first === first);
  const place = slots[at + 1];
  const { people, origin, place: inside } = view.grammar;
  const head = view.low.slice(first, first + 3).some((word) => people.has(word));
  if (!head || !place || ![inside, origin].includes(place.slot)) return null;
  const phrase = phrases.at[place.first];
  return phrase?.kind === 'state' && phrase.form === 'name' ? phrase : stateAround({ view, phrases }, place);
}

/** "di Kremenchuk, Ukraina": what happens in a place happens to the state named around it. */
export function stateAround(
  { view, phrases }: Pick<Reading, 'view' | 'phrases'>,
  { slot, first, last }: SlotPhrase,
): ActorPhrase | null {
  const around = view.grammar.locatives.has(slot) && view.low[last + 1] === ',' ? phrases.at[last + 2] : null;
  const placed = view.nameAt.slice(first, last + 1).some((name) => name?.kind === 'place');
  return placed && around?.kind === 'state' && around.form === 'name' && around.locative ? around : null;
}

const performs = ({ grammar, words }: Reading['view'], v: number): boolean =>
  grammar.performingVerbs.has(words[v]?.root ?? '') || grammar.lightVerbs.has(words[v]?.root ?? '');

/** "mengecam serangan yang dilakukan X": the doer of the relative clause behind one of the first phrases. */
export function doerBehind(reading: Reading, slots: readonly SlotPhrase[]): PhraseActors {
  const { view } = reading;
  for (const { last } of slots.slice(0, 3)) {
    const verb = view.grammar.relative.has(view.low[last + 1] ?? '')
      ? [last + 2, last + 3].find((v) => isVerb(view, v))
      : undefined;
    const does = verb !== undefined && performs(view, verb);
    if (verb === undefined || !does || view.voice[verb] !== 'passive') continue;
    const agent = readSlots(view, verb + 1).find(({ slot }) => slot === 'obj' || view.grammar.agent.has(slot));
    if (agent) return { ...directActors(reading, agent.first, agent.last), through: true };
  }
  return { actors: [], through: false };
}

/** Behind a preposition of place only a known name is an actor: "di Sarmada" is where. */
export const actsFrom = ({ grammar }: Reading['view'], slot: string, { name, form }: ActorPhrase): boolean =>
  !grammar.locatives.has(slot) || form !== 'name' || (name?.entries.length ?? 0) > 0 || name?.kind === 'person';

/** A talk of three or more has a mode of its own. */
export function modeOf(
  { frame, mode }: Pick<VerbEntry, 'frame' | 'mode'>,
  { subjects, objects }: { readonly subjects: PhraseActors; readonly objects: PhraseActors },
): Mode | null {
  const facts = frameFacts(frame);
  const parties = subjects.actors.length + objects.actors.length;
  return mode ?? facts.mode ?? (facts.relation === 'CONSULT' && facts.mutual && parties > 2 ? 'multilateral' : null);
}

/** Subjects with objects; partners named together with each other. */
export function pairEnds(
  { subjects, objects }: { readonly subjects: PhraseActors; readonly objects: PhraseActors },
  mutual: boolean,
): readonly (readonly [ActorPhrase, ActorPhrase])[] {
  if (mutual && objects.actors.length === 0) {
    return subjects.actors.flatMap((one, i) =>
      subjects.actors.slice(i + 1).map((other): [ActorPhrase, ActorPhrase] => [one, other]),
    );
  }
  return subjects.actors.flatMap((one) =>
    objects.actors.filter((other) => other !== one).map((other): [ActorPhrase, ActorPhrase] => [one, other]),
  );
}
