import { writeGraphml } from '@simpul/export/write-graphml';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { expect, test } from 'vitest';
import { awkward } from './awkward-graph.ts';
import { expectAwkward, joined } from './expected-graph.ts';

test("graphology's GraphML reader finds every actor, relationship and field", () => {
  const graph = parse(MultiGraph, writeGraphml(awkward));
  expectAwkward(graph, { list: joined, dropsEmpty: true });
  expect(graph.edges().every((edge) => graph.isDirected(edge))).toBe(true);
});

test('no two keys of the file have the same id', () => {
  const ids = [...writeGraphml(awkward).matchAll(/<key id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(30);
  expect(new Set(ids).size).toBe(ids.length);
});
