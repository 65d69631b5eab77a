import { writeCsv } from '@simpul/export/write-csv';
import { writeGexf } from '@simpul/export/write-gexf';
import { writeGraphml } from '@simpul/export/write-graphml';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import { parse as parseCsv } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { expect, test } from 'vitest';
import { actor } from './awkward-graph.ts';

/** Any string at all: controls, markup, lone surrogates, every script. */
const awkward = ['<', '>', '&', '"', "'", '\r', '\n', '\t', '|', '\\', '=', '+', '-', '@', ',', ' ', ']', '＝'];
const odd = ['\u0000', '\u001B', '\u0085', '\u2028', '\uFFFE', '\uD83D', '\uDE00', '😀', '﷽'];
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...awkward, ...odd) }));

const graphOf = (name: string): Subgraph => ({
  actors: [actor('X', { name })],
  relations: [],
  total: 0,
  truncated: false,
});

/** What XML can't hold is U+FFFD; half a pair of surrogates is, too. */
const inXml = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  text.replace(/\p{Surrogate}|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '\uFFFD');

test('any text comes out of GEXF as it went in, as far as XML can hold it', () => {
  fc.assert(
    fc.property(anyText, (name) => {
      expect(parseGexf(MultiGraph, writeGexf(graphOf(name))).getNodeAttribute('X', 'name')).toBe(inXml(name));
    }),
  );
});

test('any text comes out of GraphML as it went in, as far as XML can hold it', () => {
  fc.assert(
    fc.property(anyText, (name) => {
      expect(parseGraphml(MultiGraph, writeGraphml(graphOf(name))).getNodeAttribute('X', 'name')).toBe(inXml(name));
    }),
  );
});

test('any text comes out of CSV as it went in, but for the apostrophe before what would be a formula', () => {
  fc.assert(
    fc.property(anyText, (name) => {
      const [row] = parseCsv<Record<string, string>>(writeCsv(graphOf(name)).nodes, {
        columns: true,
        record_delimiter: '\r\n',
      });
      // UTF-8 has no half pairs.
      const text = name.replace(/\p{Surrogate}/gu, '\uFFFD');
      expect([text, `'${text}`]).toContain(row?.['name']);
      expect(row?.['name']).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});
