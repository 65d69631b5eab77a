// Data: the state, its bodies, parties and organisations of Indonesia. Common knowledge.
import type { Entry } from '../entry.ts';
import { readTable } from '../read-table.ts';

/** Columns as in `readTable`. */
export const indonesianBodies: readonly Entry[] = readTable(
  `
kemlu-ri | Ministry of Foreign Affairs of Indonesia | Kementerian Luar Negeri Indonesia | aka: Kemlu, Kemenlu, Kemlu RI, Kemenlu RI, Kementerian Luar Negeri RI, Kementerian Luar Negeri Republik Indonesia, Kemlu Indonesia, Kemenlu Indonesia, Deplu RI, Indonesian Foreign Ministry
kemhan-ri | Ministry of Defense of Indonesia | Kementerian Pertahanan Indonesia | aka: Kemhan, Kemenhan, Kemhan RI, Kemenhan RI, Kementerian Pertahanan RI, Kementerian Pertahanan Republik Indonesia
tni | Indonesian National Armed Forces | Tentara Nasional Indonesia | aka: TNI, Mabes TNI, Markas Besar TNI
tni-ad | Indonesian Army | TNI Angkatan Darat | aka: TNI AD | of: tni
tni-al | Indonesian Navy | TNI Angkatan Laut | aka: TNI AL | of: tni
tni-au | Indonesian Air Force | TNI Angkatan Udara | aka: TNI AU | of: tni
kopassus | Kopassus | Kopassus | aka: Komando Pasukan Khusus | of: tni-ad
kostrad | Kostrad | Kostrad | aka: Komando Cadangan Strategis Angkatan Darat | of: tni-ad
polri | Indonesian National Police | Kepolisian Negara Republik Indonesia | aka: Polri, Kepolisian Republik Indonesia, Mabes Polri, Kepolisian RI, Kepolisian Indonesia, Markas Besar Polri, Polisi Indonesia
densus-88 | Detachment 88 | Densus 88 | aka: Densus 88 Antiteror, Detasemen Khusus 88, Densus, Densus 88 Antiteror Polri, Detasemen Khusus 88 Antiteror | of: polri
bareskrim | Criminal Investigation Agency | Bareskrim | aka: Bareskrim Polri, Badan Reserse Kriminal Polri | of: polri
brimob | Mobile Brigade Corps | Brimob | aka: Korps Brimob | of: polri
polda-metro-jaya | Polda Metro Jaya | Polda Metro Jaya | aka: Kepolisian Daerah Metro Jaya | of: polri
bin | State Intelligence Agency | Badan Intelijen Negara | aka: BIN | exact: BIN
bnpt | National Counter Terrorism Agency | Badan Nasional Penanggulangan Terorisme | aka: BNPT
bnn | National Narcotics Agency | Badan Narkotika Nasional | aka: BNN
bnpb | National Disaster Management Agency | Badan Nasional Penanggulangan Bencana | aka: BNPB
basarnas | National Search and Rescue Agency | Badan SAR Nasional | aka: Basarnas, Badan Nasional Pencarian dan Pertolongan
bakamla | Indonesian Maritime Security Agency | Badan Keamanan Laut | aka: Bakamla, Bakamla RI, Badan Keamanan Laut RI
bssn | National Cyber and Crypto Agency | Badan Siber dan Sandi Negara | aka: BSSN
bp2mi | Indonesian Migrant Workers Protection Agency | Badan Pelindungan Pekerja Migran Indonesia | aka: BP2MI, BNP2TKI, Badan Nasional Penempatan dan Perlindungan Tenaga Kerja Indonesia
bmkg | BMKG | Badan Meteorologi Klimatologi dan Geofisika | aka: BMKG
kpk | Corruption Eradication Commission | Komisi Pemberantasan Korupsi | aka: KPK
kpu | General Elections Commission | Komisi Pemilihan Umum | aka: KPU, KPU RI
komnas-ham | National Commission on Human Rights | Komisi Nasional Hak Asasi Manusia | aka: Komnas HAM
dpr-ri | House of Representatives of Indonesia | Dewan Perwakilan Rakyat | aka: DPR, DPR RI, Dewan Perwakilan Rakyat Republik Indonesia, Dewan Perwakilan Rakyat RI
mpr-ri | People's Consultative Assembly | Majelis Permusyawaratan Rakyat | aka: MPR, MPR RI
dpd-ri | Regional Representative Council | Dewan Perwakilan Daerah | aka: DPD RI | short: DPD?
bksap | BKSAP DPR RI | Badan Kerja Sama Antar Parlemen DPR RI | aka: BKSAP, BKSAP DPR | of: dpr-ri
mahkamah-agung-ri | Supreme Court of Indonesia | Mahkamah Agung RI | aka: Mahkamah Agung Republik Indonesia
mahkamah-konstitusi-ri | Constitutional Court of Indonesia | Mahkamah Konstitusi RI | aka: Mahkamah Konstitusi Republik Indonesia
kejaksaan-agung | Attorney General's Office of Indonesia | Kejaksaan Agung | aka: Kejagung, Kejaksaan Agung RI
bank-indonesia | Bank Indonesia | Bank Indonesia | aka: BI, Bank Sentral Indonesia
ojk | Financial Services Authority | Otoritas Jasa Keuangan | aka: OJK
bps | Statistics Indonesia | Badan Pusat Statistik | aka: BPS
bkpm | Indonesia Investment Coordinating Board | Badan Koordinasi Penanaman Modal | aka: BKPM
bpom | National Agency of Drug and Food Control | Badan Pengawas Obat dan Makanan | aka: BPOM, BPOM RI
kemenko-polhukam | Coordinating Ministry for Political, Legal and Security Affairs | Kementerian Koordinator Bidang Politik Hukum dan Keamanan | aka: Kemenko Polhukam, Kemenkopolhukam
kemenko-maritim | Coordinating Ministry for Maritime Affairs and Investment | Kementerian Koordinator Bidang Kemaritiman dan Investasi | aka: Kemenko Maritim, Kemenko Marves, Kementerian Koordinator Bidang Kemaritiman, Kemenko Kemaritiman
kemenko-perekonomian | Coordinating Ministry for Economic Affairs | Kementerian Koordinator Bidang Perekonomian | aka: Kemenko Perekonomian
kemendag | Ministry of Trade of Indonesia | Kementerian Perdagangan RI | aka: Kemendag, Kemendag RI, Kementerian Perdagangan Indonesia
kemenkeu | Ministry of Finance of Indonesia | Kementerian Keuangan RI | aka: Kemenkeu, Kemenkeu RI, Kementerian Keuangan Indonesia
kemenkumham | Ministry of Law and Human Rights of Indonesia | Kementerian Hukum dan HAM | aka: Kemenkumham, Kementerian Hukum dan Hak Asasi Manusia, Kemenkum HAM
kemendagri | Ministry of Home Affairs of Indonesia | Kementerian Dalam Negeri RI | aka: Kemendagri, Kementerian Dalam Negeri Indonesia
kemenag | Ministry of Religious Affairs of Indonesia | Kementerian Agama RI | aka: Kemenag, Kementerian Agama
kemenkes | Ministry of Health of Indonesia | Kementerian Kesehatan RI | aka: Kemenkes, Kemenkes RI, Kementerian Kesehatan Indonesia
kominfo | Ministry of Communication and Informatics of Indonesia | Kementerian Komunikasi dan Informatika | aka: Kominfo, Kemenkominfo, Kemkominfo, Kementerian Kominfo
kkp | Ministry of Marine Affairs and Fisheries of Indonesia | Kementerian Kelautan dan Perikanan | aka: KKP
kementerian-esdm | Ministry of Energy and Mineral Resources of Indonesia | Kementerian Energi dan Sumber Daya Mineral | aka: Kementerian ESDM, KESDM
kemnaker | Ministry of Manpower of Indonesia | Kementerian Ketenagakerjaan | aka: Kemnaker, Kemenaker
kementan | Ministry of Agriculture of Indonesia | Kementerian Pertanian RI | aka: Kementan, Kementerian Pertanian Indonesia
kemenpar | Ministry of Tourism of Indonesia | Kementerian Pariwisata | aka: Kemenpar, Kemenparekraf, Kementerian Pariwisata dan Ekonomi Kreatif
klhk | Ministry of Environment and Forestry of Indonesia | Kementerian Lingkungan Hidup dan Kehutanan | aka: KLHK
kemenhub | Ministry of Transportation of Indonesia | Kementerian Perhubungan RI | aka: Kemenhub, Kementerian Perhubungan
kemensos | Ministry of Social Affairs of Indonesia | Kementerian Sosial RI | aka: Kemensos, Kemensos RI, Kementerian Sosial Indonesia
kemendikbud | Ministry of Education and Culture of Indonesia | Kementerian Pendidikan dan Kebudayaan | aka: Kemendikbud, Kemdikbud, Kemendikbudristek, Kemendikdasmen
kemenristekdikti | Ministry of Research, Technology and Higher Education of Indonesia | Kementerian Riset Teknologi dan Pendidikan Tinggi | aka: Kemenristekdikti, Kemenristek Dikti
kemenperin | Ministry of Industry of Indonesia | Kementerian Perindustrian RI | aka: Kemenperin, Kementerian Perindustrian Indonesia
kementerian-pupr | Ministry of Public Works and Housing of Indonesia | Kementerian Pekerjaan Umum dan Perumahan Rakyat | aka: Kementerian PUPR, Kemen PUPR
kemenpora | Ministry of Youth and Sports of Indonesia | Kementerian Pemuda dan Olahraga | aka: Kemenpora, Kemenpora RI
kemenpan-rb | Ministry of Administrative and Bureaucratic Reform of Indonesia | Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | aka: KemenPAN-RB, Kemenpan RB
kemensetneg | Ministry of State Secretariat of Indonesia | Kementerian Sekretariat Negara | aka: Kemensetneg, Setneg
kementerian-pppa | Ministry of Women's Empowerment and Child Protection of Indonesia | Kementerian Pemberdayaan Perempuan dan Perlindungan Anak | aka: Kementerian PPPA, KemenPPPA
kementerian-atr | Ministry of Agrarian Affairs of Indonesia | Kementerian Agraria dan Tata Ruang | aka: Kementerian ATR/BPN, Kementerian ATR
bappenas | National Development Planning Agency | Badan Perencanaan Pembangunan Nasional | aka: Bappenas, Kementerian PPN/Bappenas
bpk | Audit Board of Indonesia | Badan Pemeriksa Keuangan | aka: BPK, BPK RI
ombudsman-ri | Ombudsman of Indonesia | Ombudsman RI | aka: Ombudsman Republik Indonesia
bawaslu | General Election Supervisory Agency | Badan Pengawas Pemilihan Umum | aka: Bawaslu, Bawaslu RI
ppatk | Financial Transaction Reports and Analysis Center | Pusat Pelaporan dan Analisis Transaksi Keuangan | aka: PPATK
lpsk | Witness and Victim Protection Agency | Lembaga Perlindungan Saksi dan Korban | aka: LPSK
knkt | National Transportation Safety Committee | Komite Nasional Keselamatan Transportasi | aka: KNKT
bea-cukai | Directorate General of Customs and Excise | Direktorat Jenderal Bea dan Cukai | aka: Ditjen Bea Cukai, Ditjen Bea dan Cukai | of: kemenkeu
ditjen-pajak | Directorate General of Taxes | Direktorat Jenderal Pajak | aka: Ditjen Pajak | of: kemenkeu
kementerian-bumn | Ministry of State-Owned Enterprises of Indonesia | Kementerian BUMN | aka: Kementerian Badan Usaha Milik Negara
ditjen-imigrasi | Directorate General of Immigration | Direktorat Jenderal Imigrasi | aka: Ditjen Imigrasi, Dirjen Imigrasi | of: kemenkumham
kantor-staf-presiden | Executive Office of the President | Kantor Staf Presiden | aka: KSP, Kantor Staf Kepresidenan
kbri | Embassy of Indonesia | Kedutaan Besar Republik Indonesia | aka: KBRI, Kedutaan Besar RI, Kedubes RI, Kedutaan Besar Indonesia, Kedubes Indonesia | of: kemlu-ri
kjri | Consulate General of Indonesia | Konsulat Jenderal Republik Indonesia | aka: KJRI, Konsulat Jenderal RI, Konjen RI | of: kemlu-ri
ptri-new-york | Permanent Mission of Indonesia to the UN | Perutusan Tetap Republik Indonesia | aka: PTRI, PTRI New York, Perutusan Tetap RI | of: kemlu-ri
satgas-115 | Task Force 115 | Satgas 115 | aka: Satgas Pemberantasan Illegal Fishing, Satuan Tugas 115
lipi | Indonesian Institute of Sciences | Lembaga Ilmu Pengetahuan Indonesia | aka: LIPI
brin | National Research and Innovation Agency | Badan Riset dan Inovasi Nasional | aka: BRIN
antara | Antara | Kantor Berita Antara | aka: LKBN Antara, Antaranews, Antara News
tvri | TVRI | TVRI
pertamina | Pertamina | Pertamina | aka: PT Pertamina
garuda-indonesia | Garuda Indonesia | Garuda Indonesia | aka: PT Garuda Indonesia
freeport-indonesia | Freeport Indonesia | Freeport Indonesia | aka: PT Freeport Indonesia, PTFI
pln | PLN | Perusahaan Listrik Negara | aka: PLN
kcic | Kereta Cepat Indonesia China | Kereta Cepat Indonesia China | aka: KCIC, PT KCIC, PT Kereta Cepat Indonesia China
nahdlatul-ulama | Nahdlatul Ulama | Nahdlatul Ulama | aka: NU, PBNU, Pengurus Besar Nahdlatul Ulama | polity: IDN
muhammadiyah | Muhammadiyah | Muhammadiyah | aka: PP Muhammadiyah, Pimpinan Pusat Muhammadiyah | polity: IDN
mui | Indonesian Ulema Council | Majelis Ulama Indonesia | aka: MUI | polity: IDN
fpi | Islamic Defenders Front | Front Pembela Islam | aka: FPI | polity: IDN
hti | Hizbut Tahrir Indonesia | Hizbut Tahrir Indonesia | aka: HTI | polity: IDN
pmi | Indonesian Red Cross | Palang Merah Indonesia | aka: PMI | polity: IDN
act-indonesia | Aksi Cepat Tanggap | Aksi Cepat Tanggap | aka: ACT | polity: IDN
mer-c | MER-C | MER-C | aka: Medical Emergency Rescue Committee | polity: IDN
dompet-dhuafa | Dompet Dhuafa | Dompet Dhuafa | polity: IDN
kontras | KontraS | KontraS | aka: Komisi untuk Orang Hilang dan Korban Tindak Kekerasan | exact: KontraS | polity: IDN
ylbhi | YLBHI | Yayasan Lembaga Bantuan Hukum Indonesia | aka: YLBHI | polity: IDN
walhi | Walhi | Wahana Lingkungan Hidup Indonesia | aka: Walhi | polity: IDN
migrant-care | Migrant CARE | Migrant CARE | aka: Migrant Care | polity: IDN
kadin | Indonesian Chamber of Commerce and Industry | Kamar Dagang dan Industri Indonesia | aka: Kadin, Kadin Indonesia | polity: IDN
apindo | Employers' Association of Indonesia | Asosiasi Pengusaha Indonesia | aka: Apindo | polity: IDN
gapki | Indonesian Palm Oil Association | Gabungan Pengusaha Kelapa Sawit Indonesia | aka: GAPKI | polity: IDN
pdi-p | Indonesian Democratic Party of Struggle | Partai Demokrasi Indonesia Perjuangan | aka: PDIP, PDI-P, PDI Perjuangan | polity: IDN
golkar | Golkar | Partai Golkar | aka: Golongan Karya | polity: IDN
gerindra | Gerindra | Partai Gerindra | aka: Partai Gerakan Indonesia Raya | polity: IDN
partai-demokrat | Democratic Party (Indonesia) | Partai Demokrat Indonesia | polity: IDN
nasdem | NasDem Party | Partai NasDem | aka: NasDem, Partai Nasional Demokrat | polity: IDN
pks | Prosperous Justice Party | Partai Keadilan Sejahtera | aka: PKS | polity: IDN
pkb | National Awakening Party | Partai Kebangkitan Bangsa | aka: PKB | polity: IDN
pan | National Mandate Party | Partai Amanat Nasional | aka: PAN | exact: PAN | polity: IDN
ppp | United Development Party | Partai Persatuan Pembangunan | aka: PPP | polity: IDN
psi | Indonesian Solidarity Party | Partai Solidaritas Indonesia | aka: PSI | polity: IDN
pki | Indonesian Communist Party | Partai Komunis Indonesia | aka: PKI | polity: IDN
pssi | Football Association of Indonesia | PSSI | aka: Persatuan Sepak Bola Seluruh Indonesia | polity: IDN
ikatan-pencak-silat-indonesia | Indonesian Pencak Silat Association | Ikatan Pencak Silat Indonesia | aka: IPSI, PB IPSI, Pengurus Besar Ikatan Pencak Silat Indonesia | polity: IDN
`,
  { kind: 'organization', parent: 'IDN' },
);
