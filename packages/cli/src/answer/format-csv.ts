import type { Cell } from '@simpul/export/csv-row';
import { csvRow } from '@simpul/export/csv-row';
import type { Value } from '@simpul/store/graph-store';

/** Rows as CSV, safe from formulas (`csvRow`): lists and graph values as JSON. */
export const formatCsv = (columns: readonly string[], rows: readonly (readonly Value[])[]): string =>
  csvRow(columns) + rows.map((row) => csvRow(row.map(cell))).join('');

const cell = (value: Value): Cell => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value);
