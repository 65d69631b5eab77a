import type { Entry } from './entry.ts';
import { readTable } from './read-table.ts';

/**
 * Reads a table of persons: a line `@RUS` says whose offices follow, each row is `Name | offices | field: values | …`
 * with the offices and fields of `readTable`; the id is the slug of the name.
 */
export function readPersons(table: string): Entry[] {
  return table
    .trim()
    .split(/^@/mu)
    .filter((block) => block.trim() !== '')
    .flatMap(readBlock);
}

function readBlock(block: string): Entry[] {
  const [of = '', ...rows] = block.trim().split('\n');
  return readTable(rows.map(toTableRow).join('\n'), { kind: 'person', of: of.trim() });
}

function toTableRow(row: string): string {
  const [name = '', offices = '', ...fields] = row.split('|').map((cell) => cell.trim());
  return ['', name, '', ...fields, ...(offices === '' ? [] : [`offices: ${offices}`])].join(' | ');
}
