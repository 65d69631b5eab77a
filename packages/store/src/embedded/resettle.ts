import type { Identity } from '../journal/identity.ts';
import { movedIds } from '../journal/identity.ts';
import type { Resettling } from '../journal/resettle-claims.ts';
import { endsOf, resettleClaims } from '../journal/resettle-claims.ts';
import { isClaimDecision } from '../journal/settle-claims.ts';
import { settledNames, settledProperties } from '../journal/settled-properties.ts';
import type { RelationEnds } from '../project-relation.ts';
import type { Database } from './database.ts';
import { readActive } from './journal.ts';
import { readPlacedClaims } from './read-placed-claims.ts';
import { idList, updateOf } from './rows.ts';

/** Claims and mentions whose actors are now others: ids of the claims, to be settled. */
export function moveMentions(database: Database, before: Identity, after: Identity): readonly string[] {
  const moved = movedIds(before, after);
  for (const id of moved)
    database.run('UPDATE mention SET actor = ? WHERE actor = ? AND extracted = ?', [
      after.canonical(id),
      before.canonical(id),
      id,
    ]);
  const stand = idList([...new Set(moved.map(before.canonical))]);
  return database.all<{ readonly id: string }>(claimsOfMoved, [stand, idList(moved)]).map(({ id }) => id);
}

const claimsOfMoved = `
  WITH stand AS (SELECT value FROM json_each(?1)), moved AS (SELECT value FROM json_each(?2))
  SELECT id FROM claim WHERE subject IN stand AND subjectExtracted IN moved
  UNION SELECT id FROM claim WHERE object IN stand AND objectExtracted IN moved
  UNION SELECT claim FROM claimSpeaker WHERE actor IN stand AND extracted IN moved`;

/** Follows the active decisions for stored claims; gives the relationships to be drawn anew. */
export function resettle(
  database: Database,
  given: { readonly claims: readonly string[]; readonly articles: readonly string[] },
  identity: Identity,
): readonly RelationEnds[] {
  const some = readPlacedClaims(database, given);
  if (some.length === 0) return [];
  const active = readActive(database, [...new Set(some.map(({ extracted }) => extracted.article))]);
  const decided = [...new Set(active.filter(isClaimDecision).map(({ claim }) => claim.article))];
  const whole = readPlacedClaims(database, { claims: [], articles: decided });
  const changes = resettleClaims([...some, ...whole], active, identity);
  for (const change of changes) write(database, change);
  return changes.flatMap(({ old, settled }) => [...endsOf(old), ...endsOf(settled)]);
}

function write(database: Database, { old, settled }: Resettling): void {
  const { id, subject, object, attribution } = settled;
  if (old.turned !== settled.turned) database.run(turnEnds, [id]);
  writeSettled(database, id, { ...settledProperties(settled, old.extracted), subject, object });
  attribution.forEach((actor, position) => {
    database.run('UPDATE claimSpeaker SET actor = ? WHERE claim = ? AND position = ?', [actor, id, position]);
  });
}

const writeSettled = updateOf('claim', [...settledNames, 'subject', 'object']);

const turnEnds = `
  UPDATE claim SET subjectMention = objectMention, objectMention = subjectMention,
    subjectStart = objectStart, objectStart = subjectStart, subjectEnd = objectEnd, objectEnd = subjectEnd,
    subjectExtracted = objectExtracted, objectExtracted = subjectExtracted
  WHERE id = ?`;
