// Data: intelligence, military, police, courts, parliaments and other agencies of states. Common knowledge.
import type { Entry } from '../entry.ts';
import { readTable } from '../read-table.ts';

/** Columns as in `readTable`; `of` is the state or ministry that it is part of. */
export const agencies: readonly Entry[] = readTable(
  `
cia | CIA | CIA | aka: Central Intelligence Agency, Badan Intelijen Pusat AS, Badan Intelijen Pusat, Dinas Rahasia AS CIA, Lembaga Pusat Intelijen AS, Badan Intelijen Amerika Serikat, Badan Intelijen Pusat Amerika Serikat, Badan Intelijen AS | of: USA
fbi | FBI | FBI | aka: Federal Bureau of Investigation, Biro Investigasi Federal, Biro Penyelidik Federal, Biro Penyelidikan Federal, Biro Investigasi Federal AS, Biro Federal AS | of: USA
nsa | National Security Agency | Badan Keamanan Nasional AS | aka: NSA | of: USA
us-national-security-council | US National Security Council | Dewan Keamanan Nasional AS | aka: Dewan Keamanan Nasional Gedung Putih | of: USA
us-secret-service | US Secret Service | Dinas Rahasia AS | aka: Secret Service, Paspampres AS, Dinas Rahasia Amerika Serikat | of: USA
us-congress | US Congress | Kongres AS | aka: Kongres Amerika Serikat, Kongres Amerika, United States Congress | of: USA
us-senate | US Senate | Senat AS | aka: Senat Amerika Serikat, Senat Amerika, United States Senate | of: us-congress | polity: USA
us-house-of-representatives | US House of Representatives | DPR AS | aka: Dewan Perwakilan Rakyat AS, DPR Amerika Serikat, House of Representatives, Dewan Perwakilan AS, DPR Amerika | of: us-congress | polity: USA
us-supreme-court | US Supreme Court | Mahkamah Agung AS | aka: Mahkamah Agung Amerika Serikat, MA AS | of: USA
us-department-of-state | US Department of State | Departemen Luar Negeri AS | aka: Deplu AS, Kementerian Luar Negeri AS, Kemlu AS, Kemenlu AS, Departemen Luar Negeri Amerika Serikat, Kementerian Luar Negeri Amerika Serikat, State Department, US State Department, Deplu Amerika Serikat, Deplu Amerika, Kementerian Luar Negeri Amerika | of: USA
us-department-of-defense | US Department of Defense | Departemen Pertahanan AS | aka: Pentagon, Kementerian Pertahanan AS, Kementerian Pertahanan Amerika Serikat, Departemen Pertahanan Amerika Serikat, Dephan AS, Kemhan AS, Kementerian Pertahanan Nasional AS, US Defense Department, Defense Department, the Pentagon, Kementerian Pertahanan Amerika | of: USA
us-department-of-justice | US Department of Justice | Departemen Kehakiman AS | aka: Kementerian Kehakiman AS, Departemen Kehakiman Amerika Serikat, Kementerian Kehakiman Amerika Serikat, Justice Department, US Justice Department, Kementerian Hukum AS | of: USA
us-department-of-the-treasury | US Department of the Treasury | Departemen Keuangan AS | aka: Kementerian Keuangan AS, Depkeu AS, Departemen Keuangan Amerika Serikat, Kementerian Keuangan Amerika Serikat, US Treasury, Treasury Department, Departemen Perbendaharaan AS | of: USA
us-department-of-homeland-security | US Department of Homeland Security | Departemen Keamanan Dalam Negeri AS | aka: DHS, Kementerian Keamanan Dalam Negeri AS, Departemen Keamanan Dalam Negeri Amerika Serikat, Departemen Keamanan Dalam Negeri, Department of Homeland Security | of: USA
us-department-of-commerce | US Department of Commerce | Departemen Perdagangan AS | aka: Kementerian Perdagangan AS, Departemen Perdagangan Amerika Serikat, Commerce Department | of: USA
us-department-of-energy | US Department of Energy | Departemen Energi AS | aka: Kementerian Energi AS | of: USA
us-exim-bank | Export-Import Bank of the United States | Bank Ekspor-Impor AS | aka: Exim Bank AS, US Exim Bank | of: USA
us-court-of-appeals | US Court of Appeals | Pengadilan Banding AS | aka: Pengadilan Banding Federal AS, Pengadilan Banding Federal Amerika Serikat | of: USA
us-court-of-international-trade | US Court of International Trade | Pengadilan Perdagangan Internasional AS | of: USA
us-trade-representative | Office of the US Trade Representative | Perwakilan Dagang AS | aka: USTR, Kantor Perwakilan Dagang AS | of: USA
usaid | USAID | USAID | aka: Badan Pembangunan Internasional AS, Badan Bantuan Pembangunan Internasional AS | of: USA
us-ice | US Immigration and Customs Enforcement | Badan Imigrasi dan Bea Cukai AS | aka: ICE, Imigrasi dan Penegakan Bea Cukai AS | of: us-department-of-homeland-security | exact: ICE
us-cbp | US Customs and Border Protection | Badan Bea Cukai dan Perlindungan Perbatasan AS | aka: CBP, Customs and Border Protection, Custom and Border Protection | of: us-department-of-homeland-security
fda | US Food and Drug Administration | Badan Pengawas Obat dan Makanan AS | aka: FDA, BPOM AS | of: USA
us-cdc | US Centers for Disease Control and Prevention | Pusat Pengendalian dan Pencegahan Penyakit AS | aka: CDC, CDC AS, Pusat Pengendalian Penyakit AS | of: USA
faa | US Federal Aviation Administration | Badan Penerbangan Federal AS | aka: FAA, Otoritas Penerbangan Federal AS | of: USA
nasa | NASA | NASA | aka: Badan Antariksa AS, Badan Antariksa Amerika Serikat, Badan Penerbangan dan Antariksa AS | of: USA
federal-reserve | Federal Reserve | Bank Sentral AS | aka: The Fed, the Fed, Fed, Federal Reserve AS, Bank Sentral Amerika Serikat, US Federal Reserve | of: USA
us-navy | US Navy | Angkatan Laut AS | aka: AL AS, Angkatan Laut Amerika Serikat, United States Navy | of: us-department-of-defense
us-army | US Army | Angkatan Darat AS | aka: AD AS, Angkatan Darat Amerika Serikat | of: us-department-of-defense
us-air-force | US Air Force | Angkatan Udara AS | aka: AU AS, Angkatan Udara Amerika Serikat, USAF | of: us-department-of-defense
us-marine-corps | US Marine Corps | Korps Marinir AS | aka: Marinir AS, Marinir Amerika Serikat, US Marines | of: us-department-of-defense
us-central-command | US Central Command | Komando Pusat AS | aka: CENTCOM, Komando Pusat Amerika Serikat, Komando Sentral AS, Centcom | of: us-department-of-defense
us-pacific-command | US Indo-Pacific Command | Komando Pasifik AS | aka: PACOM, Komando Indo-Pasifik AS, Komando Pasifik Amerika Serikat, US Pacific Command, INDOPACOM | of: us-department-of-defense
us-africa-command | US Africa Command | Komando Afrika AS | aka: AFRICOM, Komando AS untuk Afrika | of: us-department-of-defense
us-strategic-command | US Strategic Command | Komando Strategis AS | aka: STRATCOM | of: us-department-of-defense
us-seventh-fleet | US Seventh Fleet | Armada Ketujuh AS | aka: Armada Ketujuh Amerika Serikat, Armada ke-7 Amerika Serikat, Armada Ke-7 AS, Armada Ketujuh Angkatan Laut AS | of: us-navy
us-forces-korea | US Forces Korea | Pasukan AS di Korea | aka: USFK, Pasukan Amerika Serikat di Korea | of: us-department-of-defense
norad | NORAD | NORAD | aka: Komando Pertahanan Udara Amerika Utara
us-coast-guard | US Coast Guard | Penjaga Pantai AS | aka: Penjaga Pantai Amerika Serikat | of: USA
fsb | FSB | FSB | aka: Dinas Keamanan Federal Rusia, Dinas Keamanan Federal, Badan Keamanan Federal Rusia, Federal Security Service, Badan Intelijen Rusia | of: RUS
gru | GRU | GRU | aka: Badan Intelijen Militer Rusia, Intelijen Militer Rusia, Direktorat Intelijen Utama Rusia | of: RUS
svr | SVR | SVR | aka: Dinas Intelijen Luar Negeri Rusia, Badan Intelijen Luar Negeri Rusia | of: RUS
kgb | KGB | KGB | of: SUN
state-duma | State Duma | Duma Negara | aka: Duma, Majelis Rendah Rusia, Parlemen Rusia, Majelis Rendah Parlemen Rusia | of: RUS
federation-council | Federation Council of Russia | Dewan Federasi Rusia | aka: Majelis Tinggi Rusia, Dewan Federasi | of: RUS
russian-security-council | Security Council of Russia | Dewan Keamanan Rusia | aka: Dewan Keamanan Nasional Rusia | of: RUS
rosatom | Rosatom | Rosatom | of: RUS
roscosmos | Roscosmos | Roscosmos | aka: Badan Antariksa Rusia | of: RUS
roskomnadzor | Roskomnadzor | Roskomnadzor | of: RUS
rosoboronexport | Rosoboronexport | Rosoboronexport | of: RUS
russian-black-sea-fleet | Black Sea Fleet | Armada Laut Hitam | aka: Armada Laut Hitam Rusia, Armada Laut Hitam Angkatan Laut Rusia | of: RUS
national-guard-of-russia | National Guard of Russia | Garda Nasional Rusia | aka: Rosgvardia | of: RUS
sbu | Security Service of Ukraine | Dinas Keamanan Ukraina | aka: SBU, Badan Keamanan Ukraina | of: UKR
gur | Main Directorate of Intelligence of Ukraine | Badan Intelijen Militer Ukraina | aka: HUR, GUR, Intelijen Militer Ukraina, Direktorat Intelijen Utama Ukraina | of: UKR
verkhovna-rada | Verkhovna Rada | Parlemen Ukraina | aka: Rada | of: UKR
naftogaz | Naftogaz | Naftogaz | of: UKR
energoatom | Energoatom | Energoatom | of: UKR
irgc | Islamic Revolutionary Guard Corps | Garda Revolusi Iran | aka: IRGC, Korps Garda Revolusi Islam, Garda Revolusi, Garda Revolusi Islam, Korps Garda Revolusi Iran, Pasukan Garda Revolusi Iran, Korps Pengawal Revolusi Islam, Garda Revolusi Islam Iran, Pengawal Revolusi Iran, Revolutionary Guards, Revolutionary Guard, Pasukan Garda Revolusi, Korps Garda Revolusi | of: IRN
quds-force | Quds Force | Pasukan Quds | aka: Pasukan Al-Quds, Brigade Quds, Brigade Al-Quds, Pasukan Quds Iran, Pasukan Khusus Quds | of: irgc
basij | Basij | Basij | aka: Milisi Basij | of: irgc
guardian-council | Guardian Council | Dewan Wali Iran | aka: Dewan Garda Iran, Dewan Garda, Dewan Wali | of: IRN
iran-supreme-national-security-council | Supreme National Security Council of Iran | Dewan Keamanan Nasional Tertinggi Iran | aka: Dewan Tertinggi Keamanan Nasional Iran, Dewan Keamanan Tertinggi Nasional Iran | of: IRN
aeoi | Atomic Energy Organization of Iran | Badan Energi Atom Iran | aka: AEOI, Organisasi Energi Atom Iran | of: IRN
mossad | Mossad | Mossad | aka: Badan Intelijen Israel, Dinas Rahasia Israel, Agen Rahasia Israel | of: ISR
shin-bet | Shin Bet | Shin Bet | aka: Badan Keamanan Dalam Negeri Israel, Shabak, Dinas Keamanan Dalam Negeri Israel | of: ISR
idf | Israel Defense Forces | Pasukan Pertahanan Israel | aka: IDF, Angkatan Pertahanan Israel, Tentara Pertahanan Israel, Israel Defence Forces, Tzahal | of: ISR
knesset | Knesset | Knesset | aka: Parlemen Israel | of: ISR
cogat | COGAT | COGAT | of: ISR
mi6 | MI6 | MI6 | aka: Badan Intelijen Luar Negeri Inggris, Dinas Intelijen Rahasia Inggris, Secret Intelligence Service | of: GBR
mi5 | MI5 | MI5 | aka: Badan Intelijen Dalam Negeri Inggris, Dinas Keamanan Inggris | of: GBR
gchq | GCHQ | GCHQ | of: GBR
house-of-commons | House of Commons | Majelis Rendah Inggris | aka: Majelis Rendah Parlemen Inggris, Dewan Rakyat Inggris | of: british-parliament | polity: GBR
house-of-lords | House of Lords | Majelis Tinggi Inggris | aka: Majelis Tinggi Parlemen Inggris | of: british-parliament | polity: GBR
british-parliament | British Parliament | Parlemen Inggris | aka: UK Parliament | of: GBR
foreign-office | Foreign, Commonwealth and Development Office | Kementerian Luar Negeri Inggris | aka: Foreign Office, Kemlu Inggris, Kemenlu Inggris, FCDO | of: GBR
scotland-yard | Metropolitan Police | Kepolisian London | aka: Scotland Yard, Kepolisian Metropolitan London, Polisi Metropolitan London, Met Police, Polisi London | of: GBR
royal-navy | Royal Navy | Angkatan Laut Kerajaan Inggris | of: GBR
bank-of-england | Bank of England | Bank Sentral Inggris | of: GBR
dgse | DGSE | DGSE | aka: Badan Intelijen Prancis | of: FRA
french-national-assembly | French National Assembly | Majelis Nasional Prancis | aka: Parlemen Prancis | of: FRA
bnd | BND | BND | aka: Badan Intelijen Jerman, Badan Intelijen Luar Negeri Jerman | of: DEU
bundestag | Bundestag | Bundestag | aka: Parlemen Jerman, Majelis Rendah Jerman | of: DEU
bundeswehr | Bundeswehr | Bundeswehr |  of: DEU
bundesbank | Bundesbank | Bundesbank | aka: Bank Sentral Jerman | of: DEU
nis-korea | National Intelligence Service | Badan Intelijen Nasional Korea Selatan | aka: NIS, Badan Intelijen Nasional Korsel, Badan Intelijen Korea Selatan, Badan Intelijen Korsel, Badan Mata-mata Korea Selatan, Badan Mata-mata Korsel, Dinas Intelijen Nasional Korea Selatan, Dinas Intelijen Nasional Korsel, Dinas Intelijen Nasional, Badan Spionase Korea Selatan | of: KOR
south-korea-joint-chiefs-of-staff | South Korean Joint Chiefs of Staff | Kepala Staf Gabungan Korea Selatan | aka: JCS, Kepala Staf Gabungan Korsel, Gabungan Kepala Staf Korea Selatan | of: KOR
south-korea-ministry-of-unification | South Korean Ministry of Unification | Kementerian Unifikasi Korea Selatan | aka: Kementerian Unifikasi, Kementerian Penyatuan Korea Selatan, Kementerian Unifikasi Korsel, Kementerian Penyatuan Korsel, Kementerian Reunifikasi Korea Selatan, Unification Ministry | of: KOR
south-korea-national-assembly | National Assembly of South Korea | Majelis Nasional Korea Selatan | aka: Parlemen Korea Selatan, Parlemen Korsel, Majelis Nasional Korsel | of: KOR
south-korea-constitutional-court | Constitutional Court of Korea | Mahkamah Konstitusi Korea Selatan | aka: Mahkamah Konstitusi Korsel | of: KOR
korean-peoples-army | Korean People's Army | Tentara Rakyat Korea | aka: Tentara Rakyat Korea Utara, Tentara Rakyat Korut | of: PRK
supreme-peoples-assembly | Supreme People's Assembly | Majelis Rakyat Tertinggi | aka: Majelis Rakyat Agung, Majelis Rakyat Tertinggi Korea Utara, Parlemen Korea Utara, Parlemen Korut | of: PRK
state-affairs-commission | State Affairs Commission of North Korea | Komisi Urusan Negara Korea Utara | aka: Komisi Urusan Negara | of: PRK
reconnaissance-general-bureau | Reconnaissance General Bureau | Biro Umum Pengintaian Korea Utara | aka: Biro Pengintaian Umum | of: PRK
committee-for-peaceful-reunification | Committee for the Peaceful Reunification of the Fatherland | Komite Reunifikasi Damai Tanah Air | aka: Komite untuk Reunifikasi Damai Korea | of: PRK
korea-asia-pacific-peace-committee | Korea Asia-Pacific Peace Committee | Komite Perdamaian Asia Pasifik Korea | aka: Komite Perdamaian Asia-Pasifik Korea | of: PRK
pla | People's Liberation Army | Tentara Pembebasan Rakyat | aka: PLA, Tentara Pembebasan Rakyat China, TPR, Tentara Pembebasan Rakyat Tiongkok | of: CHN
pla-navy | People's Liberation Army Navy | Angkatan Laut Tentara Pembebasan Rakyat | aka: PLAN, Angkatan Laut China, Angkatan Laut Tiongkok | of: pla | exact: PLAN
pla-eastern-theater-command | Eastern Theater Command | Komando Teater Timur | aka: Komando Teater Timur PLA, Komando Teater Timur Tentara Pembebasan Rakyat, Komando Palagan Timur | of: pla
npc | National People's Congress | Kongres Rakyat Nasional | aka: NPC, Kongres Rakyat Nasional China, Kongres Rakyat Nasional Tiongkok, Parlemen China, Parlemen Tiongkok | of: CHN
cppcc | Chinese People's Political Consultative Conference | Konferensi Konsultatif Politik Rakyat China | aka: CPPCC, Majelis Permusyawaratan Politik Rakyat China | of: CHN
state-council-of-china | State Council of China | Dewan Negara China | aka: Dewan Negara Tiongkok | of: CHN
central-military-commission | Central Military Commission | Komisi Militer Pusat | aka: Komisi Militer Pusat China, Komisi Militer Sentral | of: CHN
taiwan-affairs-office | Taiwan Affairs Office | Kantor Urusan Taiwan | aka: Kantor Urusan Taiwan China, Kantor Urusan Taiwan Tiongkok | of: CHN
hong-kong-and-macau-affairs-office | Hong Kong and Macau Affairs Office | Kantor Urusan Hong Kong dan Makau | of: CHN
china-coast-guard | China Coast Guard | Penjaga Pantai China | aka: Pasukan Penjaga Pantai China, Penjaga Pantai Tiongkok, Coast Guard China | of: CHN
peoples-bank-of-china | People's Bank of China | Bank Sentral China | aka: PBOC, Bank Sentral Tiongkok, Bank Rakyat China, Bank Sentral Cina | of: CHN
legislative-council-of-hong-kong | Legislative Council of Hong Kong | Dewan Legislatif Hong Kong | aka: LegCo, Parlemen Hong Kong | of: HKG
hong-kong-police | Hong Kong Police Force | Kepolisian Hong Kong | aka: Polisi Hong Kong | of: HKG
mainland-affairs-council | Mainland Affairs Council | Dewan Urusan Daratan Taiwan | aka: Dewan Urusan China Daratan, Dewan Urusan Daratan | of: TWN
japan-self-defense-forces | Japan Self-Defense Forces | Pasukan Bela Diri Jepang | aka: SDF Jepang, Pasukan Bela Diri, Pasukan Beladiri Jepang, JSDF | of: JPN
japan-maritime-self-defense-force | Japan Maritime Self-Defense Force | Pasukan Bela Diri Maritim Jepang | aka: JMSDF, Pasukan Pertahanan Maritim Jepang | of: japan-self-defense-forces
japan-coast-guard | Japan Coast Guard | Penjaga Pantai Jepang | of: JPN
bank-of-japan | Bank of Japan | Bank Sentral Jepang | aka: BOJ, BoJ | of: JPN
japanese-diet | National Diet | Parlemen Jepang | aka: Diet Jepang | of: JPN
tepco | Tokyo Electric Power Company | TEPCO | aka: Tokyo Electric Power | polity: JPN
isi | Inter-Services Intelligence | Badan Intelijen Pakistan | aka: ISI, Inter Services Intelligence | of: PAK
raw | Research and Analysis Wing | Badan Intelijen India | aka: RAW | exact: RAW | of: IND
isro | Indian Space Research Organisation | Badan Antariksa India | aka: ISRO, Organisasi Penelitian Antariksa India | of: IND
tatmadaw | Tatmadaw | Tatmadaw | aka: Tatmadaw Myanmar | of: MMR
national-unity-government | National Unity Government of Myanmar | Pemerintah Persatuan Nasional | aka: NUG, Pemerintah Persatuan Nasional Myanmar, Pemerintah Bayangan Myanmar | polity: MMR
pnp | Philippine National Police | Kepolisian Nasional Filipina | aka: PNP, Kepolisian Filipina | of: PHL
philippine-coast-guard | Philippine Coast Guard | Penjaga Pantai Filipina | of: PHL
royal-malaysia-police | Royal Malaysia Police | Kepolisian Diraja Malaysia | aka: PDRM, Polis Diraja Malaysia, Kepolisian Malaysia, Polisi Diraja Malaysia, Polisi Malaysia, Kepolisian Kerajaan Malaysia | of: MYS
macc | Malaysian Anti-Corruption Commission | Komisi Anti-Korupsi Malaysia | aka: MACC, SPRM, Suruhanjaya Pencegahan Rasuah Malaysia, Komisi Antikorupsi Malaysia | of: MYS
1mdb | 1Malaysia Development Berhad | 1MDB | aka: 1 Malaysia Development Berhad | of: MYS
mas-singapore | Monetary Authority of Singapore | Otoritas Moneter Singapura | aka: Otoritas Moneter Singapura (MAS) | of: SGP
australian-federal-police | Australian Federal Police | Kepolisian Federal Australia | aka: Polisi Federal Australia | of: AUS
asio | ASIO | ASIO | aka: Badan Intelijen Australia, Organisasi Intelijen Keamanan Australia | of: AUS
dfat | Department of Foreign Affairs and Trade | Departemen Luar Negeri dan Perdagangan Australia | aka: DFAT, Kementerian Luar Negeri Australia, Kemlu Australia, Deplu Australia, Departemen Luar Negeri Australia, Kemenlu Australia | of: AUS
amsa | Australian Maritime Safety Authority | Otoritas Keselamatan Maritim Australia | aka: AMSA | of: AUS
mit-turkey | National Intelligence Organization | Badan Intelijen Nasional Turki | aka: Badan Intelijen Turki, Organisasi Intelijen Nasional Turki | of: TUR
palestinian-authority | Palestinian Authority | Otoritas Palestina | aka: Otoritas Nasional Palestina, Palestinian National Authority, Pemerintah Otonomi Palestina, Pemerintah Otoritas Palestina | of: PSE
gaza-ministry-of-health | Gaza Ministry of Health | Kementerian Kesehatan Gaza | aka: Kemenkes Gaza, Kementerian Kesehatan di Gaza, Kementerian Kesehatan Jalur Gaza | of: PSE
krg | Kurdistan Regional Government | Pemerintah Daerah Kurdistan | aka: KRG, Pemerintah Regional Kurdistan, Kurdistan Irak, Wilayah Otonomi Kurdistan, Pemerintah Kurdistan Irak | of: IRQ
gna-libya | Government of National Accord | Pemerintah Kesepakatan Nasional Libya | aka: GNA, Pemerintahan Kesepakatan Nasional, Pemerintah Persatuan Nasional Libya | of: LBY
saudi-aramco | Saudi Aramco | Saudi Aramco | aka: Aramco | of: SAU
generalitat | Government of Catalonia | Pemerintah Catalonia | aka: Catalonia, Katalonia, Catalunya, Generalitat, Pemerintah Katalonia | of: ESP
catalan-parliament | Parliament of Catalonia | Parlemen Catalonia | aka: Parlemen Katalonia | of: ESP
venezuela-national-assembly | National Assembly of Venezuela | Majelis Nasional Venezuela | aka: Parlemen Venezuela, Majelis Konstituante Venezuela | of: VEN
pdvsa | PDVSA | PDVSA | aka: Petroleos de Venezuela | of: VEN
donetsk-peoples-republic | Donetsk People's Republic | Republik Rakyat Donetsk | aka: DPR Donetsk, Republik Donetsk | kind: armed_group
luhansk-peoples-republic | Luhansk People's Republic | Republik Rakyat Luhansk | aka: Republik Rakyat Lugansk, LPR | kind: armed_group
nagorno-karabakh | Nagorno-Karabakh Republic | Republik Artsakh | aka: Artsakh, Nagorno-Karabakh
northern-cyprus | Northern Cyprus | Siprus Utara | aka: Republik Turki Siprus Utara
somaliland | Somaliland | Somaliland
abkhazia | Abkhazia | Abkhazia
south-ossetia | South Ossetia | Ossetia Selatan
transnistria | Transnistria | Transnistria
chechnya | Chechnya | Chechnya | aka: Chechen, Republik Chechnya | of: RUS
tibet | Tibet | Tibet | of: CHN
central-tibetan-administration | Central Tibetan Administration | Pemerintah Tibet di Pengasingan | aka: Pemerintahan Tibet di Pengasingan
`,
  { kind: 'organization' },
);
