import { GazetteerError } from './gazetteer-error.ts';

/** A record with the line (from 1) on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Records of a CSV text as in RFC 4180: quoted cells may hold commas, line breaks and doubled quotes; a BOM is skipped, blank lines too. */
export function parseCsv(text: string, file: string): CsvRecord[] {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const records: CsvRecord[] = [];
  let at = 0;
  let line = 1;
  while (at < source.length) {
    const record = readRecord(source, at, { file, line });
    if (record.cells.some((cell) => cell !== '')) records.push({ line, cells: record.cells });
    line += source.slice(at, record.end).split(/\r\n|\n|\r/u).length - 1;
    at = record.end;
  }
  return records;
}

interface Place {
  readonly file: string;
  readonly line: number;
}

function readRecord(source: string, start: number, place: Place): { cells: string[]; end: number } {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const cell = source[at] === '"' ? readQuoted(source, at, place) : readBare(source, at);
    cells.push(cell.text);
    at = cell.end;
    if (source[at] !== ',') return { cells, end: at + (source.startsWith('\r\n', at) ? 2 : 1) };
    at++;
  }
}

function readBare(source: string, at: number): { text: string; end: number } {
  const rest = /[^,\r\n]*/uy;
  rest.lastIndex = at;
  const text = rest.exec(source)?.[0] ?? '';
  return { text: text.trim(), end: at + text.length };
}

function readQuoted(source: string, at: number, { file, line }: Place): { text: string; end: number } {
  const quoted = /"((?:[^"]|"")*)"[ \t]*(?=,|\r|\n|$)/uy;
  quoted.lastIndex = at;
  const found = quoted.exec(source);
  if (!found) {
    const message = `${file}, line ${line}: a quoted cell does not end; close it with " and write a quote inside it as ""`;
    throw new GazetteerError('BAD_CSV', message);
  }
  return { text: (found[1] ?? '').replaceAll('""', '"').trim(), end: at + found[0].length };
}
