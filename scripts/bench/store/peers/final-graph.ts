import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LinkRecord, NodeRecord } from '@simpul/graph-schema/graph-record';
import { linkTypes } from '@simpul/graph-schema/neo4j-schema';
import type { GraphStore } from '@simpul/store/graph-store';

/** Nodes and relationships that an article brings: those that are in the graph once it is whole. */
export interface GraphPart {
  readonly nodes: NodeRecord[];
  readonly links: LinkRecord[];
}

/**
 * The graph as it is when all is written, cut into the parts of its articles: an actor or outlet comes with the first
 * that names it, a relationship between actors with the last that has a claim for it. It is kept as one file a batch, for
 * whoever writes it to begin with as small a memory as we do.
 */
export interface FinalGraph {
  readonly batches: number;
  readonly batch: (number: number) => Promise<readonly GraphPart[]>;
}

/** `articles` are ids in the order of writing. */
export async function finalGraph(
  store: GraphStore,
  { articles, size, folder }: { readonly articles: readonly string[]; readonly size: number; readonly folder: string },
): Promise<FinalGraph> {
  const placeOf = await placesOf(store, articles);
  const parts = articles.map((): GraphPart => ({ nodes: [], links: [] }));
  for await (const record of store.records()) {
    const part = parts[placeOf(record)];
    if (record.kind === 'node') part?.nodes.push(record);
    else part?.links.push(record);
  }
  await mkdir(folder, { recursive: true });
  const file = (number: number): string => join(folder, `${number}.json`);
  const batches = Math.ceil(articles.length / size);
  for (let number = 0; number < batches; number++)
    await writeFile(file(number), JSON.stringify(parts.slice(number * size, (number + 1) * size)));
  return {
    batches,
    batch: async (number) => JSON.parse(await readFile(file(number), 'utf8')) as readonly GraphPart[],
  };
}

/** Which article, by its place in the order, brings a record. */
async function placesOf(
  store: GraphStore,
  articles: readonly string[],
): Promise<(record: NodeRecord | LinkRecord) => number> {
  const ofArticle = new Map(articles.map((id, place) => [id, place]));
  const ofClaim = new Map<string, number>();
  const ofActor = new Map<string, number>();
  const ofKey = new Map<string, number>();
  const keys = new Map<string, string>();
  for await (const record of store.records()) {
    if (record.kind === 'node') {
      if (record.space === 'claim') keys.set(textOf(record.properties['id']), textOf(record.properties['key']));
      continue;
    }
    const { type, from, to } = record;
    const place = ofArticle.get(type === linkTypes.statedIn ? to.id : from.id) ?? 0;
    if (type === linkTypes.statedIn) {
      const key = keys.get(from.id) ?? '';
      ofClaim.set(from.id, place);
      ofKey.set(key, Math.max(place, ofKey.get(key) ?? 0));
    } else if (type === linkTypes.mentions || type === linkTypes.publishedBy)
      ofActor.set(to.id, Math.min(place, ofActor.get(to.id) ?? place));
  }
  const ofNode: Readonly<Record<NodeRecord['space'], ReadonlyMap<string, number>>> = {
    article: ofArticle,
    claim: ofClaim,
    actor: ofActor,
    decision: new Map(),
  };
  return (record) =>
    (record.kind === 'node'
      ? ofNode[record.space].get(textOf(record.properties['id']))
      : record.from.space === 'actor'
        ? ofKey.get(textOf(record.properties['id']))
        : ofNode[record.from.space].get(record.from.id)) ?? 0;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
