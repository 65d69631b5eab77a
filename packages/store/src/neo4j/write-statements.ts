import { linkTypes, nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import { actorLabels } from '@simpul/graph-schema/neo4j-schema';

const { actor, article, claim, outlet } = nodeLabels;
const { about, attributedTo, mentions, object, publishedBy, statedIn, subject } = linkTypes;

// Each statement takes one map `p`: Neo4j's plan cache keys hold a size class of every list that is a parameter of its
// own, and a statement with 20 of them was planned anew at each call (400 ms).

/** Article nodes, and with them the lock that keeps two processes from writing one article at the same time. */
export const writeArticles: string = `
  UNWIND $p.articles AS row
  MERGE (a:${article} {id: row.id})
  SET a += row.properties`;

/** An outlet that is also an actor (KCNA) is one node, whichever came first. */
export const writeOutlets: string = `
  UNWIND $p.outlets AS row
  OPTIONAL MATCH (known:${actor} {id: row.id})
  FOREACH (node IN CASE WHEN known IS NULL THEN [] ELSE [known] END | SET node:${outlet})
  MERGE (o:${outlet} {id: row.id})
  ON CREATE SET o.name = row.name
  WITH row, o
  UNWIND row.articles AS id
  MATCH (a:${article} {id: id})
  MERGE (a)-[:${publishedBy}]->(o)`;

/** Actors as the newest article describes them. Setting a property locks the node until the transaction ends. */
export const writeActors: string = `
  UNWIND $p.actors AS row
  OPTIONAL MATCH (known:${outlet} {id: row.id})
  FOREACH (node IN CASE WHEN known IS NULL THEN [] ELSE [known] END | SET node:${actor})
  MERGE (a:${actor} {id: row.id})
  SET a += row.properties, a.givenPolity = coalesce(row.polity, a.givenPolity)
  REMOVE a:${actorLabels.join(':')}
  ${actorLabels.map((label) => `FOREACH (x IN CASE row.label WHEN '${label}' THEN [1] ELSE [] END | SET a:${label})`).join('\n  ')}`;

/** Keeps other writers from projecting relationships of these actors until this transaction ends. */
export const lockActors: string = `
  UNWIND $p.ids AS id
  MATCH (a:${actor} {id: id})
  SET a.locked = true
  REMOVE a.locked`;

export const writeClaims: string = `
  UNWIND $p.claims AS row
  CREATE (c:${claim})
  SET c = row.properties`;

export const writeLinks: string = `
  CALL () {
    UNWIND $p.statedIn AS row
    MATCH (c:${claim} {id: row.claim}) MATCH (a:${article} {id: row.article})
    CREATE (c)-[:${statedIn}]->(a)
  }
  CALL () {
    UNWIND $p.subjects AS row
    MATCH (c:${claim} {id: row.claim}) MATCH (a:${actor} {id: row.actor})
    CREATE (c)-[r:${subject}]->(a) SET r = row.properties
  }
  CALL () {
    UNWIND $p.objects AS row
    MATCH (c:${claim} {id: row.claim}) MATCH (a:${actor} {id: row.actor})
    CREATE (c)-[r:${object}]->(a) SET r = row.properties
  }
  CALL () {
    UNWIND $p.speakers AS row
    MATCH (c:${claim} {id: row.claim}) MATCH (a:${actor} {id: row.actor})
    CREATE (c)-[:${attributedTo} {position: row.position, extracted: row.extracted}]->(a)
  }
  CALL () {
    UNWIND $p.about AS row
    MATCH (c:${claim} {id: row.claim}) MATCH (content:${claim} {id: row.content})
    CREATE (c)-[:${about}]->(content)
  }
  CALL () {
    UNWIND $p.mentions AS row
    MATCH (a:${article} {id: row.article}) MATCH (b:${actor} {id: row.actor})
    CREATE (a)-[:${mentions} {count: row.count, starts: row.starts, ends: row.ends, extracted: row.extracted}]->(b)
  }`;
