import type { Actor } from '@simpul/graph-schema/actor';
import { flagCode } from './flag-code.ts';

/** Each flag is a file of its own, fetched when its state is drawn. */
const files = import.meta.glob<string>(
  ['../../node_modules/circle-flags/flags/??.svg', '../../node_modules/circle-flags/flags/european_union.svg'],
  { query: '?url&no-inline', import: 'default', eager: true },
);

/** Address of the round flag of an actor; null where it has none. */
export function flagUrl(actor: Pick<Actor, 'id' | 'kind' | 'iso3'>): string | null {
  const code = flagCode(actor);
  return code === null ? null : (files[`../../node_modules/circle-flags/flags/${code}.svg`] ?? null);
}
