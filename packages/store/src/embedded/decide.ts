import type { Decision, DecisionDraft } from '@simpul/graph-schema/decision';
import type { DecideOptions, DecisionFilter, RecordedDecision } from '../graph-store.ts';
import { activeDecisions } from '../journal/active-decisions.ts';
import { addDecisions } from '../journal/add-decisions.ts';
import { changedArticles } from '../journal/changed-articles.ts';
import { checkDecision } from '../journal/check-decision.ts';
import type { NamedThings } from '../journal/decision-states.ts';
import { decisionStates } from '../journal/decision-states.ts';
import type { ExtractedClaim } from '../journal/extracted-claim.ts';
import { likelyEntries, selectDecisions } from '../journal/select-decisions.ts';
import type { Database } from './database.ts';
import { appendDecisions, readJournal, readKnownActors } from './journal.ts';
import { readActorNodes } from './read-actors.ts';
import { readPlacedClaims } from './read-placed-claims.ts';
import { readIdentity, settleGraph } from './settle-graph.ts';

/** Writes decisions into the journal and follows them, all in one transaction. */
export function decide(
  database: Database,
  drafts: readonly DecisionDraft[],
  { missing = 'refuse' }: DecideOptions,
): Promise<readonly Decision[]> {
  return database.write(() => {
    const journal = readJournal(database);
    const { added, all } = addDecisions(journal, drafts, missing === 'refuse' ? 'now' : 'recorded');
    if (added.length === 0) return all;
    if (missing === 'refuse') {
      const things = namedThings(database, added);
      added.forEach((entry, index) => {
        checkDecision(entry, { journal: [...journal, ...added.slice(0, index)], things });
      });
    }
    const before = readIdentity(database);
    appendDecisions(database, added);
    const [old, active] = [activeDecisions(journal), activeDecisions([...journal, ...added])];
    settleGraph(database, {
      before,
      after: readIdentity(database),
      ends: [],
      actors: added.flatMap((entry) => ('actors' in entry ? entry.actors : [])),
      articles: changedArticles(old, active),
    });
    return all;
  });
}

/** The journal's entries that a filter lets through, newest first. */
export function listDecisions(database: Database, filter: DecisionFilter): readonly RecordedDecision[] {
  const journal = readJournal(database);
  const { claim } = filter;
  const article = claim === undefined ? undefined : articleOfClaim(database, claim);
  if (article === null) return [];
  const entries = likelyEntries(journal, article === undefined ? filter : { article, ...filter });
  return selectDecisions(decisionStates(entries, journal, namedThings(database, [])), filter);
}

/** Null where there is no such claim. */
const articleOfClaim = (database: Database, claim: string): string | null =>
  database.all<{ readonly article: string }>('SELECT article FROM claim WHERE id = ?', [claim])[0]?.article ?? null;

/** What is stored of what the journal and `drafts` name. */
export function namedThings(database: Database, drafts: readonly Decision[]): NamedThings {
  const articles = new Map<string, readonly ExtractedClaim[]>();
  const { stored, former } = readKnownActors(database);
  const named = drafts.flatMap((draft) => ('actors' in draft ? draft.actors : []));
  return {
    former,
    stored: new Set([...stored, ...readActorNodes(database, named).keys()]),
    claimsIn(article) {
      const known =
        articles.get(article) ??
        readPlacedClaims(database, { claims: [], articles: [article] }).map(({ extracted }) => extracted);
      articles.set(article, known);
      return known;
    },
  };
}
