import type { ActorPhrase } from './actor-phrase.ts';
import { findPhrases } from './find-phrases.ts';
import { groupPhrases, type PhraseIndex } from './group-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { viewSentence, type SentenceView } from './sentence-view.ts';
import type { AnalysedSentence } from '@simpul/nlp/analysed-sentence';

/** One sentence as the patterns see it. */
export interface Reading {
  readonly view: SentenceView;
  readonly phrases: PhraseIndex;
  readonly lexicon: Lexicon;
}

export function openReading(sentence: AnalysedSentence, lexicon: Lexicon): Reading {
  const view = viewSentence(sentence, lexicon.language.words);
  return { view, phrases: groupPhrases(view, findPhrases(view)), lexicon };
}

/** The actors that a noun phrase stands for, and whether they are its head or stand inside it. */
export interface PhraseActors {
  readonly actors: readonly ActorPhrase[];
  readonly through: boolean;
}

const none: PhraseActors = { actors: [], through: false };

/** Actors that head the phrase of words `first` to `last`: "para pejabat AS dan Rusia". */
export function directActors({ view, phrases }: Reading, first: number, last: number): PhraseActors {
  let i = first;
  while (i < last && !phrases.at[i] && isLead(view, i)) i++;
  const phrase =
    phrases.at[i] ??
    exampleIn({ view, phrases }, first, last) ??
    exampleBehind({ view, phrases }, last) ??
    apposed({ view, phrases }, last);
  if (!phrase || phrase.locative) return none;
  const told = namedOf({ view, phrases }, phrase);
  if (told.length > 0) return { actors: told, through: false };
  const group = phrases.groupOf(phrase).filter((one) => one.first >= phrase.first);
  const mark = exampleMark(view, phrase);
  const shown = phrase.form === 'description' || (phrase.sector !== null && !view.grammar.inclusions.has(mark));
  const exampled = shown && group.length === 1 ? examplesOf({ view, phrases }, phrase) : [];
  if (exampled.length > 0) return { actors: exampled, through: false };
  const named = shown && view.grammar.examples.has(mark) ? 1 : 0;
  return { actors: group.length > 1 ? group.slice(named) : group, through: false };
}

/** "dua warga X, Y dan Z": of people counted, those named behind the comma are meant. */
function namedOf(
  { view, phrases }: Pick<Reading, 'view' | 'phrases'>,
  { sector, first, extent }: ActorPhrase,
): readonly ActorPhrase[] {
  const counted = sector === 'civilian' && view.words[first - 1]?.upos === 'NUM';
  const one = counted && view.low[extent + 1] === ',' ? phrases.at[extent + 2] : null;
  return one?.kind === 'person' && one.form === 'name' && one.first === extent + 2
    ? phrases.groupOf(one).filter((other) => other.first >= one.first)
    : [];
}

/** The word behind "20 negara" and a comma: "termasuk". */
const exampleMark = ({ low }: SentenceView, { extent }: ActorPhrase): string =>
  low[low[extent + 1] === ',' ? extent + 2 : extent + 1] ?? '';

/** "petinggi X, seperti Y dan Z": those named behind the mark. */
function examplesOf({ view, phrases }: Pick<Reading, 'view' | 'phrases'>, phrase: ActorPhrase): readonly ActorPhrase[] {
  const at = view.low[phrase.extent + 1] === ',' ? phrase.extent + 2 : phrase.extent + 1;
  const first = view.grammar.examples.has(view.low[at] ?? '') ? phrases.at[at + 1] : null;
  return first && first.first === at + 1 ? phrases.groupOf(first).filter((one) => one.first >= first.first) : [];
}

/** "berbagai negara termasuk X, Y": the first example. */
function exampleIn(
  { view, phrases }: Pick<Reading, 'view' | 'phrases'>,
  first: number,
  last: number,
): ActorPhrase | null {
  const { describers, collectives, kindNouns } = view.grammar;
  const head = view.words
    .slice(first, first + 3)
    .find(({ root }) => describers.has(root) || collectives.has(root) || kindNouns.has(root));
  if (head === undefined) return null;
  for (let i = first; i < last; i++) if (view.grammar.examples.has(view.low[i] ?? '')) return phrases.at[i + 1] ?? null;
  return null;
}

/** "sekutu-sekutunya, termasuk X dan Y": what all do, those named of them do. */
function exampleBehind({ view, phrases }: Pick<Reading, 'view' | 'phrases'>, last: number): ActorPhrase | null {
  const mark = view.low[last + 1] === ',' ? last + 2 : last + 1;
  const { inclusions, examples } = view.grammar;
  const leads = (mark > last + 1 ? examples : inclusions).has(view.low[mark] ?? '');
  return (leads ? phrases.at[mark + 1] : null) ?? null;
}

/** "pendahulunya, X, …": the name behind a noun that only describes it. */
function apposed({ view, phrases }: Pick<Reading, 'view' | 'phrases'>, last: number): ActorPhrase | null {
  const phrase = view.low[last + 1] === ',' ? phrases.at[last + 2] : null;
  const closed =
    phrase &&
    ([',', '.', ')'].includes(view.low[phrase.extent + 1] ?? '.') ||
      view.grammar.relative.has(view.low[phrase.extent + 1] ?? ''));
  return closed && phrase.first === last + 2 && phrase.form === 'name' ? phrase : null;
}

/** A name, a pronoun or "negara itu": "pos polisi" is no actor's post. */
const isPointed = (view: SentenceView, { form, last, title, sector }: ActorPhrase): boolean =>
  form !== 'description' ||
  title !== null ||
  sector === 'government' ||
  view.grammar.demonstratives.has(view.low[last] ?? '');

/** Actors that head the phrase, else the first that stands inside it: "pangkalan udara ISIS". */
export function innerActors(reading: Reading, first: number, last: number): PhraseActors {
  const direct = directActors(reading, first, last);
  if (direct.actors.length > 0 || isOthersPartner(reading, first, last)) return direct;
  const inside = reading.phrases.phrases.find(
    (phrase) => phrase.first > first && phrase.first <= last && !phrase.locative && isPointed(reading.view, phrase),
  );
  return inside
    ? { actors: reading.phrases.groupOf(inside).filter((one) => one.first >= inside.first), through: true }
    : none;
}

/** "semua mitra dagang X": X's partners are not X. */
function isOthersPartner({ view }: Reading, first: number, last: number): boolean {
  let i = first;
  while (i < last && isLead(view, i)) i++;
  return view.grammar.allies.has(view.low[i] ?? '');
}

function isLead(view: SentenceView, i: number): boolean {
  const word = view.words[i];
  return (
    word?.upos === 'NUM' ||
    word?.upos === 'DET' ||
    word?.upos === 'PUNCT' ||
    // "20 ribu tentara X", "lebih dari 40 pesawat X": how many, before whom or what is counted.
    view.grammar.quantities.has(view.low[i] ?? '') ||
    view.grammar.determiners.has(view.low[i] ?? '') ||
    (view.grammar.selves.has(view.low[i] ?? '') && view.grammar.cliticPronouns.has(view.low[i + 1] ?? ''))
  );
}
