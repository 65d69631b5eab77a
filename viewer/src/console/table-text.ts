import type { QueryBody } from '@simpul/server/wire';
import { formatValue } from './format-value.ts';
import type { Value } from './value.ts';

/** Begins a formula in a spreadsheet: such a cell is written behind an apostrophe, as text. */
const formula = /^[=+\-@\t\r]/u;

/** The answer as lines of cells with tabs between, for the clipboard: spreadsheets take it as a table. */
export function tableText({ columns, rows }: Pick<QueryBody, 'columns' | 'rows'>): string {
  return [columns.map(plainCell), ...rows.map((row) => row.map(cellText))].map((cells) => cells.join('\t')).join('\n');
}

function cellText(value: Value): string {
  if (value === null) return '';
  // The clipboard is for programs, too: numbers without separators of thousands.
  return typeof value === 'number' ? String(value) : plainCell(formatValue(value, 'en'));
}

function plainCell(text: string): string {
  const flat = text.replace(/[\t\r\n]+/gu, ' ');
  return formula.test(text) ? `'${flat}` : flat;
}
