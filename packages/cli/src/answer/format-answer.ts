import type { QueryAnswer, Value } from '@simpul/store/graph-store';
import { formatTable } from '../terminal/format-table.ts';
import type { AnswerFormat } from './answer-formats.ts';
import { formatCsv } from './format-csv.ts';
import { formatValue } from './format-value.ts';

/** A query's answer as text; `json` is an array of objects with one row on a line. */
export function formatAnswer(answer: QueryAnswer, format: AnswerFormat, width: number): string {
  const { columns, rows } = answer;
  if (format === 'csv') return formatCsv(columns, rows);
  if (format === 'json') return `[${rows.map((row) => `\n${JSON.stringify(record(columns, row))}`).join(',')}\n]\n`;
  const cells = rows.map((row) => row.map((value) => (typeof value === 'number' ? value : formatValue(value))));
  return formatTable(columns, cells, width);
}

const record = (columns: readonly string[], row: readonly Value[]): Record<string, Value> =>
  Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]));
