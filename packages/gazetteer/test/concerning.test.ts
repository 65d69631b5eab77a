import { expect, test } from 'vitest';
import type { Entry } from '../src/entry.ts';
import { openGazetteer } from '../src/open-gazetteer.ts';

const laskar: Entry = {
  id: 'laskar-uji',
  kind: 'armed_group',
  name: 'Laskar Uji-Coba',
  nameId: 'Laskar Uji-Coba',
  aliases: { any: ['LUC', 'Érdem'] },
};
const wing: Entry = {
  id: 'sayap',
  kind: 'armed_group',
  name: 'Sayap Biru',
  nameId: 'Sayap Biru',
  aliases: {},
  parent: 'laskar-uji',
};
/** Tells the ids of the entries that concern a text. */
const openWith = (...userEntries: readonly Entry[]): ((text: string) => readonly string[]) => {
  const gazetteer = openGazetteer({ userEntries });
  return (text) => gazetteer.concerning(text).map(({ id }) => id);
};

test('without entries of the user nothing concerns a text', () => {
  const gazetteer = openGazetteer();
  expect(gazetteer.concerning('Rusia dan Ukraina')).toEqual([]);
  expect(gazetteer.fingerprint).toBe(gazetteer.builtInFingerprint);
});

test('an entry concerns the texts that name it, however they write it', () => {
  const concerned = openWith(laskar);
  for (const text of [
    'Laskar Uji Coba menyerang.',
    'kata (LUC).',
    'milik Erdemnya',
    'LASKAR UJI-COBA',
    'sumber.Laskar Uji Coba',
  ])
    expect(concerned(text), text).toEqual(['laskar-uji']);
  for (const text of ['Laskar lain menyerang.', 'Uji Coba', 'Rusia menyerang.', ''])
    expect(concerned(text)).toEqual([]);
});

test('an entry concerns texts that name what belongs to it', () => {
  const concerned = openWith(laskar, wing);
  expect(concerned('Sayap Biru menyerang.')).toEqual(['laskar-uji', 'sayap']);
  expect(concerned('Laskar Uji Coba menyerang.')).toEqual(['laskar-uji']);
});

test('a built-in entry with another name concerns texts with any of its names; given again as it is, none', () => {
  const [russia] = [...openGazetteer().entries()].filter(({ id }) => id === 'RUS');
  if (russia === undefined) throw new Error('no Russia');
  const renamed: Entry = { ...russia, aliases: { any: ['Negeri Beruang'] } };
  const concerned = openWith(renamed);
  expect(concerned('Rusia menyerang.')).toEqual(['RUS']);
  expect(concerned('Putin marah.')).toEqual(['RUS']);
  expect(concerned('Jepang marah.')).toEqual([]);
});

test('an organ of a state concerns texts that name the state: they may call the organ otherwise', () => {
  const organ: Entry = {
    id: 'kemenuji',
    kind: 'organization',
    name: 'Kementerian Pertahanan Korea Selatan',
    nameId: 'Kementerian Pertahanan Korea Selatan',
    aliases: {},
  };
  expect(openWith(organ)('kata Kemhan Korsel')).toEqual(['kemenuji']);
});
