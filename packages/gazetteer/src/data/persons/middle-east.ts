// Data: heads of state and government, foreign and defence ministers and other leaders since about 2000. Common knowledge.
import type { Entry } from '../../entry.ts';
import { readPersons } from '../../read-persons.ts';

/** Columns as in `readPersons`. */
export const personsOfTheMiddleEast: readonly Entry[] = readPersons(`
@IRN
Ali Khamenei | Pemimpin Tertinggi 1989-2026 | aka: Ayatollah Ali Khamenei, Ayatollah Khamenei, Ayatullah Ali Khamenei, Ayatullah Khamenei, Sayyid Ali Khamenei | short: Khamenei
Ruhollah Khomeini | Pemimpin Tertinggi 1979-1989 | aka: Ayatollah Khomeini, Ayatullah Khomeini, Ayatollah Ruhollah Khomeini | short: Khomeini
Hassan Rouhani | Presiden 2013-2021 | aka: Hasan Rouhani, Hassan Rohani | short: Rouhani, Rohani
Mahmoud Ahmadinejad | Presiden 2005-2013 | aka: Mahmud Ahmadinejad | short: Ahmadinejad
Mohammad Khatami | Presiden 1997-2005 | short: Khatami
Ebrahim Raisi | Presiden 2021-2024 | short: Raisi
Masoud Pezeshkian | Presiden 2024- | short: Pezeshkian
Akbar Hashemi Rafsanjani | Presiden 1989-1997 | aka: Hashemi Rafsanjani | short: Rafsanjani
Mohammad Javad Zarif | Menteri Luar Negeri 2013-2021 | aka: Javad Zarif, Mohammed Javad Zarif | short: Zarif
Hossein Amir-Abdollahian | Menteri Luar Negeri 2021-2024 | aka: Hossein Amirabdollahian | short: Amir-Abdollahian, Abdollahian
Abbas Araghchi | Menteri Luar Negeri 2024-; Wakil Menteri Luar Negeri 2013-2021 | aka: Abbas Araqchi, Seyed Abbas Araghchi | short: Araghchi, Araqchi
Ali Akbar Salehi | Menteri Luar Negeri 2010-2013; Kepala @aeoi 2013-2021 | short: Salehi
Manouchehr Mottaki | Menteri Luar Negeri 2005-2010 | short: Mottaki
Ali Akbar Velayati | Menteri Luar Negeri 1981-1997 | short: Velayati
Hossein Dehghan | Menteri Pertahanan 2013-2017 | short: Dehghan
Amir Hatami | Menteri Pertahanan 2017-2021 | short: Hatami
Ali Larijani | Ketua Parlemen 2008-2020; Sekretaris @iran-supreme-national-security-council 2025-2026 | short: Larijani
Mohammad Bagher Ghalibaf | Ketua Parlemen 2020- | aka: Mohammad Baqer Qalibaf | short: Ghalibaf, Qalibaf
Ali Shamkhani | Sekretaris @iran-supreme-national-security-council 2013-2023 | short: Shamkhani
Qasem Soleimani | Komandan @quds-force 1998-2020 | aka: Qassem Soleimani, Qasim Sulaimani, Qassim Soleimani, Qasem Sulaimani, Qassem Sulaimani | short: Soleimani, Sulaimani
Esmail Qaani | Komandan @quds-force 2020- | aka: Ismail Qaani | short: Qaani
Mohammad Ali Jafari | Komandan @irgc 2007-2019 | short: Jafari?
Hossein Salami | Komandan @irgc 2019-2025 | short: Salami
Bahram Qassemi | Juru Bicara Kementerian Luar Negeri 2016-2019 | aka: Bahram Ghasemi, Bahram Qasemi | short: Qassemi?
Esmail Baghaei | Juru Bicara Kementerian Luar Negeri 2024- | aka: Esmaeil Baghaei, Esmail Baqaei | short: Baghaei
Nasser Kanaani | Juru Bicara Kementerian Luar Negeri 2022-2024 | aka: Nasser Kanani | short: Kanaani
Mohammad Eslami | Kepala @aeoi 2021- | short: Eslami
Mojtaba Khamenei | | polity: IRN
Mohammad Reza Pahlavi | Shah 1941-1979 | aka: Shah Mohammad Reza Pahlavi, Shah Iran, Shah Reza Pahlavi | short: Pahlavi
@IRQ
Saddam Hussein | Presiden 1979-2003 | aka: Saddam Husein | short: Saddam
Nouri al-Maliki | Perdana Menteri 2006-2014 | aka: Nuri al-Maliki | short: Maliki, al-Maliki
Haider al-Abadi | Perdana Menteri 2014-2018 | aka: Haidar al-Abadi, Haider Abadi | short: Abadi?, al-Abadi
Adil Abdul-Mahdi | Perdana Menteri 2018-2020 | aka: Adel Abdul Mahdi, Adil Abdul Mahdi | short: Abdul Mahdi
Mustafa al-Kadhimi | Perdana Menteri 2020-2022 | aka: Mustafa Al Kadhimi | short: Kadhimi, al-Kadhimi
Mohammed Shia' al-Sudani | Perdana Menteri 2022- | aka: Mohammed Shia al-Sudani, Mohammed al-Sudani | short: al-Sudani
Fuad Masum | Presiden 2014-2018 | aka: Fouad Massoum
Barham Salih | Presiden 2018-2022 | aka: Barham Saleh
Jalal Talabani | Presiden 2005-2014 | short: Talabani
Ibrahim al-Jaafari | Menteri Luar Negeri 2014-2018 | short: Jaafari
Hoshyar Zebari | Menteri Luar Negeri 2003-2014 | short: Zebari
Fuad Hussein | Menteri Luar Negeri 2020-
Khaled al-Obaidi | Menteri Pertahanan 2014-2016 | aka: Khaled al-Obeidi
Masoud Barzani | Presiden @krg 2005-2017 | aka: Massoud Barzani, Masud Barzani | short: Barzani
Nechirvan Barzani | Presiden @krg 2019-
Muqtada al-Sadr | | aka: Moqtada al-Sadr, Muqtada Sadr, Moqtada Sadr | short: al-Sadr, Sadr | polity: IRQ
Ali al-Sistani | | aka: Ayatollah Ali al-Sistani, Ali Sistani | short: al-Sistani, Sistani | polity: IRQ
Tariq Aziz | Wakil Perdana Menteri 1979-2003
@SYR
Bashar al-Assad | Presiden 2000-2024 | aka: Bashar Assad, Bashar Al Assad, Basyar al-Assad, Bashar al-Asad, Bashar Asad, Bashar al Assad | short: Assad, al-Assad, Al Assad
Hafez al-Assad | Presiden 1971-2000 | aka: Hafez Assad
Ahmed al-Sharaa | Presiden 2025-; Pemimpin @hayat-tahrir-al-sham 2017-2025 | aka: Abu Mohammed al-Jolani, Abu Mohammad al-Julani, Abu Muhammad al-Julani, Abu Mohammad al-Golani, Abu Mohammed al-Golani, Ahmad al-Sharaa, Ahmed Sharaa, Ahmed al-Syaraa | short: al-Jolani, Jolani, Julani, al-Julani, Sharaa, al-Sharaa
Walid al-Moallem | Menteri Luar Negeri 2006-2020 | aka: Walid Muallem, Walid al-Muallem, Walid Moallem | short: Moallem, Muallem
Faisal Mekdad | Menteri Luar Negeri 2020-2024 | aka: Faisal Mikdad
Asaad al-Shaibani | Menteri Luar Negeri 2024- | aka: Asaad Hassan al-Shaibani, Asaad al-Shibani | short: Shaibani, al-Shaibani
Bashar al-Jaafari | Duta Besar untuk PBB 2006-2020 | aka: Bashar Jaafari
Mazloum Abdi | Komandan @syrian-democratic-forces 2015- | aka: Mazlum Abdi
@LBN
Saad al-Hariri | Perdana Menteri 2009-2011, 2016-2020 | aka: Saad Hariri | short: Hariri
Rafik al-Hariri | Perdana Menteri 1992-1998, 2000-2004 | aka: Rafik Hariri, Rafiq Hariri
Michel Aoun | Presiden 2016-2022 | short: Aoun?
Joseph Aoun | Presiden 2025- | short: Aoun?
Michel Suleiman | Presiden 2008-2014
Najib Mikati | Perdana Menteri 2011-2014, 2021-2025 | short: Mikati
Hassan Diab | Perdana Menteri 2020-2021 | short: Diab
Nawaf Salam | Perdana Menteri 2025- | short: Salam?
Nabih Berri | Ketua Parlemen 1992- | short: Berri
Gebran Bassil | Menteri Luar Negeri 2014-2020 | short: Bassil
Hassan Nasrallah | Pemimpin @hezbollah 1992-2024 | aka: Hasan Nasrallah, Sayyed Hassan Nasrallah | short: Nasrallah
Naim Qassem | Pemimpin @hezbollah 2024- | aka: Sheikh Naim Qassem | short: Qassem?
@ISR
Benjamin Netanyahu | Perdana Menteri 1996-1999, 2009-2021, 2022- | aka: Bibi Netanyahu, Binyamin Netanyahu | short: Netanyahu
Ehud Olmert | Perdana Menteri 2006-2009 | short: Olmert
Ariel Sharon | Perdana Menteri 2001-2006 | short: Sharon?
Ehud Barak | Perdana Menteri 1999-2001; Menteri Pertahanan 2007-2013 | short: Barak
Naftali Bennett | Perdana Menteri 2021-2022; Menteri Pendidikan 2015-2019 | short: Bennett?
Yair Lapid | Perdana Menteri 2022; Menteri Luar Negeri 2021-2022 | short: Lapid
Reuven Rivlin | Presiden 2014-2021 | short: Rivlin
Isaac Herzog | Presiden 2021- | short: Herzog
Shimon Peres | Presiden 2007-2014 | short: Peres
Yitzhak Rabin | Perdana Menteri 1992-1995 | short: Rabin
Avigdor Lieberman | Menteri Pertahanan 2016-2018; Menteri Luar Negeri 2009-2015 | aka: Avigdor Liberman | short: Lieberman
Moshe Yaalon | Menteri Pertahanan 2013-2016 | aka: Moshe Ya'alon | short: Yaalon
Benny Gantz | Menteri Pertahanan 2020-2022 | short: Gantz
Yoav Gallant | Menteri Pertahanan 2022-2024 | short: Gallant
Israel Katz | Menteri Pertahanan 2024-; Menteri Luar Negeri 2019-2020, 2024 | short: Katz
Gideon Saar | Menteri Luar Negeri 2024- | aka: Gideon Sa'ar | short: Saar
Eli Cohen | Menteri Luar Negeri 2022-2023 | short: Eli Cohen?
Tzipi Livni | Menteri Luar Negeri 2006-2009 | short: Livni
Gabi Ashkenazi | Menteri Luar Negeri 2020-2021 | short: Ashkenazi
Itamar Ben-Gvir | Menteri Keamanan Nasional 2022- | aka: Itamar Ben Gvir | short: Ben-Gvir, Ben Gvir
Bezalel Smotrich | Menteri Keuangan 2022- | short: Smotrich
Danny Danon | Duta Besar untuk PBB 2015-2020, 2024- | short: Danon
Gilad Erdan | Duta Besar untuk PBB 2020-2024 | short: Erdan
Herzi Halevi | Kepala Staf @idf 2023-2025 | short: Halevi
Eyal Zamir | Kepala Staf @idf 2025- | short: Zamir
Daniel Hagari | Juru Bicara @idf 2023-2025 | short: Hagari
David Barnea | Direktur @mossad 2021-2026
Yossi Cohen | Direktur @mossad 2016-2021 | short: Yossi Cohen?
Ayelet Shaked | Menteri Kehakiman 2015-2019 | short: Shaked
@PSE
Mahmoud Abbas | Presiden 2005- | aka: Mahmud Abbas, Abu Mazen | short: Abbas?
Yasser Arafat | Presiden 1994-2004; Ketua @plo 1969-2004 | aka: Yasir Arafat | short: Arafat
Ismail Haniyeh | Pemimpin @hamas 2017-2024 | aka: Ismail Haniya, Ismail Haniyah | short: Haniyeh, Haniya, Haniyah
Khaled Meshaal | Pemimpin @hamas 2004-2017 | aka: Khaled Mashaal, Khalid Misyal, Khaled Misyal, Khaled Meshal | short: Meshaal, Mashaal
Yahya Sinwar | Pemimpin @hamas 2024 | aka: Yahya al-Sinwar | short: Sinwar
Mohammed Deif | Komandan @al-qassam-brigades 2002-2024 | aka: Muhammad Deif | short: Deif
Khalil al-Hayya | Pejabat Senior @hamas 2017- | aka: Khalil al-Hayyah | short: al-Hayya
Sami Abu Zuhri | Juru Bicara @hamas 2006- | short: Abu Zuhri
Fawzi Barhoum | Juru Bicara @hamas 2007- | aka: Fauzi Barhoum
Abu Obaida | Juru Bicara @al-qassam-brigades 2005-2025 | aka: Abu Ubaidah, Abu Ubaida
Ziyad al-Nakhalah | Pemimpin @palestinian-islamic-jihad 2018- | aka: Ziad al-Nakhala
Mohammad Shtayyeh | Perdana Menteri 2019-2024 | aka: Mohammed Shtayyeh | short: Shtayyeh
Rami Hamdallah | Perdana Menteri 2013-2019 | short: Hamdallah
Mohammad Mustafa | Perdana Menteri 2024- | aka: Mohammed Mustafa | short: Mohammad Mustafa?
Salam Fayyad | Perdana Menteri 2007-2013 | short: Fayyad
Riyad al-Maliki | Menteri Luar Negeri 2007-2024 | aka: Riyad Al Maliki, Riad al-Malki, Riyad Malki, Riad Malki, Riyadh al-Maliki
Riyad Mansour | Duta Besar untuk PBB 2005- | aka: Riyad H Mansour, Riyadh Mansour
Nabil Abu Rudeina | Juru Bicara Presiden 2005- | aka: Nabil Abu Rdainah, Nabil Abu Rudeineh
Saeb Erekat | Sekretaris Jenderal @plo 2015-2020 | aka: Saeb Erakat | short: Erekat
Hanan Ashrawi | Anggota Komite Eksekutif @plo 2009-2020 | short: Ashrawi
Marwan Barghouti | | short: Barghouti | polity: PSE
Ahed Tamimi | | polity: PSE
Zuhair al-Shun | Duta Besar untuk Indonesia 2019- | aka: Zuhair Al-Shun
@EGY
Hosni Mubarak | Presiden 1981-2011 | aka: Husni Mubarak | short: Mubarak
Mohamed Morsi | Presiden 2012-2013 | aka: Muhammad Mursi, Mohammed Morsi, Muhammad Morsi, Mohammed Mursi, Mohamed Mursi, Mohammad Morsi | short: Morsi, Mursi
Abdel Fattah el-Sisi | Presiden 2014- | aka: Abdel Fattah al-Sisi, Abdul Fattah al-Sisi, Abdul Fattah el-Sisi, Abdel Fattah Al Sisi, Abdel Fatah al-Sisi, Abdel-Fattah el-Sissi | short: Sisi, al-Sisi, el-Sisi
Anwar Sadat | Presiden 1970-1981 | short: Sadat
Gamal Abdel Nasser | Presiden 1956-1970 | short: Nasser?
Sameh Shoukry | Menteri Luar Negeri 2014-2024 | aka: Sameh Shukri, Sameh Shoukri | short: Shoukry
Badr Abdelatty | Menteri Luar Negeri 2024- | aka: Badr Abdel Aty | short: Abdelatty
Ahmed Aboul Gheit | Sekretaris Jenderal @arab-league 2016- | aka: Ahmad Aboul Gheit | short: Aboul Gheit
Nabil Elaraby | Sekretaris Jenderal @arab-league 2011-2016 | aka: Nabil al-Arabi, Nabil al-Araby
Amr Moussa | Sekretaris Jenderal @arab-league 2001-2011 | aka: Amr Mussa
Mohamed ElBaradei | Direktur Jenderal @iaea 1997-2009 | aka: Mohamed el-Baradei, Mohammed ElBaradei | short: ElBaradei, Baradei
@SAU
Salman bin Abdulaziz | Raja 2015- | aka: Salman bin Abdulaziz Al Saud, Raja Salman, Raja Salman bin Abdulaziz, Raja Salman bin Abdulaziz Al Saud, Salman bin Abdulaziz al-Saud
Mohammed bin Salman | Putra Mahkota 2017-; Perdana Menteri 2022-; Menteri Pertahanan 2015-2022 | aka: Muhammad bin Salman, Mohammad bin Salman, MBS, MbS, Pangeran Mohammed bin Salman, Mohamed bin Salman, Pangeran Muhammad bin Salman | exact: MbS
Mohammed bin Nayef | Putra Mahkota 2015-2017; Menteri Dalam Negeri 2012-2017 | aka: Muhammad bin Nayef, Mohammad bin Nayef
Abdullah bin Abdulaziz | Raja 2005-2015 | aka: Raja Abdullah bin Abdulaziz, Abdullah bin Abdulaziz Al Saud
Adel al-Jubeir | Menteri Luar Negeri 2015-2018 | aka: Adel Jubeir, Adel Al Jubeir, Adil al-Jubeir, Adel bin Ahmed Al-Jubeir | short: Jubeir, al-Jubeir
Saud al-Faisal | Menteri Luar Negeri 1975-2015 | aka: Saud bin Faisal | short: al-Faisal?
Faisal bin Farhan | Menteri Luar Negeri 2019- | aka: Faisal bin Farhan Al Saud, Pangeran Faisal bin Farhan
Khalid bin Salman | Menteri Pertahanan 2022- | aka: Khaled bin Salman
Jamal Khashoggi | | short: Khashoggi | polity: SAU
Alwaleed bin Talal | | aka: Al-Waleed bin Talal, Pangeran Alwaleed bin Talal, Al Waleed bin Talal | polity: SAU
Osama Shuaibi | Duta Besar untuk Indonesia 2016-2019 | aka: Osama bin Mohammed Al Shuaibi, Osama bin Mohammed Abdullah Al Shuaibi
Turki al-Maliki | Juru Bicara @saudi-led-coalition 2017-
@ARE
Mohammed bin Zayed Al Nahyan | Presiden 2022- | aka: Mohammed bin Zayed, Mohamed bin Zayed, Mohamed bin Zayed Al Nahyan, MBZ, Mohammad bin Zayed
Khalifa bin Zayed Al Nahyan | Presiden 2004-2022 | aka: Khalifa bin Zayed
Mohammed bin Rashid Al Maktoum | Perdana Menteri 2006- | aka: Mohammed bin Rashid
Abdullah bin Zayed Al Nahyan | Menteri Luar Negeri 2006- | aka: Abdullah bin Zayed
Anwar Gargash | Menteri Negara Urusan Luar Negeri 2008-2021 | short: Gargash
@QAT
Tamim bin Hamad Al Thani | Emir 2013- | aka: Tamim bin Hamad, Tamim bin Hamad al-Thani, Sheikh Tamim bin Hamad al-Thani, Sheikh Tamim | short: Tamim?
Hamad bin Khalifa Al Thani | Emir 1995-2013 | aka: Hamad bin Khalifa
Mohammed bin Abdulrahman Al Thani | Perdana Menteri 2023-; Menteri Luar Negeri 2016- | aka: Mohammed bin Abdulrahman, Mohammed bin Abdulrahman al-Thani, Muhammad bin Abdulrahman al-Thani, Sheikh Mohammed bin Abdulrahman al-Thani
Majed al-Ansari | Juru Bicara Kementerian Luar Negeri 2021- | short: al-Ansari?
@YEM
Abdrabbuh Mansur Hadi | Presiden 2012-2022 | aka: Abd Rabbu Mansour Hadi, Abdrabbuh Mansour Hadi, Abed Rabbo Mansour Hadi, Abd-Rabbu Mansour Hadi, Abd Rabbuh Mansur Hadi, Mansour Hadi | short: Hadi?
Ali Abdullah Saleh | Presiden 1990-2012 | short: Saleh?
Rashad al-Alimi | Ketua Dewan Kepemimpinan Presiden 2022- | short: al-Alimi
Abdul-Malik al-Houthi | Pemimpin @houthis 2004- | aka: Abdul Malik al-Houthi, Abdulmalik al-Houthi, Abdel Malek al-Houthi, Abdul Malik Al Huthi
Yahya Saree | Juru Bicara @houthis 2018- | aka: Yahya Sarea, Yahya Sare'e | short: Saree
Mohammed Abdulsalam | Juru Bicara @houthis 2007- | aka: Mohammed Abdul Salam
Khaled Bahah | Perdana Menteri 2014-2016
@JOR
Abdullah II | Raja 1999- | aka: Raja Abdullah II, Abdullah II bin al-Hussein, Raja Abdullah
Ayman Safadi | Menteri Luar Negeri 2017- | short: Safadi
Rania al-Abdullah | Ratu 1999- | aka: Ratu Rania
@KWT
Sabah al-Ahmad al-Jaber al-Sabah | Emir 2006-2020 | aka: Sabah al-Ahmad, Sheikh Sabah al-Ahmad, Sabah al-Ahmad Al-Sabah
Nawaf al-Ahmad al-Jaber al-Sabah | Emir 2020-2023 | aka: Nawaf al-Ahmad
Mishal al-Ahmad al-Jaber al-Sabah | Emir 2023- | aka: Meshal al-Ahmad, Mishal al-Ahmad
@BHR
Hamad bin Isa Al Khalifa | Raja 1999- | aka: Hamad bin Isa, Raja Hamad
@OMN
Qaboos bin Said | Sultan 1970-2020 | aka: Sultan Qaboos, Qaboos bin Said Al Said | short: Qaboos
Haitham bin Tariq | Sultan 2020- | aka: Sultan Haitham
Badr al-Busaidi | Menteri Luar Negeri 2020- | aka: Badr Albusaidi
@TUR
Recep Tayyip Erdoğan | Presiden 2014-; Perdana Menteri 2003-2014 | aka: Recep Tayyip Erdogan, Tayyip Erdogan, Receb Tayyip Erdogan | short: Erdogan
Abdullah Gül | Presiden 2007-2014 | aka: Abdullah Gul | short: Gul?
Binali Yıldırım | Perdana Menteri 2016-2018 | aka: Binali Yildirim | short: Yildirim
Ahmet Davutoğlu | Perdana Menteri 2014-2016; Menteri Luar Negeri 2009-2014 | aka: Ahmet Davutoglu | short: Davutoglu
Mevlüt Çavuşoğlu | Menteri Luar Negeri 2014-2023 | aka: Mevlut Cavusoglu | short: Cavusoglu
Hakan Fidan | Menteri Luar Negeri 2023-; Kepala @mit-turkey 2010-2023 | short: Fidan
Hulusi Akar | Menteri Pertahanan 2018-2023
Yaşar Güler | Menteri Pertahanan 2023- | aka: Yasar Guler
Fikri Işık | Menteri Pertahanan 2016-2017 | aka: Fikri Isik
Numan Kurtulmuş | Wakil Perdana Menteri 2014-2017 | aka: Numan Kurtulmus | short: Kurtulmus
Ibrahim Kalın | Juru Bicara Presiden 2014-2023 | aka: Ibrahim Kalin | short: Kalin
Fethullah Gülen | Pemimpin @gulen-movement 1970-2024 | aka: Fethullah Gulen | short: Gulen
Abdullah Öcalan | Pemimpin @pkk 1978- | aka: Abdullah Ocalan | short: Ocalan
Selahattin Demirtaş | Ketua Partai Demokratik Rakyat 2014-2018 | aka: Selahattin Demirtas | short: Demirtas
Ekrem İmamoğlu | Wali Kota Istanbul 2019-2025 | aka: Ekrem Imamoglu | short: Imamoglu
Mustafa Kemal Atatürk | Presiden 1923-1938 | aka: Kemal Ataturk, Mustafa Kemal Ataturk | short: Ataturk
`);
