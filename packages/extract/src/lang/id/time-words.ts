import type { TimeWords } from '../../language.ts';

/** How Indonesian news says when, counted from the day of publication. */
export const timeWords: TimeWords = {
  days: new Map([
    ['hari ini', 0],
    ['pagi ini', 0],
    ['siang ini', 0],
    ['malam ini', 0],
    ['tadi pagi', 0],
    ['tadi malam', -1],
    ['semalam', -1],
    ['kemarin', -1],
    ['besok', 1],
    ['lusa', 2],
  ]),
  weekdays: ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'],
  months: ['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember'], // prettier-ignore
  units: new Map([
    ['hari', 'day'],
    ['pekan', 'week'],
    ['minggu', 'week'],
    ['bulan', 'month'],
    ['tahun', 'year'],
  ]),
  past: new Set(['lalu', 'silam', 'kemarin']),
  present: new Set(['ini']),
  future: new Set(['depan', 'mendatang']),
  yearLeads: new Set(['pada', 'tahun', 'sejak', 'awal', 'akhir', 'pertengahan', 'hingga', 'di']),
  numbers: new Map([
    ['dua', 2],
    ['tiga', 3],
    ['empat', 4],
    ['lima', 5],
    ['enam', 6],
    ['tujuh', 7],
    ['sepuluh', 10],
    ['satu', 1],
  ]),
};
