import type { Attack, Fate } from './attacks.ts';

const tryingTo = (fates: readonly Fate[], queries: readonly string[]): readonly Attack[] =>
  queries.map((cypher) => ({ cypher, fates }));

const repeated = (count: number, text: string, between = ''): string =>
  Array.from({ length: count }, () => text).join(between);

const numbered = (count: number, write: (index: number) => string, between: string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(between);

/** Twelve actors, each of whom relates to each other, are enough for these never to end. */
const endless = [
  'UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN count(*)',
  'MATCH (a), (b), (c), (d), (e), (f), (g), (h) WHERE a.id + b.id + c.id + d.id + e.id + f.id + g.id = h.id RETURN a.id',
  'MATCH p = (:Actor)-[*]-(:Actor) RETURN count(p)',
  'MATCH p = (:Actor)-[*1..14]-(:Actor) WHERE length(p) > 99 RETURN p',
  'MATCH (a:Actor)-[*1..30]->(b:Actor), (b)-[*1..30]->(c:Actor) RETURN count(*)',
  'UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 RETURN x',
];

/** Each asks for more memory than there is. */
const large = [
  'UNWIND range(1, 1000000000) AS x RETURN size(collect(x))',
  'UNWIND range(1, 1000000000) AS x RETURN count(DISTINCT x)',
  'UNWIND range(1, 1000000000) AS x RETURN x ORDER BY -x',
  'RETURN size(reduce(s = "x", i IN range(1, 40) | s + s))',
  'RETURN reduce(s = "x", i IN range(1, 30) | s + s)',
  'RETURN range(1, 10000000)',
  'RETURN size([x IN range(1, 1000000000) | [x, x, x]])',
  'RETURN [x IN range(1, 1000000000) | x]',
  'RETURN size(split(reduce(s = "x", i IN range(1, 27) | s + s), ""))',
  'UNWIND range(1, 500) AS x WITH collect(reduce(s = "x", i IN range(1, 24) | s + s) + x) AS l RETURN size(l)',
  'MATCH (a) WITH collect(a) AS l UNWIND l AS a UNWIND l AS b UNWIND l AS c UNWIND l AS d UNWIND l AS e RETURN collect([a, b, c, d, e])',
];

/** Each goes for the stack or the time of whoever reads the query's text. */
const deep = [
  `RETURN ${repeated(10_000, '(')}1${repeated(10_000, ')')}`,
  `RETURN ${repeated(150, '(')}1${repeated(150, ')')}`,
  `RETURN ${repeated(150, 'NOT ')}true`,
  `RETURN ${repeated(150, 'CASE WHEN true THEN ')}1${repeated(150, ' END')}`,
  `RETURN ${repeated(10_000, '[')}1${repeated(10_000, ']')}`,
  `RETURN ${repeated(3000, '{a: ')}1${repeated(3000, '}')}`,
  `RETURN ${repeated(10_000, 'NOT ')}true`,
  `RETURN ${repeated(10_000, '- ')}1`,
  `RETURN ${repeated(20_000, '1', ' + ')}`,
  `RETURN ${repeated(3000, 'CASE WHEN true THEN ')}1${repeated(3000, ' END')}`,
  `${repeated(2000, 'CALL { ')}RETURN 1 AS x${repeated(2000, ' } RETURN x')}`,
  `MATCH (a) WHERE ${repeated(2000, 'EXISTS { MATCH (a) WHERE ')}true${repeated(2000, ' }')} RETURN a`,
  repeated(5000, 'RETURN 1 AS x', ' UNION '),
  `WITH 1 AS x ${repeated(5000, 'WITH x ')} RETURN x`,
  `MATCH ${repeated(5000, '()', '--')} RETURN count(*)`,
  `MATCH (a) WHERE ${numbered(5000, (index) => `a.x = ${index}`, ' OR ')} RETURN a`,
  `RETURN size(${repeated(5000, 'toUpper(')}"x"${repeated(5000, ')')})`,
  `RETURN ${repeated(50_000, 'a.')}a`,
  `RETURN ${repeated(50_000, 'a.')}a(`,
  `RETURN 1 AS x //${repeated(20_000_000, 'x')}`,
  `RETURN size("${repeated(20_000_000, 'x')}") AS x`,
  `RETURN size([${repeated(1_000_000, '1', ',')}]) AS x`,
  `RETURN ${repeated(49_000, '/*')}`,
  `RETURN ${repeated(49_000, '"\\')}`,
  `RETURN ${repeated(99_001, '`')}`,
  `RETURN 1${repeated(99_000, ' ')}x`,
];

/** One expression, which Neo4j does not leave before it is done: last of all, and no more than one. */
const unstoppable = ['RETURN size([x IN range(1, 12000) WHERE any(y IN range(1, 12000) WHERE y = -x)])'];

/** An answer that is longer than anyone reads. */
const long = [
  'UNWIND range(1, 1000000000) AS x RETURN x',
  'UNWIND range(1, 1000000000) AS x RETURN x, "some text " + x',
  'MATCH (a), (b), (c), (d), (e) RETURN a, b, c, d, e',
];

/** None may stop the store from answering, and each is told what became of it. */
export const costlyAttacks: readonly Attack[] = [
  ...tryingTo(['stopped'], [...endless, ...large]),
  ...tryingTo(['refused', 'wrong', 'stopped'], deep),
  // The embedded engine holds an answer as a whole before it gives the first row.
  ...tryingTo(['cut', 'stopped'], long),
  ...tryingTo(['stopped', 'harmless'], unstoppable),
];

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

function circular(): unknown {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

/** What a program may hand over in place of values. */
export const hostileParameters: readonly (readonly [what: string, value: unknown])[] = [
  ['a list in a list, 5,000 times', nested(5000)],
  ['a list within itself', circular()],
  ['a function', () => 1],
  ['a symbol', Symbol('x')],
  ['a number without bounds', Number.POSITIVE_INFINITY],
  ['no number', Number.NaN],
  ['a large integer', 10n],
  ['a map that is no map', new Map([['x', 1]])],
  ['a date', new Date(0)],
  ['two million values', Array.from({ length: 2_000_000 }, () => 1)],
  ['thirty million characters', 'x'.repeat(30_000_000)],
];

/** Texts that would be something else if they were pasted into the query; each comes back as it went in. */
export const hostileTexts: readonly string[] = [
  '" OR 1 = 1 //',
  "' }) DETACH DELETE n //",
  '`) SET a.x = 1 //',
  '\\u0022 + apoc.load.json("x") + \\u0022',
  '$other',
  '\u0000\u200B\uFEFF\u2028',
  '\uD83D\uDE00 \u202E',
  '__proto__',
  "${process.env['HOME']}",
];
