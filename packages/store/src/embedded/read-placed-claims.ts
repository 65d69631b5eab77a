import { groupBy } from '../group-by.ts';
import type { PlacedClaim } from '../journal/placed-claim.ts';
import { toPlacedClaim } from '../journal/placed-claim.ts';
import type { Database } from './database.ts';
import { fromRow, idList } from './rows.ts';

/** Claims of these ids and all of these articles, as they were extracted and as they count now. */
export function readPlacedClaims(
  database: Database,
  { claims, articles }: { readonly claims: readonly string[]; readonly articles: readonly string[] },
): readonly PlacedClaim[] {
  const rows = database.all<Cells>(
    `SELECT * FROM claim WHERE id IN (SELECT value FROM json_each(?1))
     UNION SELECT * FROM claim WHERE article IN (SELECT value FROM json_each(?2))`,
    [idList(claims), idList(articles)],
  );
  const speakers = groupBy(
    database.all<{ readonly claim: string; readonly extracted: string }>(
      `SELECT claim, extracted FROM claimSpeaker WHERE claim IN (SELECT value FROM json_each(?))
       ORDER BY claim, position`,
      [idList(rows.map(({ id }) => id))],
    ),
    ({ claim }) => claim,
  );
  return rows.map((row) =>
    toPlacedClaim({
      article: row.article,
      subject: { id: row.subject, start: row.subjectStart, end: row.subjectEnd, extracted: row.subjectExtracted },
      object:
        row.object === null
          ? null
          : {
              id: row.object,
              start: row.objectStart,
              end: row.objectEnd,
              extracted: row.objectExtracted ?? row.object,
            },
      spokeAs: (speakers.get(row.id) ?? []).map(({ extracted }) => extracted),
      properties: fromRow('claim', row),
    }),
  );
}

interface Cells extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly article: string;
  readonly subject: string;
  readonly subjectStart: number | null;
  readonly subjectEnd: number | null;
  readonly subjectExtracted: string;
  readonly object: string | null;
  readonly objectStart: number | null;
  readonly objectEnd: number | null;
  readonly objectExtracted: string | null;
}
