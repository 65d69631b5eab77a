import { findDates } from '@simpul/article/find-dates';
import { describe, expect, test } from 'vitest';

import { parsePublished } from '../src/parse-published.ts';

describe('dates in running text', () => {
  test.each([
    ['Ia tiba pada Selasa (29/10/2024) pagi.', 'Selasa (29/10/2024)', '2024-10-29'],
    ['Kesepakatan diteken 5 Maret 2025 di Doha.', '5 Maret 2025', '2025-03-05'],
    ['pada Senin, 7 Okt. 2024, di', 'Senin, 7 Okt. 2024', '2024-10-07'],
    ['Kamis malam (3/4/25) waktu setempat', 'Kamis malam (3/4/25)', '2025-04-03'],
    ['tanggal 2024-01-31.', '2024-01-31', '2024-01-31'],
    ['on October 3, 2024, the', 'October 3, 2024', '2024-10-03'],
    ['on 3rd October 2024 the', '3rd October 2024', '2024-10-03'],
    ['konferensi 28-29 Mei 2024 di', '28-29 Mei 2024', '2024-05-28/2024-05-29'],
    ['dari 30 Juni hingga 2 Juli 2023 di', '30 Juni hingga 2 Juli 2023', '2023-06-30/2023-07-02'],
    ['sejak Februari 2022.', 'Februari 2022', '2022-02'],
    ['terbit 10/25/2024.', '10/25/2024', '2024-10-25'],
  ])('%s', (text, words, iso) => {
    expect(findDates(text).map(({ start, end, iso: found }) => [text.slice(start, end), found])).toEqual([
      [words, iso],
    ]);
  });

  test.each([
    'pasal 31/02/2024',
    'kamar 13 Smarch 2024',
    'skor 21-10',
    'Rp 10.000',
    'nomor 12/345/2024',
    'Mei tiba di Jakarta',
  ])('%s holds none', (text) => {
    expect(findDates(text, '2024-06-01')).toEqual([]);
  });

  test('a day without its year lies in the year closest to the publication', () => {
    const years = (near: string) => findDates('Rabu (31/12) dan 2 Januari', near).map(({ iso }) => iso);
    expect(years('2025-01-03')).toEqual(['2024-12-31', '2025-01-02']);
    expect(years('2025-12-30')).toEqual(['2025-12-31', '2026-01-02']);
    expect(findDates('Rabu (31/12) dan 2 Januari')).toEqual([]);
  });

  test('29 February without a year is found only near a leap year', () => {
    expect(findDates('Kamis (29/2)', '2024-03-02')).toMatchObject([{ iso: '2024-02-29' }]);
    expect(findDates('Kamis (29/2)', '2026-03-02')).toEqual([]);
  });
});

describe('publication dates', () => {
  test.each([
    ['Selasa, 29 Okt 2024 10:15 WIB', '2024-10-29T03:15:00Z'],
    ['Kompas.com - 29/10/2024, 10:15 WIB', '2024-10-29T03:15:00Z'],
    ['29 Oktober 2024 pukul 10.15 WITA', '2024-10-29T02:15:00Z'],
    ['2024-10-29T05:00:00+07:00', '2024-10-28T22:00:00Z'],
    ['2024-10-29T05:00:00.000Z', '2024-10-29T05:00:00Z'],
    ['Tue, 29 Oct 2024 10:15:00 +0700', '2024-10-29T03:15:00Z'],
    ['2024/10/29 10:15:33', '2024-10-29'],
    ['2024-10-29', '2024-10-29'],
    ['kemarin', null],
    ['Oktober 2024', null],
  ])('%s is %s', (text, iso) => {
    expect(parsePublished(text)).toBe(iso);
  });
});
