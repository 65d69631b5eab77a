import { linkTypes, nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { GraphRecord, IdSpace, NodeReference } from '@simpul/graph-schema/graph-record';
import { knownProperties } from '../known-properties.ts';
import { readAll } from './cypher/read-all.ts';
import type { Database } from './database.ts';

type Row = Readonly<Record<string, unknown>>;

/** All nodes, then all relationships, a page of rows at a time. */
export function* readRecords(database: Database): Generator<GraphRecord> {
  yield* readNodes(database);
  yield* articleLinks(database);
  yield* claimLinks(database);
  for (const { type, source, target, ...properties } of readAll(database, 'relation'))
    yield link(type, [actor(source), actor(target)], properties);
}

function* readNodes(database: Database): Generator<GraphRecord> {
  for (const { label, ...row } of readAll(database, 'actor')) {
    const acts = [nodeLabels.actor, ...(typeof label === 'string' ? [label] : [])];
    yield node('actor', isOutlet(database, row['id']) ? [...acts, nodeLabels.outlet] : acts, row);
  }
  for (const row of readAll(database, 'outlet'))
    if (database.all('SELECT 1 FROM actor WHERE id = ?', [row['id'] as string]).length === 0)
      yield node('actor', [nodeLabels.outlet], row);
  for (const { outletId: _, reprintOf: __, ...row } of readAll(database, 'article', 50))
    yield node('article', [nodeLabels.article], row);
  for (const row of readAll(database, 'claim')) yield node('claim', [nodeLabels.claim], ownOf(row));
  for (const row of readAll(database, 'decision')) yield node('decision', [nodeLabels.decision], row);
}

const isOutlet = (database: Database, id: unknown): boolean =>
  database.all('SELECT 1 FROM outlet WHERE id = ?', [id as string]).length > 0;

function* articleLinks(database: Database): Generator<GraphRecord> {
  for (const { id, outletId, reprintOf } of readAll(database, 'article', 50)) {
    if (outletId !== null) yield link(linkTypes.publishedBy, [article(id), actor(outletId)]);
    if (reprintOf !== null) yield link(linkTypes.reprintOf, [article(id), article(reprintOf)]);
  }
  for (const row of readAll(database, 'mention'))
    yield link(
      linkTypes.mentions,
      [article(row['article']), actor(row['actor'])],
      without(ofAnother(row), ['article', 'actor']),
    );
}

function* claimLinks(database: Database): Generator<GraphRecord> {
  for (const row of readAll(database, 'claim')) {
    const from = claim(row['id']);
    yield link(linkTypes.statedIn, [from, article(row['article'])]);
    for (const [end, type] of ends)
      if (row[end] !== null) yield link(type, [from, actor(row[end])], endProperties(row, end));
    if (row['about'] !== null) yield link(linkTypes.about, [from, claim(row['about'])]);
  }
  for (const row of readAll(database, 'claimSpeaker'))
    yield link(
      linkTypes.attributedTo,
      [claim(row['claim']), actor(row['actor'])],
      without(ofAnother(row), ['claim', 'actor']),
    );
}

const ends = [
  ['subject', linkTypes.subject],
  ['object', linkTypes.object],
] as const;

const endNames = ['Mention', 'Start', 'End', 'Extracted'] as const;

/** The id an actor was extracted under stands on these links only where the actor counts for another. */
const ofAnother = (row: Row): Row => (row['extracted'] === row['actor'] ? without(row, ['extracted']) : row);

/** What of a claim's row stands on the node itself. */
const ownOf = (row: Row): Row =>
  without(row, ['article', 'about', ...ends.flatMap(([end]) => [end, ...endNames.map((name) => end + name)])]);

const endProperties = (row: Row, end: string): Row =>
  Object.fromEntries(endNames.map((name) => [name.toLowerCase(), row[end + name]]));

const without = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

const node = (space: IdSpace, labels: readonly string[], row: Row): GraphRecord => ({
  kind: 'node',
  space,
  labels: labels.toSorted(),
  properties: knownProperties(row),
});

const link = (type: unknown, [from, to]: readonly [NodeReference, NodeReference], row: Row = {}): GraphRecord => ({
  kind: 'link',
  type: type as string,
  from,
  to,
  properties: knownProperties(row),
});

const reference =
  (space: IdSpace) =>
  (id: unknown): NodeReference => ({ space, id: id as string });
const actor = reference('actor');
const article = reference('article');
const claim = reference('claim');
