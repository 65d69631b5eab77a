import { linkTypes, nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import { relationTypes } from '@simpul/graph-schema/relation-type';
import type { GraphRecord, IdSpace } from '@simpul/graph-schema/graph-record';
import type { Connection } from './connection.ts';

const { actor, article, claim, decision, outlet } = nodeLabels;

/** Articles carry their texts. */
const pageSizes = { article: 50, other: 1000 } as const;

/** All nodes, then all relationships, a page at a time; every page begins behind the last id of the one before. */
export async function* readRecords(connection: Connection): AsyncGenerator<GraphRecord> {
  for (const { space, match } of nodeKinds)
    for await (const { labels, properties } of pages<NodeRow>(connection, nodesPage(match, space)))
      yield { kind: 'node', space, labels: labels.toSorted(), properties };
  for (const { label, space } of linking)
    for await (const { id, links } of pages<LinksRow>(connection, linksPage(label)))
      for (const { type, to, properties } of links) {
        const end: IdSpace = to.isArticle ? 'article' : to.isClaim ? 'claim' : 'actor';
        yield { kind: 'link', type, from: { space, id }, to: { space: end, id: to.id }, properties };
      }
  for (const type of relationTypes)
    for await (const { source, target, properties } of pages<RelationRow>(connection, relationsPage(type)))
      yield {
        kind: 'link',
        type,
        from: { space: 'actor', id: source },
        to: { space: 'actor', id: target },
        properties,
      };
}

interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface LinksRow {
  readonly id: string;
  readonly links: readonly {
    readonly type: string;
    readonly to: { readonly id: string; readonly isArticle: boolean; readonly isClaim: boolean };
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

interface RelationRow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const nodeKinds: readonly { readonly space: IdSpace; readonly match: string }[] = [
  { space: 'actor', match: `(n:${actor}) WHERE` },
  { space: 'actor', match: `(n:${outlet}) WHERE NOT n:${actor} AND` },
  { space: 'article', match: `(n:${article}) WHERE` },
  { space: 'claim', match: `(n:${claim}) WHERE` },
  { space: 'decision', match: `(n:${decision}) WHERE` },
];

/** The nodes that links other than projected relationships begin at. */
const linking = [
  { label: article, space: 'article' },
  { label: claim, space: 'claim' },
] as const;

const nodesPage = (match: string, space: IdSpace): string =>
  `MATCH ${match} n.id > $p.after
   RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
   ORDER BY n.id LIMIT ${space === 'article' ? pageSizes.article : pageSizes.other}`;

const linksPage = (label: string): string =>
  `MATCH (n:${label}) WHERE n.id > $p.after
   WITH n ORDER BY n.id LIMIT ${pageSizes.other}
   RETURN n.id AS id, COLLECT {
     MATCH (n)-[r:${Object.values(linkTypes).join('|')}]->(m)
     RETURN {type: type(r), to: {id: m.id, isArticle: m:${article}, isClaim: m:${claim}}, properties: properties(r)}
   } AS links
   ORDER BY id`;

const relationsPage = (type: string): string =>
  `MATCH (a:${actor})-[r:${type}]->(b:${actor}) WHERE r.id > $p.after
   RETURN r.id AS id, a.id AS source, b.id AS target, properties(r) AS properties
   ORDER BY r.id LIMIT ${pageSizes.other}`;

async function* pages<Row extends { readonly id: string }>(
  { read }: Connection,
  statement: string,
): AsyncGenerator<Row> {
  let after = '';
  for (;;) {
    const page = await read<Row>(statement, { p: { after } });
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}
