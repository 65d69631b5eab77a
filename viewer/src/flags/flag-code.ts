import type { Actor } from '@simpul/graph-schema/actor';
import { iso2OfIso3 } from './data/iso2-of-iso3.ts';

/** Organisations that fly a flag of their own, by gazetteer id. */
const flagOfOrganisation: Readonly<Record<string, string>> = {
  'united-nations': 'un',
  'european-union': 'european_union',
};

/** States that are no more but are still written about. */
const flagOfFormerState: Readonly<Record<string, string>> = { SUN: 'su', YUG: 'yu' };

/** Name of the flag file of an actor, null where it has none and a pictogram stands for it. */
export function flagCode({ id, kind, iso3 }: Pick<Actor, 'id' | 'kind' | 'iso3'>): string | null {
  if (kind === 'state') return iso2OfIso3[iso3 ?? id] ?? flagOfFormerState[id] ?? null;
  return flagOfOrganisation[id] ?? null;
}
