import { type BodyMatch, matchBody } from '@simpul/gazetteer/bodies';
import type { Entry } from '@simpul/gazetteer/entry';
import type { Gazetteer } from '@simpul/gazetteer/open-gazetteer';
import type { AnalysedSentence, Name } from '@simpul/nlp/analysed-sentence';

/** Words of the longest name of a state or body that another body's name ends with. */
const longestParent = 5;

/** Bodies of states whose name the name finder left in pieces: "parlemen Korea Selatan", "badan mata-mata Rusia". */
export function findBodies(sentence: AnalysedSentence, gazetteer: Gazetteer): readonly Name[] {
  const forms = sentence.words.map(({ form }) => form);
  return sentence.names.flatMap((state): Name[] => {
    if (!isParent(gazetteer.entry(state.entries[0] ?? ''))) return [];
    const first = bodyBefore(forms, state.first);
    const word = first === null ? undefined : sentence.words[first];
    if (first === null || !word || sentence.names.some((name) => name.first <= first && name.last >= state.last))
      return [];
    const text = writeWords(sentence, first, state.last);
    return [
      {
        first,
        last: state.last,
        start: word.start,
        end: state.end,
        text,
        kind: 'organization',
        entries: [],
        how: 'recognised',
      },
    ];
  });
}

/** The words `first` to `last` as one string. */
export function writeWords({ words }: AnalysedSentence, first: number, last: number): string {
  return words
    .slice(first, last + 1)
    .reduce((text, { form, glued }) => text + (glued ? '' : ' ') + form, '')
    .trim();
}

/** The state, bloc or body whose name ends this one: Rusia of "Kementerian Luar Negeri Rusia". */
export function parentInName(name: string, gazetteer: Gazetteer): Entry | null {
  const words = name.split(/\s+/u);
  for (let count = Math.min(longestParent, words.length - 1); count > 0; count--) {
    const entry = gazetteer.find(words.slice(-count).join(' '))?.entries[0];
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

/** Longest body first, so that "kementerian luar negeri" is not read as what ends it. */
function bodyBefore(forms: readonly string[], end: number): number | null {
  for (let at = Math.max(0, end - 8); at < end; at++) {
    const found = matchBody(forms, at);
    if (found?.makes === 'organization' && at + found.length === end) return at;
  }
  return null;
}
