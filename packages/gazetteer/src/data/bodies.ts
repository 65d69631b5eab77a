// Data: words that head the name of a body of a state, and words for a part of a state. Common knowledge; what is which: codebook 2.

/**
 * Bodies that are organisations of their own, PART_OF the state named after them: `spellings | normal head | sector | flags`.
 * Flags: `domain` (a domain follows: "Kementerian" + "Luar Negeri"), `needs` (only with a domain), `capital` (only with a capital).
 */
export const ownBodies = `
kementerian | Kementerian | government | domain needs
kementrian | Kementerian | government | domain needs
kementerian koordinator, kemenko | Kementerian Koordinator | government | domain needs
departemen | Departemen | government | domain needs
direktorat jenderal, ditjen | Direktorat Jenderal | government | domain needs
kemlu, kemenlu | Kementerian Luar Negeri | government
deplu | Departemen Luar Negeri | government
kemhan, kemenhan | Kementerian Pertahanan | government
dephan | Departemen Pertahanan | military
kemendagri | Kementerian Dalam Negeri | government
kemenkeu | Kementerian Keuangan | government
kemendag | Kementerian Perdagangan | government
kemenkes | Kementerian Kesehatan | government
kemenag | Kementerian Agama | government
parlemen | Parlemen | legislative
majelis rendah, majelis rendah parlemen | Majelis Rendah | legislative
majelis tinggi, majelis tinggi parlemen | Majelis Tinggi | legislative
majelis nasional | Majelis Nasional | legislative
majelis konstituante, majelis konstituante nasional | Majelis Konstituante | legislative
dewan legislatif | Dewan Legislatif | legislative
dewan rakyat | Dewan Rakyat | legislative
dewan perwakilan, dewan perwakilan rakyat | Dewan Perwakilan | legislative
DPR | DPR | legislative | capital
senat | Senat | legislative
kongres | Kongres | legislative
mahkamah agung | Mahkamah Agung | judicial
mahkamah konstitusi, pengadilan konstitusi | Mahkamah Konstitusi | judicial
mahkamah militer, pengadilan militer | Mahkamah Militer | judicial
pengadilan tinggi | Pengadilan Tinggi | judicial
pengadilan banding | Pengadilan Banding | judicial
kejaksaan agung, kantor jaksa agung | Kejaksaan Agung | judicial
kejaksaan | Kejaksaan | judicial
kepolisian, kepolisian nasional, kepolisian federal | Kepolisian | police | capital
komisi pemilihan umum, komisi pemilihan, komisi pemilu | Komisi Pemilihan Umum | government
komisi | Komisi | government | domain needs
badan | Badan | government | domain needs
badan intelijen, badan intelijen nasional, badan intelijen pusat, badan mata-mata, dinas intelijen, dinas rahasia, badan spionase | Badan Intelijen | intelligence
badan keamanan nasional | Badan Keamanan Nasional | intelligence
badan antariksa | Badan Antariksa | government
bank sentral | Bank Sentral | government
kedutaan besar, kedubes, kedutaan | Kedutaan Besar | government
konsulat jenderal | Konsulat Jenderal | government
konsulat | Konsulat | government
perwakilan tetap, misi tetap, perutusan tetap | Perwakilan Tetap | government
dewan keamanan nasional | Dewan Keamanan Nasional | government
dewan menteri | Dewan Menteri | government
penjaga pantai | Penjaga Pantai | military | capital
garda nasional | Garda Nasional | military | capital
kantor kepresidenan, kantor presiden, istana kepresidenan | Kantor Kepresidenan | government
kantor perdana menteri | Kantor Perdana Menteri | government
bulan sabit merah | Bulan Sabit Merah | civilian | capital
palang merah | Palang Merah | civilian | capital
partai komunis | Partai Komunis | civilian
partai buruh | Partai Buruh | civilian
`;

