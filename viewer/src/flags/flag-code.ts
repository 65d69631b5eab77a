import type { Actor } from '@simpul/graph-schema/actor';
import { iso2OfIso3 } from './data/iso2-of-iso3.ts';

/** Organisations that fly a flag of their own, by gazetteer id. */
const flagOfOrganisation: Readonly<Record<string, string>> = {
  'united-nations': 'un',
  'european-union': 'european_union',
};

/** Name of the flag file of an actor, null where it has none and a pictogram stands for it. */
export function flagCode({ id, kind, iso3 }: Pick<Actor, 'id' | 'kind' | 'iso3'>): string | null {
  if (kind === 'state') return iso2OfIso3[iso3 ?? id] ?? null;
  return flagOfOrganisation[id] ?? null;
}
