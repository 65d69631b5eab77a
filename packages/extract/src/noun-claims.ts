import type { Frame } from '@simpul/graph-schema/relation-type';
import { type Carrier, findCarrier } from './find-carrier.ts';
import type { ActorPhrase } from './actor-phrase.ts';
import { answererOf } from './answerer-of.ts';
import type { Draft } from './draft.ts';
import type { DropCause } from './trace/candidate.ts';
import { findSubject } from './find-subject.ts';
import type { NounEntry } from './frame-entry.ts';
import { directActors, innerActors, type PhraseActors, type Reading } from './reading.ts';
import { readMode } from './read-mode.ts';
import { readSlots, type SlotPhrase } from './read-slots.ts';
import { themeFits, themesOf } from './read-themes.ts';
import { frameFacts } from './frame-facts.ts';
import { isVerb } from './sentence-view.ts';
import { answerable, doerBehind, isShielded, modeOf, pairEnds, subjectActors } from './find-ends.ts';
import { actorsIn, between } from './slot-actors.ts';

const nobody: PhraseActors = { actors: [], through: false };

interface Situation {
  readonly entry: NounEntry;
  readonly noun: number;
  readonly slots: readonly SlotPhrase[];
  /** Actors right behind the noun. */
  readonly inside: PhraseActors;
  readonly carrier: Carrier | null;
}

/** The situation with all that its drafts share. */
export interface NounReading extends Situation, Pick<Draft, 'last' | 'themes'> {
  readonly told: Draft['mode'];
}

interface Ends {
  readonly subjects: PhraseActors;
  readonly objects: PhraseActors;
  readonly rule: string;
  /** The verb that the predicate starts with, where it is not the noun. */
  readonly verb?: number;
}

/**
 * Claims that an event noun makes: its participants stand in its own phrase ("serangan X ke Y", "perang antara X dan Y"),
 * or the verb that only carries it lends its subject ("X melancarkan serangan ke Y").
 */
export function nounClaims(reading: Reading, noun: number): readonly Draft[] {
  const around = readNoun(reading, noun);
  if (around === null || typeof around === 'string') return [];
  return nounEnds(reading, around).flatMap((ends) => draftsOf(ends, around));
}

/** What stands around an event noun, or why it tells nothing; null where the word is no such noun. */
export function readNoun(reading: Reading, noun: number): NounReading | DropCause | null {
  const event = reading.lexicon.nounAt(reading.view, noun);
  if (!event) return null;
  if (reading.lexicon.nounAt(reading.view, noun - 1)?.entry.frame === 'threaten') return 'told by another word';
  const { entry, last } = event;
  if (isRevoked(reading, noun)) return 'taken back';
  if (entry.frame === 'visit' && ofCitizens(reading, last + 1)) return 'no event between actors';
  const slots = ownSlots(reading, readSlots(reading.view, last + 1));
  const lead = slots[0]?.slot === 'obj' && slots[0].first <= last + 4 ? slots[0] : null;
  // "permintaan ekstradisi X": whom what is asked for befalls.
  const asked =
    lead && isSpeech(entry.frame) ? reading.lexicon.nounAt(reading.view, lead.first)?.entry.bare : undefined;
  const found = lead && asked !== 'object' ? innerActors(reading, lead.first, lead.last) : nobody;
  // The thing sent is no sender: "pengiriman pasukan ke X".
  const inside = entry.theme && found.actors.some(({ form }) => form === 'description') ? nobody : found;
  const themes = lead && entry.theme ? [lead] : themesOf(entry, slots);
  if (!themeFits(reading, entry, themes)) return 'thing of another kind';
  const told = readMode(reading, last + 1, entry.frame);
  const carrier = findCarrier(reading, { noun, last, verbal: isSpeech(entry.frame) });
  return { entry, noun, last, slots, inside, carrier, themes, told };
}

/** The ends that grammar finds for an event noun; two where somebody joins in. */
export function nounEnds(reading: Reading, around: NounReading): readonly Ends[] {
  return [endsOf(reading, around), joinedEnds(reading, around)].filter((ends) => ends !== null);
}

/** "mencabut keberatannya": what is taken back is no event of now. */
const isRevoked = ({ view }: Reading, noun: number): boolean =>
  isVerb(view, noun - 1) && view.grammar.revocations.has(view.words[noun - 1]?.root ?? '');

