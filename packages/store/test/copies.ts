import type { Article } from '@simpul/graph-schema/article';
import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import { aClaim, anArticle, someFacts } from './facts.ts';

/** A report of a wire service, of about eighty words, as several newspapers print it. */
export const report = `Korea Utara dilaporkan mengirim amunisi dan perlengkapan lapangan ke Rusia lewat pelabuhan Rajin sejak awal bulan ini.
Seorang pejabat pertahanan di Seoul mengatakan sedikitnya dua puluh peti kemas sudah dimuat ke kapal barang berbendera Rusia.
Menurut dia, pengiriman itu menyusul kunjungan delegasi militer yang berlangsung tiga hari di Pyongyang pada pekan sebelumnya.
Juru bicara Kremlin menolak menanggapi laporan tersebut dan hanya menyebut hubungan kedua negara berjalan sesuai hukum internasional.
Pengamat menilai pengiriman itu memperlihatkan semakin eratnya kerja sama pertahanan antara Moskow dan tetangganya di timur.`;

/** Another report of the same event, told by another reporter. */
export const otherReport = `Kapal kargo yang bersandar di Rajin membawa amunisi Korea Utara untuk Rusia, kata sumber di kementerian pertahanan.
Muatan tersebut terpantau satelit komersial pada Selasa dini hari ketika derek pelabuhan bekerja tanpa lampu penerangan.
Jepang dan Amerika Serikat segera meminta sidang khusus Dewan Keamanan guna membahas dugaan pelanggaran embargo senjata itu.
Beberapa negara Eropa mengusulkan sanksi baru terhadap perusahaan pelayaran yang menyewakan kapalnya kepada pihak ketiga.
Adapun Beijing mengimbau semua pihak menahan diri dan kembali ke meja perundingan secepatnya.`;

/** Facts of an article of these words: `giver` supplies Rusia. */
export const tells = (
  url: string,
  text: string,
  { giver = 'PRK', ...given }: Partial<Article> & { readonly giver?: string } = {},
): ArticleFacts => someFacts(anArticle(text, { url, ...given }), [aClaim([giver, 'AID', 'RUS'])]);

/** The report in so many newspapers, each with a headline of its own, a day after the other. */
export const copiesOf = (base: string, count: number): readonly ArticleFacts[] =>
  Array.from({ length: count }, (_, number) =>
    tells(`${base}${number}`, `Berita utama nomor ${number}\n${report}`, {
      outlet: `Harian ${number}`,
      publishedAt: `2024-10-${10 + number}`,
    }),
  );

/** The article alone. */
export const withoutClaims = (facts: ArticleFacts): ArticleFacts => ({ ...facts, actors: [], claims: [] });
