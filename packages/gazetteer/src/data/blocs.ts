// Data: blocs of states, with their organs, and who belongs to them. Common knowledge; membership as of 2024.
import type { Entry } from '../entry.ts';
import { readTable } from '../read-table.ts';

/** Columns as in `readTable`. */
export const blocs: readonly Entry[] = [
  ...readTable(
    `
nato | NATO | Pakta Pertahanan Atlantik Utara | aka: NATO, North Atlantic Treaty Organization, Organisasi Pakta Pertahanan Atlantik Utara, Aliansi Atlantik Utara, Organisasi Perjanjian Atlantik Utara, Pakta Atlantik Utara, Aliansi NATO
european-union | European Union | Uni Eropa | aka: UE, EU, Blok Eropa, Masyarakat Eropa, the EU | seat: Brussels, Brussel, Brusel
asean | ASEAN | ASEAN | aka: Perhimpunan Bangsa-Bangsa Asia Tenggara, Perhimpunan Bangsa Asia Tenggara, Association of Southeast Asian Nations, Asosiasi Negara-negara Asia Tenggara
oic | Organisation of Islamic Cooperation | Organisasi Kerja Sama Islam | aka: OKI, OIC, Organisasi Kerjasama Islam, Organisasi Konferensi Islam, Organization of Islamic Cooperation
arab-league | Arab League | Liga Arab | aka: League of Arab States, Liga Negara-negara Arab
gcc | Gulf Cooperation Council | Dewan Kerja Sama Teluk | aka: GCC, Dewan Kerjasama Teluk, Dewan Kerja Sama Negara-negara Teluk
african-union | African Union | Uni Afrika
g7 | G7 | G7 | aka: G-7, Kelompok Tujuh, Group of Seven, Kelompok G7, Negara G7
g8 | G8 | G8 | aka: G-8, Kelompok Delapan
g20 | G20 | G20 | aka: G-20, Kelompok 20, Group of 20, Group of Twenty
g77 | Group of 77 | Kelompok 77 | aka: G77, G-77
brics | BRICS | BRICS
apec | APEC | APEC | aka: Kerja Sama Ekonomi Asia Pasifik, Kerja Sama Ekonomi Asia-Pasifik, Asia-Pacific Economic Cooperation
opec | OPEC | OPEC | aka: Organisasi Negara-negara Pengekspor Minyak, Organisasi Negara Pengekspor Minyak, Organisasi Negara Eksportir Minyak, Organization of the Petroleum Exporting Countries
opec-plus | OPEC+ | OPEC+ | aka: OPEC Plus
oecd | OECD | OECD | aka: Organisasi untuk Kerja Sama dan Pembangunan Ekonomi, Organisasi Kerja Sama dan Pembangunan Ekonomi, Organisation for Economic Co-operation and Development
nafta | North American Free Trade Agreement | Perjanjian Perdagangan Bebas Amerika Utara | aka: NAFTA
usmca | United States-Mexico-Canada Agreement | Perjanjian AS-Meksiko-Kanada | aka: USMCA
cptpp | CPTPP | CPTPP | aka: Comprehensive and Progressive Agreement for Trans-Pacific Partnership
tpp | Trans-Pacific Partnership | Kemitraan Trans-Pasifik | aka: TPP, Kemitraan Trans Pasifik
rcep | Regional Comprehensive Economic Partnership | Kemitraan Ekonomi Komprehensif Regional | aka: RCEP
quad | Quad | Quad | aka: Quadrilateral Security Dialogue, Dialog Keamanan Segi Empat
aukus | AUKUS | AUKUS
five-eyes | Five Eyes | Five Eyes | aka: Lima Mata, Aliansi Lima Mata
sco | Shanghai Cooperation Organisation | Organisasi Kerja Sama Shanghai | aka: SCO, Organisasi Kerjasama Shanghai, Shanghai Cooperation Organization
cis | Commonwealth of Independent States | Persemakmuran Negara-negara Merdeka | aka: CIS, Persemakmuran Negara Merdeka
csto | Collective Security Treaty Organization | Organisasi Perjanjian Keamanan Kolektif | aka: CSTO, Organisasi Traktat Keamanan Kolektif
eurasian-economic-union | Eurasian Economic Union | Uni Ekonomi Eurasia | aka: EAEU, EEU
mercosur | Mercosur | Mercosur | aka: Pasar Bersama Selatan
oas | Organization of American States | Organisasi Negara-negara Amerika | aka: OAS, Organisasi Negara Amerika
lima-group | Lima Group | Kelompok Lima | aka: Grup Lima
alba | ALBA | ALBA | aka: Aliansi Bolivarian
celac | CELAC | CELAC | aka: Komunitas Negara-negara Amerika Latin dan Karibia
caricom | CARICOM | CARICOM | aka: Komunitas Karibia, Caribbean Community
unasur | UNASUR | UNASUR
ecowas | ECOWAS | ECOWAS | aka: Masyarakat Ekonomi Negara-negara Afrika Barat, Komunitas Ekonomi Negara Afrika Barat, Economic Community of West African States
sadc | SADC | SADC | aka: Komunitas Pembangunan Afrika Selatan, Southern African Development Community
igad | IGAD | IGAD
east-african-community | East African Community | Komunitas Afrika Timur | aka: EAC
g5-sahel | G5 Sahel | G5 Sahel
alliance-of-sahel-states | Alliance of Sahel States | Aliansi Negara-negara Sahel | aka: AES, Aliansi Negara Sahel
saarc | SAARC | SAARC | aka: Asosiasi Asia Selatan untuk Kerja Sama Regional
pacific-islands-forum | Pacific Islands Forum | Forum Kepulauan Pasifik | aka: PIF, Forum Negara-negara Kepulauan Pasifik
melanesian-spearhead-group | Melanesian Spearhead Group | Melanesian Spearhead Group | aka: MSG, Kelompok Ujung Tombak Melanesia
iora | Indian Ocean Rim Association | Asosiasi Negara-negara Lingkar Samudra Hindia | aka: IORA, Asosiasi Negara Lingkar Samudra Hindia
asem | Asia-Europe Meeting | Pertemuan Asia-Eropa | aka: ASEM
east-asia-summit | East Asia Summit | KTT Asia Timur | aka: EAS
non-aligned-movement | Non-Aligned Movement | Gerakan Non-Blok | aka: GNB, Gerakan Nonblok, NAM
commonwealth-of-nations | Commonwealth of Nations | Persemakmuran | aka: Negara-negara Persemakmuran, Negara Persemakmuran, Persemakmuran Inggris
council-of-europe | Council of Europe | Dewan Eropa | aka: CoE | exact: CoE
osce | OSCE | OSCE | aka: Organisasi Keamanan dan Kerja Sama Eropa, Organisasi Keamanan dan Kerjasama di Eropa, Organisasi untuk Keamanan dan Kerja Sama di Eropa
d-8 | D-8 | D-8 | aka: Developing Eight
mikta | MIKTA | MIKTA
visegrad-group | Visegrad Group | Kelompok Visegrad | aka: Visegrad Four
nordic-council | Nordic Council | Dewan Nordik
schengen-area | Schengen Area | Wilayah Schengen | aka: Zona Schengen, Kawasan Schengen
eurozone | Eurozone | Zona Euro | aka: Zona Eropa | of: european-union
benelux | Benelux | Benelux
minsk-group | Minsk Group | Kelompok Minsk
six-party-talks | Six-Party Talks | Perundingan Enam Pihak | aka: Pembicaraan Enam Pihak
saudi-led-coalition | Saudi-led Coalition in Yemen | Koalisi Pimpinan Arab Saudi | aka: Koalisi Arab, Koalisi Arab Saudi, Koalisi Saudi, Koalisi Pimpinan Saudi, Saudi-led Coalition, Koalisi Militer Arab Saudi | polity: SAU
anti-isis-coalition | Global Coalition against Daesh | Koalisi Anti-ISIS | aka: Koalisi Pimpinan AS, Koalisi Internasional Anti-ISIS, Koalisi Pimpinan Amerika Serikat, US-led Coalition, Koalisi Global Anti-ISIS, Koalisi Internasional Pimpinan AS | polity: USA
islamic-military-alliance | Islamic Military Counter Terrorism Coalition | Koalisi Militer Islam Melawan Terorisme | aka: IMCTC, Aliansi Militer Islam
apec-secretariat | APEC Secretariat | Sekretariat APEC | of: apec | kind: organization
ascope | ASEAN Council on Petroleum | Dewan Perminyakan ASEAN | aka: ASCOPE | of: asean | kind: organization
frontex | Frontex | Frontex | aka: Badan Perbatasan Uni Eropa | of: european-union | kind: organization
opcw-un-jim | OPCW-UN Joint Investigative Mechanism | Mekanisme Investigasi Bersama OPCW-PBB | of: united-nations | kind: organization
`,
    { kind: 'bloc' },
  ),
  ...readTable(
    `
european-commission | European Commission | Komisi Eropa | aka: Komisi Uni Eropa, EC | of: european-union
european-parliament | European Parliament | Parlemen Eropa | aka: Parlemen Uni Eropa | of: european-union
european-council | European Council | Dewan Uni Eropa | aka: European Union Council, Council of the European Union | of: european-union
european-central-bank | European Central Bank | Bank Sentral Eropa | aka: ECB | of: european-union
court-of-justice-of-the-eu | Court of Justice of the European Union | Mahkamah Uni Eropa | aka: Pengadilan Uni Eropa, Mahkamah Eropa, Pengadilan Tinggi Uni Eropa, European Court of Justice, ECJ, CJEU | of: european-union
european-external-action-service | European External Action Service | Layanan Aksi Eksternal Eropa | aka: EEAS | of: european-union
europol | Europol | Europol | aka: Kepolisian Uni Eropa, Badan Kepolisian Uni Eropa, Kepolisian Eropa | of: european-union
ecdc | European Centre for Disease Prevention and Control | Pusat Pencegahan dan Pengendalian Penyakit Eropa | aka: ECDC | of: european-union
european-medicines-agency | European Medicines Agency | Badan Obat-obatan Eropa | aka: EMA, Badan Obat Eropa | of: european-union
eurogroup | Eurogroup | Eurogroup | aka: Grup Euro | of: european-union
eib | European Investment Bank | Bank Investasi Eropa | aka: EIB | of: european-union
ebrd | European Bank for Reconstruction and Development | Bank Eropa untuk Rekonstruksi dan Pembangunan | aka: EBRD
european-court-of-human-rights | European Court of Human Rights | Mahkamah HAM Eropa | aka: ECHR, Pengadilan HAM Eropa, Pengadilan Hak Asasi Manusia Eropa, Mahkamah Hak Asasi Manusia Eropa | of: council-of-europe
european-space-agency | European Space Agency | Badan Antariksa Eropa | aka: ESA
asean-secretariat | ASEAN Secretariat | Sekretariat ASEAN | of: asean
aichr | ASEAN Intergovernmental Commission on Human Rights | Komisi Antarpemerintah ASEAN untuk HAM | aka: AICHR, Komisi HAM ASEAN | of: asean
aha-centre | AHA Centre | AHA Centre | aka: Pusat Koordinasi Bantuan Kemanusiaan ASEAN | of: asean
asean-regional-forum | ASEAN Regional Forum | Forum Regional ASEAN | aka: ARF | of: asean
aipa | ASEAN Inter-Parliamentary Assembly | Majelis Antar-Parlemen ASEAN | aka: AIPA | of: asean
asean-parliamentarians-for-human-rights | ASEAN Parliamentarians for Human Rights | Anggota Parlemen ASEAN untuk HAM | aka: APHR, Parlemen ASEAN untuk HAM
african-union-commission | African Union Commission | Komisi Uni Afrika | of: african-union
amisom | African Union Mission in Somalia | Misi Uni Afrika di Somalia | aka: AMISOM, ATMIS | of: african-union
isaf | International Security Assistance Force | Pasukan Bantuan Keamanan Internasional | aka: ISAF | of: nato
resolute-support | Resolute Support Mission | Misi Resolute Support | aka: Resolute Support | of: nato
multinational-joint-task-force | Multinational Joint Task Force | Satgas Gabungan Multinasional | aka: MNJTF
african-development-bank | African Development Bank | Bank Pembangunan Afrika | aka: AfDB
`,
    { kind: 'organization' },
  ),
];

