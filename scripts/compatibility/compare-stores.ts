import { isDeepStrictEqual } from 'node:util';
import type { GraphStore } from '@simpul/store/graph-store';
import { StoreError } from '@simpul/store/store-error';
import { probes } from './data/probes.ts';
import { probeFacts } from './probe-facts.ts';

/** What became of one probe: an answer as JSON, or why there is none. */
export type Outcome = { readonly answer: string } | { readonly refusal: string };

export interface Comparison {
  readonly topic: string;
  readonly cypher: string;
  readonly neo4j: Outcome;
  readonly embedded: Outcome;
}

/** Asks both stores, which are empty, every probe. */
export async function compareStores(neo4j: GraphStore, embedded: GraphStore): Promise<readonly Comparison[]> {
  for (const store of [neo4j, embedded]) await store.put(probeFacts);
  const questions = Object.entries(probes).flatMap(([topic, list]) => list.map((cypher) => ({ topic, cypher })));
  const compared: Comparison[] = [];
  for (const { topic, cypher } of questions) {
    const [one, other] = await Promise.all([outcomeOf(neo4j, cypher), outcomeOf(embedded, cypher)]);
    compared.push({ topic, cypher, neo4j: one, embedded: other });
  }
  return compared;
}

/** Both answer alike, or neither answers. */
export const isSame = ({ neo4j, embedded }: Comparison): boolean =>
  'answer' in neo4j ? isDeepStrictEqual(neo4j, embedded) : 'refusal' in embedded;

async function outcomeOf(store: GraphStore, cypher: string): Promise<Outcome> {
  try {
    const { columns, rows } = await store.query(cypher, { timeout: 60_000 });
    const answers = rows.map((row) => Object.fromEntries(row.map((value, at) => [columns[at], value])));
    return { answer: JSON.stringify(answers, inOrder) };
  } catch (error) {
    if (!(error instanceof StoreError) || !/^QUERY_(FAILED|REFUSED)$/.test(error.code)) throw error;
    // The first line, without the place in the text: the rest is advice.
    return { refusal: error.message.split('\n')[0]?.replace(/ \(line \d+.*$/, '') ?? '' };
  }
}

/** A database keeps properties in no order. */
const inOrder = (_: string, value: unknown): unknown =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
