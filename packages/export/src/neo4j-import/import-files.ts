import type { GraphRecord } from '@simpul/graph-schema/graph-record';
import type { ImportTable } from './import-table.ts';
import { createImportTable, labelsCell } from './import-table.ts';

/** The tables of a graph: nodes by what they are, relationships by type. */
export interface ImportFiles {
  /** The line that a record is, and the name of the file it belongs in. */
  readonly add: (record: GraphRecord) => { readonly file: string; readonly line: string };
  /** What was added to so far. */
  readonly tables: () => readonly ImportFile[];
}

export interface ImportFile {
  readonly kind: 'node' | 'link';
  /** File names: the header's, and that of the rows. */
  readonly header: string;
  readonly rows: string;
  /** The relationships' type; null for nodes, whose rows bear their labels. */
  readonly type: string | null;
  readonly headerLine: string;
  readonly count: number;
  /** Characters of its longest row. */
  readonly longest: number;
  /** Lists that the import leaves out where they are empty. */
  readonly lost: readonly string[];
}

interface OpenTable {
  readonly kind: 'node' | 'link';
  readonly table: ImportTable;
  count: number;
  longest: number;
}

/** Keeps nothing of the records but the names of their properties. */
export function createImportFiles(): ImportFiles {
  const tables = new Map<string, OpenTable>();
  const openTable = (name: string, kind: OpenTable['kind'], fixed: readonly string[]): OpenTable => {
    const known = tables.get(name) ?? { kind, table: createImportTable(fixed), count: 0, longest: 0 };
    tables.set(name, known);
    return known;
  };
  const counted = (open: OpenTable, line: string): string => {
    open.count += 1;
    open.longest = Math.max(open.longest, line.length);
    return line;
  };
  return {
    add: (record) => {
      if (record.kind === 'node') {
        const name = `${record.space}s`;
        const open = openTable(name, 'node', [`:ID(${record.space})`, ':LABEL']);
        const fixed = [record.properties['id'] as string, labelsCell(record.labels)];
        return { file: `${name}.csv`, line: counted(open, open.table.row(fixed, record.properties)) };
      }
      const { type, from, to, properties } = record;
      const open = openTable(type, 'link', [`:START_ID(${from.space})`, `:END_ID(${to.space})`]);
      return { file: `${type}.csv`, line: counted(open, open.table.row([from.id, to.id], properties)) };
    },
    tables: () =>
      [...tables].map(([name, { kind, table, count, longest }]) => ({
        kind,
        header: `${name}-header.csv`,
        rows: `${name}.csv`,
        type: kind === 'link' ? name : null,
        headerLine: table.header(),
        count,
        longest,
        lost: table.lost(),
      })),
  };
}
