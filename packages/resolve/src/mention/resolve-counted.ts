import type { Mention } from '@simpul/extract/extracted-claim';
import type { Wanted } from '../lang/reference-language.ts';
import { nobody } from './nobody.ts';
import type { Reading, Referents } from './reading.ts';

/** Sentences around the mention in which its list may stand: "tujuh negara … Ketujuh negara itu adalah Iran, Irak, …". */
const around = [0, -1, 1, -2, 2];

/** "ketiga negara": a list of as many states, no more and no fewer, in a sentence near by. */
export function resolveCounted(
  mention: Mention,
  { cast }: Reading,
  { count, wanted }: { readonly count: number; readonly wanted: Wanted | undefined },
): Referents {
  if (wanted !== 'state') return nobody(`"${mention.text}" counts no states`);
  for (const distance of around) {
    const named = cast
      .occurrencesIn(mention.sentence + distance)
      .filter(({ kind, embedded }) => kind === 'state' && !embedded);
    const states = [...new Set(named.map(({ actor }) => actor))];
    if (states.length === count)
      return { actors: states, sector: null, reason: `${mention.text} → the list of ${count}` };
  }
  return nobody(`no list of ${count} states stands near "${mention.text}"`);
}
