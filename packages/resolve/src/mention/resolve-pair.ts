import type { Mention } from '@simpul/extract/extracted-claim';
import type { Occurrence } from '../cast/cast.ts';
import { fitting } from './fitting.ts';
import type { Wanted } from '../lang/reference-language.ts';
import { lookBack } from './look-back.ts';
import { nobody } from './nobody.ts';
import type { Reading, Referents } from './reading.ts';

/** "kedua negara": the two latest of the kind, those of one sentence before others, in the order of the text. */
export function resolvePair(
  mention: Mention,
  reading: Reading,
  { wanted, not }: { readonly wanted: Wanted; readonly not: ReadonlySet<string> },
): Referents {
  const found = lookBack(mention, reading, {
    wanted: wanted === 'any' ? ({ embedded }) => !embedded : fitting(wanted, null),
    not,
    preferSubject: false,
  });
  const mateOf = (one: Occurrence): Occurrence | undefined =>
    found.find(({ actor, sentence, kind }) => actor !== one.actor && sentence === one.sentence && kind === one.kind);
  const latest = found.find(mateOf) ?? found[0];
  const mate =
    latest && (mateOf(latest) ?? found.find(({ actor, kind }) => actor !== latest.actor && kind === latest.kind));
  if (wanted === 'state' && !mate) return statesActedFor(mention, reading, not);
  if (!latest || !mate) return nobody(`"${mention.text}" needs two antecedents`);
  const pair = [latest, mate].sort((a, b) => a.start - b.start).map(({ actor }) => actor);
  return { actors: pair, sector: null, reason: `${mention.text} → the two named last` };
}

/** "Presiden X menjamu Presiden Y … kedua negara": the two that the persons named last act for, or one of them with the state that is named. */
function statesActedFor(mention: Mention, reading: Reading, not: ReadonlySet<string>): Referents {
  const { members } = reading.cast;
  const stateOf = ({ actor }: Occurrence): string | null => members.get(actor)?.polity ?? null;
  const found = lookBack(mention, reading, { wanted: (one) => stateOf(one) !== null, not, preferSubject: false });
  const states = [...new Set(found.flatMap((one) => stateOf(one) ?? []))]
    .filter((state) => !not.has(state))
    .slice(0, 2);
  if (states.length < 2) return nobody(`"${mention.text}" needs two antecedents`);
  return { actors: states.reverse(), sector: null, reason: `${mention.text} → the states acted for` };
}
