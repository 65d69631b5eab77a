import type { Actor } from '@simpul/graph-schema/actor';
import type { Relation } from '@simpul/graph-schema/relation';
import type { MultiGraph } from 'graphology';
import { expect } from 'vitest';
import { awkward } from './awkward-graph.ts';

/** How a format shows what not all of them can: null and lists. */
export interface Reading {
  readonly list: (entries: readonly string[]) => unknown;
  /** Formats that leave out what is unknown. */
  readonly dropsEmpty: boolean;
}

/** "a|b" is two entries, "a\|b" one. */
export const joined = (entries: readonly string[]): string =>
  entries.map((entry) => entry.split('\\').join('\\\\').split('|').join('\\|')).join('|');

/** Fails unless the graph has exactly the actors and relationships of `awkward`, with all that they say of themselves. */
export function expectAwkward(graph: MultiGraph, reading: Reading): void {
  expect(graph.nodes().sort()).toEqual(awkward.actors.map(({ id }) => id).sort());
  expect(graph.edges().sort()).toEqual(awkward.relations.map(({ id }) => id).sort());
  for (const actor of awkward.actors) expect(graph.getNodeAttributes(actor.id)).toEqual(expectedActor(actor, reading));
  for (const relation of awkward.relations) {
    expect([graph.source(relation.id), graph.target(relation.id)]).toEqual([relation.source, relation.target]);
    expect(graph.getEdgeAttributes(relation.id)).toEqual(expectedRelation(relation, reading));
  }
}

export const expectedActor = ({ id: _id, ...fields }: Actor, reading: Reading): Record<string, unknown> =>
  shown({ ...fields, label: fields.name }, reading);

/** Labels as an English reader sees them, written out by hand. */
const labels: Readonly<Record<string, string>> = {
  r1: 'sends troops to',
  r2: 'meets',
  r3: 'threaten',
  r4: 'supplies',
};

export function expectedRelation(
  { id, source: _source, target: _target, type, ...fields }: Relation,
  reading: Reading,
): Record<string, unknown> {
  const label = labels[id] ?? fields.offices[0];
  return shown({ ...fields, relation: type, weight: fields.claims, label }, reading);
}

const shown = (fields: Readonly<Record<string, unknown>>, { list, dropsEmpty }: Reading): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      if (Array.isArray(value)) return dropsEmpty && value.length === 0 ? [] : [[name, list(value as string[])]];
      return dropsEmpty && value === null ? [] : [[name, value]];
    }),
  );
