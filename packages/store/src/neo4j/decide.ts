import type { Decision, DecisionDraft } from '@simpul/graph-schema/decision';
import { linkTypes, nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { DecideOptions, DecisionFilter, RecordedDecision } from '../graph-store.ts';
import { groupBy } from '../group-by.ts';
import { activeDecisions } from '../journal/active-decisions.ts';
import { addDecisions } from '../journal/add-decisions.ts';
import { changedArticles } from '../journal/changed-articles.ts';
import { checkDecision } from '../journal/check-decision.ts';
import type { NamedThings } from '../journal/decision-states.ts';
import { decisionStates } from '../journal/decision-states.ts';
import { identityOf, shakenIds } from '../journal/identity.ts';
import type { JournalEntry } from '../journal/journal-entry.ts';
import { articleOf, likelyEntries, selectDecisions } from '../journal/select-decisions.ts';
import type { Connection, Run } from './connection.ts';
import { appendDecisions, lockJournal, readJournal, readKnownActors } from './journal.ts';
import { readPlacedClaims } from './read-placed-claims.ts';
import { readIdentity, settleGraph } from './settle-graph.ts';
import { lockActors } from './write-statements.ts';

const { actor, article } = nodeLabels;

/** Writes decisions into the journal and follows them, all in one transaction. */
export function decide(
  connection: Connection,
  drafts: readonly DecisionDraft[],
  options: DecideOptions,
): Promise<readonly Decision[]> {
  return connection.write(async (run) => {
    await lockJournal(run);
    const journal = await readJournal(run);
    const { added, all } = addDecisions(journal, drafts, options.missing === 'keep' ? 'recorded' : 'now');
    if (added.length > 0) await follow(run, { journal, added }, options);
    return all;
  });
}

interface Decided {
  readonly journal: readonly JournalEntry[];
  readonly added: readonly JournalEntry[];
}

async function follow(run: Run, { journal, added }: Decided, { missing = 'refuse' }: DecideOptions): Promise<void> {
  const articles = changedArticles(activeDecisions(journal), activeDecisions([...journal, ...added]));
  // In the order of every writer: articles, then actors.
  await run(`UNWIND $p.ids AS id MATCH (a:${article} {id: id}) SET a.locked = true REMOVE a.locked`, {
    p: { ids: articles },
  });
  const inTheirs = journal.filter((entry) => articles.includes(articleOf(entry) ?? ''));
  const things = await namedThings(run, [...added, ...inTheirs]);
  const claims = articles.flatMap(things.claimsIn);
  const before = identityOf(activeDecisions(journal), things);
  const after = identityOf(activeDecisions([...journal, ...added]), things);
  const ends = claims.flatMap(({ subject, object }) => (object === null ? [subject] : [subject, object]));
  const touched = [...ends.flatMap((id) => [...before.members(id), ...after.members(id)]), ...shakenIds(before, after)];
  await run(lockActors, { p: { ids: [...new Set(touched)].sort() } });
  if (missing === 'refuse')
    added.forEach((entry, index) => {
      checkDecision(entry, { journal: [...journal, ...added.slice(0, index)], things });
    });
  const known = await readIdentity(run);
  await appendDecisions(run, added);
  await settleGraph(run, {
    before: known,
    after: await readIdentity(run),
    ends: [],
    actors: added.flatMap((entry) => ('actors' in entry ? entry.actors : [])),
    articles,
  });
}

/** The journal's entries that a filter lets through, newest first. */
export function listDecisions(connection: Connection, filter: DecisionFilter): Promise<readonly RecordedDecision[]> {
  return connection.reading(async (run) => {
    const journal = await readJournal(run);
    const { claim } = filter;
    const article = claim === undefined ? undefined : await articleOfClaim(run, claim);
    if (article === null) return [];
    const entries = likelyEntries(journal, article === undefined ? filter : { article, ...filter });
    return selectDecisions(decisionStates(entries, journal, await namedThings(run, entries)), filter);
  });
}

/** Null where there is no such claim. */
async function articleOfClaim(run: Run, claim: string): Promise<string | null> {
  const [found] = await run<{ readonly id: string }>(
    `MATCH (:${nodeLabels.claim} {id: $p.claim})-[:${linkTypes.statedIn}]->(a:${article}) RETURN a.id AS id`,
    { p: { claim } },
  );
  return found?.id ?? null;
}

/** What is stored of what these decisions name. */
export async function namedThings(run: Run, decisions: readonly Decision[]): Promise<NamedThings> {
  const articles = [...new Set(decisions.flatMap((decision) => articleOf(decision) ?? []))];
  const claims = groupBy(
    (await readPlacedClaims(run, { claims: [], articles })).map(({ extracted }) => extracted),
    (claim) => claim.article,
  );
  const { stored, former } = await readKnownActors(run);
  const named = decisions.flatMap((decision) => ('actors' in decision ? decision.actors : []));
  const found = await run<{ readonly id: string }>(
    `UNWIND $p.ids AS id MATCH (a:${actor} {id: id}) RETURN DISTINCT a.id AS id`,
    { p: { ids: named } },
  );
  return {
    former,
    stored: new Set([...stored, ...found.map(({ id }) => id)]),
    claimsIn: (id) => claims.get(id) ?? [],
  };
}
