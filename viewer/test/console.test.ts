import * as fc from 'fast-check';
import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import { storedProperties } from '@simpul/graph-schema/stored-properties';
import { StringStream } from '@codemirror/language';
import { describe, expect, test } from 'vitest';
import { tables } from '../../packages/store/src/embedded/tables.ts';
import { actorsIn } from '../src/console/actors-in.ts';
import { optionsFor } from '../src/console/complete-cypher.ts';
import { consoleTexts } from '../src/console/console-texts.ts';
import { placeError } from '../src/console/error-position.ts';
import { cypherMode } from '../src/console/cypher-mode.ts';
import { exampleList } from '../src/console/example-list.ts';
import { formatValue } from '../src/console/format-value.ts';
import { withQuery } from '../src/console/query-history.ts';
import { paramNames, paramsOf, readParam, writeParam } from '../src/console/query-params.ts';
import { tableText } from '../src/console/table-text.ts';
import type { Value } from '../src/console/value.ts';

const state = (id: string): Value => ({
  kind: 'node',
  labels: ['Actor', 'State'],
  properties: { id, name: `Name of ${id}`, nameId: `Nama ${id}` },
});
const aid: Value = { kind: 'relationship', type: 'AID', start: 'PRK', end: 'RUS', properties: { id: 'k' } };

describe('where an error is', () => {
  const query = 'MATCH (a:Actor)\nRETRN a.name';
  const wrong = (message: string, cypher = query): string | null => {
    const placed = placeError(message, cypher);
    return placed === null ? null : cypher.slice(placed.from, placed.to);
  };

  test('the word at line and column is marked, and the message keeps its sentence', () => {
    const message = `Invalid input 'RETRN': expected 'RETURN' (line 2, column 1 (offset: 16))\n"RETRN a.name"\n ^`;
    expect(wrong(message)).toBe('RETRN');
    expect(placeError(message, query)?.message).toBe("Invalid input 'RETRN': expected 'RETURN'");
  });

  test('on the first line the EXPLAIN that the store puts before a query does not count', () => {
    const message = `Invalid input (line 1, column 9 (offset: 8))\n"EXPLAIN MATHC (a)"\n         ^`;
    expect(wrong(message, 'MATHC (a)')).toBe('MATHC');
  });

  test('the embedded store says it in another way', () => {
    const message = `syntax error: Expected end of query\n  --> query:2:1\n   |\n 2 | RETRN a.name\n   | \nAdvice.`;
    expect(wrong(message)).toBe('RETRN');
    expect(placeError(message, query)?.message).toBe('syntax error: Expected end of query\nAdvice.');
  });

  test('an error at the end marks the last character written', () => {
    expect(wrong('Invalid input: unexpected end (line 1, column 9)', 'RETURN (  ')).toBe(' ');
    expect(wrong('unexpected end (line 1, column 9)', 'RETURN (')).toBe('(');
  });

  test('a message without a place, or with one outside the query, marks nothing', () => {
    expect(wrong('the query took too long')).toBeNull();
    expect(wrong('bad (line 9, column 1)')).toBeNull();
    expect(wrong('bad (line 2, column 90)')).toBeNull();
  });

  test('a mark is never empty and never outside the text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(5), fc.nat(40), (cypher, line, column) => {
        const placed = placeError(`x (line ${line}, column ${column})`, cypher);
        if (placed === null) return;
        expect(placed.from).toBeLessThan(placed.to);
        expect(placed.to).toBeLessThanOrEqual(cypher.length);
      }),
    );
  });
});

test('types of relationships are told from keywords, and so are properties called like one', () => {
  const stream = new StringStream('MATCH (a)-[:AID|ACCUSE]->() RETURN a.name', 2, 2);
  const state = cypherMode.startState!(2);
  const styles = new Map<string, string | null>();
  while (!stream.eol()) {
    stream.start = stream.pos;
    const style = cypherMode.token(stream, state);
    styles.set(stream.current(), style);
  }
  expect([':AID', 'ACCUSE', 'name', 'RETURN'].map((word) => styles.get(word))).toEqual([
    'atom',
    'atom',
    'propertyName',
    'keyword',
  ]);
});

test('every example query names its question in both languages and has a value for each of its parameters', () => {
  expect(exampleList.length).toBeGreaterThanOrEqual(20);
  for (const { question, cypher, params } of exampleList) {
    expect(question.id).not.toBe(question.en);
    expect(Object.keys(params).sort()).toEqual([...paramNames(cypher)].sort());
  }
});

