import type { Modality } from '@simpul/graph-schema/modality';
import type { ActorPhrase } from './actor-phrase.ts';
import { findSubject } from './find-subject.ts';
import { directActors, type Reading } from './reading.ts';
import { readSlots } from './read-slots.ts';
import { isBlame } from './is-blame.ts';
import { isQuoteMark, isVerb } from './sentence-view.ts';
import { subjectActors } from './find-ends.ts';

/** A stretch of words that someone says. */
export interface Speech {
  /** Word of saying. */
  readonly at: number;
  readonly speakers: readonly ActorPhrase[];
  /** A source that is no actor, as written. */
  readonly unnamed: string | null;
  readonly from: number;
  readonly to: number;
  /** What the verb makes of its clause: accused, asked for, promised. */
  readonly modality: Modality | null;
  readonly denied: boolean;
  /** Stands behind what was said, so that quotations around it are the same speaker's. */
  readonly inverted: boolean;
}

/** All that is said in a sentence, and by whom; nested stretches are the inner speaker's first. */
export function findSpeech(reading: Reading): readonly Speech[] {
  const { view } = reading;
  const found: Speech[] = [];
  for (let i = 0; i < view.words.length; i++) {
    if (view.nameAt[i] || view.titleAt[i]) continue;
    const speech = unnamedIf(reading, accordingTo(reading, i) ?? inverted(reading, i) ?? clause(reading, i));
    const speakers = (speech?.speakers ?? []).filter(
      ({ name }) => !name || !view.grammar.outlets.has(name.text.toLowerCase()),
    );
    if (speech && (speakers.length > 0 || speech.unnamed !== null)) found.push({ ...speech, speakers });
  }
  return found;
}

/** "Seorang anggota parlemen" is a source, but no one in particular. */
function unnamedIf({ view }: Reading, speech: Speech | null): Speech | null {
  const [speaker] = speech?.speakers ?? [];
  if (!speech || speaker?.form !== 'description' || !view.grammar.singulars.has(view.low[speaker.first - 1] ?? ''))
    return speech;
  const words = view.words.slice(speaker.first - 1, speaker.extent + 1);
  return { ...speech, speakers: [], unnamed: words.map(({ form }) => form).join(' ') };
}

/** "menurut X": all of the sentence around it; "menurut laporan X" only names the outlet. */
function accordingTo(reading: Reading, i: number): Speech | null {
  const { view, lexicon } = reading;
  const { accordingTo: lead, unnamed } = lexicon.language.speech;
  const word = view.low[i] ?? '';
  if (!lead.has(word)) return null;
  const end = view.words.length - 1;
  const base = { at: i, from: 0, to: end, modality: null, denied: false, inverted: false };
  const actors = directActors(reading, i + 1, Math.min(end, i + 4)).actors.filter(({ first }) => first <= i + 3);
  if (actors.length > 0) return { ...base, speakers: actors, unnamed: null };
  const source = [`${view.low[i + 1] ?? ''} ${view.low[i + 2] ?? ''}`, view.low[i + 1] ?? ''].find((words) =>
    unnamed.has(words),
  );
  return source === undefined ? null : { ...base, speakers: [], unnamed: source };
}

/** "…," kata X: what stands before, and a quotation that goes on behind. */
function inverted(reading: Reading, i: number): Speech | null {
  const { view, lexicon } = reading;
  const { inverted: sayings, unnamed } = lexicon.language.speech;
  const before = view.low[i - 1] ?? '';
  if (
    !sayings.has(view.low[i] ?? '') ||
    !(i === 0 || before === ',' || isQuoteMark(before) || ['?', '!', '.'].includes(before))
  )
    return null;
  const end = view.words.length - 1;
  const actors = directActors(reading, i + 1, Math.min(end, i + 3)).actors.filter(({ first }) => first <= i + 3);
  const [speaker] = actors;
  const base = { at: i, from: 0, to: end, modality: null, denied: false, inverted: true };
  if (speaker) return { ...base, speakers: actors, unnamed: null };
  const source = [`${view.low[i + 1] ?? ''} ${view.low[i + 2] ?? ''}`, view.low[i + 1] ?? ''].find((words) =>
    unnamed.has(words),
  );
  return source === undefined ? null : { ...base, speakers: [], unnamed: source };
}

/** "X mengatakan (bahwa) …", "X menuduh Y …": from the verb on, to the end of the sentence or of the insertion. */
function clause(reading: Reading, i: number): Speech | null {
  const { view, lexicon } = reading;
  const { verbs, claimVerbs } = lexicon.language.speech;
  const word = view.words[i];
  if (!word || !isVerb(view, i) || view.voice[i] === 'middle') return null;
  const entry = lexicon.verbsAt(view, i).find(({ content }) => content !== undefined);
  const saying = verbs.has(word.root);
  if (!saying && !entry) return null;
  const passive = view.voice[i] === 'passive';
  const found = passive ? null : findSubject(view, i, lexicon);
  const agent = passive ? passiveSpeaker(reading, i) : [];
  const speakers = passive ? agent : found ? subjectActors(reading, found).actors : [];
  const source = found && speakers.length === 0 ? unnamedSource(reading, found.first, found.last) : null;
  if (!takesClause(reading, i)) return null;
  const modality = entry?.content ?? (claimVerbs.has(word.root) ? 'alleged' : null);
  return {
    at: i,
    speakers,
    unnamed: speakers.length > 0 ? null : source,
    from: i + 1,
    to: Math.min(
      besideEnd(reading, i),
      calledEnd(reading, i),
      modality !== null ? contentEnd(reading, i) : view.words.length - 1,
    ),
    modality,
    denied: view.grammar.denials.has(word.root),
    inverted: false,
  };
}