/** "penyelidikan atas pembunuhan Y oleh X": the doer is that of the event noun nearest before it. */
function ownSlots({ view, lexicon }: Reading, slots: readonly SlotPhrase[]): readonly SlotPhrase[] {
  const inner = slots.findIndex(({ slot, first }) => slot !== 'obj' && lexicon.nounAt(view, first) !== null);
  return inner < 0 ? slots : slots.filter(({ slot }, i) => i <= inner || !view.grammar.agent.has(slot));
}

/** "kedatangan warga dari X" is no state visit. */
function ofCitizens({ view }: Reading, i: number): boolean {
  const at = view.grammar.determiners.has(view.low[i] ?? '') ? i + 1 : i;
  return view.grammar.collectives.get(view.low[at] ?? '') === 'civilian';
}

/** "X bergabung dalam perang Y di Z": who joins does it too. */
function joinedEnds(reading: Reading, { entry, noun, slots }: Situation): Ends | null {
  const { view, lexicon } = reading;
  const verb = [noun - 1, noun - 2, noun - 3, noun - 4].find((v) => isVerb(view, v));
  const root = verb === undefined ? '' : (view.words[verb]?.root ?? '');
  const joins = view.grammar.joiningVerbs.has(root) || view.grammar.instigations.has(view.low[noun - 1] ?? '');
  if (verb === undefined || frameFacts(entry.frame).relation !== 'ASSAULT' || !joins) return null;
  const found = findSubject(view, verb, lexicon);
  const subjects = found ? subjectActors(reading, found) : nobody;
  const objects = actorsIn(reading, entry.object, slots);
  // "X dan Y terlibat baku tembak": with each other.
  const together = entry.frame === 'fight' && subjects.actors.length > 1;
  return objects.actors.length > 0 || together ? { subjects, objects, rule: 'joined', verb } : null;
}

function draftsOf(ends: Ends, { entry, noun, last, themes, carrier, told }: NounReading): readonly Draft[] {
  const facts = frameFacts(entry.frame);
  const base = {
    frame: entry.frame,
    mode: modeOf(entry, ends) ?? told,
    first: ends.verb ?? (carrier && carrier.way !== 'passive' ? carrier.verb : noun),
    last,
    themes,
    rule: `noun:${ends.rule}`,
    confidence: trust(ends),
  };
  const pairs = pairEnds(ends, facts.mutual || entry.frame === 'fight');
  return pairs
    .filter(([subject, object]) => fits(entry.subjectKinds, subject.kind) && fits(entry.objectKinds, object.kind))
    .map(([subject, object]) => ({ ...base, subject, object }));
}

/** Told to someone, who can answer: "menolak tuntutan X". */
const isSpeech = (frame: Frame): boolean =>
  ['ACCUSE', 'REQUEST', 'THREATEN', 'AGREE'].includes(frameFacts(frame).relation);

const fits = <Kind>(kinds: readonly Kind[] | undefined, kind: Kind | null): boolean =>
  !kinds || kind === null || kinds.includes(kind);

/** "Milisi X dukungan Y": who stands right before the noun is the one supported. */
function backedBefore({ view, phrases }: Reading, { noun, inside, slots }: Situation): ActorPhrase | null {
  const direct = inside.actors.length > 0 && slots[0]?.first === noun + 1;
  const backed = direct && view.grammar.backings.has(view.low[noun] ?? '') ? phrases.at[noun - 1] : null;
  return backed && backed.extent === noun - 1 && backed.form !== 'pronoun' ? backed : null;
}

