import { nameParts } from '@simpul/gazetteer/normalise-name';
import type { AnalysedSentence, Name } from '@simpul/nlp/analysed-sentence';
import { writeWords } from './find-bodies.ts';
import { looksLikeAcronym } from './is-acronym.ts';

/**
 * A run of capitals that is a body's name and its holder's ("Direktur Movistar Yamaha Massimo Meregalli") comes apart
 * where the article names one of the two alone. Only runs of unknown names are cut.
 */
export function splitRuns(
  read: readonly { readonly sentence: AnalysedSentence; readonly names: readonly Name[] }[],
): (sentence: AnalysedSentence, name: Name) => readonly Name[] {
  const alone = new Map<string, Name>();
  for (const { names } of read) for (const name of names) alone.set(nameParts(name.text).join(' '), name);
  return (sentence, name) => {
    if (name.entries.length > 0 || name.last - name.first < 2) return [name];
    for (let cut = name.first + 1; cut <= name.last; cut++) {
      const [left, right] = [piece(sentence, name.first, cut - 1), piece(sentence, cut, name.last)];
      const person = alone.get(right.key);
      const body = alone.get(left.key);
      const titled = sentence.titles.some(({ last }) => last === name.first - 1);
      const holder = person?.kind === 'person' && (left.key.includes(' ') || looksLikeAcronym(left.name.text));
      const owner = body && body.kind !== 'person' && body.kind !== 'place' && (!person || person.kind === 'person');
      if (!titled || !right.key.includes(' ') || !(holder || owner)) continue;
      return [
        {
          ...left.name,
          kind: body && body.kind !== 'person' ? body.kind : 'organization',
          entries: body?.entries ?? [],
        },
        { ...right.name, kind: 'person', entries: person?.entries ?? [], how: person?.how ?? 'recognised' },
      ];
    }
    return [name];
  };
}

function piece(sentence: AnalysedSentence, first: number, last: number): { readonly key: string; readonly name: Name } {
  const text = writeWords(sentence, first, last);
  const start = sentence.words[first]?.start ?? sentence.start;
  const end = sentence.words[last]?.end ?? start;
  const name: Name = { first, last, start, end, text, kind: 'organization', entries: [], how: 'recognised' };
  return { key: nameParts(text).join(' '), name };
}