/** Words for a part of a state that is the state itself: sector and words. A state's name or demonym follows ("tentara Korea Utara"). */
export const sectorWords: Readonly<Record<string, string>> = {
  government: `pemerintah, pemerintahan, pemerintah pusat, rezim, rejim, junta, kabinet, otoritas, otorita, pihak berwenang, penguasa, pejabat, pejabat senior, pejabat tinggi,
    para pejabat, pejabat pemerintah, diplomat, para diplomat, delegasi, delegasi tingkat tinggi, negosiator, utusan, perwakilan, misi diplomatik, aparat, aparatur, birokrat, pemimpin, para pemimpin,
    petinggi, administrasi, pihak, kubu, negara, istana, kerajaan, republik, imigrasi, bea cukai, petugas imigrasi, petugas bea cukai, para menteri, kaukus, staf kedutaan, staf diplomatik`,
  military: `militer, tentara, serdadu, prajurit, pasukan, pasukan khusus, pasukan elite, pasukan elit, pasukan keamanan, pasukan pemerintah, pasukan darat, pasukan militer,
    pasukan koalisi, pasukan perbatasan, pasukan bersenjata, angkatan bersenjata, angkatan darat, angkatan laut, angkatan udara, angkatan perang, marinir, armada, personel militer, personil militer,
    personel, aparat militer, aparat keamanan, petugas keamanan, penjaga perbatasan, patroli perbatasan, garda perbatasan, perwira, para perwira, jenderal, para jenderal, komandan, tentara nasional,
    jet tempur, pesawat tempur, pesawat militer, pesawat perang, pesawat pengebom, pesawat pembom, pesawat pengintai, pesawat mata-mata, kapal perang, kapal induk, kapal selam, kapal perusak,
    kapal militer, kapal angkatan laut, helikopter, helikopter tempur, drone, pesawat nirawak, pesawat tak berawak, artileri, rudal, roket, pasukan pendudukan, veteran, pilot, pangkalan militer, satuan,
    unit militer, unit, divisi, brigade, batalion, resimen, skuadron, tentara bayaran, milisi pro-pemerintah, tim militer, pelaut`,
  police: `polisi, kepolisian, pihak kepolisian, aparat kepolisian, petugas polisi, polisi nasional, polisi federal, polisi militer, polisi antihuru-hara, polisi perbatasan, perwira polisi, polisi rahasia, penyidik, penyelidik`,
  legislative: `anggota parlemen, parlemen, legislator, anggota dewan, anggota kongres, anggota senat, senator, senator-senator, anggota dpr, wakil rakyat, politisi, politikus, para politisi`,
  judicial: `hakim, jaksa, para jaksa, jaksa penuntut, penuntut umum, pengadilan, pengadilan distrik, pengadilan federal, mahkamah, peradilan, juri, penjara`,
  intelligence: `intelijen, pejabat intelijen, agen intelijen, aparat intelijen, agen rahasia, agen, mata-mata, intelijen militer, sumber intelijen, dinas intelijen, badan-badan intelijen, komunitas intelijen`,
  civilian: `warga, warga negara, warga sipil, wni, wna asal, rakyat, penduduk, masyarakat, orang, orang-orang, bangsa, publik, pekerja, buruh, pekerja migran, nelayan, para nelayan, kapal nelayan, kapal ikan, mahasiswa, pelajar, siswa,
    turis, wisatawan, pengungsi, imigran, migran, pembelot, diaspora, ekspatriat, sandera, tahanan, ilmuwan, ilmuan, pakar, peneliti, dokter, relawan, sukarelawan, aktivis, demonstran, pengunjuk rasa, pemrotes,
    peretas, hacker, atlet, jemaah, jamaah, tki, perempuan, wanita, pria, remaja, anak-anak, pemuda, pemukim, turis asal, warga keturunan, umat muslim, muslim, etnis`,
  media: `media, media pemerintah, media resmi, media massa, kantor berita, kantor berita resmi, televisi pemerintah, tv pemerintah, stasiun televisi, stasiun tv, surat kabar, koran, harian, media lokal, media setempat, wartawan, jurnalis, reporter`,
  business: `perusahaan, perusahaan-perusahaan, pengusaha, para pengusaha, bank, bank-bank, perbankan, investor, para investor, maskapai, maskapai penerbangan, importir, eksportir, industri, bisnis, pelaku usaha, produsen, pabrik, bumn,
    kapal tanker, kapal kargo, kapal dagang, kapal barang, kapal tangki, petani, pebisnis, konglomerat, korporasi, raksasa teknologi, startup, pasar`,
};