/** "Sumber di Teheran", "seorang pejabat": as written. */
function unnamedSource({ view, lexicon }: Reading, first: number, last: number): string | null {
  const { unnamed } = lexicon.language.speech;
  const { indefinites, collectives, describers } = view.grammar;
  const [head = '', next = ''] = [view.low[first], view.low[first + 1]];
  const someone = indefinites.has(head) && (collectives.has(next) || describers.has(next));
  if (!someone && !unnamed.has(head) && !unnamed.has(`${head} ${next}`)) return null;
  return view.words
    .slice(first, Math.min(last, first + 5) + 1)
    .map(({ form }) => form)
    .join(' ');
}

/** "disebut pemerintah menyerang", "dituduh oleh X". */
function passiveSpeaker(reading: Reading, i: number): readonly ActorPhrase[] {
  const slot = readSlots(reading.view, i + 1)[0];
  if (!slot || !(slot.slot === 'obj' || reading.view.grammar.agent.has(slot.slot)) || slot.first > i + 2) return [];
  return directActors(reading, slot.first, slot.last).actors;
}

/** A verb of saying reports only when a clause or a quotation follows it, or an event that it announces. */
function takesClause(reading: Reading, i: number): boolean {
  const { view, lexicon } = reading;
  const marked =
    lexicon.language.speech.needsComplement.has(view.words[i]?.root ?? '') &&
    !lexicon.verbsAt(view, i).some(({ content }) => content);
  const announces = lexicon.language.speech.announcing.has(view.words[i]?.root ?? '');
  const called = lexicon.verbsAt(view, i).some(({ content }) => content === 'hypothetical');
  let event = false;
  for (let j = i + 1; j < view.words.length; j++) {
    const form = view.low[j] ?? '';
    if (view.grammar.complement.has(form) || isQuoteMark(form) || form === ':') return true;
    // "menyerukan koordinasi untuk memblokir": no clause is said.
    if (event && view.grammar.purpose.has(form)) return false;
    if (isBlame(reading, j)) return !marked || ownClause(reading, i, j);
    if (isVerb(view, j)) return goesOn(reading, i, j) && (!marked || ownClause(reading, i, j));
    event ||= j <= i + 3 && lexicon.nounAt(view, j) !== null;
    if (event && (announces || called)) return true;
  }
  return false;
}

/** "membantah tudingan itu dan menolak": the next verb stands beside the word of saying, not in its clause. */
const goesOn = ({ view }: Reading, i: number, j: number): boolean =>
  j === i + 1 || !view.grammar.coordinators.has(view.low[j - 1] ?? '');

/** "menyerukan koordinasi untuk memblokir": what is called for ends before what it is for. */
function calledEnd({ view, lexicon }: Reading, i: number): number {
  const event = [i + 1, i + 2, i + 3].find((j) => lexicon.nounAt(view, j));
  const purpose = view.low.findIndex((form, j) => j > i && view.grammar.purpose.has(form));
  return event !== undefined && event < purpose ? purpose - 1 : view.words.length - 1;
}

/** Where a verb beside the word of saying ends what is said. */
function besideEnd(reading: Reading, i: number): number {
  const { view } = reading;
  const next = view.words.findIndex((_, j) => j > i && isVerb(view, j));
  return next < 0 || goesOn(reading, i, next) ? view.words.length - 1 : next - 1;
}

/** "menambahkan pemerintahnya terus berunding", "mengaku dihubungi": a clause without "bahwa". */
function ownClause({ view, lexicon, phrases }: Reading, i: number, j: number): boolean {
  if (j === i + 1) return lexicon.language.speech.claimVerbs.has(view.words[i]?.root ?? '');
  const found = phrases.at[i + 1] ? findSubject(view, j, lexicon) : null;
  return found?.how === 'order' && found.first === i + 1;
}

/** What is accused, asked or promised ends where another clause begins: "menuduh X menyerang, sementara …". */
function contentEnd({ view }: Reading, i: number): number {
  for (let j = i + 2; j < view.words.length; j++) {
    const form = view.low[j] ?? '';
    if (view.nameAt[j] || isQuoteMark(form)) continue;
    if (view.grammar.clause.has(form) && !view.grammar.condition.has(form) && !view.grammar.prepositions.has(form))
      return j - 1;
  }
  return view.words.length - 1;
}
