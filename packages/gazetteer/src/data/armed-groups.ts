// Data: armed groups, with the state they are mostly active in or the body they belong to. Common knowledge.
import type { Entry } from '../entry.ts';
import { readTable } from '../read-table.ts';

/** Columns as in `readTable`. */
export const armedGroups: readonly Entry[] = readTable(
  `
islamic-state | Islamic State | Negara Islam | aka: ISIS, IS, ISIL, Daesh, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State in Iraq and Syria | id: Negara Islam Irak dan Suriah, Negara Islam di Irak dan Suriah, Negara Islam Irak dan Syam, Negara Islam Irak dan Levant, Negara Islam (ISIS), Negara Islam Iraq dan Suriah, Islamic State Irak dan Suriah, NIIS, Kelompok ISIS, Kelompok Negara Islam, Kelompok Militan ISIS, Khilafah Islamiyah ISIS
islamic-state-khorasan | Islamic State Khorasan Province | ISIS Khorasan | aka: ISIS-K, ISKP, IS-K, ISIS-Khorasan, Negara Islam Khorasan, Negara Islam Provinsi Khorasan, ISIS Afghanistan, Islamic State Khorasan | of: islamic-state
islamic-state-west-africa | Islamic State West Africa Province | ISIS Afrika Barat | aka: ISWAP, Negara Islam Provinsi Afrika Barat | of: islamic-state
islamic-state-sinai | Islamic State Sinai Province | Wilayat Sinai | aka: Ansar Beit al-Maqdis, ISIS Sinai, Provinsi Sinai ISIS | of: islamic-state
al-qaeda | al-Qaeda | Al-Qaeda | aka: Al-Qaida, Al-Qaidah, Alqaeda, Al Qaida, Al Kaidah, Al-Kaeda, Alqaida, Qaeda, Al Qaedah, Alqaidah
aqap | al-Qaeda in the Arabian Peninsula | Al-Qaeda di Semenanjung Arab | aka: AQAP, Al-Qaeda di Jazirah Arab, Al-Qaidah di Semenanjung Arab, Al Qaida di Semenanjung Arab, Al-Qaeda Semenanjung Arab, Al-Qaeda di Yaman | of: al-qaeda
aqim | al-Qaeda in the Islamic Maghreb | Al-Qaeda di Maghribi Islam | aka: AQIM, Al-Qaeda di Maghreb Islam, Al Qaida di Maghribi Islam, Al-Qaeda Maghribi | of: al-qaeda
jnim | Jama'at Nasr al-Islam wal Muslimin | Jamaat Nusrat al-Islam wal-Muslimin | aka: JNIM, Kelompok Pendukung Islam dan Muslim | of: al-qaeda
jabhat-fatah-al-sham | Jabhat Fatah al-Sham | Jabhat Fatah al-Sham | aka: Front al-Nusra, Jabhat al-Nusra, Front Nusra, Al-Nusra, Nusra, Jabhat al-Nusrah, Front Al-Nusrah, Jabhah Nusrah, Jabhat Nusra, Nusra Front, Front Fatah al-Sham, Jabhat Fateh al-Sham, Front Penaklukan Suriah
hayat-tahrir-al-sham | Hay'at Tahrir al-Sham | Hayat Tahrir al-Sham | aka: HTS, Hayat Tahrir al Sham, Tahrir al-Sham, Hayat Tahrir Syam, Haiat Tahrir al-Sham
ahrar-al-sham | Ahrar al-Sham | Ahrar al-Sham | aka: Ahrar as-Syam, Ahrar Syam, Ahrar al Syam, Ahrar ash-Sham
jaish-al-islam | Jaysh al-Islam | Jaish al-Islam | aka: Tentara Islam, Jaisyul Islam
free-syrian-army | Free Syrian Army | Tentara Pembebasan Suriah | aka: FSA, Tentara Suriah Merdeka, Pasukan Pembebasan Suriah, Tentara Bebas Suriah, Tentara Suriah Bebas
syrian-national-army | Syrian National Army | Tentara Nasional Suriah | aka: SNA
syrian-democratic-forces | Syrian Democratic Forces | Pasukan Demokratik Suriah | aka: SDF, Pasukan Demokratis Suriah, Pasukan Suriah Demokratik, Koalisi Arab-Kurdi
ypg | People's Protection Units | Unit Perlindungan Rakyat | aka: YPG, Unit Perlindungan Rakyat Kurdi, Milisi YPG, Milisi Kurdi YPG, Unit Perlindungan Rakyat (YPG)
pyd | Democratic Union Party | Partai Persatuan Demokratik | aka: PYD, Partai Uni Demokratik Kurdi | kind: organization
pkk | Kurdistan Workers' Party | Partai Pekerja Kurdistan | aka: PKK, Partai Buruh Kurdistan, Partai Pekerja Kurdi, Kurdistan Workers Party, Pemberontak PKK
peshmerga | Peshmerga | Peshmerga | aka: Pasukan Peshmerga, Pasukan Kurdi Peshmerga, Pasukan Kurdi Irak | of: krg
popular-mobilization-forces | Popular Mobilization Forces | Pasukan Mobilisasi Populer | aka: PMF, Hashed al-Shaabi, Hashd al-Shaabi, Hashd Shaabi, Pasukan Mobilisasi Rakyat, Hashid Syaabi, Unit Mobilisasi Populer
kataib-hezbollah | Kata'ib Hezbollah | Kataib Hizbullah | aka: Kataib Hezbollah, Hizbullah Irak, Brigade Hizbullah
asaib-ahl-al-haq | Asa'ib Ahl al-Haq | Asaib Ahl al-Haq
islamic-resistance-in-iraq | Islamic Resistance in Iraq | Perlawanan Islam di Irak | aka: Perlawanan Islam Irak
mahdi-army | Mahdi Army | Tentara Mahdi | aka: Milisi Mahdi, Laskar Mahdi
hezbollah | Hezbollah | Hizbullah | aka: Hizbollah, Hezbullah, Hisbullah, Hizbullah Lebanon, Hezbollah Lebanon, Kelompok Hizbullah | polity: LBN
hamas | Hamas | Hamas | aka: Gerakan Perlawanan Islam, Kelompok Hamas, Gerakan Perlawanan Islam Palestina | polity: PSE
al-qassam-brigades | al-Qassam Brigades | Brigade Al-Qassam | aka: Brigade Izzuddin al-Qassam, Brigade Izz ad-Din al-Qassam, Brigade Izz al-Din al-Qassam, Brigade Ezzedine al-Qassam, Brigade Ezzedin Al-Qassam, Brigade Qassam | of: hamas
palestinian-islamic-jihad | Palestinian Islamic Jihad | Jihad Islam Palestina | aka: PIJ, Jihad Islam, Jihad Islami, Islamic Jihad, Jihad Islami Palestina, Gerakan Jihad Islam | polity: PSE
al-quds-brigades | al-Quds Brigades | Saraya al-Quds | of: palestinian-islamic-jihad
al-aqsa-martyrs-brigades | al-Aqsa Martyrs' Brigades | Brigade Martir Al-Aqsa | aka: Brigade Al-Aqsa | polity: PSE
houthis | Houthis | Houthi | aka: Huthi, Hutsi, Ansar Allah, Ansarullah, Ansharullah, Houti, Al-Houthi, Pemberontak Houthi, Milisi Houthi, Kelompok Houthi, Gerakan Houthi, Syiah Houthi, Al Huthi, Al-Hutsi, Pemberontak Huthi | polity: YEM
southern-transitional-council | Southern Transitional Council | Dewan Transisi Selatan | aka: STC, Dewan Peralihan Selatan | polity: YEM | kind: organization
taliban | Taliban | Taliban | aka: Taleban, Thaliban, Milisi Taliban, Kelompok Taliban, Gerakan Taliban, Militan Taliban, Taliban Afghanistan | polity: AFG
haqqani-network | Haqqani Network | Jaringan Haqqani | aka: Kelompok Haqqani | polity: AFG
pakistani-taliban | Pakistani Taliban | Taliban Pakistan | aka: TTP, Tehreek-e-Taliban Pakistan, Tehrik-i-Taliban Pakistan, Tehrik-e-Taliban Pakistan, Tehreek-i-Taliban Pakistan, Tahrik-e-Taliban Pakistan | polity: PAK
lashkar-e-taiba | Lashkar-e-Taiba | Lashkar-e-Taiba | aka: Laskar-e-Taiba, Lashkar-e-Tayyiba, Lashkar-e Taiba, LeT, Laskar e-Toiba, Laskar-e-Toiba | exact: LeT
jaish-e-mohammed | Jaish-e-Mohammed | Jaish-e-Mohammed | aka: JeM, Jaish-e-Muhammad, Jaish-e-Mohammad | exact: JeM
lashkar-e-jhangvi | Lashkar-e-Jhangvi | Lashkar-e-Jhangvi | aka: Laskar-e-Jhangvi, Lashkar-i-Jhangvi
jamaat-ul-ahrar | Jamaat-ul-Ahrar | Jamaat-ul-Ahrar | aka: Jamaatul Ahrar, Jamaat ul Ahrar
balochistan-liberation-army | Balochistan Liberation Army | Tentara Pembebasan Balochistan | aka: Tentara Pembebasan Baloch, Tentara Pembebasan Baluchistan
jaish-al-adl | Jaish al-Adl | Jaish al-Adl | aka: Jaishul Adl, Jaish ul-Adl, Jaysh al-Adl
mujahedin-e-khalq | People's Mojahedin Organization of Iran | Mujahidin Khalq | aka: MEK, MKO, Mujahedin-e-Khalq, Mojahedin-e Khalq
northern-alliance | Northern Alliance | Aliansi Utara | polity: AFG
national-resistance-front | National Resistance Front of Afghanistan | Front Perlawanan Nasional Afghanistan | aka: NRF | polity: AFG
hizb-e-islami | Hezb-e-Islami | Hizb-i-Islami | aka: Hezb-e Islami, Hizb-e-Islami
islamic-movement-of-uzbekistan | Islamic Movement of Uzbekistan | Gerakan Islam Uzbekistan | aka: IMU
etim | East Turkestan Islamic Movement | Gerakan Islam Turkistan Timur | aka: ETIM, Partai Islam Turkistan, Gerakan Islam Turkestan Timur
boko-haram | Boko Haram | Boko Haram | aka: Kelompok Boko Haram
ansaru | Ansaru | Ansaru
al-shabaab | al-Shabaab | Al-Shabaab | aka: Al-Shabab, Asy-Syabaab, As-Shabaab, Al Syabab, Al-Syabab, Shabaab, Al Shebab, Shebab, Asy Syabab, As-Syabab, Al-Shebab, Harakat al-Shabaab
lords-resistance-army | Lord's Resistance Army | Tentara Perlawanan Tuhan | aka: LRA
allied-democratic-forces | Allied Democratic Forces | Pasukan Demokratik Sekutu | aka: Pasukan Demokrasi Sekutu
m23 | M23 | M23 | aka: Gerakan 23 Maret, March 23 Movement, Pemberontak M23
janjaweed | Janjaweed | Janjaweed | aka: Milisi Janjaweed
rapid-support-forces | Rapid Support Forces | Pasukan Dukungan Cepat | aka: RSF, Pasukan Pendukung Cepat | polity: SDN
spla | Sudan People's Liberation Army | Tentara Pembebasan Rakyat Sudan | aka: SPLA, SPLM
tplf | Tigray People's Liberation Front | Front Pembebasan Rakyat Tigray | aka: TPLF | polity: ETH
fano | Fano | Fano | aka: Milisi Fano | polity: ETH
libyan-national-army | Libyan National Army | Tentara Nasional Libya | aka: LNA, Libyan Arab Armed Forces, Pasukan Haftar | polity: LBY
ansar-al-sharia-libya | Ansar al-Sharia | Ansar al-Sharia | aka: Ansar al-Syariah, Ansar Syariah
anti-balaka | Anti-balaka | Anti-Balaka
seleka | Séléka | Seleka
polisario | Polisario Front | Front Polisario | aka: Polisario | polity: ESH
ansar-dine | Ansar Dine | Ansar Dine | aka: Anshar Dine
mend | Movement for the Emancipation of the Niger Delta | Gerakan Emansipasi Delta Niger
niger-delta-avengers | Niger Delta Avengers | Pembalas Delta Niger
wagner-group | Wagner Group | Grup Wagner | aka: Wagner, Kelompok Wagner, PMC Wagner, Tentara Bayaran Wagner, Perusahaan Militer Swasta Wagner, Kelompok Tentara Bayaran Wagner | polity: RUS
azov-battalion | Azov Regiment | Batalion Azov | aka: Resimen Azov, Brigade Azov, Azov Battalion, Batalyon Azov | polity: UKR
kadyrovites | Kadyrovites | Pasukan Kadyrov | aka: Kadyrovtsy, Batalion Akhmat, Pasukan Chechnya | polity: RUS
free-russia-legion | Freedom of Russia Legion | Legiun Kebebasan Rusia | aka: Legiun Pembebasan Rusia, Legiun Rusia Merdeka, Korps Sukarelawan Rusia
caucasus-emirate | Caucasus Emirate | Emirat Kaukasus
farc | FARC | FARC | aka: Angkatan Bersenjata Revolusioner Kolombia, Pasukan Bersenjata Revolusioner Kolombia, Revolutionary Armed Forces of Colombia | polity: COL
eln-colombia | National Liberation Army (Colombia) | Tentara Pembebasan Nasional Kolombia | aka: ELN, Tentara Pembebasan Nasional | polity: COL
sinaloa-cartel | Sinaloa Cartel | Kartel Sinaloa | polity: MEX
jalisco-cartel | Jalisco New Generation Cartel | Kartel Jalisco | aka: CJNG, Kartel Jalisco Generasi Baru, Kartel Generasi Baru Jalisco | polity: MEX
los-zetas | Los Zetas | Los Zetas | aka: Zetas, Kartel Zetas | polity: MEX
tren-de-aragua | Tren de Aragua | Tren de Aragua | aka: Geng Tren de Aragua
ms-13 | MS-13 | MS-13 | aka: Mara Salvatrucha
shining-path | Shining Path | Jalan Terang | aka: Sendero Luminoso, Shining Path Peru | polity: PER
contras | Contras | Contras | aka: Pemberontak Contra
zapatistas | Zapatista Army of National Liberation | Zapatista | aka: EZLN
ira | Irish Republican Army | Tentara Republik Irlandia | aka: IRA
eta | ETA | ETA | aka: Kelompok Separatis Basque, Separatis Basque ETA, Euskadi Ta Askatasuna
abu-sayyaf | Abu Sayyaf | Abu Sayyaf | aka: Abu Sayaf, Kelompok Abu Sayyaf, ASG, Abu Sayyaf Group, Kelompok Militan Abu Sayyaf | polity: PHL
maute-group | Maute Group | Kelompok Maute | aka: Maute, Grup Maute, Maute Group, Kelompok Militan Maute | polity: PHL
milf | Moro Islamic Liberation Front | Front Pembebasan Islam Moro | aka: MILF, Moro Islamic Liberation Front | polity: PHL
mnlf | Moro National Liberation Front | Front Pembebasan Nasional Moro | aka: MNLF | polity: PHL
biff | Bangsamoro Islamic Freedom Fighters | Pejuang Kemerdekaan Islam Bangsamoro | aka: BIFF | polity: PHL
npa-philippines | New People's Army | Tentara Rakyat Baru | aka: NPA, Tentara Rakyat Baru Filipina | polity: PHL
arsa | Arakan Rohingya Salvation Army | Tentara Pembebasan Rohingya Arakan | aka: ARSA, Tentara Keselamatan Rohingya Arakan, Tentara Penyelamat Rohingya Arakan, Tentara Pembebasan Arakan Rohingya, Pasukan Penyelamat Rohingya Arakan, Tentara Keselamatan Arakan Rohingya, Arakan Rohingya Solidarity Army, Harakah al-Yaqin
arakan-army | Arakan Army | Tentara Arakan | aka: Arakan Army Myanmar, Pemberontak Arakan Army
kachin-independence-army | Kachin Independence Army | Tentara Kemerdekaan Kachin | aka: KIA
karen-national-union | Karen National Union | Persatuan Nasional Karen | aka: KNU, Serikat Nasional Karen
karen-national-liberation-army | Karen National Liberation Army | Tentara Pembebasan Nasional Karen | aka: KNLA | of: karen-national-union
peoples-defence-force | People's Defence Force | Pasukan Pertahanan Rakyat | aka: PDF Myanmar, Pasukan Pertahanan Rakyat Myanmar | of: national-unity-government
mndaa | Myanmar National Democratic Alliance Army | Tentara Aliansi Demokratik Nasional Myanmar | aka: MNDAA
tnla | Ta'ang National Liberation Army | Tentara Pembebasan Nasional Taang | aka: TNLA
uwsa | United Wa State Army | Tentara Negara Bagian Wa Bersatu | aka: UWSA
three-brotherhood-alliance | Three Brotherhood Alliance | Aliansi Tiga Persaudaraan
brn-thailand | Barisan Revolusi Nasional | Barisan Revolusi Nasional | aka: Barisan Revolusi Nasional Melayu Patani
pulo | Patani United Liberation Organisation | Organisasi Pembebasan Bersatu Pattani | aka: PULO, Organisasi Pembebasan Patani Bersatu
khmer-rouge | Khmer Rouge | Khmer Merah | aka: Rezim Khmer Merah | polity: KHM
ltte | Liberation Tigers of Tamil Eelam | Macan Pembebasan Tamil Eelam | aka: LTTE, Macan Tamil, Tamil Tigers, Harimau Tamil
national-thowheeth-jamath | National Thowheeth Jama'ath | National Thowheeth Jamaath | aka: NTJ, Jamaah Tauhid Nasional
naxalites | Naxalites | Naxal | aka: Pemberontak Maois India, Kelompok Maois India
ulfa | United Liberation Front of Assam | Front Pembebasan Bersatu Assam | aka: ULFA
hizbul-mujahideen | Hizbul Mujahideen | Hizbul Mujahidin
jemaah-islamiyah | Jemaah Islamiyah | Jamaah Islamiyah | aka: JI, Jemaah Islamiah, Jamaah Islamiah, Kelompok JI | polity: IDN
jamaah-ansharut-daulah | Jamaah Ansharut Daulah | Jamaah Ansharut Daulah | aka: JAD, Jamaah Ansharud Daulah, Jemaah Ansharut Daulah | polity: IDN
jamaah-ansharut-tauhid | Jamaah Ansharut Tauhid | Jamaah Ansharut Tauhid | aka: JAT, Jemaah Ansharut Tauhid, Jamaah Anshorut Tauhid | polity: IDN
mujahidin-indonesia-timur | East Indonesia Mujahideen | Mujahidin Indonesia Timur | aka: MIT Poso, Kelompok Santoso, Kelompok MIT | polity: IDN
free-papua-movement | Free Papua Movement | Organisasi Papua Merdeka | aka: OPM, Gerakan Papua Merdeka | polity: IDN
tpnpb | West Papua National Liberation Army | Tentara Pembebasan Nasional Papua Barat | aka: TPNPB, TPNPB-OPM, TPN-OPM, TPNPB OPM, KKB Papua, KKB, Kelompok Kriminal Bersenjata, KKSB | of: free-papua-movement | polity: IDN
free-aceh-movement | Free Aceh Movement | Gerakan Aceh Merdeka | aka: GAM | exact: GAM | polity: IDN
fretilin | Fretilin | Fretilin | kind: organization
kumpulan-mujahidin-malaysia | Kumpulan Mujahidin Malaysia | Kumpulan Mujahidin Malaysia | aka: KMM
aum-shinrikyo | Aum Shinrikyo | Aum Shinrikyo | aka: Aum, Sekte Aum Shinrikyo
japanese-red-army | Japanese Red Army | Tentara Merah Jepang
lazarus-group | Lazarus Group | Lazarus Group | aka: Grup Lazarus, Kelompok Lazarus | polity: PRK
red-army-faction | Red Army Faction | Faksi Tentara Merah
proud-boys | Proud Boys | Proud Boys | polity: USA
ku-klux-klan | Ku Klux Klan | Ku Klux Klan | aka: KKK | polity: USA
kosovo-liberation-army | Kosovo Liberation Army | Tentara Pembebasan Kosovo | aka: KLA
muslim-brotherhood | Muslim Brotherhood | Ikhwanul Muslimin | aka: Persaudaraan Muslim, Al-Ikhwan al-Muslimun, Ikhwan Muslimin | kind: organization
viet-cong | Viet Cong | Vietkong | aka: Vietcong, Viet Kong
plo | Palestine Liberation Organization | Organisasi Pembebasan Palestina | aka: PLO | polity: PSE | kind: organization
fatah | Fatah | Fatah | aka: Gerakan Fatah, Al-Fatah, Faksi Fatah | polity: PSE | kind: organization
pflp | Popular Front for the Liberation of Palestine | Front Populer untuk Pembebasan Palestina | aka: PFLP, Front Rakyat untuk Pembebasan Palestina | polity: PSE
einsatzgruppen | Einsatzgruppen | Einsatzgruppen | polity: DEU
gulen-movement | Gülen movement | Gerakan Gulen | aka: FETO, FETÖ, Organisasi Teroris Fethullah, Jaringan Gulen | kind: organization
nazi-party | Nazi Party | Partai Nazi | aka: Nazi, NSDAP, Rezim Nazi, Nationalsozialistische Deutsche Arbeiterpartei | polity: DEU | kind: organization
isil-supporters-katibah-nusantara | Katibah Nusantara | Katibah Nusantara | aka: Khatibah Nusantara | of: islamic-state
southern-front-syria | Southern Front | Front Selatan | aka: Front Selatan Suriah, Koalisi Front Selatan
`,
  { kind: 'armed_group' },
);
