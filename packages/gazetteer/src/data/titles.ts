// Data: offices, titles and ranks as Indonesian news writes them, English words used in it included. Common knowledge.

/**
 * `spellings | full Indonesian office | level | flags`. Flags: `domain` (a domain may follow: "Menteri" + "Luar Negeri"),
 * `capital` (a title only with a capital: "Paus", the whale is "paus"), `exact` (as written), `near` (only before a
 * capital or a body: "kepala" is also a part of the body), `@id` (the body or state that the title itself names).
 */
export const titles = `
presiden, president | Presiden | state
capres | Calon Presiden | state
cawapres | Calon Wakil Presiden | state
cagub | Calon Gubernur | sub-state
cawagub | Calon Wakil Gubernur | sub-state
presiden komisaris | Presiden Komisaris | organization
presiden direktur, presdir | Presiden Direktur | organization
wapres, vice president | Wakil Presiden | state
PM | Perdana Menteri | state | exact
perdana menteri, prime minister | Perdana Menteri | state
menteri utama, ketua menteri, chief minister | Menteri Utama | sub-state
menteri besar | Menteri Besar | sub-state
kanselir, chancellor | Kanselir | state
taoiseach | Taoiseach | state
kepala negara | Kepala Negara | state
kepala pemerintahan | Kepala Pemerintahan | state
kepala eksekutif | Kepala Eksekutif | state
penasihat negara, state counsellor | Penasihat Negara | state
pemimpin tertinggi, pemimpin agung, supreme leader | Pemimpin Tertinggi | state
pemimpin de facto, pemimpin defacto | Pemimpin De Facto | state
pemimpin spiritual | Pemimpin Spiritual | organization
pemimpin oposisi, ketua oposisi | Pemimpin Oposisi | state
pemimpin junta, ketua junta | Pemimpin Junta | state
pemimpin redaksi, pemred | Pemimpin Redaksi | organization
raja, yang di-pertuan agong, yang dipertuan agong | Raja | state | capital
ratu | Ratu | state | capital
sultan | Sultan | state | capital
kaisar | Kaisar | state | capital
emir | Emir | state | capital
paus | Paus | state | capital @VAT
ibu negara, first lady | Ibu Negara | rank
putra mahkota, putera mahkota | Putra Mahkota | state
putri mahkota | Putri Mahkota | state
pangeran | Pangeran | rank | capital
putri | Putri | rank | capital
menteri | Menteri | state | domain
menteri senior | Menteri Senior | state
menteri koordinator, menko | Menteri Koordinator | state | domain
menteri negara | Menteri Negara | state | domain
menteri muda | Menteri Muda | state | domain
menteri sekretaris negara, mensesneg | Menteri Sekretaris Negara | state
sekretaris kabinet, seskab | Sekretaris Kabinet | state
sekretaris kabinet senior, ketua sekretaris kabinet, kepala sekretaris kabinet | Kepala Sekretaris Kabinet | state
menlu, foreign minister | Menteri Luar Negeri | state
menhan, defense minister, defence minister | Menteri Pertahanan | state
mendagri | Menteri Dalam Negeri | state
menkeu, finance minister | Menteri Keuangan | state
mendag | Menteri Perdagangan | state
menperin | Menteri Perindustrian | state
menkumham, menkum ham | Menteri Hukum dan Hak Asasi Manusia | state
menkum | Menteri Hukum | state
menham | Menteri Hak Asasi Manusia | state
menkes | Menteri Kesehatan | state
menag | Menteri Agama | state
menaker, menakertrans, menteri tenaga kerja | Menteri Ketenagakerjaan | state
menpora | Menteri Pemuda dan Olahraga | state
menhub | Menteri Perhubungan | state
mensos | Menteri Sosial | state
mentan | Menteri Pertanian | state
menkominfo, menkomdigi | Menteri Komunikasi dan Informatika | state
menpar, menparekraf | Menteri Pariwisata | state
mendikbud, mendikbudristek, mendikdasmen | Menteri Pendidikan dan Kebudayaan | state
menristek, menristekdikti | Menteri Riset dan Teknologi | state
menpan-rb, menpanrb, menpan | Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | state
menko polhukam, menkopolhukam, menko polkam, menkopolkam | Menteri Koordinator Bidang Politik, Hukum, dan Keamanan | state
menko perekonomian | Menteri Koordinator Bidang Perekonomian | state
menko maritim, menko kemaritiman, menko marves, menkomarves | Menteri Koordinator Bidang Kemaritiman dan Investasi | state
menko pmk | Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan | state
wamenlu | Wakil Menteri Luar Negeri | state
wamenhan | Wakil Menteri Pertahanan | state
wamendag | Wakil Menteri Perdagangan | state
wamenkeu | Wakil Menteri Keuangan | state
wamen | Wakil Menteri | state | domain
secretary of state | Menteri Luar Negeri | state
secretary of defense | Menteri Pertahanan | state
menteri kabinet | Menteri Kabinet | state
penasihat keamanan nasional, penasehat keamanan nasional, penasihan keamanan nasional, national security adviser, national security advisor | Penasihat Keamanan Nasional | state
penasihat, penasehat | Penasihat | organization | domain
penasihat presiden | Penasihat Presiden | state
penasihat khusus | Penasihat Khusus | organization
sekretaris pers | Sekretaris Pers | organization
sekretaris negara | Sekretaris Negara | state
sekretaris jenderal, sekretaris jendral, sekjen, sekjend, secretary general, secretary-general | Sekretaris Jenderal | organization
sekretaris utama, sestama | Sekretaris Utama | organization
sekretaris | Sekretaris | organization | near
juru bicara, jurubicara, jubir, spokesman, spokesperson | Juru Bicara | organization
komisaris tinggi, komisioner tinggi, high commissioner | Komisaris Tinggi | organization
komisaris, komisioner | Komisioner | organization
pelapor khusus | Pelapor Khusus | organization
utusan khusus, special envoy | Utusan Khusus | organization
utusan | Utusan | organization | near
perwakilan khusus, wakil khusus | Perwakilan Khusus | organization
perwakilan tetap, wakil tetap | Perwakilan Tetap | state
perwakilan tinggi | Perwakilan Tinggi | organization
perwakilan dagang, perwakilan perdagangan | Perwakilan Dagang | state
kepala kebijakan luar negeri | Kepala Kebijakan Luar Negeri | organization
ketua perunding, kepala perunding, kepala negosiator, ketua negosiator | Kepala Perunding | state
negosiator, juru runding, perunding | Perunding | state
duta besar, dubes, ambassador, duta besar luar biasa dan berkuasa penuh | Duta Besar | state
dubes lbbp | Duta Besar | state
duta | Duta | organization | capital
diplomat tertinggi, diplomat senior | Diplomat Senior | state
konsul jenderal, konjen | Konsul Jenderal | state
konsul | Konsul | state
kuasa usaha | Kuasa Usaha | state
atase, atase pertahanan, atase militer | Atase | state
kepala perwakilan | Kepala Perwakilan | state
jaksa agung, attorney general | Jaksa Agung | state
jaksa penuntut umum | Jaksa Penuntut Umum | sub-state
jaksa khusus, penyelidik khusus, penasihat khusus penyelidikan | Jaksa Khusus | state
kepala jaksa, jaksa kepala, jaksa ketua | Kepala Jaksa | organization
jaksa | Jaksa | sub-state
hakim agung, ketua hakim | Hakim Agung | state
hakim distrik, hakim | Hakim | sub-state
ombudsman | Ombudsman | state
panglima | Panglima | state
panglima tertinggi | Panglima Tertinggi | state
panglima angkatan bersenjata, pangab | Panglima Angkatan Bersenjata | state
panglima militer, panglima tentara | Panglima Militer | state
panglima perang | Panglima Perang | organization
kepala staf | Kepala Staf | organization
kepala staf gabungan, ketua kepala staf gabungan, ketua gabungan kepala staf | Kepala Staf Gabungan | state
kepala staf angkatan darat, kasad, ksad | Kepala Staf Angkatan Darat | state
kepala staf angkatan laut, kasal, ksal | Kepala Staf Angkatan Laut | state
kepala staf angkatan udara, kasau, ksau | Kepala Staf Angkatan Udara | state
kepala staf kepresidenan | Kepala Staf Kepresidenan | state | @kantor-staf-presiden
kepala staf gedung putih | Kepala Staf Gedung Putih | state | @USA
kepala staf umum | Kepala Staf Umum | state
panglima kostrad, pangkostrad | Panglima Kostrad | organization | @kostrad
danjen kopassus | Komandan Jenderal Kopassus | organization | @kopassus
pangdam | Panglima Kodam | sub-state
komandan, commander | Komandan | organization
komandan senior | Komandan Senior | organization
kapolri | Kepala Kepolisian Negara Republik Indonesia | organization | @polri
wakapolri | Wakil Kepala Kepolisian Negara Republik Indonesia | organization | @polri
kabareskrim | Kepala Bareskrim | organization | @bareskrim
kadiv humas | Kepala Divisi Hubungan Masyarakat | organization
kadensus 88 | Kepala Densus 88 | organization | @densus-88
karopenmas | Kepala Biro Penerangan Masyarakat | organization | @polri
kabag penum | Kepala Bagian Penerangan Umum | organization | @polri
kapuspen | Kepala Pusat Penerangan | organization
kapolda | Kepala Kepolisian Daerah | sub-state
kapolres, kapolresta, kapolrestabes | Kepala Kepolisian Resor | sub-state
kapolsek | Kepala Kepolisian Sektor | sub-state
kepala kepolisian, kepala polisi, inspektur jenderal polisi, inspektur jendral polisi | Kepala Kepolisian | state
gubernur | Gubernur | sub-state
gubernur bank sentral | Gubernur Bank Sentral | organization
gubernur jenderal | Gubernur Jenderal | state
wagub | Wakil Gubernur | sub-state
wali kota, walikota, wali kotamadya, mayor of | Wali Kota | sub-state
bupati | Bupati | sub-state
camat | Camat | sub-state
lurah | Lurah | sub-state
kepala desa, kades | Kepala Desa | sub-state
kepala dinas, kadis | Kepala Dinas | sub-state | domain
sekretaris daerah, sekda | Sekretaris Daerah | sub-state
senator | Senator | state
anggota kongres | Anggota Kongres | state
ketua | Ketua | organization
ketua umum, ketum | Ketua Umum | organization
ketua harian | Ketua Harian | organization
ketua dewan pembina | Ketua Dewan Pembina | organization
ketua pelaksana | Ketua Pelaksana | organization
ketua bersama | Ketua Bersama | organization
ketua fraksi | Ketua Fraksi | organization
ketua majelis, ketua parlemen, speaker | Ketua Parlemen | state
ketua komisi | Ketua Komisi | organization
wakil ketua komisi | Wakil Ketua Komisi | organization
chairman, executive chairman | Ketua | organization
kepala | Kepala | organization | near
kepala biro | Kepala Biro | organization | domain
kepala kantor, kepala perwakilan kantor | Kepala Kantor | organization
kepala divisi | Kepala Divisi | organization | domain
kepala departemen | Kepala Departemen | organization | domain
kepala bidang, kabid | Kepala Bidang | organization | domain
kepala bagian, kabag | Kepala Bagian | organization | domain
kepala pusat | Kepala Pusat | organization | domain
kepala delegasi, ketua delegasi, pemimpin delegasi | Kepala Delegasi | organization
kepala ekonom, ekonom kepala | Kepala Ekonom | organization
kepala intelijen, kepala badan intelijen | Kepala Intelijen | state
kepala bantuan | Kepala Bantuan | organization
direktur jenderal, direktur jendral, dirjen, director general | Direktur Jenderal | state | domain
direktur eksekutif, executive director | Direktur Eksekutif | organization
direktur utama, dirut | Direktur Utama | organization
direktur pelaksana, managing director | Direktur Pelaksana | organization
direktur, director | Direktur | organization | domain
corporate secretary | Sekretaris Perusahaan | organization
ceo, chief executive officer, chief executive | CEO | organization
cfo, chief financial officer | CFO | organization
country manager | Country Manager | organization
manajer, manager | Manajer | organization
inspektur jenderal, irjen | Inspektur Jenderal | rank | capital
deputi | Deputi | organization | domain
staf khusus | Staf Khusus | organization
pemimpin, leader | Pemimpin | organization
pemimpin senior | Pemimpin Senior | organization
pimpinan | Pimpinan | organization | near
pendiri, founder, co-founder | Pendiri | organization
pemilik | Pemilik | organization | near
bos | Bos | organization | near
rektor | Rektor | organization
dekan | Dekan | organization
pelatih | Pelatih | organization | near
editor | Editor | organization | near
jenderal, jendral, general, jend, jenderal besar | Jenderal | rank | capital
letnan jenderal, letnan jendral, letjen | Letnan Jenderal | rank | capital
mayor jenderal, mayor jendral, mayjen | Mayor Jenderal | rank | capital
brigadir jenderal, brigadir jendral, brigjen | Brigadir Jenderal | rank | capital
kolonel, kol | Kolonel | rank | capital
letnan kolonel, letkol | Letnan Kolonel | rank | capital
mayor | Mayor | rank | capital
kapten | Kapten | rank | capital
letnan, lettu, letda | Letnan | rank | capital
sersan | Sersan | rank | capital
kopral | Kopral | rank | capital
laksamana, admiral | Laksamana | rank | capital
laksamana madya, laksdya | Laksamana Madya | rank | capital
laksamana muda, laksda | Laksamana Muda | rank | capital
laksamana pertama, laksma | Laksamana Pertama | rank | capital
marsekal | Marsekal | rank | capital
marsekal madya, marsdya | Marsekal Madya | rank | capital
marsekal muda, marsda | Marsekal Muda | rank | capital
marsekal pertama, marsma | Marsekal Pertama | rank | capital
field marshal | Field Marshal | rank | capital
komisaris jenderal, komjen | Komisaris Jenderal | rank | capital
komisaris besar, kombes, kombes pol, komisaris besar polisi | Komisaris Besar | rank | capital
ajun komisaris besar, akbp | Ajun Komisaris Besar | rank | capital
ajun komisaris, akp | Ajun Komisaris | rank | capital
kompol | Komisaris Polisi | rank | capital
iptu, ipda, aiptu, aipda, bripka, brigadir | Brigadir | rank | capital
jenderal polisi, jenderal tni, irjen pol, brigjen pol, komjen pol | Jenderal Polisi | rank | capital
dr, dokter, drs, dra, ir, prof, profesor, professor | Dr. | rank | capital
haji, hajah, kh, kiai haji, kiai, kyai, ustaz, ustadz, ustad, habib, syekh, syeikh, sheikh, syaikh, tgk, imam, mullah, maulana, maulvi | Haji | rank | capital
ayatollah, grand ayatollah, ayatullah, sayyid, sayed, hojatoleslam | Ayatollah | rank | capital
uskup agung, uskup, kardinal, pastor, pendeta, biksu, patriark, rabi | Uskup | rank | capital
sir, lord, lady, dame, tuan, nyonya, mr, mrs, ms, miss | Sir | rank | capital
tun, datuk, datuk seri, dato, dato seri, datin, tan sri, tengku, tunku | Datuk | rank | capital
`;

/** Words before an office that make another office of it; with their normal form. */
export const titlePrefixes: Readonly<Record<string, string>> = {
  wakil: 'Wakil',
  deputi: 'Deputi',
  'deputi pertama': 'Deputi Pertama',
  deputy: 'Deputi',
  vice: 'Wakil',
  asisten: 'Asisten',
  plt: 'Pelaksana Tugas',
  plh: 'Pelaksana Harian',
  'pelaksana tugas': 'Pelaksana Tugas',
  penjabat: 'Penjabat',
  pj: 'Penjabat',
  calon: 'Calon',
};

/** Words before an office that is no longer held. */
export const formerWords: ReadonlySet<string> = new Set([
  'mantan',
  'eks',
  'bekas',
  'former',
  'ex',
  'almarhum',
  'mendiang',
]);

/** Words after an office that belong to it: "Presiden terpilih". */
export const titleSuffixes: ReadonlySet<string> = new Set([
  'terpilih',
  'sementara',
  'interim',
  'petahana',
  'bayangan',
  'pertama',
]);
