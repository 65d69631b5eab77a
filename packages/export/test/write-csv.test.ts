import { writeCsv } from '@simpul/export/write-csv';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { actor, awkward, relation } from './awkward-graph.ts';
import { expectedActor, expectedRelation, joined } from './expected-graph.ts';

type Row = Readonly<Record<string, string>>;

const rows = (text: string): readonly Row[] =>
  parse<Row>(text, { columns: true, record_delimiter: '\r\n', relax_quotes: false });

const formula = /^[=+\-@\t\r]/;
/** As a cell: what is unknown is empty, and a text that begins like a formula has an apostrophe before it. */
function cell(value: unknown): string {
  if (typeof value === 'string') return formula.test(value) ? `'${value}` : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
const cells = (fields: Readonly<Record<string, unknown>>): Row =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, cell(value)]));

const reading = { list: joined, dropsEmpty: false } as const;

test('a CSV reader finds every actor with every field', () => {
  const read = new Map(rows(writeCsv(awkward).nodes).map((row) => [row['id'], row]));
  expect(read.size).toBe(awkward.actors.length);
  for (const one of awkward.actors)
    expect(read.get(one.id)).toEqual(cells({ id: one.id, ...expectedActor(one, reading) }));
});

test('a CSV reader finds every relationship with its ends and every field', () => {
  const read = new Map(rows(writeCsv(awkward).relations).map((row) => [row['id'], row]));
  expect(read.size).toBe(awkward.relations.length);
  for (const one of awkward.relations) {
    const { id, source, target } = one;
    expect(read.get(id)).toEqual(cells({ id, source, target, ...expectedRelation(one, reading) }));
  }
});

test('no text runs as a formula, and numbers stay numbers', () => {
  const starts = ['=', '+', '-', '@', '\t', '\r', '＝'];
  const actors = starts.map((start, index) =>
    actor(`A${index}`, { name: `${start}cmd|' /C calc'!A0`, nameId: `${start}1` }),
  );
  const { nodes, relations } = writeCsv({
    ...awkward,
    actors,
    relations: [relation('r', ['A0', 'A1'], { score: -9 })],
  });
  for (const row of rows(nodes)) for (const name of ['name', 'nameId', 'label']) expect(row[name]).toMatch(/^'/);
  expect(rows(relations)[0]).toMatchObject({ score: '-9', claims: '1' });
});
