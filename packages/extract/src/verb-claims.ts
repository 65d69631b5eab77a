import { relations } from '@simpul/graph-schema/relation-type';
import type { ActorPhrase } from './actor-phrase.ts';
import type { Draft } from './draft.ts';
import { modeOf, objectActors, pairEnds, subjectActors } from './find-ends.ts';
import { findSubject } from './find-subject.ts';
import type { VerbEntry } from './frame-entry.ts';
import { frameFacts } from './frame-facts.ts';
import { directActors, type PhraseActors, type Reading } from './reading.ts';
import { readMode } from './read-mode.ts';
import { readSlots, type SlotPhrase } from './read-slots.ts';
import { isVerb } from './sentence-view.ts';
import { themeFits, themesOf } from './read-themes.ts';
import { passiveEnds, trust, type VerbEnds } from './passive-ends.ts';

/** Claims that the verb at `v` makes: the first of its frames that finds both ends. */
export function verbClaims(reading: Reading, v: number): readonly Draft[] {
  if (isToldBefore(reading, v)) return [];
  for (const entry of reading.lexicon.verbsAt(reading.view, v)) {
    const drafts = claimsOf(reading, v, entry);
    if (drafts.length > 0) return drafts;
  }
  return [];
}

/** "berhenti mendanai X" is told by "berhenti". */
export const isToldBefore = (reading: Reading, v: number): boolean =>
  isVerb(reading.view, v - 1) && reading.lexicon.verbsAt(reading.view, v - 1).some(coversNext);

const coversNext = ({ overVerb, frame }: VerbEntry): boolean =>
  overVerb === true && frameFacts(frame).relation === 'SANCTION';

/** The ends that grammar finds for a frame of the verb at `v`; null where the verb does not open it here. */
export function verbEnds(reading: Reading, v: number, entry: VerbEntry): VerbEnds | null {
  const voice = reading.view.voice[v] ?? null;
  const passive = voice === 'passive' || (voice === 'stative' && entry.voices?.includes('passive') === true);
  return passive ? passiveEnds(reading, v, entry) : activeEnds(reading, v, entry);
}

function claimsOf(reading: Reading, v: number, entry: VerbEntry): readonly Draft[] {
  const voice = reading.view.voice[v] ?? null;
  const ends = verbEnds(reading, v, entry);
  if (!ends) return [];
  const base = {
    frame: entry.frame,
    mode: modeOf(entry, ends) ?? readMode(reading, v + 1, entry.frame),
    first: v,
    last: v,
    themes: ends.themes,
    rule: ends.rule,
    confidence: ends.confidence,
  };
  const together =
    bothWays(reading, v) ||
    (frameFacts(entry.frame).mutual && entry.frame !== 'visit') ||
    (entry.frame === 'fight' && (voice === 'middle' || voice === null));
  const pairs = pairEnds(ends, together).filter(
    ([subject, object]) =>
      !isOwn(reading, entry, object) &&
      ((entry.frame === 'summit' && ends.objects.actors.length === 0) || kindsFit(entry, subject, object)),
  );
  return pairs.flatMap(([one, other]): Draft[] => {
    const [subject, object] = entry.turned ? [other, one] : [one, other];
    const draft = { ...base, subject, object, ...(entry.negated ? { polarity: 'affirmed' as const } : {}) };
    return bothWays(reading, v) ? [draft, { ...draft, subject: object, object: subject }] : [draft];
  });
}

function activeEnds(reading: Reading, v: number, entry: VerbEntry): VerbEnds | null {
  const found = findSubject(reading.view, v, reading.lexicon);
  if (entry.overVerb && !isRefusable(reading, v + 1)) return null;
  const slots = readSlots(reading.view, entry.overVerb ? v + 2 : sharedObjectFrom(reading, v) + 1);
  if (entry.closed && isVerb(reading.view, (slots[0]?.last ?? v) + 1)) return null;
  const themes = themesOf(entry, slots);
  if (!themeFits(reading, entry, themes)) return null;
  const subjects = found ? subjectActors(reading, found) : omitted(reading, v);
  const behind = objectActors(reading, entry, slots);
  const elsewhere = [frontedActors(reading, v, entry), conditionedActors(reading, v, entry)];
  const objects = behind.actors.length > 0 ? behind : (elsewhere.find(({ actors }) => actors.length > 0) ?? behind);
  const rule = `active${found ? `:${found.how}` : ':omitted'}`;
  return {
    subjects,
    objects,
    themes: withoutActors(reading, themes.length > 0 ? themes : bareObject(reading, slots), objects),
    rule,
    confidence: trust(found, subjects, objects),
  };
}

