import { linkTypes, nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import { actorLabels } from '@simpul/graph-schema/neo4j-schema';
import type { RelationEnds } from '../project-relation.ts';
import type { Run } from './connection.ts';

const { actor, article, claim, decision, outlet } = nodeLabels;
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

/** Takes outlets away that no article names any more. */
export async function removeOutlets(run: Run, outlets: readonly string[]): Promise<void> {
  if (outlets.length > 0) await run(deleteOutlets, { p: { ids: outlets } });
}

/**
 * Takes actors away that no article names any more (under this id), no other actor acts for and no decision names. Those
 * with former ids only lose these: what counted for them because of that has to find its place before they can go. Gives
 * their ids.
 */
export async function removeOrphans(run: Run, actors: readonly string[]): Promise<readonly string[]> {
  const held: string[] = [];
  let ids = actors;
  while (ids.length > 0) {
    const removed = await run<{ readonly polities: readonly string[] }>(removeActors, { p: { ids } });
    const stripped = await run<{ readonly id: string }>(stripActors, { p: { ids } });
    held.push(...stripped.map(({ id }) => id));
    ids = removed.flatMap(({ polities }) => polities);
  }
  return held;
}

const factsOf = `
  UNWIND $p.ids AS id
  MATCH (a:${article} {id: id})
  CALL (a) {
    OPTIONAL MATCH (a)<-[:${statedIn}]-(c:${claim})-[:${subject}]->(s:${actor})
    OPTIONAL MATCH (c)-[:${object}]->(o:${actor})
    OPTIONAL MATCH (c)-[:${attributedTo}]->(by:${actor})
    OPTIONAL MATCH (c)-[r:${subject}|${object}|${attributedTo}]->(:${actor})
    RETURN collect(DISTINCT CASE WHEN o IS NULL THEN null
                            ELSE {id: c.key, type: c.relation, source: s.id, target: o.id} END) AS ends,
           collect(DISTINCT s.id) + collect(DISTINCT o.id) + collect(DISTINCT by.id) + collect(DISTINCT r.extracted)
             AS inClaims
  }
  CALL (a) {
    OPTIONAL MATCH (a)-[r:${mentions}]->(m:${actor})
    RETURN collect(m.id) + collect(r.extracted) AS mentioned
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

const deleteOutlets = `
  UNWIND $p.ids AS id
  MATCH (o:${outlet} {id: id})
  WHERE NOT EXISTS { (o)<-[:${publishedBy}]-() }
  FOREACH (node IN CASE WHEN o:${actor} THEN [o] ELSE [] END | REMOVE node:${outlet})
  FOREACH (node IN CASE WHEN o:${actor} THEN [] ELSE [o] END | DELETE node)`;

const orphans = `
  UNWIND $p.ids AS id
  MATCH (a:${actor} {id: id})
  MATCH (stand:${actor} {id: coalesce(a.sameAs, a.id)})
  WHERE NOT EXISTS {
      MATCH (stand)<-[r:${mentions}|${subject}|${object}|${attributedTo}]-()
      WHERE coalesce(r.extracted, stand.id) = a.id }
    AND NOT EXISTS { MATCH (other:${actor} {polity: a.id}) WHERE other <> a }
    AND NOT EXISTS { MATCH (:${decision} {actor: a.id}) }
    AND NOT EXISTS { MATCH (:${decision} {other: a.id}) }`;

const removeActors = `${orphans} AND size(coalesce(a.formerIds, [])) = 0
  WITH DISTINCT a, [polity IN [a.polity, a.givenPolity] WHERE polity <> a.id] AS polities
  FOREACH (node IN CASE WHEN a:${outlet} THEN [a] ELSE [] END | REMOVE node:${actor}:${actorLabels.join(':')})
  FOREACH (node IN CASE WHEN a:${outlet} THEN [] ELSE [a] END | DETACH DELETE node)
  RETURN polities`;

const stripActors = `${orphans} AND size(coalesce(a.formerIds, [])) > 0
  WITH DISTINCT a
  REMOVE a.formerIds
  RETURN a.id AS id`;
