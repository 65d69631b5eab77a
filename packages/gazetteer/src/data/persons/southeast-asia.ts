// Data: heads of state and government, foreign and defence ministers and other leaders since about 2000. Common knowledge.
import type { Entry } from '../../entry.ts';
import { readPersons } from '../../read-persons.ts';

/** Columns as in `readPersons`. */
export const personsOfSoutheastAsia: readonly Entry[] = readPersons(`
@IDN
Joko Widodo | Presiden 2014-2024 | aka: Jokowi, Ir Joko Widodo | short: Widodo
Prabowo Subianto | Presiden 2024-; Menteri Pertahanan 2019-2024 | aka: Prabowo, Prabowo Subianto Djojohadikusumo
Susilo Bambang Yudhoyono | Presiden 2004-2014 | aka: SBY, Bambang Yudhoyono | short: Yudhoyono
Megawati Soekarnoputri | Presiden 2001-2004; Ketua Umum @pdi-p 1999- | aka: Megawati Sukarnoputri, Megawati
Abdurrahman Wahid | Presiden 1999-2001 | aka: Gus Dur
Bacharuddin Jusuf Habibie | Presiden 1998-1999 | aka: BJ Habibie, B.J. Habibie | short: Habibie
Soeharto | Presiden 1967-1998 | aka: Suharto
Soekarno | Presiden 1945-1967 | aka: Sukarno, Bung Karno
Mohammad Hatta | Wakil Presiden 1945-1956 | aka: Bung Hatta, M Hatta, Moh Hatta
Jusuf Kalla | Wakil Presiden 2004-2009, 2014-2019 | aka: Muhammad Jusuf Kalla | short: Kalla
Boediono | Wakil Presiden 2009-2014
Ma'ruf Amin | Wakil Presiden 2019-2024 | aka: KH Ma'ruf Amin
Gibran Rakabuming Raka | Wakil Presiden 2024- | aka: Gibran Rakabuming | short: Gibran
Retno Marsudi | Menteri Luar Negeri 2014-2024 | aka: Retno Lestari Priansari Marsudi, Retno LP Marsudi, Retno L.P. Marsudi, Retno L. P. Marsudi, Retno Lestari Marsudi | short: Retno?, Marsudi
Sugiono | Menteri Luar Negeri 2024- | short: Sugiono?
Marty Natalegawa | Menteri Luar Negeri 2009-2014 | short: Marty?, Natalegawa
Hassan Wirajuda | Menteri Luar Negeri 2001-2009 | aka: Nur Hassan Wirajuda | short: Wirajuda
Alwi Shihab | Menteri Luar Negeri 1999-2001
Ali Alatas | Menteri Luar Negeri 1988-1999
Ryamizard Ryacudu | Menteri Pertahanan 2014-2019 | short: Ryamizard, Ryacudu
Purnomo Yusgiantoro | Menteri Pertahanan 2009-2014 | short: Purnomo?
Juwono Sudarsono | Menteri Pertahanan 2004-2009
Sjafrie Sjamsoeddin | Menteri Pertahanan 2024- | short: Sjafrie
Luhut Binsar Pandjaitan | Menteri Koordinator Bidang Kemaritiman dan Investasi 2016-2024; Menteri Koordinator Bidang Politik, Hukum, dan Keamanan 2015-2016 | aka: Luhut Pandjaitan, Luhut B Pandjaitan, Luhut Binsar Panjaitan, Luhut Panjaitan | short: Luhut
Wiranto | Menteri Koordinator Bidang Politik, Hukum, dan Keamanan 2016-2019
Mahfud MD | Menteri Koordinator Bidang Politik, Hukum, dan Keamanan 2019-2024 | aka: Mohammad Mahfud MD | short: Mahfud
Hadi Tjahjanto | Panglima @tni 2017-2021; Menteri Koordinator Bidang Politik, Hukum, dan Keamanan 2024 | short: Hadi?
Sri Mulyani Indrawati | Menteri Keuangan 2005-2010, 2016-2025 | aka: Sri Mulyani
Purbaya Yudhi Sadewa | Menteri Keuangan 2025- | short: Purbaya
Airlangga Hartarto | Menteri Koordinator Bidang Perekonomian 2019- | short: Airlangga
Darmin Nasution | Menteri Koordinator Bidang Perekonomian 2015-2019
Enggartiasto Lukita | Menteri Perdagangan 2016-2019 | aka: Enggar
Zulkifli Hasan | Menteri Perdagangan 2022-2024; Ketua @mpr-ri 2014-2019 | aka: Zulhas
Gita Wirjawan | Menteri Perdagangan 2011-2014
Thomas Lembong | Menteri Perdagangan 2015-2016 | aka: Tom Lembong, Thomas Trikasih Lembong
Susi Pudjiastuti | Menteri Kelautan dan Perikanan 2014-2019 | short: Susi?
Edhy Prabowo | Menteri Kelautan dan Perikanan 2019-2020
Yasonna Laoly | Menteri Hukum dan Hak Asasi Manusia 2014-2024 | aka: Yasonna H Laoly, Yasonna Hamonangan Laoly | short: Yasonna
Lukman Hakim Saifuddin | Menteri Agama 2014-2019 | short: Lukman?
Yaqut Cholil Qoumas | Menteri Agama 2020-2024 | short: Yaqut
Tjahjo Kumolo | Menteri Dalam Negeri 2014-2019 | short: Tjahjo
Tito Karnavian | Menteri Dalam Negeri 2019-; Kepala Kepolisian Negara Republik Indonesia @polri 2016-2019 | aka: Muhammad Tito Karnavian, M Tito Karnavian | short: Tito?
Hanif Dhakiri | Menteri Ketenagakerjaan 2014-2019
Ida Fauziyah | Menteri Ketenagakerjaan 2019-2024
Arief Yahya | Menteri Pariwisata 2014-2019
Sandiaga Uno | Menteri Pariwisata dan Ekonomi Kreatif 2020-2024 | aka: Sandiaga Salahuddin Uno | short: Sandiaga
Rudiantara | Menteri Komunikasi dan Informatika 2014-2019
Imam Nahrawi | Menteri Pemuda dan Olahraga 2014-2019
Erick Thohir | Menteri BUMN 2019-2025 | short: Erick?
Pratikno | Menteri Sekretaris Negara 2014-2024
Pramono Anung | Sekretaris Kabinet 2015-2024
Budi Gunadi Sadikin | Menteri Kesehatan 2020-
Bahlil Lahadalia | Menteri Energi dan Sumber Daya Mineral 2024- | short: Bahlil
Ignasius Jonan | Menteri Energi dan Sumber Daya Mineral 2016-2019
Bambang Brodjonegoro | Menteri Keuangan 2014-2016
Siti Nurbaya Bakar | Menteri Lingkungan Hidup dan Kehutanan 2014-2024 | aka: Siti Nurbaya
Arrmanatha Nasir | Juru Bicara @kemlu-ri 2014-2019 | aka: Arrmanatha Christiawan Nasir | short: Arrmanatha
Teuku Faizasyah | Juru Bicara @kemlu-ri 2019-2022 | short: Faizasyah
Lalu Muhamad Iqbal | Juru Bicara @kemlu-ri 2023-2024; Direktur Perlindungan WNI @kemlu-ri 2014-2018 | aka: Lalu Muhammad Iqbal, Lalu Iqbal Muhammad
Judha Nugraha | Direktur Perlindungan WNI @kemlu-ri 2019-
AM Fachir | Wakil Menteri Luar Negeri 2014-2019 | aka: Abdurrahman Mohammad Fachir, A.M. Fachir
Mahendra Siregar | Wakil Menteri Luar Negeri 2019-2022
Gatot Nurmantyo | Panglima @tni 2015-2017 | short: Gatot?
Andika Perkasa | Panglima @tni 2021-2022 | short: Andika?
Yudo Margono | Panglima @tni 2022-2023 | short: Yudo
Agus Subiyanto | Panglima @tni 2023-
Moeldoko | Kepala Staf Kepresidenan @kantor-staf-presiden 2018-2024; Panglima @tni 2013-2015
Teten Masduki | Kepala Staf Kepresidenan @kantor-staf-presiden 2015-2018
Listyo Sigit Prabowo | Kepala Kepolisian Negara Republik Indonesia @polri 2021- | short: Listyo, Sigit?
Idham Azis | Kepala Kepolisian Negara Republik Indonesia @polri 2019-2021
Badrodin Haiti | Kepala Kepolisian Negara Republik Indonesia @polri 2015-2016
Budi Gunawan | Kepala @bin 2016-2024
Suhardi Alius | Kepala @bnpt 2016-2020
Setya Novanto | Ketua @dpr-ri 2014-2015, 2016-2017 | short: Novanto, Setnov
Bambang Soesatyo | Ketua @dpr-ri 2018-2019; Ketua @mpr-ri 2019-2024 | aka: Bamsoet
Puan Maharani | Ketua @dpr-ri 2019- | short: Puan
Fadli Zon | Wakil Ketua @dpr-ri 2014-2019; Menteri Kebudayaan 2024- | short: Fadli?
Fahri Hamzah | Wakil Ketua @dpr-ri 2014-2019 | short: Fahri?
Agus Martowardojo | Gubernur @bank-indonesia 2013-2018
Perry Warjiyo | Gubernur @bank-indonesia 2018- | short: Perry?
Agus Rahardjo | Ketua @kpk 2015-2019
Basuki Tjahaja Purnama | Gubernur DKI Jakarta 2014-2017 | aka: Ahok, Basuki Tjahaja Purnama alias Ahok
Anies Baswedan | Gubernur DKI Jakarta 2017-2022 | aka: Anies Rasyid Baswedan | short: Anies
Ridwan Kamil | Gubernur Jawa Barat 2018-2023 | aka: Kang Emil
Ganjar Pranowo | Gubernur Jawa Tengah 2013-2023 | short: Ganjar
Rizieq Shihab | Pemimpin @fpi 1998-2020 | aka: Habib Rizieq Shihab, Habib Rizieq, Muhammad Rizieq Shihab, Rizieq Syihab | short: Rizieq
Said Aqil Siradj | Ketua Umum @nahdlatul-ulama 2010-2021 | aka: Said Aqil
Yahya Cholil Staquf | Ketua Umum @nahdlatul-ulama 2021- | aka: Gus Yahya
Haedar Nashir | Ketua Umum @muhammadiyah 2015-
Din Syamsuddin | Ketua Umum @muhammadiyah 2005-2015
Abu Bakar Ba'asyir | Pemimpin @jamaah-ansharut-tauhid 2008-2014 | aka: Abu Bakar Baasyir, Abu Bakar Bashir, Abubakar Baasyir | short: Baasyir, Ba'asyir
Aman Abdurrahman | Pemimpin @jamaah-ansharut-daulah 2015-2018 | aka: Oman Rochman
Bahrun Naim | | polity: IDN
Abu Wardah | Pemimpin @mujahidin-indonesia-timur 2010-2016 | aka: Santoso alias Abu Wardah | short: Santoso?
Hambali | Pemimpin operasi @jemaah-islamiyah 1999-2003 | aka: Encep Nurjaman, Riduan Isamuddin | short: Hambali?
Siti Aisyah | | polity: IDN
Yusril Ihza Mahendra | Menteri Koordinator Bidang Hukum 2024- | short: Yusril
Adhyaksa Dault | Menteri Pemuda dan Olahraga 2004-2009
Dino Patti Djalal | Wakil Menteri Luar Negeri 2014; Duta Besar untuk Amerika Serikat 2010-2013
Meutya Hafid | Menteri Komunikasi dan Digital 2024- | aka: Meutya Viada Hafid | short: Meutya
@MYS
Mahathir Mohamad | Perdana Menteri 1981-2003, 2018-2020 | aka: Mahathir Muhammad, Mahathir bin Mohamad | short: Mahathir
Najib Razak | Perdana Menteri 2009-2018 | aka: Najib Tun Razak, Najib Abdul Razak | short: Najib
Abdullah Ahmad Badawi | Perdana Menteri 2003-2009 | aka: Abdullah Badawi | short: Badawi
Muhyiddin Yassin | Perdana Menteri 2020-2021 | short: Muhyiddin
Ismail Sabri Yaakob | Perdana Menteri 2021-2022 | aka: Ismail Sabri
Anwar Ibrahim | Perdana Menteri 2022- | short: Anwar?
Wan Azizah Wan Ismail | Wakil Perdana Menteri 2018-2020 | aka: Wan Azizah
Ahmad Zahid Hamidi | Wakil Perdana Menteri 2015-2018, 2022- | aka: Zahid Hamidi
Anifah Aman | Menteri Luar Negeri 2009-2018 | short: Anifah
Saifuddin Abdullah | Menteri Luar Negeri 2018-2020, 2021-2022
Hishammuddin Hussein | Menteri Pertahanan 2013-2018; Menteri Luar Negeri 2020-2021 | aka: Hishammuddin Tun Hussein | short: Hishammuddin
Mohamad Hasan | Menteri Luar Negeri 2023- | aka: Mohamad bin Hasan
Zambry Abdul Kadir | Menteri Luar Negeri 2022-2023
Mohamad Sabu | Menteri Pertahanan 2018-2020
Mohamed Khaled Nordin | Menteri Pertahanan 2023- | aka: Khaled Nordin
Khalid Abu Bakar | Kepala Kepolisian @royal-malaysia-police 2013-2017 | aka: Khalid Abu Bakar Bashar
Rosmah Mansor | | polity: MYS
Lim Guan Eng | Menteri Keuangan 2018-2020
@SGP
Lee Hsien Loong | Perdana Menteri 2004-2024 | aka: Lee Hsien-loong | short: Lee?
Lawrence Wong | Perdana Menteri 2024- | short: Wong?
Lee Kuan Yew | Perdana Menteri 1959-1990 | short: Lee?
Goh Chok Tong | Perdana Menteri 1990-2004 | short: Goh?
Tharman Shanmugaratnam | Presiden 2023- | short: Tharman
Halimah Yacob | Presiden 2017-2023 | short: Halimah
Tony Tan | Presiden 2011-2017 | aka: Tony Tan Keng Yam
Vivian Balakrishnan | Menteri Luar Negeri 2015- | short: Balakrishnan
K Shanmugam | Menteri Luar Negeri 2011-2015; Menteri Hukum 2008- | aka: Kasiviswanathan Shanmugam | short: Shanmugam
Ng Eng Hen | Menteri Pertahanan 2011-2025 | short: Ng?
Chan Chun Sing | Menteri Pertahanan 2025-
Heng Swee Keat | Wakil Perdana Menteri 2019-2025
@PHL
Rodrigo Duterte | Presiden 2016-2022 | aka: Rodrigo Roa Duterte | short: Duterte
Ferdinand Marcos Jr | Presiden 2022- | aka: Bongbong Marcos, Ferdinand Marcos Jr., Marcos Jr, Ferdinand "Bongbong" Marcos Jr | short: Marcos, Bongbong
Ferdinand Marcos | Presiden 1965-1986 
Benigno Aquino III | Presiden 2010-2016 | aka: Benigno Aquino, Noynoy Aquino | short: Aquino
Gloria Macapagal Arroyo | Presiden 2001-2010 | aka: Gloria Arroyo, Gloria Macapagal-Arroyo | short: Arroyo
Joseph Estrada | Presiden 1998-2001 | short: Estrada
Sara Duterte | Wakil Presiden 2022- | aka: Sara Duterte-Carpio
Leni Robredo | Wakil Presiden 2016-2022 | short: Robredo
Alan Peter Cayetano | Menteri Luar Negeri 2017-2018 | aka: Alan Cayetano | short: Cayetano
Perfecto Yasay | Menteri Luar Negeri 2016-2017 | short: Yasay
Albert del Rosario | Menteri Luar Negeri 2011-2016 | short: Del Rosario
Teodoro Locsin | Menteri Luar Negeri 2018-2022 | aka: Teodoro Locsin Jr | short: Locsin
Enrique Manalo | Menteri Luar Negeri 2022-2025 | short: Manalo
Delfin Lorenzana | Menteri Pertahanan 2016-2022 | short: Lorenzana
Gilberto Teodoro | Menteri Pertahanan 2023- | aka: Gilbert Teodoro, Gilberto Teodoro Jr | short: Teodoro
Harry Roque | Juru Bicara Presiden 2017-2018 | short: Roque
Ernesto Abella | Juru Bicara Presiden 2016-2017 | short: Abella
Ronald dela Rosa | Kepala Kepolisian @pnp 2016-2018 | aka: Ronald Dela Rosa | short: Dela Rosa
Leila de Lima | Senator 2016-2022 | short: De Lima
Manny Pacquiao | Senator 2016-2022 | short: Pacquiao
Isnilon Hapilon | Pemimpin @abu-sayyaf 2006-2017 | short: Hapilon
Nur Misuari | Pemimpin @mnlf 1972- | short: Misuari
@THA
Prayut Chan-o-cha | Perdana Menteri 2014-2023 | aka: Prayuth Chan-ocha, Prayut Chan-ocha, Prayuth Chan-o-cha, Prayuth Chan Ocha | short: Prayut, Prayuth
Thaksin Shinawatra | Perdana Menteri 2001-2006 | short: Thaksin
Yingluck Shinawatra | Perdana Menteri 2011-2014 | short: Yingluck
Abhisit Vejjajiva | Perdana Menteri 2008-2011 | short: Abhisit
Srettha Thavisin | Perdana Menteri 2023-2024 | short: Srettha
Paetongtarn Shinawatra | Perdana Menteri 2024-2025 | short: Paetongtarn
Anutin Charnvirakul | Perdana Menteri 2025- | short: Anutin
Don Pramudwinai | Menteri Luar Negeri 2015-2023 | short: Pramudwinai
Maris Sangiampongsa | Menteri Luar Negeri 2024-2025 | short: Maris?
Prawit Wongsuwan | Menteri Pertahanan 2014-2019 | aka: Prawit Wongsuwon | short: Prawit
Maha Vajiralongkorn | Raja 2016- | aka: Vajiralongkorn, Raja Vajiralongkorn, Raja Maha Vajiralongkorn
Bhumibol Adulyadej | Raja 1946-2016 | aka: Bhumibol, Raja Bhumibol, Raja Bhumibol Adulyadej
@VNM
Nguyen Phu Trong | Sekretaris Jenderal 2011-2024 | short: Nguyen?, Trong
To Lam | Presiden 2026-; Sekretaris Jenderal 2024- | aka: Tô Lâm
Tran Dai Quang | Presiden 2016-2018 | short: Tran?, Quang?
Nguyen Xuan Phuc | Perdana Menteri 2016-2021; Presiden 2021-2023 | short: Nguyen?, Phuc
Truong Tan Sang | Presiden 2011-2016
Nguyen Tan Dung | Perdana Menteri 2006-2016
Pham Minh Chinh | Perdana Menteri 2021-2026 | short: Chinh
Le Minh Hung | Perdana Menteri 2026-
Vo Van Thuong | Presiden 2023-2024
Luong Cuong | Presiden 2024-2026
Pham Binh Minh | Menteri Luar Negeri 2011-2021 | aka: Phan Binh Minh
Bui Thanh Son | Menteri Luar Negeri 2021-2025
Le Hai Binh | Juru Bicara Kementerian Luar Negeri 2014-2017
Le Thi Thu Hang | Juru Bicara Kementerian Luar Negeri 2017-2023
Pham Thu Hang | Juru Bicara Kementerian Luar Negeri 2023-
Ho Chi Minh | Presiden 1945-1969
@MMR
Aung San Suu Kyi | Penasihat Negara 2016-2021 | aka: Suu Kyi, Daw Aung San Suu Kyi
Htin Kyaw | Presiden 2016-2018 | aka: U Htin Kyaw
Win Myint | Presiden 2018-2021 | aka: U Win Myint
Thein Sein | Presiden 2011-2016
Than Shwe | Ketua Dewan Negara 1992-2011
Min Aung Hlaing | Presiden 2026-; Panglima Angkatan Bersenjata 2011-2026 | aka: Jenderal Min Aung Hlaing | short: Hlaing
Wunna Maung Lwin | Menteri Luar Negeri 2011-2016, 2021-2023
Than Swe | Menteri Luar Negeri 2023-
Zaw Htay | Juru Bicara Pemerintah 2016-2021 | aka: U Zaw Htay
Thaung Tun | Penasihat Keamanan Nasional 2017-2021 | aka: U Thaung Tun
Win Myat Aye | Menteri Kesejahteraan Sosial 2016-2021
Ashin Wirathu | | aka: Wirathu, U Wirathu | polity: MMR
Ata Ullah | Pemimpin @arsa 2016- | aka: Ataullah abu Ammar Jununi, Ata Ullah abu Ammar Jununi
@KHM
Hun Sen | Perdana Menteri 1985-2023; Ketua Senat 2024-
Hun Manet | Perdana Menteri 2023-
Norodom Sihamoni | Raja 2004- | short: Sihamoni
Norodom Sihanouk | Raja 1941-2004 | short: Sihanouk
Prak Sokhonn | Menteri Luar Negeri 2016-2023, 2024- | short: Sokhonn
Hor Namhong | Menteri Luar Negeri 1998-2016
Tea Banh | Menteri Pertahanan 1979-2023
Sam Rainsy | | polity: KHM
Kem Sokha | | polity: KHM
Pol Pot | Pemimpin @khmer-rouge 1963-1997
@LAO
Thongloun Sisoulith | Presiden 2021-; Perdana Menteri 2016-2021 | short: Thongloun
Sonexay Siphandone | Perdana Menteri 2022- | short: Sonexay
Bounnhang Vorachith | Presiden 2016-2021
@BRN
Hassanal Bolkiah | Sultan 1967- | aka: Sultan Hassanal Bolkiah, Haji Hassanal Bolkiah | short: Bolkiah
Erywan Yusof | Menteri Luar Negeri II 2018- | aka: Erywan Pehin Yusof
@TLS
Xanana Gusmao | Perdana Menteri 2007-2015, 2023-; Presiden 2002-2007 | aka: Kay Rala Xanana Gusmao, Xanana Gusmão | short: Xanana, Gusmao
Jose Ramos-Horta | Presiden 2007-2012, 2022- | aka: José Ramos-Horta, Ramos Horta, Jose Ramos Horta | short: Horta
Mari Alkatiri | Perdana Menteri 2002-2006, 2017-2018 | short: Alkatiri
Taur Matan Ruak | Presiden 2012-2017; Perdana Menteri 2018-2023
Francisco Guterres | Presiden 2017-2022 | aka: Lu-Olo, Francisco Guterres Lu Olo
`);
