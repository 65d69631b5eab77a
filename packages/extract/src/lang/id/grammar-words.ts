import type { Modality } from '@simpul/graph-schema/modality';
import type { Sector } from '@simpul/graph-schema/sector';
import { eventNouns } from './event-nouns.ts';
import type { GrammarWords } from '../../language.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*,\s*/));

const collectives: ReadonlyMap<string, Sector | null> = new Map([
  ...[...set('pemerintah, pemerintahan, pejabat, otoritas, rezim, kabinet, pemimpin, delegasi, utusan, diplomat, juru bicara, jubir, perwakilan, pihak berwenang, aparat, penguasa, tim, kubu, pihak, perunding, negosiator')].map((word) => [word, 'government'] as const),
  ...[...set('tentara, militer, pasukan, prajurit, serdadu, personel, jenderal, marinir, panglima, komandan, jet, pesawat, kapal, helikopter, drone, unit, angkatan, perwira, penjaga, pilot, awak, milisi, batalion, brigade, artileri, armada, laskar')].map((word) => [word, 'military'] as const),
  ...[...set('polisi, kepolisian, brimob')].map((word) => [word, 'police'] as const),
  ...[...set('pemukim, pekerja, buruh, petani, siswa, pelajar, ilmuwan, sukarelawan, ekspatriat, peretas, tahanan, sandera, tawanan, turis, wisatawan, warga, rakyat, penduduk, peretas, hacker, ilmuwan, buruh, pekerja, pelajar, jurnalis, wartawan, pelaut, pembangkang, dokter, relawan, orang, masyarakat, warganya, demonstran, pengunjuk, pengungsi, nelayan, mahasiswa, aktivis, perempuan, pria, muslim, umat, imigran, wisatawan')].map((word) => [word, 'civilian'] as const),
  ...[...set('intelijen, mata-mata, agen, spion')].map((word) => [word, 'intelligence'] as const),
  ...[...set('media, surat kabar, kantor berita')].map((word) => [word, 'media'] as const),
  ...[...set('hakim, jaksa, pengadilan')].map((word) => [word, 'judicial'] as const),
  ...[...set('maskapai, bank, pengusaha, importir, eksportir, investor, perusahaan')].map((word) => [word, 'business'] as const),
]); // prettier-ignore

const modality: ReadonlyMap<string, Modality> = new Map([
  ...[...set('akan, bakal, hendak, ingin, berniat, mau, berencana, rencana, rencananya, siap, bersiap, berjanji, janji, niat, merencanakan, dijadwalkan, bertekad, berupaya, berusaha, upaya, dijanjikan, mempersiapkan, segera, direncanakan, mempertimbangkan')].map((word) => [word, 'planned'] as const),
  ...[...set('mungkin, bisa, dapat, berpotensi, kemungkinan, diperkirakan, diprediksi, diharapkan, boleh, dimungkinkan, kemungkinannya, berisiko, potensi, dikhawatirkan, mampu, barangkali, apakah')].map((word) => [word, 'possible'] as const),
  ...[...set('diduga, dituduh, dituding, disebut-sebut, dikabarkan, konon, kabarnya, dugaan, tuduhan, tudingan, dicurigai, disinyalir, ditengarai, didakwa, diyakini, disangka, dugaannya, isu, diklaim, terduga')].map((word) => [word, 'alleged'] as const),
  ...[...set('jika, bila, apabila, kalau, jikalau, seandainya, andai, bilamana, harus, mesti, seharusnya, semestinya, sebaiknya, perlu')].map((word) => [word, 'hypothetical'] as const),
]); // prettier-ignore

const modalRoots: ReadonlyMap<string, Modality> = new Map([
  ['rencana', 'planned'], ['siap', 'planned'], ['janji', 'planned'], ['niat', 'planned'], ['upaya', 'planned'], ['usaha', 'planned'], ['tekad', 'planned'], ['sepakat', 'planned'], ['setuju', 'planned'], ['komitmen', 'planned'], ['ingin', 'planned'], ['putus', 'asserted'], ['hasil', 'asserted'], ['kirim', 'asserted'], ['guna', 'asserted'], ['mulai', 'asserted'], ['mula', 'asserted'], ['paksa', 'asserted'], ['pertimbang', 'planned'], ['timbang', 'planned'], ['coba', 'planned'], ['tawar', 'planned'],
  ['duga', 'alleged'], ['klaim', 'alleged'], ['sinyalir', 'alleged'],
  ['mungkin', 'possible'], ['kira', 'possible'], ['prediksi', 'possible'],
]); // prettier-ignore

