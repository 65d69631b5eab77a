// Data: abbreviations and lexicalised words of Indonesian news. Common knowledge.

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/[\s,]+/));

export const abbreviations: ReadonlySet<string> = list(`
  dr. drs. dra. prof. ir. h. hj. k.h. kh. st. sdr. sdri. tn. ny. bpk. no. nr. jl. jln. gg. rt. rw. kab. kec. kel. prov. pt. cv. fa. tbk.
  a.n. u.b. u.p. d.a. a.l. s.d. d.h. hlm. hal. vol. jend. jenderal. letjen. mayjen. brigjen. kol. letkol. kapt. kombes. akbp. kompol. akp.
  irjen. komjen. laks. marsda. s.h. s.e. s.pd. m.h. m.m. m.si. m.sc. ph.d. s.sos. s.ip. s.t. m.t. b.a. m.a. tgl. jan. feb. apr. agt. agu.
  sept. okt. nov. des. dll. dsb. dst. dkk. tsb. yth. spt. ttg. mr. mrs. ms. jr. sr. sen. rep. gov. gen. lt. col. capt. sgt. mt. ft. vs. etc.
  inc. corp. ltd. co. u.s. u.k. e.g. i.e. rp.
`);

export const finalAbbreviations: ReadonlySet<string> = list(
  'dll. dsb. dst. dkk. tbk. jr. sr. inc. corp. ltd. co. s.h. s.e. m.h. m.si. ph.d. etc.',
);

/** In the treebanks these are one word more often than two, or they mean more than base and clitic. */
export const wholeWords: ReadonlySet<string> = list(`
  hanya punya tanya kenya adalah ialah setelah telah sebelumnya biasanya umumnya sebenarnya berikutnya khususnya selanjutnya sepenuhnya
  diantaranya setidaknya sedikitnya sekurangnya sebaliknya sesungguhnya tampaknya nampaknya kelihatannya seharusnya sayangnya dulunya tentunya seandainya
  semestinya seterusnya sepertinya rupanya makanya selayaknya bahwasanya sesampainya sekembalinya sebaiknya sepatutnya hendaknya
  agaknya kiranya sekiranya pasalnya kabarnya konon-katanya misalnya akhirnya pokoknya intinya setibanya seusainya segalanya
  maupun meskipun walaupun adapun bagaimanapun kendatipun sungguhpun biarpun sekalipun ataupun kalaupun himpun rumpun ampun
  allah setelah salah masalah jumlah sekolah sebelah apakah kamu tamu ilmu bertemu temu aku laku suku buku berlaku
`);

export const hosts: ReadonlySet<string> = list(`
  ini itu dia ia saya kami kita mereka siapa apa mana bagaimana kapan mengapa kenapa berapa oleh bagi untuk pada kepada dari dengan
  bukan tidak belum sudah telah akan hanya sangat amat justru karena demikian begitu begini sana sini situ
`);

export const underived: ReadonlySet<string> = list('pasukan perusahaan perusahaan-perusahaan selatan belakang berita');

export const lexicalReduplications: ReadonlySet<string> = list(`
  mata-mata undang-undang laki-laki rata-rata kupu-kupu paru-paru baru-baru masing-masing sama-sama bersama-sama tiba-tiba kira-kira
  hati-hati berhati-hati semata-mata seolah-olah sehari-hari sewaktu-waktu terus-menerus gara-gara pura-pura cita-cita sela-sela
  mudah-mudahan besar-besaran habis-habisan perundang-undangan sia-sia olok-olok alun-alun kura-kura satu-satunya satu-satu lagi-lagi
  disebut-sebut diam-diam terang-terangan blak-blakan pertama-tama ragu-ragu
`);
