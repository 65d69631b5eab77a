import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { markBoilerplate } from '../src/mark-boilerplate.ts';

const first = 'Presiden Kenya William Ruto mengirim seribu polisi ke Haiti untuk melawan geng bersenjata.';
const second = 'Ia meminta Amerika Serikat menambah dana bagi misi itu.';

function marked(text: string, outlet: string | null = null): readonly string[] {
  return markBoilerplate(text, outlet).map(({ start, end }) => text.slice(start, end));
}

describe('is no story', () => {
  test.each([
    'JAKARTA, KOMPAS.com - ',
    'TRIBUNNEWS.COM - ',
    'Jakarta, CNN Indonesia -- ',
    'Nairobi (ANTARA News) - ',
    'Liputan6.com, Jakarta - ',
    'REPUBLIKA.CO.ID, PORT-AU-PRINCE -- ',
    'Merdeka.com-',
    'Nairobi - ',
    'NAIROBI – ',
    'Sukabumi, Jawa Barat (ANTARA News) - ',
    'Nairobi, 3 Juli 2024 (Reuters) - ',
  ])('the dateline "%s"', (dateline) => {
    expect(marked(`${dateline}${first}\n${second}`)).toEqual([dateline]);
  });

  test('a dateline signed by the outlet itself', () => {
    expect(marked(`Wartakita-${first}`)).toEqual([]);
    expect(marked(`Wartakita-${first}`, 'Wartakita')).toEqual(['Wartakita-']);
  });

  test.each([
    'Baca juga: Kenya Kirim Polisi ke Haiti',
    'Baca Juga : Geng Haiti Kuasai Bandara',
    '[Baca juga: Geng Haiti Kuasai Bandara]',
    '(Baca: Geng Haiti Kuasai Bandara (2))',
    'Simak juga Video: Suasana Port-au-Prince',
    "Lihat juga Video 'Polisi Kenya Tiba':",
    'Saksikan Live KabarPagi :',
    'SCROLL TO CONTINUE WITH CONTENT',
    'ADVERTISEMENT',
    'Advertisement',
    '[Gambas:Video 20detik]',
    '(aal)',
    '(aal / fdl)',
    '[eko]',
    '(T.A067/R010)',
    '(Tribunnews.com/Sari Melati)',
    'Editor: Sari Melati',
    'Penulis : Sari Melati',
    'Laporan wartawan Warta, Sari Melati',
    'Sumber: Reuters',
    'Foto: AFP',
    'Polisi Kenya di bandara Port-au-Prince. (Foto: AFP)',
    'Tags: kenya, haiti',
    '#kenya #haiti',
    'Halaman Selanjutnya',
    'Halaman: 1 2 3',
    'Perbesar',
    '(Sumber: AFP)',
    'Artikel ini telah tayang di Warta.com dengan judul Polisi Kenya Tiba',
  ])('the line "%s"', (line) => {
    expect(marked(`${first}\n${line}\n${first}\n${second}\n${second}`)).toEqual([line]);
  });

  test.each([
    '(aal)',
    '(aal/fdl)',
    '(Antara)',
    '[rnd]',
    '(Tribunnews.com/Sari Melati)',
    '(Uu. G005)',
    '(Sumber: Reuters)',
  ])('the credit %s behind the last sentence', (credit) => {
    expect(marked(`${first}\n"Kami siap," kata Ruto. ${credit}`)).toEqual([credit]);
  });

  test('a link behind a sentence, but not the sentence', () => {
    expect(marked(`${first} Baca juga: Geng Haiti Kuasai Bandara\n${second}`)).toEqual([
      'Baca juga: Geng Haiti Kuasai Bandara',
    ]);
  });

  test('titles listed under a link heading, as far as they are titles', () => {
    const text = `${first}\nBaca juga:\nGeng Haiti Kuasai Bandara\nPBB Setujui Misi Kenya\n${second}`;
    expect(marked(text)).toEqual(['Baca juga:', 'Geng Haiti Kuasai Bandara', 'PBB Setujui Misi Kenya']);
  });
});

describe('is story', () => {
  test.each([
    'Polisi membaca juga surat dari para geng.',
    'Kenya - negara di Afrika Timur - mengirim polisi.',
    'Ia menuntut ilmu di Sekolah Tinggi Intelijen Negara (STIN).',
    'Polisi menahan anggota Barisan Revolusioner (G9).',
    'Ruto bertemu Blinken (foto kiri) di Nairobi.',
    'Sumber dari kepolisian mengatakan geng itu mundur.',
    'Saksikan saja nanti, kata Ruto.',
    'Penulis buku itu ditangkap polisi Haiti.',
    'Editor surat kabar itu menuduh polisi menembak wartawan.',
    'Amerika Serikat-Kenya sepakat melanjutkan misi.',
    'Menurut laporan wartawan di sana, geng menyerang penjara.',
    'Reuters melaporkan enam orang tewas (dua di antaranya anak).',
    'Iklan perekrutan itu dipasang geng di media sosial.',
  ])('%s', (line) => {
    expect(marked(`${first}\n${line}\n${second}`)).toEqual([]);
    expect(marked(`${first}\n${second}\n${line}`)).toEqual([]);
  });

  test('a hyphen between two states at the beginning', () => {
    expect(marked('Amerika Serikat-Kenya sepakat melanjutkan misi melawan geng bersenjata di Haiti.')).toEqual([]);
  });
});

test('ranges are sorted, disjoint, not empty and within the text, whatever it is', () => {
  const pieces = fc.constantFrom(
    'Baca juga: ',
    'Baca juga:',
    '\n',
    '\r\n',
    ' - ',
    '--',
    '(aal)',
    '[Gambas:Video]',
    'ADVERTISEMENT ',
    'Jakarta',
    ', ',

    'KOMPAS.com',
    '(Foto: AFP)',
    first,
    '"',
    '. ',
    '\u2028',
    '😀',
    'SCROLL TO CONTINUE WITH CONTENT',
    '29/10/2024',
    '(',
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let last = -1;
      for (const { start, end } of markBoilerplate(text, 'Warta')) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['spaces', ' '],
  ['brackets', '('],
  ['links', 'Baca juga: '],
  ['dashes', 'A - '],
  ['full stops', '. '],
  ['digits', '1/'],
  ['colons', 'Foto: '],
])('a line of a million %s takes no more than seconds', (_, piece) => {
  const started = performance.now();
  markBoilerplate(piece.repeat(1_000_000 / piece.length));
  expect(performance.now() - started).toBeLessThan(5000);
});
