import type { GrafeoDB } from '@grafeo-db/js';
import { articleBlocks, linkTypes, nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { Database } from '../database.ts';
import { readAll } from './read-all.ts';

/** Numbers that the engine gave to nodes, by their ids. */
type Numbers = ReadonlyMap<string, number>;
type Row = Readonly<Record<string, unknown>>;

/** Writes the tables into an empty graph as the design draws it; article texts stay out. */
export function projectGraph(database: Database, graph: GrafeoDB): void {
  const actors = addActors(database, graph);
  const articles = addArticles(database, graph, addOutlets(database, graph, actors));
  addClaims(database, graph, { actors, articles });
  for (const row of readAll(database, 'decision')) addNode(graph, [nodeLabels.decision], row);
  for (const row of readAll(database, 'mention'))
    link(graph, linkTypes.mentions, {
      ends: [articles.get(text(row['article'])), actors.get(text(row['actor']))],
      properties: { ...pick(row, ['count', 'starts', 'ends']), ...extracted(row) },
    });
  for (const row of readAll(database, 'relation'))
    link(graph, text(row['type']), {
      ends: [actors.get(text(row['source'])), actors.get(text(row['target']))],
      properties: omit(row, ['type', 'source', 'target']),
    });
}

/** An outlet that is also an actor is one node. */
function addActors(database: Database, graph: GrafeoDB): Numbers {
  const outlets = new Set([...readAll(database, 'outlet')].map(({ id }) => id));
  return added(readAll(database, 'actor'), (row) =>
    addNode(
      graph,
      [nodeLabels.actor, text(row['label']), ...(outlets.has(row['id']) ? [nodeLabels.outlet] : [])],
      omit(row, ['label']),
    ),
  );
}

const addOutlets = (database: Database, graph: GrafeoDB, actors: Numbers): Numbers =>
  added(readAll(database, 'outlet'), (row) => actors.get(text(row['id'])) ?? addNode(graph, [nodeLabels.outlet], row));

function addArticles(database: Database, graph: GrafeoDB, outlets: Numbers): Numbers {
  const reprints: (readonly [string, string])[] = [];
  const articles = added(readAll(database, 'article'), (row) => {
    const article = addNode(graph, [nodeLabels.article], omit(row, unseenOfArticles));
    link(graph, linkTypes.publishedBy, { ends: [article, outlets.get(text(row['outletId']))] });
    if (typeof row['reprintOf'] === 'string') reprints.push([text(row['id']), row['reprintOf']]);
    return article;
  });
  for (const [reprint, original] of reprints)
    link(graph, linkTypes.reprintOf, { ends: [articles.get(reprint), articles.get(original)] });
  return articles;
}

/** Links stand for some; the others answer no question. */
const unseenOfArticles: readonly string[] = [
  'outletId',
  'reprintOf',
  'text',
  'boilerplateStarts',
  'boilerplateEnds',
  ...articleBlocks,
];

function addClaims(
  database: Database,
  graph: GrafeoDB,
  { actors, articles }: { readonly actors: Numbers; readonly articles: Numbers },
): void {
  const about: (readonly [string, string])[] = [];
  const claims = added(readAll(database, 'claim'), (row) => {
    const claim = addNode(graph, [nodeLabels.claim], omit(row, ['article', 'about', ...endColumns]));
    link(graph, linkTypes.statedIn, { ends: [claim, articles.get(text(row['article']))] });
    for (const [end, type] of claimEnds)
      link(graph, type, { ends: [claim, actors.get(text(row[end]))], properties: endProperties(row, end) });
    if (typeof row['about'] === 'string') about.push([text(row['id']), row['about']]);
    return claim;
  });
  for (const [claim, content] of about)
    link(graph, linkTypes.about, { ends: [claims.get(claim), claims.get(content)] });
  for (const row of readAll(database, 'claimSpeaker'))
    link(graph, linkTypes.attributedTo, {
      ends: [claims.get(text(row['claim'])), actors.get(text(row['actor']))],
      properties: { ...pick(row, ['position']), ...extracted(row) },
    });
}

const claimEnds = [
  ['subject', linkTypes.subject],
  ['object', linkTypes.object],
] as const;

const endColumns: readonly string[] = claimEnds.flatMap(([end]) => [
  end,
  ...['Mention', 'Start', 'End', 'Extracted'].map((name) => end + name),
]);

const endProperties = (row: Row, end: 'subject' | 'object'): Row => ({
  mention: row[`${end}Mention`],
  start: row[`${end}Start`],
  end: row[`${end}End`],
  extracted: row[`${end}Extracted`],
});

const added = (rows: Iterable<Row>, add: (row: Row) => number): Numbers =>
  new Map([...rows].map((row) => [text(row['id']), add(row)]));

const addNode = (graph: GrafeoDB, labels: string[], properties: Row): number =>
  graph.createNode(labels, known(properties)).id;

/** Without one of its ends there is no link. */
function link(
  graph: GrafeoDB,
  type: string,
  { ends: [from, to], properties = {} }: { ends: readonly [number | undefined, number | undefined]; properties?: Row },
): void {
  if (from !== undefined && to !== undefined) graph.createEdge(from, to, type, known(properties));
}

/** The graph model leaves null properties out. */
const known = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));

/** The id an actor was extracted under stands on the link only where the actor counts for another. */
const extracted = (row: Row): Row => (row['extracted'] === row['actor'] ? {} : pick(row, ['extracted']));

const omit = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

const pick = (row: Row, names: readonly string[]): Row => Object.fromEntries(names.map((name) => [name, row[name]]));

const text = (cell: unknown): string => (typeof cell === 'string' ? cell : '');
