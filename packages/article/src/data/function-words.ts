const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Frequent words of little meaning; `indonesian` and `malay` hold only what the other language spells or says otherwise. */
export const functionWords: Readonly<
  Record<'english' | 'indonesianOrMalay' | 'indonesian' | 'malay', ReadonlySet<string>>
> = {
  english: list(
    `the of and to in is that was for with on by said has have had from are were which his her its it they their
     who been would could not this be as at an but he she we you or will after about more than also`,
  ),
  indonesianOrMalay: list(
    `yang dan di ke dari dengan untuk pada dalam ini itu tidak akan oleh telah sudah juga kepada atau adalah
     tersebut mereka kami kita ia dia para lebih masih belum bukan namun antara seorang sebuah menjadi terhadap kata
     ada dapat sebagai secara hingga serta lain hari tahun orang negara menurut katanya daripada`,
  ),
  indonesian: list(
    `bahwa karena bisa saat usai tapi sedangkan polisi pemerintah kantor uang sekitar terkait sejumlah sementara kemudian
     ketika sebelumnya mengatakan ujarnya ujar tuturnya beberapa banyak setelah jika sangat hanya pun tewas senin kamis minggu
     agustus desember maret juli kerja sampai anda partai pihaknya yakni tak lewat soal warga rabu`,
  ),
  malay: list(
    `bahawa kerana polis kerajaan wang semasa manakala selepas iaitu sahaja pelbagai berkata justeru setakat mahu susulan
     isnin khamis ahad ogos disember julai menerusi bagaimanapun rakan dekad sekiranya syarikat berbanding cuba adakah
     berkenaan seramai kes hospital pendakwaan ketua perlu mesyuarat dijangka`,
  ),
};
