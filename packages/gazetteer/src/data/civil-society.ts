// Data: humanitarian and rights organisations, parties, courts, sports and religious bodies, universities and institutes. Common knowledge.
import type { Entry } from '../entry.ts';
import { readTable } from '../read-table.ts';

/** Columns as in `readTable`. */
export const civilSociety: readonly Entry[] = readTable(
  `
icrc | International Committee of the Red Cross | Komite Internasional Palang Merah | aka: ICRC, Komite Palang Merah Internasional
ifrc | International Federation of Red Cross and Red Crescent Societies | Federasi Internasional Palang Merah dan Bulan Sabit Merah | aka: IFRC, Federasi Palang Merah Internasional
red-cross | Red Cross | Palang Merah Internasional | aka: Palang Merah
palestine-red-crescent | Palestine Red Crescent Society | Bulan Sabit Merah Palestina | aka: PRCS, Masyarakat Bulan Sabit Merah Palestina | polity: PSE
msf | Médecins Sans Frontières | Dokter Lintas Batas | aka: MSF, Dokter Tanpa Batas, Doctors Without Borders, Medecins Sans Frontieres
amnesty-international | Amnesty International | Amnesty International | aka: Amnesti Internasional, Amnesty
amnesty-indonesia | Amnesty International Indonesia | Amnesty International Indonesia | of: amnesty-international | polity: IDN
human-rights-watch | Human Rights Watch | Human Rights Watch | aka: HRW
syrian-observatory-for-human-rights | Syrian Observatory for Human Rights | Observatorium Suriah untuk Hak Asasi Manusia | aka: SOHR, Observatorium HAM Suriah, Lembaga Pemantau HAM Suriah, Observatorium Hak Asasi Manusia Suriah, Kelompok Pemantau HAM Suriah, Pengamat HAM Suriah, Pengamat Hak Asasi Manusia di Suriah, Pengamat HAM di Suriah, Pengamat Hak Asasi Manusia Suriah, Observatorium Suriah untuk HAM, Observatorium Hak Asasi Manusia untuk Suriah
white-helmets | White Helmets | Helm Putih | aka: Pertahanan Sipil Suriah, Syria Civil Defence
save-the-children | Save the Children | Save the Children
oxfam | Oxfam | Oxfam
care-international | CARE International | CARE International
world-vision | World Vision | World Vision
international-rescue-committee | International Rescue Committee | Komite Penyelamatan Internasional | aka: IRC, Komite Penyelamat Internasional
norwegian-refugee-council | Norwegian Refugee Council | Dewan Pengungsi Norwegia | aka: NRC
refugees-international | Refugees International | Refugees International
fortify-rights | Fortify Rights | Fortify Rights
world-central-kitchen | World Central Kitchen | World Central Kitchen | aka: WCK
mercy-corps | Mercy Corps | Mercy Corps
greenpeace | Greenpeace | Greenpeace
wwf | WWF | WWF | aka: World Wide Fund for Nature, World Wildlife Fund
transparency-international | Transparency International | Transparency International
reporters-without-borders | Reporters Without Borders | Wartawan Tanpa Batas | aka: RSF Prancis, Reporters Sans Frontieres, Reporter Tanpa Batas, Reporter Lintas Batas
cpj | Committee to Protect Journalists | Komite Perlindungan Jurnalis | aka: CPJ, Komite untuk Melindungi Jurnalis
freedom-house | Freedom House | Freedom House
iccpr-aclu | American Civil Liberties Union | Serikat Kebebasan Sipil Amerika | aka: ACLU | polity: USA
international-crisis-group | International Crisis Group | Kelompok Krisis Internasional | aka: ICG, Crisis Group
ican | International Campaign to Abolish Nuclear Weapons | Kampanye Internasional Penghapusan Senjata Nuklir | aka: ICAN
bds-movement | Boycott, Divestment and Sanctions movement | Gerakan BDS | aka: BDS
peace-now | Peace Now | Peace Now | polity: ISR
btselem | B'Tselem | B'Tselem | polity: ISR
fifa | FIFA | FIFA | aka: Federasi Sepak Bola Internasional, Federasi Sepakbola Internasional
uefa | UEFA | UEFA
afc | Asian Football Confederation | Konfederasi Sepak Bola Asia | aka: AFC
aff | ASEAN Football Federation | Federasi Sepak Bola ASEAN | aka: AFF
ioc | International Olympic Committee | Komite Olimpiade Internasional | aka: IOC
oca | Olympic Council of Asia | Dewan Olimpiade Asia | aka: OCA
wada | World Anti-Doping Agency | Badan Anti-Doping Dunia | aka: WADA, Badan Antidoping Dunia
koi | Indonesian Olympic Committee | Komite Olimpiade Indonesia | aka: KOI, NOC Indonesia | polity: IDN
koni | National Sports Committee of Indonesia | Komite Olahraga Nasional Indonesia | aka: KONI | polity: IDN
pbsi | Badminton Association of Indonesia | Persatuan Bulu Tangkis Seluruh Indonesia | aka: PBSI | polity: IDN
pbvsi | Volleyball Association of Indonesia | Persatuan Bola Voli Seluruh Indonesia | aka: PBVSI | polity: IDN
nobel-committee | Norwegian Nobel Committee | Komite Nobel | aka: Komite Nobel Norwegia
republican-party | Republican Party | Partai Republik | aka: Partai Republik AS, GOP, Partai Republiken | polity: USA
democratic-party-us | Democratic Party (United States) | Partai Demokrat AS | aka: Komite Nasional Demokrat | polity: USA
conservative-party-uk | Conservative Party | Partai Konservatif Inggris | aka: Partai Konservatif, Tory | polity: GBR
labour-party-uk | Labour Party | Partai Buruh Inggris | aka: Labour Party | polity: GBR
ukip | UK Independence Party | UKIP | aka: Partai Kemerdekaan Inggris | polity: GBR
britain-first | Britain First | Britain First | polity: GBR
national-front-france | National Rally | Front Nasional Prancis | aka: Front Nasional, Reli Nasional | polity: FRA
afd | Alternative for Germany | Alternatif untuk Jerman | aka: AfD, Partai AfD | exact: AfD | polity: DEU
cdu | Christian Democratic Union | Uni Demokrat Kristen | aka: CDU, Partai CDU | polity: DEU
spd | Social Democratic Party of Germany | Partai Sosial Demokrat Jerman | aka: SPD, Partai SPD | polity: DEU
likud | Likud | Likud | aka: Partai Likud | polity: ISR
jewish-home | Jewish Home | Partai Rumah Yahudi | aka: Jewish Home | polity: ISR
akp | Justice and Development Party | Partai Keadilan dan Pembangunan | aka: Partai AKP, Partai AK | polity: TUR
chp | Republican People's Party | Partai Rakyat Republik | aka: CHP, Partai Rakyat Republikan | polity: TUR
hdp | Peoples' Democratic Party | Partai Demokratik Rakyat | aka: HDP | polity: TUR
communist-party-of-china | Communist Party of China | Partai Komunis China | aka: Partai Komunis Tiongkok, PKC, PKT, Partai Komunis Cina, Chinese Communist Party, CCP | polity: CHN
kuomintang | Kuomintang | Kuomintang | aka: KMT, Partai Kuomintang | polity: TWN
dpp-taiwan | Democratic Progressive Party | Partai Progresif Demokratik | aka: Partai Progresif Demokrat | polity: TWN
workers-party-of-korea | Workers' Party of Korea | Partai Buruh Korea | aka: Partai Pekerja Korea, Partai Buruh Korea Utara, Partai Pekerja Korea Utara | of: PRK
liberal-democratic-party-japan | Liberal Democratic Party (Japan) | Partai Demokrat Liberal Jepang | aka: LDP, Partai Liberal Demokrat, Partai Demokratik Liberal | polity: JPN
peoples-power-party | People Power Party | Partai Kekuatan Rakyat | aka: PPP Korea | polity: KOR
liberty-korea-party | Liberty Korea Party | Partai Kebebasan Korea | polity: KOR
bjp | Bharatiya Janata Party | Partai Bharatiya Janata | aka: BJP, Partai BJP | polity: IND
congress-india | Indian National Congress | Partai Kongres | aka: Partai Kongres India, Kongres Nasional India | polity: IND
pti-pakistan | Pakistan Tehreek-e-Insaf | Pakistan Tehreek-e-Insaf | aka: Tehreek-e-Insaf, Pakistan Tehrik-e-Insaf | polity: PAK
pml-n | Pakistan Muslim League (N) | Liga Muslim Pakistan-N | aka: PML-N | polity: PAK
awami-league | Awami League | Liga Awami | polity: BGD
bnp-bangladesh | Bangladesh Nationalist Party | Partai Nasionalis Bangladesh | aka: BNP | polity: BGD
umno | UMNO | UMNO | aka: Organisasi Nasional Melayu Bersatu | polity: MYS
barisan-nasional | Barisan Nasional | Barisan Nasional | polity: MYS
pakatan-harapan | Pakatan Harapan | Pakatan Harapan | polity: MYS
pas-malaysia | Malaysian Islamic Party | Partai Islam Se-Malaysia | aka: Partai Islam Malaysia | polity: MYS
pap | People's Action Party | Partai Aksi Rakyat | aka: PAP | polity: SGP
pheu-thai | Pheu Thai | Partai Pheu Thai | aka: Pheu Thai | polity: THA
nld | National League for Democracy | Liga Nasional untuk Demokrasi | aka: NLD, Partai NLD | polity: MMR
ma-ba-tha | Ma Ba Tha | Ma Ba Tha | aka: MaBaTha | polity: MMR
usdp | Union Solidarity and Development Party | Partai Solidaritas dan Pembangunan Persatuan | aka: USDP | polity: MMR
cpp-cambodia | Cambodian People's Party | Partai Rakyat Kamboja | aka: CPP, Partai Rakyat Kamboja (CPP) | polity: KHM
cnrp | Cambodia National Rescue Party | Partai Penyelamat Nasional Kamboja | aka: CNRP | polity: KHM
communist-party-of-vietnam | Communist Party of Vietnam | Partai Komunis Vietnam | polity: VNM
united-russia | United Russia | Rusia Bersatu | aka: Partai Rusia Bersatu | polity: RUS
party-of-regions | Party of Regions | Partai Daerah | polity: UKR
anc | African National Congress | Kongres Nasional Afrika | aka: ANC, Partai ANC | polity: ZAF
zanu-pf | ZANU-PF | ZANU-PF | aka: Zanu PF, Partai ZANU-PF | polity: ZWE
psuv | United Socialist Party of Venezuela | Partai Sosialis Bersatu Venezuela | aka: PSUV | polity: VEN
peoples-party-spain | People's Party (Spain) | Partai Rakyat Spanyol | polity: ESP
chongryon | Chongryon | Chongryon | aka: Asosiasi Umum Warga Korea di Jepang | polity: PRK
ulmwp | United Liberation Movement for West Papua | Gerakan Persatuan Pembebasan Papua Barat | aka: ULMWP
church-world-council | World Council of Churches | Dewan Gereja Dunia
catholic-church | Catholic Church | Gereja Katolik | aka: Gereja Katolik Roma
russian-orthodox-church | Russian Orthodox Church | Gereja Ortodoks Rusia | polity: RUS
pgi | Communion of Churches in Indonesia | Persekutuan Gereja-gereja di Indonesia | aka: PGI | polity: IDN
kwi | Bishops' Conference of Indonesia | Konferensi Waligereja Indonesia | aka: KWI | polity: IDN
al-azhar | Al-Azhar | Al-Azhar | aka: Universitas Al-Azhar Mesir, Al Azhar Kairo, Al-Azhar Al-Sharif | polity: EGY
muslim-world-league | Muslim World League | Liga Dunia Muslim | aka: Rabithah Alam Islami, Liga Muslim Dunia | polity: SAU
scientology | Church of Scientology | Gereja Scientology
falun-gong | Falun Gong | Falun Gong
davos-wef | World Economic Forum | Forum Ekonomi Dunia | aka: WEF
moodys | Moody's | Moody's | aka: Moodys, Moody's Investors Service | polity: USA
fitch | Fitch Ratings | Fitch Ratings | aka: Fitch | polity: USA
standard-and-poors | S&P Global | Standard & Poor's | aka: Standard and Poor's, S&P Global Ratings | polity: USA
sipri | Stockholm International Peace Research Institute | Institut Penelitian Perdamaian Internasional Stockholm | aka: SIPRI
iiss | International Institute for Strategic Studies | Institut Internasional untuk Studi Strategis | aka: IISS
csis-us | Center for Strategic and International Studies | Pusat Studi Strategis dan Internasional | aka: CSIS Washington | polity: USA
csis-indonesia | Centre for Strategic and International Studies (Indonesia) | CSIS Indonesia | polity: IDN
rand | RAND Corporation | RAND Corporation | polity: USA
38-north | 38 North | 38 North | polity: USA
lowy-institute | Lowy Institute | Lowy Institute | polity: AUS
institute-for-the-study-of-war | Institute for the Study of War | Institut Studi Perang | aka: ISW | polity: USA
iseas | ISEAS-Yusof Ishak Institute | ISEAS-Yusof Ishak Institute | aka: ISEAS | polity: SGP
harvard | Harvard University | Universitas Harvard | aka: Harvard | polity: USA
oxford-university | University of Oxford | Universitas Oxford | polity: GBR
cambridge-university | University of Cambridge | Universitas Cambridge | polity: GBR
anonymous | Anonymous | Anonymous | exact: Anonymous
burma-task-force | Burma Task Force | Burma Task Force
national-rifle-association | National Rifle Association | Asosiasi Senapan Nasional | aka: NRA | polity: USA
black-lives-matter | Black Lives Matter | Black Lives Matter | polity: USA
antifa | Antifa | Antifa
`,
  { kind: 'organization' },
);
