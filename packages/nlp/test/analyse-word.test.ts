import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createWordAnalyser } from '../src/analyse-word.ts';
import { indonesian } from '../src/lang/id/indonesian.ts';
import { readRoots } from '../src/read-roots.ts';

const roots = readRoots(readFileSync(new URL('../model/id/roots.txt', import.meta.url), 'utf8'));
const analyser = createWordAnalyser(indonesian, roots);

const table: readonly (readonly [word: string, root: string, prefix: string, suffix: string])[] = [
  ['menembakkan', 'tembak', 'meN-', 'kan'],
  ['menuduh', 'tuduh', 'meN-', ''],
  ['membantah', 'bantah', 'meN-', ''],
  ['menandatangani', 'tandatangan', 'meN-', 'i'],
  ['mengirimkan', 'kirim', 'meN-', 'kan'],
  ['pengiriman', 'kirim', 'peN-', 'an'],
  ['dikirim', 'kirim', 'di-', ''],
  ['menyerang', 'serang', 'meN-', ''],
  ['diserang', 'serang', 'di-', ''],
  ['penyerangan', 'serang', 'peN-', 'an'],
  ['serangan', 'serang', '', 'an'],
  ['pertemuan', 'temu', 'per-', 'an'],
  ['bertemu', 'temu', 'ber-', ''],
  ['kunjungan', 'kunjung', '', 'an'],
  ['mengunjungi', 'kunjung', 'meN-', 'i'],
  ['memasok', 'pasok', 'meN-', ''],
  ['dipasok', 'pasok', 'di-', ''],
  ['mengecam', 'kecam', 'meN-', ''],
  ['penangkapan', 'tangkap', 'peN-', 'an'],
  ['ditangkap', 'tangkap', 'di-', ''],
  ['tertangkap', 'tangkap', 'ter-', ''],
  ['perang', 'perang', '', ''],
  ['menteri', 'menteri', '', ''],
  ['perintah', 'perintah', '', ''],
  ['menyatakan', 'nyata', 'meN-', 'kan'],
  ['mengatakan', 'kata', 'meN-', 'kan'],
  ['mempertahankan', 'tahan', 'meN-', 'kan'],
  ['diperkirakan', 'kira', 'di-', 'kan'],
  ['mengebom', 'bom', 'meN-', ''],
  ['pengeboman', 'bom', 'peN-', 'an'],
  ['pelajaran', 'ajar', 'per-', 'an'],
  ['belajar', 'ajar', 'ber-', ''],
  ['bekerja', 'kerja', 'ber-', ''],
  ['pertempuran', 'tempur', 'per-', 'an'],
  ['perundingan', 'runding', 'peN-', 'an'],
  ['kekerasan', 'keras', 'ke-', 'an'],
  ['permintaan', 'minta', 'per-', 'an'],
  ['menewaskan', 'tewas', 'meN-', 'kan'],
  ['melatih', 'latih', 'meN-', ''],
  ['penolakan', 'tolak', 'peN-', 'an'],
  ['menolak', 'tolak', 'meN-', ''],
  ['ancaman', 'ancam', '', 'an'],
  ['mengancam', 'ancam', 'meN-', ''],
  ['memulangkan', 'pulang', 'meN-', 'kan'],
  ['pemulangan', 'pulang', 'peN-', 'an'],
  ['menginvasi', 'invasi', 'meN-', ''],
  ['mengonfirmasi', 'konfirmasi', 'meN-', ''],
  ['menyanksi', 'sanksi', 'meN-', ''],
  ['pasukan', 'pasukan', '', ''],
  ['negara-negara', 'negara', '', ''],
  ['mata-mata', 'mata-mata', '', ''],
];

describe('taking Indonesian words apart', () => {
  it.each(table)('%s is made of %s', (word, ...expected) => {
    const { root, prefix, suffix } = analyser.analyse(word);
    expect([root, prefix, suffix]).toEqual(expected);
  });

  it('takes the prefix off a loan that no list of roots knows', () => {
    expect(analyser.analyse('mengglosarikan')).toMatchObject({ root: 'glosari', prefix: 'meN-', known: false });
  });
});
