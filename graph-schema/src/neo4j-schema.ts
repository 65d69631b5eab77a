import { actorKinds } from './actor-kind.ts';
import { relationTypes } from './relation-type.ts';

/** Labels and relationship types of the graph beside the actor kinds and relation types (design 2). */
export const nodeLabels = {
  actor: 'Actor',
  outlet: 'Outlet',
  article: 'Article',
  claim: 'Claim',
  decision: 'Decision',
} as const;

export const linkTypes = {
  publishedBy: 'PUBLISHED_BY',
  reprintOf: 'REPRINT_OF',
  mentions: 'MENTIONS',
  subject: 'SUBJECT',
  object: 'OBJECT',
  attributedTo: 'ATTRIBUTED_TO',
  statedIn: 'STATED_IN',
  about: 'ABOUT',
} as const;

/** Properties of an article node: of near-identical texts one or more agree. They are found by them. */
export const articleBlocks: readonly string[] = Array.from({ length: 8 }, (_, place) => `block${place}`);

/** The one node that those who write decisions lock first. */
export const journalLabel = 'Journal';

/** The one node that says which format the graph is in. */
export const storeLabel = 'Store';

/** Name of the full-text index over actors' folded names. */
export const actorSearchIndex = 'actor_search';

/**
 * Statements that make a database ready, each safe to run again. Names carry the label, so that a person
 * who lists the indexes understands them. Only what Neo4j Community has.
 */
export const schemaStatements: readonly string[] = [
  ...Object.values(nodeLabels).map(
    (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...relationTypes.map(
    (type) => `CREATE CONSTRAINT ${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
  ),
  // Their order answers "the strongest of the whole graph" without reading every relationship.
  ...relationTypes.map(
    (type) =>
      `CREATE INDEX ${type.toLowerCase()}_strength IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.articles, r.claims)`,
  ),
  `CREATE CONSTRAINT journal_id IF NOT EXISTS FOR (n:${journalLabel}) REQUIRE n.id IS UNIQUE`,
  `CREATE CONSTRAINT store_id IF NOT EXISTS FOR (n:${storeLabel}) REQUIRE n.id IS UNIQUE`,
  `CREATE INDEX decision_article IF NOT EXISTS FOR (n:${nodeLabels.decision}) ON (n.article)`,
  `CREATE INDEX decision_kind IF NOT EXISTS FOR (n:${nodeLabels.decision}) ON (n.kind)`,
  `CREATE INDEX decision_actor IF NOT EXISTS FOR (n:${nodeLabels.decision}) ON (n.actor)`,
  `CREATE INDEX decision_other IF NOT EXISTS FOR (n:${nodeLabels.decision}) ON (n.other)`,
  `CREATE INDEX claim_key IF NOT EXISTS FOR (n:${nodeLabels.claim}) ON (n.key)`,
  `CREATE INDEX actor_name IF NOT EXISTS FOR (n:${nodeLabels.actor}) ON (n.name)`,
  // Few have one.
  `CREATE INDEX actor_former IF NOT EXISTS FOR (n:${nodeLabels.actor}) ON (n.formerIds)`,
  `CREATE INDEX actor_given_polity IF NOT EXISTS FOR (n:${nodeLabels.actor}) ON (n.givenPolity)`,
  `CREATE INDEX actor_polity IF NOT EXISTS FOR (n:${nodeLabels.actor}) ON (n.polity)`,
  `CREATE INDEX article_published IF NOT EXISTS FOR (n:${nodeLabels.article}) ON (n.publishedAt)`,
  ...articleBlocks.map(
    (block) => `CREATE INDEX article_${block} IF NOT EXISTS FOR (n:${nodeLabels.article}) ON (n.${block})`,
  ),
  `CREATE FULLTEXT INDEX ${actorSearchIndex} IF NOT EXISTS FOR (n:${nodeLabels.actor}) ON EACH [n.search]
   OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-no-stop-words' } }`,
];

/** Every label an actor node may carry. */
export const actorLabels: readonly string[] = Object.values(actorKinds).map((kind) => kind.nodeLabel);