/** Members of the blocs, by the bloc's id: ISO 3166 alpha-3 codes. */
export const memberships: Readonly<Record<string, string>> = {
  nato: 'ALB BEL BGR CAN CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MKD MNE NLD NOR POL PRT ROU SVK SVN SWE TUR USA',
  'european-union':
    'AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE',
  asean: 'BRN IDN KHM LAO MMR MYS PHL SGP THA VNM',
  'arab-league': 'ARE BHR COM DJI DZA EGY IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SOM SYR TUN YEM',
  gcc: 'ARE BHR KWT OMN QAT SAU',
  g7: 'CAN DEU FRA GBR ITA JPN USA',
  g20: 'ARG AUS BRA CAN CHN DEU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF',
  brics: 'BRA CHN IND RUS ZAF ARE EGY ETH IRN IDN',
  quad: 'AUS IND JPN USA',
  aukus: 'AUS GBR USA',
  'five-eyes': 'AUS CAN GBR NZL USA',
  sco: 'BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB',
  csto: 'ARM BLR KAZ KGZ RUS TJK',
  opec: 'ARE COG DZA GAB GNQ IRN IRQ KWT LBY NGA SAU VEN',
  apec: 'AUS BRN CAN CHL CHN HKG IDN JPN KOR MEX MYS NZL PER PHL PNG RUS SGP THA TWN USA VNM',
  oic: 'AFG ALB ARE AZE BEN BFA BGD BHR BRN CIV CMR COM DJI DZA EGY GAB GIN GMB GNB GUY IDN IRN IRQ JOR KAZ KGZ KWT LBN LBY MAR MDV MLI MOZ MRT MYS NER NGA OMN PAK PSE QAT SAU SDN SEN SLE SOM SUR SYR TCD TGO TJK TKM TUN TUR UGA UZB YEM',
};