/** Closed-class words of Indonesian and the nouns that stand for an actor. */
export const grammarWords: GrammarWords = {
  relative: set('yang'),
  complement: set('bahwa, bahwasanya, kalau, jika'),
  purpose: set('untuk, agar, supaya, guna, demi, buat'),
  contentMarks: set('agar, supaya, bahwa'),
  condition: set('jika, bila, apabila, kalau, jikalau, seandainya, andai, asalkan'),
  clause: set('karena, sebab, setelah, usai, sesudah, sebelum, ketika, saat, sementara, sedangkan, meski, meskipun, walau, walaupun, sehingga, hingga, sejak, namun, tetapi, tapi, lantaran, seiring, sembari, sambil, selama, lalu, kemudian, menyusul, padahal, akibat, seperti, bahwa, jika, bila, apabila, kalau, apakah, maka, di mana, dimana, melainkan, kecuali, sebagaimana, dengan, tanpa'),
  coordinators: set('dan, serta, atau, maupun, beserta, hingga, bersama'),
  between: set('antara'),
  prepositions: set('ke, kepada, terhadap, dengan, dari, atas, untuk, melawan, bersama, di, pada, bagi, oleh, dalam, di sekitar, ke sekitar, di dekat, ke dekat, di perairan, ke perairan, tentang, soal, mengenai, terkait, antara, menuju, berupa, sebagai, menurut, lewat, melalui, ke arah, di depan, menentang, anti, seputar, bersama-sama, antar, menjelang, milik, asal, buat, seperti, termasuk, guna, hingga, sampai, sejak, tanpa, pasca, demi, depan, menolak, agar, supaya, bahwa, di dekat, di sekitar, di perbatasan, ke perbatasan, dekat perbatasan, ke dekat, dekat, di belakang, di pihak, di sisi, dari tangan, dari cengkeraman, dari kendali, dari penguasaan, untuk melawan, untuk menghadapi, guna menghadapi, untuk memerangi, di atas'),
  possessive: set('dari, milik, asal, pimpinan'),
  locatives: set('di, ke, dari, pada, dalam'),
  origin: 'dari',
  agent: set('oleh'),
  auxiliaries: set('telah, sudah, akan, bakal, sedang, tengah, masih, juga, pun, terus, kembali, lagi, belum, tidak, tak, bukan, dapat, bisa, mampu, harus, mesti, wajib, perlu, ingin, hendak, mau, segera, langsung, kerap, sering, selalu, pernah, sempat, baru, hanya, cuma, mungkin, secara, tegas, resmi, keras, terang-terangan, sempat, akhirnya, kini, justru, malah, turut, ikut, saling, sama-sama, sendiri, mulai, berhasil, resmi, tampaknya, nampaknya, sebelumnya, pertama, kali, kemudian, lalu, lantas, bahkan, memang, jelas, diduga, dilaporkan, dikabarkan, diperkirakan, konon, kabarnya, disebut, disebutkan, diketahui, nantinya, tetap, semakin, kian, amat, sangat, benar-benar, lebih, terlebih, dahulu, maupun, nyaris, hampir, seolah, seakan, boleh, sekaligus, tersebut, itu, ini, pernah, terpaksa, berkali-kali, gencar, aktif, rutin, balik, lama, langsung, sejauh, kemarin, nanti, selasa, senin, rabu, kamis, jumat, sabtu, minggu, ahad, malam, pagi, siang, hari, baru-baru, rencananya, rupanya, ternyata, sengaja, diam-diam, sepihak, spontan, bersama-sama, dikatakan, terkadang, kadang, cenderung, lagi-lagi, bakal, seringkali, kerap kali, siap'),
  negators: set('tidak, tak, bukan, belum, jangan, tanpa, tiada, enggan, ogah, bukanlah, tidaklah, tiada, gak, nggak, enggak'),
  denials: set('bantah, sangkal, tampik, tepis'),
  failures: set('gagal, urung, batal, tolak, henti, enggan, ogah'),
  determiners: set('para, sejumlah, beberapa, sebuah, seorang, suatu, semua, seluruh, setiap, tiap, banyak, kedua, ketiga, sekelompok, sekumpulan, mayoritas, sebagian, berbagai, ratusan, ribuan, jutaan, puluhan, belasan, kaum, segenap, si, sang, salah satu, satu, dua, tiga, empat, lima, enam, tujuh, sekitar, lebih, hampir, tambahan, seratus, seribu, itu, ini, tersebut, sendiri, lain, lainnya, hanya, juga'),
  demonstratives: set('itu, ini, tersebut, tadi, nya'),
  pronouns: set('ia, dia, beliau, mereka, kami, kita, saya, aku, kamu, anda, dirinya, keduanya, ketiganya, pihaknya, negaranya, pemerintahnya, negerinya'),
  cliticPronouns: set('nya, -nya, ku, mu'),
  collectives,
  describers: set('negara, negeri, kelompok, pihak, organisasi, delegasi, presiden, menteri, perdana menteri, parlemen, pemimpin, pemerintah, partai, lembaga, badan, kementerian, perusahaan, komisi, pria, perempuan, wanita, tokoh, politikus, senator, raja, ratu, pangeran, kanselir, aliansi, blok, militan, pemberontak, gerilyawan, organ, institusi, blok, pasukan, tentara, militer, kerajaan, republik, menlu, menhan, pm, jubir, keduanya, rezim, otoritas, polisi, kepolisian, diplomat, sekjen, kemenlu'),
  kindNouns: set('universitas, masjid, maskapai, kelompok, organisasi, partai, perusahaan, lembaga, gerakan, jaringan, militan, aliansi, kelompok militan, pemberontak, milisi, faksi, jihadis, teroris, ekstremis, kubu, klub, grup, negara, republik, kerajaan, kantor, badan, yayasan, organisasi teror, gerilyawan, pejuang, simpatisan, loyalis, kaum, etnis, suku, umat, komunitas, koalisi, anggota, elemen, kombatan, petempur, suporter, tersangka, terdakwa, terpidana, aktivis, jurnalis, wartawan, aktris, aktor, penyanyi, politikus, politisi, senator, warga, komite, miliarder, pengusaha, mantan, bekas, calon, kandidat, tokoh, kolonel, kapten, mayor, sersan, letnan, brigadir, laksamana, marsekal, profesor, dr, dokter, ustaz, kyai, kiai, imam, paus, uskup, pangeran, raja, ratu, sultan, syekh, ayatollah, mullah, hakim, jaksa, pakar, peneliti, analis, pengamat'),
  transparent: set('rencana, keinginan, niat, tekad, kesediaan, kebijakan, keputusan, perintah, serangan, rudal, roket, langkah, tindakan, jet, pesawat, kapal, pasukan, artileri, bom, blokade, pemerintahan, administrasi, rezim, pernyataan, militan, drone, utusan, perwakilan, putusan, pengeboman, gempuran, resolusi, tembakan, ledakan, pengiriman, mayoritas, sebagian, wakil, juru, jubir, unit, jurubicara, tim, kantor, juta, ribu, jumlah, laporan, kubu, operasi, invasi, dewan, senat, kongres, kementerian, komite, menteri, hakim, pengadilan, penyelidik, jaksa, polisi, intelijen'),
  lightVerbs: set('timbang, pertimbang, dalang, otak, laku, lancar, gelar, ada, adakan, jatuh, beri, berikan, nyata, ucap, sampai, sampaikan, luncur, kirim, kena, laksana, selenggara, buat, terap, lontar, layang, mulai, lanjut, inisiasi, terbit, keluar, ungkap, tunjuk, utara, gencar, ambil, jalin, bentuk, tanda, teken, capai, rencana, hadap, tingkat, intensif, bangun, punya, milik, lepas, tawar, serah, terus, kucur, siap, pimpin, incar, jajak, rintis, matang, suara, bawa, adu, umum, aju, langsung, hadir, ikut, jalan, tebar, umbar, pakat, panjang, galang, dorong, agenda, jadwal, helat, laksanakan, hentikan, tuju, tegas, luas, lipatganda'),
  performingVerbs: set('laku, lancar, gelar, luncur, inisiasi, laksana, selenggara, jatuh, beri, mulai, buat, terap, kirim, ada'),
  turnedLightVerbs: set('terima, dapat, peroleh, alami, derita, hadap, tuai, raih, kena, oleh, mendapat, panen, jadi, tua, undang, picu, pancing, sulut'),
  modality,
  modalRoots,
  quantities: set('ribuan, jutaan, ratusan, puluhan, belasan, sejumlah, beberapa, banyak, miliaran, triliunan, sebagian, satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, ratus, ribu, juta, miliar, triliun, puluh, belas, sekitar, lebih, dari, hampir, kurang, setidaknya, sedikitnya'),
  bareVerbs: set('apresiasi, datang, tiba, pergi, masuk, keluar, tahu, tewas, mati, jatuh, lahir, meninggal, tinggal, ikut, hadir, mundur, mogok, tolak, minta, tuduh, tuding, kecam, desak, serang, bantu, dukung, kirim, temu, ketemu, ingin, sebut, kata, ujar, jadi, ada, punya, kembali, pulang, kabur, ajak, undang, ancam, larang, tangkap, bunuh, tembak, janji, gelar, bahas, kunjungi, sepakat, setuju, siap, akui, puji, kritik, protes, veto, buka, tutup, terima, beri, bentrok, unjuk, demo, tiba, turun, naik, lapor, kutuk, bantah, harap, imbau, jual, beli, lawan, sambut, bicara, komunikasi, bertemu, diskusi, perang, boikot, embargo, invasi, ekspor, impor, konsultasi, koordinasi, terbang, terjun, hancur, hengkang, singgah, mampir, teken, sepakati, tepis, tampik, sita, usir, gempur, serbu, rebut, culik, bebaskan, pecat, copot, kecewakan, sokong, jamu, ingatkan, peringatkan, ultimatum, tembaki, bom, sanksi, vonis, hukum, tahan, deportasi, blokir, retas, sadap, sangkal, gugat, laporkan, selidiki, usut, evakuasi, tampung, latih, pasok, suplai, sumbang, hibahkan, danai, biayai, kucurkan, kerahkan, tempatkan, siagakan, luncurkan, tembakkan, tarik, lepas, lepaskan, lucuti, temui, telepon, hubungi, jalin, teken, bebas, ingat, peringat, selidik, hibah, dana, biaya, kucur, kerah, tempat, siaga, luncur, lucut, kunjung, hubung, eksekusi, bubar, sebar, pakat, salur, tawar, cekal, sandera, interogasi, gerebek, ringkus, bekuk, sesal, cabut, henti, setop, potong, batal, tunda, putus, beku, izin, tandatangan, balas'),
  plainNouns: new Set([...collectives.keys(), ...eventNouns.flatMap(({ forms }) => forms), 'negara', 'warga', 'kelompok', 'ham', 'mou', 'gelombang', 'kantor', 'timur', 'tengah']),
  victimVerbs: set('tewas, bunuh, luka, mati, cedera, tinggal, gugur, hancur, rusak, korban'),
  postings: set('untuk, di'),
  promises: set('siap, bersedia, sanggup, berjanji, menjanjikan, berkomitmen, menawarkan, komitmen, bersumpah, menjamin'),
  manners: set('secara, dengan'),
  times: set('kali'),
  documents: set('surat, pernyataan, resolusi, perintah, keputusan, dekrit, kebijakan, titah, maklumat, cuitan, pesan, komentar, pidato, aturan, undang-undang, laporan, seruan, sambutan, unggahan, instruksi'),
  instigations: set('balik'),
  people: set('korban, warga, rakyat, pengungsi, penduduk, masyarakat, orang, anak-anak, penyintas'),
  idiomParts: set('rasa, kasih, maaf, diri, alih, tahu, sama, selamat, jawab, baik, keras, tegas, kembali, lebih'),
  derivingPrefixes: ['memper', 'diper'],
  outlets: set('antara, reuters, afp, ap, cnn, cnn indonesia, cnnindonesia, detik, detikcom, kompas, tempo, kumparan, bbc, xinhua, kyodo, liputan6, okezone, merdeka, republika, rimanews, tribunnews, viva, al jazeera, the guardian, cnbc, associated press, agence france-presse'),
  relatives: set('pengacara, kuasa hukum, anak, ayah, istri, suami, kakak, adik, putra, putri, bos, keluarga, kerabat, saudara, paman, bibi, rekan, pendukung, fans, penggemar, ajudan, penasihat, asisten, sopir, pendahulu, penerus, ipar, keponakan, sepupu, kekasih, janda, mantan istri'),
  timeNouns: set('baru-baru, hari, pekan, bulan, tahun, kemarin, tadi, pagi, malam, siang, sore, senin, selasa, rabu, kamis, jumat, sabtu, minggu, kini, sekarang, awal, akhir, pertengahan, lalu, ini, itu, belakangan, esok, besok, kali, setelahnya, saat, waktu'),
  complementVerbs: set('masuk, keluar, pulang, kembali, turun, jatuh, mati, balik, paksa'),
  identifiers: set('adalah, ialah, yakni, yaitu'),
  verbLikeAdjectives: set('berbendera, bersenjata, bersama, berbahaya, berdarah, bersejarah, berlebihan, beragama, berbudaya, bernama, berusia, berikutnya, berwenang, berskala, bertajuk, berkelanjutan, berpenduduk, berbeda, bertahap, bersangkutan, terkait, terbesar, terdepan, terakhir, terbaru, terlarang, terpilih, tertutup, terbuka, tertinggi, terdekat, terkemuka, terhadap, tertentu, terdahulu'),
  verbPrefixes: [
    { prefix: 'mem', voice: 'active', least: 6 },
    { prefix: 'men', voice: 'active', least: 6 },
    { prefix: 'mer', voice: 'active', least: 6 },
    { prefix: 'mel', voice: 'active', least: 6 },
    { prefix: 'di', voice: 'passive', least: 6 },
  ],
  answeringVerbs: set('tolak, bantah, tampik, tepis, tanggap, abai, penuh, respons, sangkal, balas, sambut, tuai, ikut, patuh, hadir'),
  sureVerbs: set('bentrok, sepakat, setuju, tewas, ketemu, tiba, datang, pergi, sependapat, kecewa, geram, marah, murka, berang, gusar, kesal, prihatin, khawatir, cemas, hengkang, mundur, singgah, mampir'),
  singulars: set('seorang, sang, si'),
  plurals: set('para, sejumlah, beberapa, kedua, semua'),
  sourceWords: set('menurut, kata, ujar, bagi, tutur'),
  examples: set('seperti, termasuk, yakni, yaitu, misalnya, bahkan, terutama, khususnya, ialah'),
  indefinites: set('satupun, sebuah, seorang, sejumlah, beberapa, satupun, suatu, sekelompok, banyak, sebagian, puluhan, ratusan, ribuan, dua, tiga, salah, berbagai, setiap'),
  joiningVerbs: set('tanggung, gabung, ikut, libat, partisipasi, terjun, serta'),
  mutual: set('saling'),
  games: set('liga, gol, klub, pelatih, laga, pertandingan, pemain, stadion, skor, juara, semifinal, babak, musim, turnamen, kejuaraan, sepakbola, sepak, bola, tenis, balap, balapan, pebalap, motogp, sirkuit, medali, atlet, timnas, kiper, striker, petinju, ronde, set, unggulan, wasit, kontingen, voli, bulutangkis, basket, ihsg, saham, indeks, bursa, rupiah, film, album, konser, penyanyi, aktor, aktris, gadget, smartphone, game, pole, podium, putaran, gelar, final, kualifikasi'),
  members: set('anggota'),
  allies: set('sekutu, mitra'),
}; // prettier-ignore
