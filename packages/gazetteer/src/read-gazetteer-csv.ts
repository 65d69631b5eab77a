import { type ActorKind, actorKinds } from '@simpul/graph-schema/actor-kind';
import type { Entry } from './entry.ts';
import { GazetteerError, type GazetteerErrorCode } from './gazetteer-error.ts';
import { bareParts, slugOf } from './normalise-name.ts';
import { type CsvRecord, parseCsv } from './parse-csv.ts';

const columns = ['id', 'kind', 'name', 'name_id', 'aliases', 'iso3', 'wikidata', 'parent'] as const;
type Column = (typeof columns)[number];

/**
 * Entries of a user's own list: CSV with a header; columns `kind` and `name` are needed, `id` (else ISO code or slug of the
 * name), `name_id`, `aliases` (divided by `;`), `iso3`, `wikidata` and `parent` (an id) are not. Throws a GazetteerError that
 * names `file` and line.
 */
export function readGazetteerCsv(text: string, file: string): Entry[] {
  const [header, ...records] = parseCsv(text, file);
  if (!header)
    throw new GazetteerError('MISSING_COLUMN', `${file} is empty; its first line must be: ${columns.join(',')}`);
  const names = readHeader(header, file);
  const lines = new Map<string, number>();
  return records.map((record) => {
    const entry = readEntry(record, names, file);
    const before = lines.get(entry.id);
    if (before !== undefined) {
      fail(
        'DUPLICATE_ID',
        { file, line: record.line },
        `the id "${entry.id}" is already on line ${before}; give one of them an id of its own`,
      );
    }
    lines.set(entry.id, record.line);
    return entry;
  });
}

function readHeader({ cells, line }: CsvRecord, file: string): readonly Column[] {
  const names = cells.map((cell) => cell.toLowerCase());
  const unknown = names.find((name) => !(columns as readonly string[]).includes(name));
  if (unknown !== undefined) {
    fail('MISSING_COLUMN', { file, line }, `"${unknown}" is no column; the columns are ${columns.join(', ')}`);
  }
  const missing = ['kind', 'name'].find((name) => !names.includes(name));
  if (missing !== undefined) fail('MISSING_COLUMN', { file, line }, `the column "${missing}" is missing`);
  return names as Column[];
}

function readEntry({ cells, line }: CsvRecord, names: readonly Column[], file: string): Entry {
  const place = { file, line };
  if (cells.length > names.length) {
    fail(
      'BAD_CSV',
      place,
      `${cells.length} cells under ${names.length} columns; put a cell that holds a comma in quotes`,
    );
  }
  const cell = (column: Column): string => cells[names.indexOf(column)] ?? '';
  const name = cell('name');
  if (bareParts(name).length === 0) fail('MISSING_VALUE', place, 'the name is empty');
  const iso3 = cell('iso3').toUpperCase();
  if (iso3 !== '' && !/^[A-Z]{3}$/u.test(iso3))
    fail('BAD_VALUE', place, `"${iso3}" is no ISO 3166 code of three letters`);
  const wikidata = cell('wikidata');
  if (wikidata !== '' && !/^Q\d+$/u.test(wikidata))
    fail('BAD_VALUE', place, `"${wikidata}" is no Wikidata id; write Q and digits`);
  const aliases = cell('aliases')
    .split(';')
    .map((alias) => alias.trim());
  const id = cell('id') || iso3 || slugOf(name);
  const formerIds = slugsOf([name, cell('name_id'), ...aliases]).filter((slug) => slug !== id);
  return {
    id,
    kind: readKind(cell('kind'), place),
    name,
    nameId: cell('name_id') || name,
    aliases: { any: aliases.filter((alias) => alias !== '') },
    ...(formerIds.length > 0 && { formerIds }),
    ...(iso3 !== '' && { iso3 }),
    ...(wikidata !== '' && { wikidata }),
    ...(cell('parent') !== '' && { parent: cell('parent') }),
  };
}

/** Ids under which articles may have named the actor before it was listed; of a single word alone there is none. */
const slugsOf = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name) => bareParts(name).length > 1).map(slugOf)),
];

function readKind(kind: string, place: Place): ActorKind {
  if (Object.hasOwn(actorKinds, kind)) return kind as ActorKind;
  return fail('BAD_VALUE', place, `"${kind}" is no kind of actor; the kinds are ${Object.keys(actorKinds).join(', ')}`);
}

interface Place {
  readonly file: string;
  readonly line: number;
}

function fail(code: GazetteerErrorCode, { file, line }: Place, problem: string): never {
  throw new GazetteerError(code, `${file}, line ${line}: ${problem}`);
}
