import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import { structuralTypes } from '../structural-types.ts';
import type { Run } from './connection.ts';

/** Gives actors that came without a polity that of the body they latest held office in, are part or member of. */
export async function derivePolity(run: Run, actors: readonly string[]): Promise<void> {
  if (actors.length > 0) await run(statement, { p: { ids: actors } });
}

const statement = `
  UNWIND $p.ids AS id
  MATCH (a:${nodeLabels.actor} {id: id})
  WHERE a.givenPolity IS NULL
  CALL (a) {
    OPTIONAL MATCH (a)-[r:${structuralTypes.join('|')}]->(body:${nodeLabels.actor})
    WHERE r.status = 'asserted' AND body.polity IS NOT NULL
    RETURN body.polity AS polity
    ORDER BY coalesce(r.lastReported, '') DESC, polity
    LIMIT 1
  }
  SET a.polity = polity`;
