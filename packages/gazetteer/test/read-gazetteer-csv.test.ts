import { array, assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GazetteerError } from '../src/gazetteer-error.ts';
import { openGazetteer } from '../src/open-gazetteer.ts';
import { parseCsv } from '../src/parse-csv.ts';
import { readGazetteerCsv } from '../src/read-gazetteer-csv.ts';

function codeOf(text: string): [string, string] {
  try {
    readGazetteerCsv(text, 'daftar.csv');
  } catch (error) {
    if (error instanceof GazetteerError) return [error.code, error.message];
  }
  throw new Error('the list was taken');
}

describe("a user's own list", () => {
  it('gives an entry per row, whatever the line ends, quotes and byte order mark', () => {
    const text =
      '\uFEFFkind,name,name_id,aliases,parent\r\norganization,"Office of Rivers, Lakes and ""Wells""",Kantor Sungai,KSD; Dinas Kali,IDN\r\n\r\nperson,Tarjo Wirabumi,,,\r\n';
    const [office, person] = readGazetteerCsv(text, 'daftar.csv');
    expect(office).toMatchObject({
      id: 'office-of-rivers-lakes-and-wells',
      kind: 'organization',
      nameId: 'Kantor Sungai',
      aliases: { any: ['KSD', 'Dinas Kali'] },
      parent: 'IDN',
    });
    expect(person).toMatchObject({ id: 'tarjo-wirabumi', name: 'Tarjo Wirabumi', nameId: 'Tarjo Wirabumi' });
  });

  it('is found in text, and acts for the state of its parent', () => {
    const userEntries = readGazetteerCsv('id,kind,name,parent\nx-rivers,organization,Kantor Sungai,IDN', 'daftar.csv');
    const found = openGazetteer({ userEntries }).match('kata Kantor Sungai kemarin'.split(' '), 1);
    expect(found).toMatchObject({ length: 2, entries: [{ id: 'x-rivers', polity: 'IDN' }] });
  });

  it('adds names to an entry that is known by its id', () => {
    const userEntries = readGazetteerCsv('id,kind,name,aliases\nnato,bloc,NATO,Blok Barat Daya', 'daftar.csv');
    const gazetteer = openGazetteer({ userEntries });
    expect(gazetteer.find('Blok Barat Daya')?.entries[0]?.id).toBe('nato');
    expect(gazetteer.find('Pakta Pertahanan Atlantik Utara')?.entries[0]?.id).toBe('nato');
  });

  it('takes over the ids that its names gave before it was listed, but none that is another entry’s', () => {
    const text = 'id,kind,name,aliases\nx1,organization,Kantor Sungai,KSD;Dinas Kali;European Union';
    const [office] = readGazetteerCsv(text, 'daftar.csv');
    expect(office?.formerIds).toEqual(['kantor-sungai', 'dinas-kali', 'european-union']);
    const gazetteer = openGazetteer({ userEntries: readGazetteerCsv(text, 'daftar.csv') });
    expect(gazetteer.entry('dinas-kali')?.id).toBe('x1');
    expect(gazetteer.entry('x1')?.formerIds).toEqual(['kantor-sungai', 'dinas-kali']);
    expect(gazetteer.entry('european-union')?.id).toBe('european-union');
  });

  it('is refused with file and line when it is wrong', () => {
    expect(codeOf('')).toEqual(['MISSING_COLUMN', expect.stringContaining('daftar.csv')]);
    expect(codeOf('kind,nama\nperson,A')).toEqual(['MISSING_COLUMN', expect.stringContaining('"nama"')]);
    expect(codeOf('kind,name\nperson,"A\nB"\nhero,C')).toEqual(['BAD_VALUE', expect.stringContaining('line 4')]);
    expect(codeOf('kind,name\nperson,A\nperson,a')).toEqual(['DUPLICATE_ID', expect.stringContaining('line 2')]);
    expect(codeOf('kind,name\nperson,')).toEqual(['MISSING_VALUE', expect.stringContaining('line 2')]);
    expect(codeOf('kind,name\nperson,A,b')).toEqual(['BAD_CSV', expect.stringContaining('line 2')]);
    expect(codeOf('kind,name\nperson,"A')).toEqual(['BAD_CSV', expect.stringContaining('line 2')]);
    expect(codeOf('kind,name,wikidata\nperson,A,http://x')).toEqual(['BAD_VALUE', expect.stringContaining('http://x')]);
    expect(codeOf('kind,name,iso3\nstate,A,XQ')).toEqual(['BAD_VALUE', expect.stringContaining('XQ')]);
  });

  it('reads any cells back that were written by RFC 4180', () => {
    const cell = string().map((text) => text.trim());
    assert(
      property(array(array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        const kept = rows.filter((row) => row.some((value) => value !== ''));
        expect(parseCsv(text, 'daftar.csv').map(({ cells }) => cells)).toEqual(kept);
      }),
    );
  });
});
