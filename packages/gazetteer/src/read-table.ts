import type { Entry, HeldOffice, Names } from './entry.ts';
import { slugOf } from './normalise-name.ts';

/** What every row of a table shares. */
export interface TableDefaults {
  readonly kind: Entry['kind'];
  /** State or organisation whose offices the persons of the table hold, where a row names no other. */
  readonly of?: string;
  readonly parent?: string;
}

/**
 * Reads a data table: one entry a row, columns divided by `|`, lists by `,`, empty rows skipped.
 * A row is `id | name | nameId | field: values | …`; an empty id is the slug of the name, an empty nameId the name.
 * Fields: aka, id, en (aliases) · seat (metonyms) · people (demonyms) · short (`Kim?` is shared by many) · exact
 * (case-sensitive) · of (parent) · polity · member · kind · former · offices (`Presiden 2000-2008, 2012-; Sekretaris Jenderal @nato 2014-2024`).
 */
export function readTable(table: string, defaults: TableDefaults): Entry[] {
  return table
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => readRow(row, defaults));
}

function readRow(row: string, defaults: TableDefaults): Entry {
  const [id = '', name = '', nameId = '', ...rest] = row.split('|').map((cell) => cell.trim());
  const fields = new Map(rest.filter((cell) => cell !== '').map(readField));
  const list = (field: string): readonly string[] => splitList(fields.get(field));
  const short = list('short');
  const parent = fields.get('of') ?? defaults.parent;
  const kind = (fields.get('kind') as Entry['kind'] | undefined) ?? defaults.kind;
  return {
    id: id || slugOf(name),
    kind,
    name,
    nameId: nameId || name,
    aliases: names({ any: list('aka'), id: list('id'), en: list('en') }),
    ...(fields.has('seat') && { metonyms: { any: list('seat') } }),
    ...(fields.has('people') && { demonyms: { any: list('people') } }),
    ...filled(
      'shortNames',
      short.filter((text) => !text.endsWith('?')),
    ),
    ...filled(
      'ambiguousShortNames',
      short.filter((text) => text.endsWith('?')).map((text) => text.slice(0, -1)),
    ),
    ...filled('caseSensitive', list('exact')),
    ...(kind === 'state' && { iso3: id }),
    ...(parent !== undefined && { parent }),
    ...(fields.has('polity') && { polity: fields.get('polity') ?? '' }),
    ...filled('memberOf', list('member')),
    ...filled('offices', readOffices(fields.get('offices'), defaults.of)),
    ...filled('formerIds', list('former')),
  };
}

function readField(cell: string): [field: string, value: string] {
  const colon = cell.indexOf(':');
  if (colon < 1) throw new SyntaxError(`"${cell}" is no "field: value" of a gazetteer table`);
  return [cell.slice(0, colon).trim(), cell.slice(colon + 1).trim()];
}

function readOffices(text: string | undefined, of: string | undefined): HeldOffice[] {
  return splitList(text, ';').flatMap((held) => {
    const [, office = '', other, spans = ''] = /^(.+?)(?: @(\S+))?((?:[ ,]+\d{4}(?:-(?:\d{4})?)?)*)$/u.exec(held) ?? [];
    const at = other ?? of ?? '';
    const years = spans.match(/\d{4}(?:-(?:\d{4})?)?/gu);
    return years ? years.map((span) => ({ office, of: at, ...readSpan(span) })) : [{ office, of: at }];
  });
}

function readSpan(span: string): Pick<HeldOffice, 'from' | 'to'> {
  const [from = '', to] = span.split('-');
  if (to === '') return { from: Number(from) };
  return { from: Number(from), to: Number(to ?? from) };
}

function splitList(text: string | undefined, divider = ','): string[] {
  return (text ?? '')
    .split(divider)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function names(all: Required<Names>): Names {
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));
}

function filled<Key extends string, Item>(key: Key, list: readonly Item[]): { [key in Key]?: readonly Item[] } {
  return list.length > 0 ? ({ [key]: list } as { [key in Key]?: readonly Item[] }) : {};
}
