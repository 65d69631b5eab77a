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
 * their ids. Of actors that are not `joined` with others any claim or mention is their own.
 */
export async function removeOrphans(
  run: Run,
  actors: readonly string[],
  joined: readonly string[],
): Promise<readonly string[]> {
  const held: string[] = [];
  let ids = actors;
  while (ids.length > 0) {
    const orphans = await run<Orphan>(findOrphans, { p: { ids, joined } });
    const gone = orphans.filter(({ hasFormer }) => !hasFormer);
    const kept = orphans.filter(({ hasFormer }) => hasFormer).map(({ id }) => id);
    if (gone.length > 0) await run(removeActors, { p: { ids: gone.map(({ id }) => id) } });
    if (kept.length > 0) await run(stripActors, { p: { ids: kept } });
    held.push(...kept);
    ids = gone.flatMap(({ polities }) => polities);
  }
  return held;
}

interface Orphan {
  readonly id: string;
  readonly hasFormer: boolean;
  readonly polities: readonly string[];
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

const findOrphans = `
  UNWIND $p.ids AS id
  MATCH (a:${actor} {id: id})
  WHERE a.id IN $p.joined OR NOT EXISTS { (a)<-[:${mentions}|${subject}|${object}|${attributedTo}]-() }
  MATCH (stand:${actor} {id: coalesce(a.sameAs, a.id)})
  WHERE NOT EXISTS {
      MATCH (stand)<-[r:${mentions}|${subject}|${object}|${attributedTo}]-()
      WHERE coalesce(r.extracted, stand.id) = a.id }
    AND NOT EXISTS { MATCH (other:${actor} {polity: a.id}) WHERE other <> a }
    AND NOT EXISTS { MATCH (:${decision} {actor: a.id}) }
    AND NOT EXISTS { MATCH (:${decision} {other: a.id}) }
  RETURN DISTINCT a.id AS id, size(coalesce(a.formerIds, [])) > 0 AS hasFormer,
         [polity IN [a.polity, a.givenPolity] WHERE polity <> a.id] AS polities`;

const removeActors = `
  UNWIND $p.ids AS id
  MATCH (a:${actor} {id: id})
  FOREACH (node IN CASE WHEN a:${outlet} THEN [a] ELSE [] END | REMOVE node:${actor}:${actorLabels.join(':')})
  FOREACH (node IN CASE WHEN a:${outlet} THEN [] ELSE [a] END | DETACH DELETE node)`;

const stripActors = `
  UNWIND $p.ids AS id
  MATCH (a:${actor} {id: id})
  REMOVE a.formerIds`;
