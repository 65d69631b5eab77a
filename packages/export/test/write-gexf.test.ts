import { writeGexf } from '@simpul/export/write-gexf';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { expect, test } from 'vitest';
import { actor, awkward } from './awkward-graph.ts';
import { expectAwkward, joined } from './expected-graph.ts';

test("graphology's GEXF reader finds every actor, relationship and field", () => {
  const graph = parse(MultiGraph, writeGexf(awkward));
  expectAwkward(graph, { list: joined, dropsEmpty: true });
  expect(graph.edges().every((edge) => graph.isDirected(edge))).toBe(true);
});

test('characters that XML cannot hold are replaced, and the file can still be read', () => {
  const text = writeGexf({
    ...awkward,
    actors: [actor('X', { name: 'a\u0000b\u001Bc\uD83Dd\uFFFFe\u009Bf' })],
    relations: [],
  });
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
  const graph = parse(MultiGraph, text);
  expect(graph.getNodeAttribute('X', 'name')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\u009Bf');
});

test('an empty graph is a file too', () => {
  const empty = { actors: [], relations: [], total: 0, truncated: false };
  expect(parse(MultiGraph, writeGexf(empty)).order).toBe(0);
});
