import { journalLabel, nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import { activeDecisions } from '../journal/active-decisions.ts';
import { decisionProperties, toDecision } from '../journal/decision-properties.ts';
import type { FormerId, JournalEntry, KnownActors } from '../journal/journal-entry.ts';
import type { Run } from './connection.ts';
import { withIntegers } from './with-integers.ts';

const { actor, decision } = nodeLabels;

/** Keeps others from writing decisions until this transaction ends. */
export async function lockJournal(run: Run): Promise<void> {
  await run(`MERGE (j:${journalLabel} {id: 'journal'}) SET j.locked = true REMOVE j.locked`);
}

/** The whole journal. */
export async function readJournal(run: Run): Promise<readonly JournalEntry[]> {
  return (await run<Stored>(`MATCH (d:${decision}) RETURN d.sequence AS sequence, d.body AS body`)).map(toEntry);
}

/** Active decisions, oldest first: those about who is who, and those about claims of these articles. */
export async function readActive(run: Run, articles: readonly string[]): Promise<readonly JournalEntry[]> {
  const rows = await run<Stored>(
    `CALL () {
       MATCH (d:${decision}) WHERE d.kind IN ['same', 'not-same', 'undo'] RETURN d
       UNION
       UNWIND $p.articles AS article MATCH (d:${decision} {article: article}) RETURN d
     }
     RETURN d.sequence AS sequence, d.body AS body`,
    { p: { articles } },
  );
  return activeDecisions(rows.map(toEntry));
}

/** The stored actors that decide who can be who. */
export async function readKnownActors(run: Run): Promise<KnownActors> {
  const stored = await run<{ readonly id: string }>(
    `MATCH (d:${decision}) WHERE d.kind IN ['same', 'not-same']
     UNWIND [d.actor, d.other] AS id
     WITH DISTINCT id
     MATCH (a:${actor} {id: id}) RETURN a.id AS id`,
  );
  const former = await run<FormerId>(
    `MATCH (a:${actor}) WHERE a.formerIds IS NOT NULL
     UNWIND a.formerIds AS former RETURN former, a.id AS actor`,
  );
  return { stored: new Set(stored.map(({ id }) => id)), former };
}

/** Adds entries that are not there yet. */
export async function appendDecisions(run: Run, entries: readonly JournalEntry[]): Promise<void> {
  await run(`UNWIND $p.rows AS row CREATE (d:${decision}) SET d = row`, {
    p: withIntegers({ rows: entries.map(decisionProperties) }),
  });
}

interface Stored {
  readonly sequence: number;
  readonly body: string;
}

const toEntry = ({ sequence, body }: Stored): JournalEntry => ({ ...toDecision(body), sequence });
