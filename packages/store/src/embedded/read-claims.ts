import type { ArticleSummary, StoredClaim } from '../graph-store.ts';
import { groupBy } from '../group-by.ts';
import type { StoredNode } from '../stored-node.ts';
import type { ClaimRow } from '../to-claim.ts';
import { toClaim } from '../to-claim.ts';
import type { Database } from './database.ts';
import { foldedKeys } from './folded-keys.ts';
import { readActorNodes } from './read-actors.ts';
import { readSummaries } from './read-articles.ts';
import { fromRow, idList } from './rows.ts';

/** Claims behind a relationship, or behind all those folded into one, newest report first. */
export function claimsOf(database: Database, relation: string, limit: number): readonly StoredClaim[] {
  const keys = foldedKeys(database, relation) ?? [relation];
  const rows = database.all<ClaimCells>(
    `SELECT * FROM claim WHERE "key" IN (SELECT value FROM json_each(?))
     ORDER BY coalesce(reportedAt, '') DESC, id LIMIT ?`,
    [idList(keys), limit],
  );
  return withSurroundings(database, rows);
}

/** All claims of an article in text order. */
export const claimsIn = (database: Database, article: string): readonly StoredClaim[] =>
  withSurroundings(
    database,
    database.all<ClaimCells>('SELECT * FROM claim WHERE article = ? ORDER BY "start", predicateStart, position', [
      article,
    ]),
  );

/** All claims of an article in the order they were put in. */
export const claimsAsPut = (database: Database, article: string): readonly StoredClaim[] =>
  withSurroundings(
    database,
    database.all<ClaimCells>('SELECT * FROM claim WHERE article = ? ORDER BY position', [article]),
  );

/** Those of these ids, in no order. */
export const claimsWith = (database: Database, ids: readonly string[]): readonly StoredClaim[] =>
  withSurroundings(
    database,
    database.all<ClaimCells>('SELECT * FROM claim WHERE id IN (SELECT value FROM json_each(?))', [idList(ids)]),
  );

/** By id; null where there is none. */
export const readClaim = (database: Database, id: string): StoredClaim | null =>
  withSurroundings(database, database.all<ClaimCells>('SELECT * FROM claim WHERE id = ?', [id]))[0] ?? null;

interface ClaimCells extends Readonly<Record<string, unknown>> {
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
  readonly about: string | null;
}

interface Surroundings {
  readonly actors: ReadonlyMap<string, StoredNode>;
  readonly articles: ReadonlyMap<string, ArticleSummary>;
  readonly speakers: ReadonlyMap<string, readonly Speaker[]>;
}

interface Speaker {
  readonly actor: string;
  readonly extracted: string;
}

function withSurroundings(database: Database, rows: readonly ClaimCells[]): readonly StoredClaim[] {
  const ids = rows.map(({ id }) => id);
  const speakers = readSpeakers(database, ids);
  const ends = rows.flatMap(({ subject, object }) => (object === null ? [subject] : [subject, object]));
  const actors = readActorNodes(database, [
    ...new Set([...ends, ...[...speakers.values()].flat().map(({ actor }) => actor)]),
  ]);
  const articles = readSummaries(database, [...new Set(rows.map(({ article }) => article))]);
  return rows.flatMap((row) => {
    const claim = claimRow(row, { actors, articles, speakers });
    return claim === null ? [] : [toClaim(claim, ids)];
  });
}

function readSpeakers(database: Database, claims: readonly string[]): ReadonlyMap<string, readonly Speaker[]> {
  const rows = database.all<Speaker & { readonly claim: string }>(
    `SELECT claim, actor, extracted FROM claimSpeaker WHERE claim IN (SELECT value FROM json_each(?))
     ORDER BY claim, position`,
    [idList(claims)],
  );
  return groupBy(rows, ({ claim }) => claim);
}

/** Null where the file lost an end or the article of the claim. */
function claimRow(row: ClaimCells, { actors, articles, speakers }: Surroundings): ClaimRow | null {
  const subject = actors.get(row.subject);
  const object = row.object === null ? undefined : actors.get(row.object);
  const article = articles.get(row.article);
  if (subject === undefined || article === undefined) return null;
  return {
    claim: { labels: [], properties: fromRow('claim', row) },
    subject: { actor: subject, start: row.subjectStart, end: row.subjectEnd, extracted: row.subjectExtracted },
    object:
      object === undefined
        ? null
        : { actor: object, start: row.objectStart, end: row.objectEnd, extracted: row.objectExtracted ?? '' },
    speakers: (speakers.get(row.id) ?? []).flatMap(({ actor }) => actors.get(actor) ?? []),
    spokeAs: (speakers.get(row.id) ?? []).map(({ extracted }) => extracted),
    article,
    about: row.about,
  };
}
