import { sectors } from '@simpul/graph-schema/sector';
import { describe, expect, it } from 'vitest';
import { matchBody, sectorOf } from '../src/bodies.ts';
import { ownBodies, sectorWords } from '../src/data/bodies.ts';

function read(text: string): string | null {
  const words = text.split(' ');
  const body = matchBody(words, 0);
  return body && `${words.slice(0, body.length).join(' ')}: ${body.makes}, ${body.sector}, ${body.form}`;
}

describe('bodies of states', () => {
  it.each([
    ['Kementerian Luar Negeri Mongolia', 'Kementerian Luar Negeri: organization, government, Kementerian Luar Negeri'],
    ['kemlu Rusia', 'kemlu: organization, government, Kementerian Luar Negeri'],
    [
      'Komisi Komunikasi dan Multimedia Malaysia',
      'Komisi Komunikasi dan Multimedia: organization, government, Komisi Komunikasi dan Multimedia',
    ],
    ['Mahkamah Agung Kanada', 'Mahkamah Agung: organization, judicial, Mahkamah Agung'],
    ['parlemen India', 'parlemen: organization, legislative, Parlemen'],
  ])('"%s" is an organisation of its own', (text, body) => expect(read(text)).toBe(body));

  it.each([
    ['tentara Suriah', 'tentara: state, military, tentara'],
    ['pejabat senior AS', 'pejabat senior: state, government, pejabat senior'],
    ['anggota parlemen Korea Selatan', 'anggota parlemen: state, legislative, anggota parlemen'],
    ['warga sipil Ukraina', 'warga sipil: state, civilian, warga sipil'],
    ['angkatan laut Thailand', 'angkatan laut: state, military, angkatan laut'],
  ])('"%s" is the state', (text, body) => expect(read(text)).toBe(body));

  it('are police of the state in lower case, an organisation by name', () => {
    expect(read('kepolisian Swedia')).toBe('kepolisian: state, police, kepolisian');
    expect(read('Kepolisian Swedia')).toBe('Kepolisian: organization, police, Kepolisian');
  });

  it('are not read where a domain is missing', () => {
    expect(read('badan besar itu')).toBeNull();
    expect(read('komisi sepuluh persen')).toBeNull();
  });

  it('have sectors that the schema knows', () => {
    const used = ownBodies
      .trim()
      .split('\n')
      .map((row) => row.split('|')[2]?.trim() ?? '');
    expect([...used, ...Object.keys(sectorWords)].filter((sector) => !Object.hasOwn(sectors, sector))).toEqual([]);
    expect(sectorOf('serdadu')).toBe('military');
    expect(sectorOf('meja')).toBeNull();
  });
});
