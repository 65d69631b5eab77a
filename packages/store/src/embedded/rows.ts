import type { Cell, Database } from './database.ts';
import { encodeText } from './text-codec.ts';
import type { ColumnKind, Table } from './tables.ts';
import { columnsOf, kindOf } from './tables.ts';

type Properties = Readonly<Record<string, unknown>>;

/** Makes the writer of a table's rows; `onConflict` says what becomes of one whose key is there already. */
export function insertInto(table: Table, onConflict = ''): (database: Database, properties: Properties) => void {
  const columns = columnsOf(table);
  const sql = `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
    VALUES (${columns.map(() => '?').join(', ')}) ${onConflict}`;
  return ({ run }, properties) =>
    run(
      sql,
      columns.map((column) => toCell(properties[column])),
    );
}

/** Makes the statement that sets these columns of the row with an id. */
export function updateOf(
  table: Table,
  columns: readonly string[],
): (database: Database, id: string, properties: Properties) => void {
  const sql = `UPDATE "${table}" SET ${columns.map((column) => `"${column}" = ?`).join(', ')} WHERE id = ?`;
  return ({ run }, id, properties) => run(sql, [...columns.map((column) => toCell(properties[column])), id]);
}

/** Every column is set as given now, but for those that `given` words itself. */
export const replacing = (table: Table, given: Readonly<Record<string, string>> = {}): string =>
  `ON CONFLICT DO UPDATE SET ${columnsOf(table)
    .map((column) => `"${column}" = ${given[column] ?? `excluded."${column}"`}`)
    .join(', ')}`;

/** A row as it was written: lists and flags are lists and flags again. */
export function fromRow(table: Table, row: Properties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [column, fromCell(kindOf(table, column), cell)]),
  );
}

/** For `IN (SELECT value FROM json_each(?))`: each is coded by itself, and the list left alone on its way. */
export const idList = (ids: readonly string[]): string =>
  JSON.stringify(ids.map(encodeText)).replace(/[\uE000]/g, '\\ue000');

function toCell(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return JSON.stringify(value);
}

function fromCell(kind: ColumnKind, cell: unknown): unknown {
  if (cell === null) return null;
  if (kind === 'list') return JSON.parse(cell as string);
  return kind === 'flag' ? cell === 1 : cell;
}
