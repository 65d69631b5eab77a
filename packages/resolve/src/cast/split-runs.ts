import { nameParts } from '@simpul/gazetteer/normalise-name';
import type { AnalysedSentence, Name } from '@simpul/nlp/analysed-sentence';
import { writeWords } from './find-bodies.ts';
import { looksLikeAcronym } from './is-acronym.ts';
import type { ReferenceLanguage } from '../lang/reference-language.ts';

type Split = (sentence: AnalysedSentence, name: Name) => readonly Name[];

/**
 * A run of capitals behind a title that is a body's name and its holder's ("Direktur Movistar Yamaha Massimo Meregalli")
 * comes apart where the article names one of the two alone, or the person by one word. Only unknown runs are cut.
 */
export function splitRuns(read: readonly { readonly names: readonly Name[] }[], language: ReferenceLanguage): Split {
  const alone = new Map(read.flatMap(({ names }) => names.map((name) => [keyOf(name.text), name] as const)));
  return (sentence, name) => {
    const title = sentence.titles.find(({ last }) => last === name.first - 1);
    if (!title || name.entries.length > 0 || name.last - name.first < 2) return [name];
    const cut =
      cutBetween(sentence, name, alone) ??
      (title.level === 'organization' ? cutBeforePerson(sentence, name, { alone, language }) : null);
    if (cut === null) return [name];
    const left = piece(sentence, name.first, cut - 1);
    const right = piece(sentence, cut, name.last);
    const [body, person] = [alone.get(keyOf(left.text)), alone.get(keyOf(right.text))];
    const kind = body && body.kind !== 'person' ? body.kind : 'organization';
    return [
      { ...left, kind, entries: body?.entries ?? [] },
      { ...right, kind: 'person', entries: person?.entries ?? [], how: person?.how ?? 'recognised' },
    ];
  };
}

type Alone = ReadonlyMap<string, Name>;

/** Where the words before are a body, or those behind a person, that the article names alone. */
function cutBetween(sentence: AnalysedSentence, { first, last }: Name, alone: Alone): number | null {
  for (let cut = first + 1; cut < last; cut++) {
    const left = writeWords(sentence, first, cut - 1);
    const [body, person] = [alone.get(keyOf(left)), alone.get(keyOf(writeWords(sentence, cut, last)))];
    if (person?.kind === 'person' && (cut > first + 1 || looksLikeAcronym(left))) return cut;
    if (body && body.kind !== 'person' && body.kind !== 'place' && (!person || person.kind === 'person')) return cut;
  }
  return null;
}

/** Where a person begins whose given name or surname the article uses alone: "CEO Angin Timur *Sari* Dewi … Sari". */
function cutBeforePerson(
  { words }: AnalysedSentence,
  { first, last }: Name,
  { alone, language }: { readonly alone: Alone; readonly language: ReferenceLanguage },
): number | null {
  const named = (at: number): boolean => {
    const name = alone.get(keyOf(words[at]?.form ?? ''));
    return name?.kind === 'person' && name.entries.length === 0;
  };
  if (named(first) || language.givenNames.has(words[first]?.form.toLowerCase() ?? '')) return null;
  if (named(last - 1)) return last - 1;
  return named(last) && last - first > 2 ? last - 1 : null;
}

function piece(sentence: AnalysedSentence, first: number, last: number): Name {
  const text = writeWords(sentence, first, last);
  const start = sentence.words[first]?.start ?? sentence.start;
  const end = sentence.words[last]?.end ?? start;
  return { first, last, start, end, text, kind: 'organization', entries: [], how: 'recognised' };
}

const keyOf = (text: string): string => nameParts(text).join(' ');
