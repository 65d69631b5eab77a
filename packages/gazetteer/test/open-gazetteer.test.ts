import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../src/open-gazetteer.ts';

const gazetteer = openGazetteer();

/** Names in a line, as "words:ids", reading from left to right and over what was matched. */
function namesIn(line: string): string[] {
  const words = line.split(' ');
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = gazetteer.match(words, at);
    if (!match) continue;
    found.push(`${words.slice(at, at + match.length).join(' ')}:${match.entries.map(({ id }) => id).join('/') || '-'}`);
    at += match.length - 1;
  }
  return found;
}

describe('names in running text', () => {
  it('are the longest ones: the Security Council is not the UN', () => {
    expect(namesIn('kata Dewan Keamanan PBB di New York')).toEqual([
      'Dewan Keamanan PBB:un-security-council',
      'New York:-',
    ]);
  });

  it('are not found in seas, currencies and languages', () => {
    expect(namesIn('kapal di Laut China Selatan')).toEqual(['Laut China Selatan:-']);
    expect(namesIn('sebesar 5 juta dolar AS')).toEqual(['dolar AS:-']);
    expect(namesIn('sebesar US $ 5 juta')).toEqual(['US:-']);
    expect(namesIn('berpidato dalam bahasa Inggris')).toEqual(['bahasa Inggris:-']);
  });

  it('count acronyms only in capitals', () => {
    expect(namesIn('pejabat AS dan RI serta UN memuji IS')).toEqual([
      'AS:USA',
      'RI:IDN',
      'UN:united-nations',
      'IS:islamic-state',
    ]);
    expect(namesIn('As roda itu is un ri')).toEqual([]);
  });

  it('do not begin with a common word that opens a sentence', () => {
    expect(namesIn('Lima orang ditangkap')).toEqual([]);
    expect(namesIn('Sisi lain kota itu')).toEqual([]);
    expect(namesIn('Presiden Sisi tiba')).toEqual(['Sisi:abdel-fattah-el-sisi']);
  });

  it('are the same with and without hyphens and accents', () => {
    for (const name of ['Kim Jong Un', 'Kim Jong-un', 'KIM JONG-UN', 'Kim Jong - un']) {
      expect(namesIn(`kata ${name} kemarin`)[0]).toMatch(/:kim-jong-un$/u);
    }
    expect(gazetteer.find('Erdoğan')?.entries[0]?.id).toBe('recep-tayyip-erdogan');
  });

  it('tell a metonym from a name', () => {
    expect(gazetteer.find('Pyongyang')).toMatchObject({ how: 'metonym', entries: [{ id: 'PRK' }] });
    expect(gazetteer.find('Korut')).toMatchObject({ how: 'alias', entries: [{ id: 'PRK' }] });
  });

  it('are ambiguous where a family name is shared, and sure where one person is meant', () => {
    expect(gazetteer.find('Kim')?.ambiguous).toBe(true);
    expect(gazetteer.find('Putin')).toMatchObject({
      ambiguous: false,
      how: 'short',
      entries: [{ id: 'vladimir-putin' }],
    });
    expect(gazetteer.find('John Kelly')?.ambiguous).toBe(true);
  });
});

describe('an open gazetteer', () => {
  it('gives a person the polity of the office held last', () => {
    expect(gazetteer.entry('mark-rutte')?.polity).toBe('nato');
    expect(gazetteer.entry('abu-bakr-al-baghdadi')?.polity).toBe('islamic-state');
    expect(gazetteer.entry('us-senate')?.polity).toBe('USA');
  });

  it('knows an entry by an id it had formerly', () => {
    expect(gazetteer.entry('soviet-union')?.id).toBe('SUN');
  });

  it('has a fingerprint that changes with any entry', () => {
    const userEntries = [{ id: 'x', kind: 'person', name: 'Tarjo', nameId: 'Tarjo', aliases: {} }] as const;
    expect(openGazetteer().fingerprint).toBe(gazetteer.fingerprint);
    expect(openGazetteer({ userEntries }).fingerprint).not.toBe(gazetteer.fingerprint);
  });
});
