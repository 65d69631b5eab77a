import type { SerializedGraph } from 'graphology-types';
import { MultiGraph } from 'graphology';
import { writeJson } from '@simpul/export/write-json';
import { expect, test } from 'vitest';
import { awkward } from './awkward-graph.ts';
import { expectAwkward } from './expected-graph.ts';

const parse = (text: string): SerializedGraph => JSON.parse(text) as SerializedGraph;

test('graphology reads back every actor, relationship and field, lists as lists', () => {
  const graph = MultiGraph.from(parse(writeJson(awkward)));
  expectAwkward(graph, { list: (entries) => entries, dropsEmpty: false });
  expect(graph.getAttributes()).toEqual({ name: 'Simpul', relations: 9, truncated: true });
});

test('what two do together is an undirected edge, everything else runs from one to the other', () => {
  const graph = MultiGraph.from(parse(writeJson(awkward)));
  expect(graph.type).toBe('mixed');
  expect(graph.filterEdges((edge) => graph.isUndirected(edge))).toEqual(['r2']);
  const oneWay = { ...awkward, relations: awkward.relations.filter(({ mutual }) => !mutual) };
  expect(MultiGraph.from(parse(writeJson(oneWay))).type).toBe('directed');
});

test('controls that a terminal might obey are written as escapes', () => {
  const [first] = awkward.actors;
  const name = 'a\u001B[2J\u009B2J\u007F';
  const text = writeJson({ ...awkward, actors: first === undefined ? [] : [{ ...first, name }], relations: [] });
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
  expect(parse(text).nodes[0]?.attributes).toMatchObject({ name });
});

test('the same graph in another order is the same file', () => {
  const turned = { ...awkward, actors: awkward.actors.toReversed(), relations: awkward.relations.toReversed() };
  expect(writeJson(turned)).toBe(writeJson(awkward));
});

test('labels come in the language asked for', () => {
  const graph = MultiGraph.from(parse(writeJson(awkward, { language: 'id' })));
  expect(graph.getNodeAttribute('RUS', 'label')).toBe('Negara RUS');
  expect(graph.getEdgeAttribute('r2', 'label')).toBe('bertemu');
});
