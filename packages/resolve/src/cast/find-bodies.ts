import { type BodyMatch, matchBody } from '@simpul/gazetteer/bodies';
import type { Entry } from '@simpul/gazetteer/entry';
import type { Gazetteer } from '@simpul/gazetteer/open-gazetteer';
import type { AnalysedSentence, Name } from '@simpul/nlp/analysed-sentence';

/** Words of the longest name of a state or body that another body's name ends with. */
const longestParent = 5;

/**
 * Bodies of states whose name the name finder left in pieces: "parlemen Korea Selatan", "badan mata-mata Rusia", and
 * "Kementerian Luar Negeri" that opens a sentence.
 */
export function findBodies(sentence: AnalysedSentence, gazetteer: Gazetteer): readonly Name[] {
  const forms = sentence.words.map(({ form }) => form);
  const bodies: Name[] = [];
  for (let at = 0; at < forms.length; at++) {
    const body = matchBody(forms, at);
    if (body?.makes !== 'organization') continue;
    const state = sentence.names.find(({ first }) => first === at + body.length);
    const owned = state !== undefined && isParent(gazetteer.entry(state.entries[0] ?? ''));
    const last = owned ? state.last : at + body.length - 1;
    const named = /^\p{Lu}/u.test(forms[at] ?? '') && body.length > 1;
    const known = sentence.names.some((name) => name.first <= at && name.last >= last);
    if (!known && (owned || named)) bodies.push(bodyName(sentence, at, last));
    at = Math.max(at, last);
  }
  return bodies;
}

function bodyName(sentence: AnalysedSentence, first: number, last: number): Name {
  const start = sentence.words[first]?.start ?? sentence.start;
  const end = sentence.words[last]?.end ?? start;
  const text = writeWords(sentence, first, last);
  return { first, last, start, end, text, kind: 'organization', entries: [], how: 'recognised' };
}

/** The words `first` to `last` as one string. */
export function writeWords({ words }: AnalysedSentence, first: number, last: number): string {
  return words
    .slice(first, last + 1)
    .reduce((text, { form, glued }) => text + (glued ? '' : ' ') + form, '')
    .trim();
}

/** The state, bloc or body whose name ends or opens this one: Rusia of "Kementerian Luar Negeri Rusia", China of "China Development Bank". */
export function parentInName(name: string, gazetteer: Gazetteer): Entry | null {
  const words = name.split(/\s+/u);
  const longest = Math.min(longestParent, words.length - 1);
  const counts = Array.from({ length: longest }, (_, index) => longest - index);
  const parts = [...counts.map((count) => words.slice(-count)), ...counts.map((count) => words.slice(0, count))];
  for (const part of parts) {
    const entry = gazetteer.find(part.join(' '))?.entries[0];
    if (isParent(entry)) return entry ?? null;
  }
  return null;
}

/** The organ of a state that a name begins with: its parent is the state in the name. */
export function organIn(name: string): BodyMatch | null {
  const found = matchBody(name.split(/\s+/u), 0);
  return found?.makes === 'organization' ? found : null;
}

const isParent = (entry: Entry | undefined): boolean =>
  entry !== undefined && (entry.kind === 'state' || entry.kind === 'bloc' || entry.id === 'united-nations');