function endsOf(reading: Reading, situation: Situation): Ends | null {
  const { entry, slots, inside, carrier } = situation;
  const pair = between(reading, slots);
  if (pair && pair.actors.length > 1) return { subjects: pair, objects: nobody, rule: 'between' };
  // "latihan bersama X dan Y": "bersama" tells how, and the two are the parties.
  const together =
    frameFacts(entry.frame).mutual && !carrier && inside.actors.length === 0
      ? actorsIn(reading, [...reading.view.grammar.companions], slots)
      : nobody;
  if (together.actors.length > 1) return { subjects: together, objects: nobody, rule: 'pair' };
  const blamed =
    frameFacts(entry.frame).relation === 'ACCUSE' ? slots.filter(({ first }) => !isShielded(reading, first)) : slots;
  const objects = actorsIn(reading, entry.object, blamed);
  if (pair && objects.actors.length > 0) return { subjects: pair, objects, rule: 'between' };
  const named = actorsIn(reading, entry.subject ?? [], slots);
  const told = [flowingFrom(reading, situation), doerBehind(reading, slots)].find(({ actors }) => actors.length > 0);
  const doers = named.actors.length > 0 || !isSpeechOrSupport(entry.frame) ? named : (told ?? named);
  const passive = carrier?.way === 'passive' ? carried(reading, situation, { objects, doers }) : null;
  const owners = [inside, doers, passive?.subjects ?? nobody].find(({ actors }) => actors.length > 0) ?? nobody;
  const backed = backedBefore(reading, situation);
  if (backed) return { subjects: inside, objects: { actors: [backed], through: false }, rule: 'backed' };
  const victims =
    frameFacts(entry.frame).relation === 'ASSAULT' && owners.actors.length > 0 ? victimsOf(reading, situation) : nobody;
  if (victims.actors.length > 0) return { subjects: owners, objects: victims, rule: 'victim' };
  // "menyatakan bantuan oleh X": its own doer, not the verb's.
  const by = carrier?.way === 'active' ? actorsIn(reading, [...reading.view.grammar.agent], slots) : nobody;
  if (by.actors.length > 0) return { subjects: by, objects, rule: 'doer' };
  const both = !entry.theme && !inside.through && inside.actors.some(({ form }) => form === 'name');
  if (carrier?.way === 'active' && both && objects.actors.length > 0)
    return { subjects: inside, objects, rule: 'owner' };
  if (carrier) return carried(reading, situation, { objects, doers });
  if (entry.bare === 'object' && objects.actors.length === 0)
    return doers.actors.length > 0 ? { subjects: doers, objects: inside, rule: 'doer' } : null;
  const answering =
    isSpeech(entry.frame) && entry.frame !== 'ask' && objects.actors.length === 0 && owners.actors.length > 0
      ? answererOf(reading, situation.noun)
      : nobody;
  if (answering.actors.length > 0) return { subjects: owners, objects: answering, rule: 'answered' };
  if (inside.actors.length > 0 && doers.actors.length > 0 && objects.actors.length === 0) return null;
  if (inside.actors.length > 1 && objects.actors.length === 0)
    return { subjects: inside, objects: nobody, rule: 'pair' };
  const own = inside.actors[0]?.form === 'pronoun' ? fromClause(reading, situation, objects) : null;
  if (own && own.subjects.actors.some(({ form }) => form === 'name')) return own;
  if (inside.actors.length > 0) return { subjects: inside, objects, rule: 'owner' };
  if (doers.actors.length > 0) return { subjects: doers, objects, rule: 'doer' };
  return frameFacts(entry.frame).relation !== 'CONSULT' || objects.actors.length === 0
    ? null
    : fromClause(reading, situation, objects);
}

const isSpeechOrSupport = (frame: Frame): boolean =>
  isSpeech(frame) || ['SUPPORT', 'REJECT'].includes(frameFacts(frame).relation);

/** "Kecaman terhadap Y juga datang dari X": words have the source of the verb behind them as their doer. */
function flowingFrom(reading: Reading, { noun, slots }: Situation): PhraseActors {
  const { view } = reading;
  const end = slots.at(-1)?.last ?? noun;
  const v = [1, 2, 3].map((step) => end + step).find((i) => isVerb(view, i));
  if (v === undefined || !view.grammar.flows.has(view.words[v]?.root ?? '')) return nobody;
  return actorsIn(reading, [view.grammar.origin], readSlots(view, v + 1));
}

/** "X tewas dalam serangan Y": the subject of what befell it. */
function victimsOf(reading: Reading, { noun }: Situation): PhraseActors {
  const { view, lexicon } = reading;
  for (let v = noun - 1; v >= Math.max(0, noun - 6); v--) {
    if (view.words[v]?.upos === 'PUNCT' || view.grammar.relative.has(view.low[v] ?? '')) return nobody;
    if (!isVerb(view, v)) continue;
    if (!view.grammar.victimVerbs.has(view.words[v]?.root ?? '') || view.voice[v] === 'active') return nobody;
    const found = findSubject(view, v, lexicon);
    const acted = found ? innerActors(reading, found.first, found.last) : nobody;
    return { ...acted, actors: acted.actors.filter(({ form }) => form !== 'description') };
  }
  return nobody;
}

