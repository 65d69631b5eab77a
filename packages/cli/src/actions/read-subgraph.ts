import type { RelationType } from '@simpul/graph-schema/relation-type';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import { answerGraph } from '@simpul/store/answer-graph';
import type { GraphStore } from '@simpul/store/graph-store';
import { findActor } from '../answer/find-actor.ts';
import { CliError } from '../cli-error.ts';
import type { GlobalOptions } from '../global-options.ts';
import type { Output } from '../terminal/output.ts';

/** Options that say which part of the graph is meant. */
export interface SubgraphFlags extends GlobalOptions {
  readonly actor?: readonly string[];
  readonly hops?: number;
  readonly relation?: readonly RelationType[];
  readonly since?: string;
  readonly limit?: number;
  /** Cypher; what it returns is the part. */
  readonly query?: string;
  readonly param?: Readonly<Record<string, unknown>>;
  /** Seconds. */
  readonly timeout?: number;
}

/** More than any store of ours is meant for; a limit is what `select` must have. */
const everything = 10_000_000;

/** Refuses options that contradict each other. */
export function checkFlags({ actor, hops, relation, since, query, param, timeout }: SubgraphFlags): void {
  if (query === undefined && (param !== undefined || timeout !== undefined))
    throw new CliError('USAGE', '--param and --timeout are for a query; give one with --query');
  if (query !== undefined && [actor, hops, relation, since].some((option) => option !== undefined))
    throw new CliError('USAGE', '--query says all by itself; leave out --actor, --hops, --relation and --since');
  if (hops !== undefined && actor === undefined)
    throw new CliError('USAGE', '--hops counts steps from an actor; name one with --actor');
}

/** Whether anything less than all of the graph is asked for. */
export const isPart = ({ actor, relation, since, limit, query }: SubgraphFlags): boolean =>
  [actor, relation, since, limit, query].some((option) => option !== undefined);

/** The actors and relationships that the options ask for. */
export const readSubgraph = (store: GraphStore, options: SubgraphFlags, output: Output): Promise<Subgraph> =>
  options.query === undefined
    ? readSelection(store, options, output)
    : readAnswer(store, { ...options, query: options.query }, output);

async function readSelection(store: GraphStore, options: SubgraphFlags, output: Output): Promise<Subgraph> {
  const { actor: names = [], hops, relation, since, limit = everything } = options;
  const actors: string[] = [];
  for (const name of names) {
    const found = await findActor(store, name);
    if (found.id !== name) output.say(`around ${found.name} [${found.id}]`);
    actors.push(found.id);
  }
  return store.select({
    limit,
    ...(actors.length === 0 ? {} : { actors }),
    ...(hops === undefined ? {} : { hops }),
    ...(relation === undefined ? {} : { relations: relation }),
    ...(since === undefined ? {} : { since }),
  });
}

async function readAnswer(
  store: GraphStore,
  { query, param = {}, limit = everything, timeout = 60 }: SubgraphFlags & { readonly query: string },
  output: Output,
): Promise<Subgraph> {
  const answer = await store.query(query, { params: param, limit, timeout: timeout * 1000 });
  const { actors, relations, leftOut } = await answerGraph(store, answer);
  if (leftOut > 0) output.say(`left out: ${leftOut} that are no actors or relationships between actors`);
  return { actors, relations, total: relations.length, truncated: answer.truncated };
}
