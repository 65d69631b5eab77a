import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatTable } from '../../src/terminal/format-table.ts';
import { textWidth } from '../../src/terminal/text-width.ts';

it('lines up columns and cuts the widest one to the terminal', () => {
  const table = formatTable(
    ['id', 'title'],
    [
      ['a1', 'Menlu Korea Utara bertemu Menlu Rusia di Moskow'],
      ['b22', 'Singkat'],
    ],
    30,
  );
  expect(table.split('\n')).toEqual([
    'id   title',
    '───  ─────────────────────────',
    'a1   Menlu Korea Utara bertem…',
    'b22  Singkat',
    '',
  ]);
});

it('counts a Chinese character as two cells and an accent as none', () => {
  expect(textWidth('習近平')).toBe(6);
  expect(textWidth('Erdog\u0306an')).toBe(7);
  expect(textWidth('👨‍👩‍👧')).toBe(2);
});

it('never prints a line wider than the terminal, whatever an article holds', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const lines = formatTable(['one', 'two', 'three'], rows, 40).slice(0, -1).split('\n');
      expect(lines).toHaveLength(rows.length + 2);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(40);
    }),
  );
});
