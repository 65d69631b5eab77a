import type { Database } from '../database.ts';
import { fromRow } from '../rows.ts';
import type { Table } from '../tables.ts';
import { columnsOf } from '../tables.ts';

/** Every row of a table, a page at a time. */
export function* readAll(
  database: Database,
  table: Table,
  pageSize = 2000,
): Generator<Readonly<Record<string, unknown>>> {
  const columns = columnsOf(table).map((column) => `"${column}"`);
  const statement = `SELECT rowid AS pageRow, ${columns.join(', ')} FROM "${table}" WHERE rowid > ? ORDER BY rowid LIMIT ${pageSize}`;
  let last = -1;
  for (;;) {
    const page = database.all<Readonly<Record<string, unknown>> & { readonly pageRow: number }>(statement, [last]);
    for (const { pageRow, ...row } of page) {
      last = pageRow;
      yield fromRow(table, row);
    }
    if (page.length < pageSize) return;
  }
}