/** "menolak bertemu X" refuses X, "menolak menyebutkan X" and "menolak menyalahkan X" don't. */
function isRefusable({ view, lexicon }: Reading, v: number): boolean {
  const { verbs, needsComplement } = lexicon.language.speech;
  const root = view.words[v]?.root ?? '';
  if (!isVerb(view, v) || (verbs.has(root) && !needsComplement.has(root))) return false;
  return !lexicon.verbsAt(view, v).some(({ frame }) => (relations[frameFacts(frame).relation].score ?? 0) < 0);
}

/** "mengecam dan menolak rencana X": active verbs in a list share the object behind the last of them, which it is read from. */
function sharedObjectFrom({ view }: Reading, v: number): number {
  let last = v;
  let joined = false;
  for (let i = v + 1; i < Math.min(view.words.length, v + 8); i++) {
    const form = view.low[i] ?? '';
    if (joined && view.voice[i] === 'active' && isVerb(view, i)) {
      last = i;
      joined = false;
    } else if (form === ',' || view.grammar.coordinators.has(form)) joined = true;
    else if (!joined || view.words[i]?.upos !== 'ADV') break;
  }
  return last;
}

/** "mengancam akan menutup selat jika X …": who must do otherwise is threatened. */
function conditionedActors({ view, phrases }: Reading, v: number, { frame }: VerbEntry): PhraseActors {
  const at =
    frameFacts(frame).relation === 'THREATEN'
      ? view.low.findIndex((form, i) => i > v && view.grammar.condition.has(form))
      : -1;
  const threatened = at < 0 ? null : phrases.at[at + 1];
  return threatened && threatened.first === at + 1 && threatened.form === 'name'
    ? { actors: phrases.groupOf(threatened), through: true }
    : { actors: [], through: false };
}

/** "Kepada X, Y meminta …": who is addressed may open the sentence, before a comma and the subject. */
function frontedActors(reading: Reading, v: number, entry: VerbEntry): PhraseActors {
  const { view } = reading;
  const addressed = view.grammar.addressing.has(view.low[0] ?? '') && !view.grammar.locatives.has(view.low[0] ?? '');
  const [first] = addressed ? readSlots(view, 0) : [];
  const fits = first && first.last + 1 < v && view.low[first.last + 1] === ',' && entry.object.includes(first.slot);
  return fits ? directActors(reading, first.first, first.last) : { actors: [], through: false };
}

/** No subject in the sentence: it is carried over, and the verb stands for it. */
function omitted({ view }: Reading, v: number): PhraseActors {
  const start = view.voice[v] === 'active' && v <= 2;
  if (!start) return { actors: [], through: false };
  const phrase = {
    first: v,
    last: v,
    extent: v,
    head: v,
    form: 'omitted' as const,
    sector: null,
    kind: null,
    name: null,
    title: null,
    locative: false,
  };
  return { actors: [phrase], through: false };
}

/** The thing acted on where the frame names no slot for it: "mengecam serangan X". */
const bareObject = ({ view }: Reading, slots: readonly SlotPhrase[]): readonly SlotPhrase[] =>
  slots
    .slice(0, 1)
    .filter(
      ({ slot, first, last }) =>
        slot === 'obj' && !(first === last && view.grammar.idiomParts.has(view.low[first] ?? '')),
    );

function withoutActors(reading: Reading, themes: readonly SlotPhrase[], objects: PhraseActors): readonly SlotPhrase[] {
  return themes.filter(
    ({ first }) =>
      objects.through || !objects.actors.some((actor) => actor.first === first || reading.phrases.at[first] === actor),
  );
}

/** "memerintahkan militernya": what one asks of one's own. */
const isOwn = ({ view }: Reading, { frame }: VerbEntry, { form, last }: ActorPhrase): boolean =>
  frameFacts(frame).relation === 'REQUEST' &&
  form === 'description' &&
  [last, last + 1].some((i) => view.words[i]?.glued === true && view.grammar.cliticPronouns.has(view.low[i] ?? ''));

function kindsFit(
  { subjectKinds, subjectSectors, objectKinds }: VerbEntry,
  subject: ActorPhrase,
  object: ActorPhrase,
): boolean {
  const fits = (kinds: VerbEntry['objectKinds'], { kind }: ActorPhrase): boolean =>
    !kinds || kind === null || kinds.includes(kind);
  const sectorFits = !subjectSectors || (subject.sector !== null && subjectSectors.includes(subject.sector));
  return sectorFits && fits(subjectKinds, subject) && fits(objectKinds, object);
}

/** "saling serang". */
const bothWays = ({ view }: Reading, v: number): boolean => view.grammar.mutual.has(view.low[v - 1] ?? '');
