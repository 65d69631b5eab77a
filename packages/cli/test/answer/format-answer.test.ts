import type { QueryAnswer } from '@simpul/store/graph-store';
import { expect, it } from 'vitest';
import { formatAnswer } from '../../src/answer/format-answer.ts';

const answer: QueryAnswer = {
  columns: ['who', 'n'],
  rows: [
    [
      { kind: 'node', labels: ['Actor', 'State'], properties: { id: 'PRK', name: 'North Korea', aliases: ['Korut'] } },
      11,
    ],
    [null, 2],
  ],
  truncated: false,
  milliseconds: 3,
};

it('shows a node by labels, id and name, numbers to the right and nothing for null', () => {
  expect(formatAnswer(answer, 'table', 200).split('\n')).toEqual([
    `who${' '.repeat(46)} n`,
    `${'─'.repeat(47)}  ──`,
    "(:Actor:State {id: 'PRK', name: 'North Korea'})  11",
    `${' '.repeat(50)}2`,
    '',
  ]);
});

it('gives JSON that a program can read, one row a line', () => {
  const text = formatAnswer(answer, 'json', 80);
  expect(JSON.parse(text)).toEqual([
    { who: answer.rows[0]?.[0], n: 11 },
    { who: null, n: 2 },
  ]);
  expect(text.trimEnd().split('\n')).toHaveLength(4);
});

it('gives an empty JSON list and a bare heading where nothing was found', () => {
  const none = { ...answer, rows: [] };
  expect(JSON.parse(formatAnswer(none, 'json', 80))).toEqual([]);
  expect(formatAnswer(none, 'csv', 80)).toBe('who,n\r\n');
});
