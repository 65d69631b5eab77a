import { activeDecisions } from '../journal/active-decisions.ts';
import { decisionProperties, toDecision } from '../journal/decision-properties.ts';
import type { FormerId, JournalEntry, KnownActors } from '../journal/journal-entry.ts';
import type { Database } from './database.ts';
import { idList, insertInto } from './rows.ts';

const writeDecision = insertInto('decision');

/** The whole journal. */
export const readJournal = (database: Database): readonly JournalEntry[] =>
  database.all<DecisionCells>('SELECT sequence, body FROM decision').map(toEntry);

/** Active decisions, oldest first: those about who is who, and those about claims of these articles. */
export function readActive(database: Database, articles: readonly string[]): readonly JournalEntry[] {
  const rows = database.all<DecisionCells>(
    `SELECT sequence, body FROM decision
     WHERE kind IN ('same', 'not-same', 'undo') OR article IN (SELECT value FROM json_each(?))`,
    [idList(articles)],
  );
  return activeDecisions(rows.map(toEntry));
}

/** The stored actors that decide who can be who. */
export const readKnownActors = (database: Database): KnownActors => ({
  stored: new Set(
    database
      .all<{ readonly id: string }>(
        'SELECT id FROM actor WHERE id IN (SELECT actor FROM decision UNION SELECT other FROM decision)',
      )
      .map(({ id }) => id),
  ),
  former: database.all<FormerId>(
    `SELECT former.value AS former, a.id AS actor FROM actor a, json_each(a.formerIds) former WHERE a.formerIds <> '[]'`,
  ),
});

/** Adds entries that are not there yet. */
export function appendDecisions(database: Database, entries: readonly JournalEntry[]): void {
  for (const entry of entries) writeDecision(database, decisionProperties(entry));
}

interface DecisionCells {
  readonly sequence: number;
  readonly body: string;
}

const toEntry = ({ sequence, body }: DecisionCells): JournalEntry => ({ ...toDecision(body), sequence });
