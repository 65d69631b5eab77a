import { expect, it } from 'vitest';
import { formatCsv } from '../../src/answer/format-csv.ts';

it('quotes commas, quotes and line breaks as RFC 4180 says', () => {
  expect(formatCsv(['a', 'b'], [['x,y', 'he said "no"\nand left']])).toBe(
    'a,b\r\n"x,y","he said ""no""\nand left"\r\n',
  );
});

it('keeps a title that begins like a formula from running in a spreadsheet', () => {
  const csv = formatCsv(['t'], [['=HYPERLINK("http://x")'], ['+62 812'], ['-1+1'], ['@SUM(A1)'], ['\tx']]);
  for (const line of csv.split('\r\n').slice(1, -1)) expect(line.replace(/^"/, '')).toMatch(/^'/);
});

it('leaves negative numbers numbers, and a missing value empty', () => {
  expect(formatCsv(['n', 'm', 'b'], [[-5, null, true]])).toBe('n,m,b\r\n-5,,true\r\n');
});

it('writes lists and graph values as JSON', () => {
  expect(formatCsv(['l'], [[['x', 1]]])).toBe('l\r\n"[""x"",1]"\r\n');
});