/** With a light verb: its subject acts, or is acted on, or the doer of its passive acts. */
function carried(
  reading: Reading,
  situation: Situation,
  { objects, doers }: { objects: PhraseActors; doers: PhraseActors },
): Ends | null {
  const { entry, inside, carrier } = situation;
  if (!carrier) return null;
  if (carrier.way === 'passive') {
    const slots = readSlots(reading.view, carrier.verb + 1);
    const agent =
      slots.find(({ slot }) => reading.view.grammar.agent.has(slot)) ?? slots.find(({ slot }) => slot === 'obj');
    const by = agent ? directActors(reading, agent.first, agent.last) : nobody;
    const own = entry.bare === 'object' ? inside : nobody;
    const acted =
      [objects, own, actorsIn(reading, entry.object, slots)].find(({ actors }) => actors.length > 0) ?? nobody;
    return {
      subjects: by.actors.length > 0 ? by : entry.bare === 'subject' && inside.actors.length > 0 ? inside : doers,
      objects: acted,
      rule: 'carried-passive',
    };
  }
  const near = findSubject(reading.view, carrier.verb, reading.lexicon);
  // "membantah ada genosida": that there is one says not whose.
  const exists = reading.view.grammar.existence.has(reading.view.low[carrier.verb] ?? '');
  const found = exists && near?.how !== 'order' ? null : near;
  const lent = !found
    ? nobody
    : carrier.way === 'turned'
      ? isSpeech(entry.frame)
        ? answerable(reading, found.first, found.last)
        : innerActors(reading, found.first, found.last)
      : subjectActors(reading, found);
  if (carrier.way === 'turned')
    return { subjects: doers.actors.length > 0 ? doers : inside, objects: lent, rule: 'carried-turned' };
  // "memerintahkan pembunuhan X": behind a noun for what befalls someone stands who it befell.
  const does = reading.view.grammar.performingVerbs.has(reading.view.words[carrier.verb]?.root ?? '');
  if (does && objects.actors.length === 0 && entry.bare === 'object' && inside.actors.length > 0)
    return { subjects: lent, objects: inside, rule: 'carried' };
  if (objects.actors.length === 0) {
    // An attack that names nobody else hits the state it takes place in.
    const place =
      frameFacts(entry.frame).relation === 'ASSAULT'
        ? actorsIn(reading, [reading.view.grammar.place], situation.slots)
        : nobody;
    if (place.actors.length > 0) return { subjects: lent, objects: place, rule: 'carried' };
    return lent.actors.length > 1 ? { subjects: lent, objects: nobody, rule: 'carried' } : null;
  }
  return { subjects: lent.actors.length > 0 ? lent : inside, objects, rule: 'carried' };
}

/** "dalam kunjungan ke Y": the subject of the clause around it acts. */
function fromClause(reading: Reading, { noun }: Situation, objects: PhraseActors): Ends | null {
  const { view, lexicon } = reading;
  const lead = view.low[noun - 1] ?? '';
  if (!view.grammar.prepositions.has(lead) && !view.grammar.clause.has(lead)) return null;
  const before = Array.from({ length: noun }, (_, step) => noun - 1 - step);
  const behind = Array.from({ length: view.words.length - noun }, (_, step) => noun + 1 + step);
  for (const v of [...before, ...behind]) {
    if (!isVerb(view, v)) continue;
    const found = findSubject(view, v, lexicon);
    if (!found || found.how === 'relative' || (found.first <= noun && noun <= found.last)) continue;
    const subjects = subjectActors(reading, found);
    return subjects.actors.length > 0 ? { subjects, objects, rule: 'clause' } : null;
  }
  return null;
}

function trust({ subjects, objects, rule }: Ends): number {
  const how = rule === 'clause' ? 0.5 : rule.startsWith('carried') ? 0.7 : 0.75;
  return how - (subjects.through ? 0.1 : 0) - (objects.through ? 0.15 : 0);
}
