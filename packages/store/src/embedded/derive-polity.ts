import { structuralTypes } from '../structural-types.ts';
import type { Database } from './database.ts';

/** Gives actors that came without a polity that of the body they latest held office in, are part or member of. */
export function derivePolity(database: Database, actors: readonly string[]): void {
  // All are looked up before any is written: which comes first must not matter.
  const derived = actors.flatMap((id) => database.all<Derived>(derivedOf, [id]));
  for (const { id, polity } of derived) database.run('UPDATE actor SET polity = ? WHERE id = ?', [polity, id]);
}

interface Derived {
  readonly id: string;
  readonly polity: string | null;
}

const derivedOf = `
  SELECT a.id AS id, (
    SELECT body.polity FROM relation r JOIN actor body ON body.id = r.target
    WHERE r.source = a.id AND r.type IN (${structuralTypes.map((type) => `'${type}'`).join(', ')})
      AND r.status = 'asserted' AND body.polity IS NOT NULL
    ORDER BY coalesce(r.lastReported, '') DESC, body.polity LIMIT 1) AS polity
  FROM actor a WHERE a.id = ? AND a.givenPolity IS NULL`;
