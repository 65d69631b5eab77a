import { linkTypes, nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import { actorLabels } from '@simpul/graph-schema/neo4j-schema';
import type { RelationEnds } from '../project-relation.ts';
import type { Run } from './connection.ts';

const { actor, article, claim, outlet } = nodeLabels;
const { attributedTo, mentions, object, publishedBy, statedIn, subject } = linkTypes;

/** What an article's removal leaves to be looked at again. */
export interface RemovedFacts {
  readonly ends: readonly RelationEnds[];
  readonly actors: readonly string[];
  readonly outlets: readonly string[];
}

const nothing: RemovedFacts = { ends: [], actors: [], outlets: [] };

/** What these articles say and touch, read before it goes: the actors are to be locked first. */
export async function readFacts(run: Run, ids: readonly string[]): Promise<RemovedFacts> {
  if (ids.length === 0) return nothing;
  const [found] = await run<RemovedFacts>(factsOf, { p: { ids } });
  return found ?? nothing;
}

/** Takes the claims, mentions and outlet of these articles away; the article nodes stay. */
export async function removeFacts(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await run(removeClaims, { p: { ids } });
}

/** Takes actors and outlets away that no article mentions any more and no other actor acts for. */
export async function removeOrphans(run: Run, actors: readonly string[], outlets: readonly string[]): Promise<void> {
  if (outlets.length > 0) await run(removeOutlets, { p: { ids: outlets } });
  let ids = actors;
  while (ids.length > 0) {
    const removed = await run<{ readonly polity: string | null }>(removeActors, { p: { ids } });
    ids = removed.flatMap(({ polity }) => (polity === null ? [] : [polity]));
  }
}

const factsOf = `
  UNWIND $p.ids AS id
  MATCH (a:${article} {id: id})
  CALL (a) {
    OPTIONAL MATCH (a)<-[:${statedIn}]-(c:${claim})-[:${subject}]->(s:${actor})
    OPTIONAL MATCH (c)-[:${object}]->(o:${actor})
    OPTIONAL MATCH (c)-[:${attributedTo}]->(by:${actor})
    RETURN collect(DISTINCT CASE WHEN o IS NULL THEN null
                            ELSE {id: c.key, type: c.relation, source: s.id, target: o.id} END) AS ends,
           collect(DISTINCT s.id) + collect(DISTINCT o.id) + collect(DISTINCT by.id) AS inClaims
  }
  CALL (a) {
    OPTIONAL MATCH (a)-[:${mentions}]->(m:${actor})
    RETURN collect(m.id) AS mentioned
  }
  OPTIONAL MATCH (a)-[:${publishedBy}]->(o:${outlet})
  WITH collect(ends) AS ends, collect(inClaims + mentioned) AS actors, collect(DISTINCT o.id) AS outlets
  RETURN reduce(all = [], some IN ends | all + some) AS ends,
         reduce(all = [], some IN actors | all + some) AS actors, outlets`;

const removeClaims = `
  UNWIND $p.ids AS id
  MATCH (a:${article} {id: id})
  CALL (a) { MATCH (a)<-[:${statedIn}]-(c:${claim}) DETACH DELETE c }
  CALL (a) { MATCH (a)-[r:${mentions}|${publishedBy}]->() DELETE r }`;

const removeOutlets = `
  UNWIND $p.ids AS id
  MATCH (o:${outlet} {id: id})
  WHERE NOT EXISTS { (o)<-[:${publishedBy}]-() }
  FOREACH (node IN CASE WHEN o:${actor} THEN [o] ELSE [] END | REMOVE node:${outlet})
  FOREACH (node IN CASE WHEN o:${actor} THEN [] ELSE [o] END | DELETE node)`;

const removeActors = `
  UNWIND $p.ids AS id
  MATCH (a:${actor} {id: id})
  WHERE NOT EXISTS { (a)<-[:${mentions}|${subject}|${object}|${attributedTo}]-() }
    AND NOT EXISTS { MATCH (other:${actor} {polity: a.id}) WHERE other <> a }
  WITH DISTINCT a, CASE WHEN a.polity = a.id THEN null ELSE a.polity END AS polity
  FOREACH (node IN CASE WHEN a:${outlet} THEN [a] ELSE [] END | REMOVE node:${actor}:${actorLabels.join(':')})
  FOREACH (node IN CASE WHEN a:${outlet} THEN [] ELSE [a] END | DETACH DELETE node)
  RETURN polity`;