test('values are shown by their kind', () => {
  expect(formatValue(null, 'id')).toBe('–');
  expect(formatValue('', 'id')).toBe('');
  expect(formatValue(2024, 'id')).toBe('2024');
  expect(formatValue(12_000.5, 'id')).toBe('12.000,5');
  expect(formatValue(12_000.5, 'en')).toBe('12,000.5');
  expect(formatValue(['drone', null, 3], 'en')).toBe('drone, –, 3');
  expect(formatValue(state('PRK'), 'id')).toBe('Nama PRK');
  expect(formatValue(state('PRK'), 'en')).toBe('Name of PRK');
  expect(formatValue({ kind: 'node', labels: ['Claim'], properties: {} }, 'en')).toBe('Claim');
  expect(formatValue({ kind: 'path', values: [state('A'), aid, state('B')] }, 'en')).toBe(
    'Name of A – AID – Name of B',
  );
  expect(formatValue({ kind: 'map', entries: { n: 1, list: [true] } }, 'en')).toBe('n: 1, list: true');
});

test('the clipboard gets one line a row, and nothing that a spreadsheet would compute', () => {
  const text = tableText({
    columns: ['a', 'b'],
    rows: [
      ['=1+1', 20_000],
      ['x\ty\nz', null],
      [-3, state('PRK')],
    ],
  });
  expect(text).toBe("a\tb\n'=1+1\t20000\nx y z\t\n-3\tName of PRK");
});

test('the actors of an answer are found wherever they stand, each once, and claims are none', () => {
  const claim: Value = { kind: 'node', labels: [nodeLabels.claim], properties: { id: 'c' } };
  const subject: Value = { kind: 'relationship', type: 'SUBJECT', start: 'c', end: 'x', properties: {} };
  expect(actorsIn([[claim, subject, 'PRK', 3, null]])).toEqual([]);
  const path: Value = { kind: 'path', values: [state('KOR'), aid, state('USA')] };
  expect(
    actorsIn([
      [aid, claim],
      [[state('RUS')], { kind: 'map', entries: { path } }],
    ]),
  ).toEqual(['PRK', 'RUS', 'KOR', 'USA']);
});

describe('parameters', () => {
  test('are the names a query uses, not those within texts and comments', () => {
    expect(paramNames(`MATCH (a {id: $from}) // $x\nWHERE a.p = '$y' AND a.q = $to OR a.q = $from`)).toEqual([
      'from',
      'to',
    ]);
  });

  test('are written so that they are read back, whatever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(readParam(writeParam(plain))).toEqual(plain);
      }),
    );
  });

  test('only those that the query uses are sent', () => {
    expect(paramsOf('RETURN $a, $b', { a: '3', c: 'left over' })).toEqual({ a: 3, b: '' });
  });
});

describe('completion', () => {
  const labels = (lead: string, word = ''): readonly string[] | undefined =>
    optionsFor(lead, word, 'en')?.map(({ label }) => label);

  test('offers labels in nodes, types in relationships, properties after a dot', () => {
    expect(labels('MATCH (a:')).toContain('Person');
    expect(labels('MATCH (a:')).not.toContain('AID');
    expect(labels('MATCH (a)-[r:AID|')).toContain('ACCUSE');
    expect(labels('MATCH (c)-[:')).toContain('STATED_IN');
    expect(labels('MATCH (a) WHERE a.')).toContain('polity');
    expect(labels('MATCH (a:Actor {')).toContain('iso3');
    expect(labels('MATCH (a) ')).toContain('RETURN');
  });

  test('offers the example queries where nothing is written yet, and nothing within a text or a comment', () => {
    expect(labels('', 'su')).toContain('supplies');
    expect(labels('MATCH (a) ', 'su')).not.toContain('supplies');
    expect(labels("MATCH (a {name: '")).toBeUndefined();
    expect(labels('// who ')).toBeUndefined();
  });

  test('every property offered is one the store keeps', () => {
    for (const owner of ['actor', 'outlet', 'article', 'claim', 'relation'] as const)
      expect(Object.keys(tables[owner])).toEqual(expect.arrayContaining([...storedProperties[owner]]));
  });
});

test('the history holds the last twenty queries, each once, the newest first', () => {
  const past = Array.from({ length: 20 }, (_, number) => ({ cypher: `RETURN ${number}`, params: {} }));
  const again = withQuery(past, { cypher: 'RETURN 3', params: { a: '1' } });
  expect(again).toHaveLength(20);
  expect(again[0]).toEqual({ cypher: 'RETURN 3', params: { a: '1' } });
  expect(withQuery(past, { cypher: 'RETURN 99', params: {} })).toHaveLength(20);
});

test('both languages have a text for everything in the console', () => {
  expect(Object.keys(consoleTexts.en).sort()).toEqual(Object.keys(consoleTexts.id).sort());
});
