// Data: heads of state and government, foreign and defence ministers and other leaders since about 2000. Common knowledge.
import type { Entry } from '../../entry.ts';
import { readPersons } from '../../read-persons.ts';

/** Columns as in `readPersons`. */
export const personsOfSouthAsia: readonly Entry[] = readPersons(`
@IND
Narendra Modi | Perdana Menteri 2014- | short: Modi
Manmohan Singh | Perdana Menteri 2004-2014 | short: Singh?
Atal Bihari Vajpayee | Perdana Menteri 1998-2004 | short: Vajpayee
Droupadi Murmu | Presiden 2022- | short: Murmu
Ram Nath Kovind | Presiden 2017-2022 | short: Kovind
Pranab Mukherjee | Presiden 2012-2017 | short: Mukherjee?
Sushma Swaraj | Menteri Luar Negeri 2014-2019 | short: Swaraj
Subrahmanyam Jaishankar | Menteri Luar Negeri 2019- | aka: S Jaishankar, S. Jaishankar | short: Jaishankar
Rajnath Singh | Menteri Pertahanan 2019-; Menteri Dalam Negeri 2014-2019 | short: Singh?
Nirmala Sitharaman | Menteri Keuangan 2019-; Menteri Pertahanan 2017-2019 | short: Sitharaman
Manohar Parrikar | Menteri Pertahanan 2014-2017 | short: Parrikar
Arun Jaitley | Menteri Keuangan 2014-2019 | short: Jaitley
Amit Shah | Menteri Dalam Negeri 2019- | short: Shah?
Ajit Doval | Penasihat Keamanan Nasional 2014- | short: Doval
Rahul Gandhi | Ketua @congress-india 2017-2019 | short: Gandhi?
Sonia Gandhi | Ketua @congress-india 1998-2017 | short: Gandhi?
Mahatma Gandhi | | aka: Mohandas Gandhi, Mohandas Karamchand Gandhi | short: Gandhi? | polity: IND
Arvind Kejriwal | | short: Kejriwal | polity: IND
Kiren Rijiju | Wakil Menteri Dalam Negeri 2014-2019 | short: Rijiju
@PAK
Nawaz Sharif | Perdana Menteri 2013-2017, 1997-1999 | short: Sharif?
Shehbaz Sharif | Perdana Menteri 2022-2023, 2024- | aka: Shahbaz Sharif | short: Sharif?, Shehbaz
Imran Khan | Perdana Menteri 2018-2022 | short: Khan?
Shahid Khaqan Abbasi | Perdana Menteri 2017-2018 | short: Abbasi?
Pervez Musharraf | Presiden 2001-2008 | short: Musharraf
Asif Ali Zardari | Presiden 2008-2013, 2024- | short: Zardari
Mamnoon Hussain | Presiden 2013-2018
Arif Alvi | Presiden 2018-2024 | short: Alvi
Yousaf Raza Gilani | Perdana Menteri 2008-2012 | aka: Yousuf Raza Gilani | short: Gilani
Benazir Bhutto | Perdana Menteri 1993-1996 | short: Bhutto?
Bilawal Bhutto Zardari | Menteri Luar Negeri 2022-2023 | aka: Bilawal Bhutto | short: Bilawal
Ishaq Dar | Menteri Luar Negeri 2024-
Khawaja Asif | Menteri Pertahanan 2013-2017, 2022- | aka: Khawaja Muhammad Asif
Shah Mehmood Qureshi | Menteri Luar Negeri 2018-2022 | short: Qureshi?
Asim Munir | Panglima Angkatan Darat 2022- | short: Munir?
Qamar Javed Bajwa | Panglima Angkatan Darat 2016-2022 | short: Bajwa
Raheel Sharif | Panglima Angkatan Darat 2013-2016 | short: Sharif?
Malala Yousafzai | | short: Malala | polity: PAK
Hafiz Saeed | Pendiri @lashkar-e-taiba 1987- | aka: Hafiz Muhammad Saeed | short: Saeed?
Masood Azhar | Pendiri @jaish-e-mohammed 2000- | short: Azhar?
@AFG
Hamid Karzai | Presiden 2001-2014 | short: Karzai
Ashraf Ghani | Presiden 2014-2021 | aka: Mohammad Ashraf Ghani, Ashraf Ghani Ahmadzai | short: Ghani
Abdullah Abdullah | Kepala Eksekutif 2014-2020 | aka: Dr Abdullah Abdullah
Amrullah Saleh | Wakil Presiden 2020-2021 | short: Saleh?
Abdul Rashid Dostum | Wakil Presiden 2014-2020 | short: Dostum
Mullah Omar | Pemimpin @taliban 1994-2013 | aka: Mullah Mohammed Omar, Mohammed Omar, Mullah Muhammad Omar
Mullah Akhtar Mansour | Pemimpin @taliban 2015-2016 | aka: Akhtar Mansour, Mullah Mansour, Mullah Akhtar Mansoor, Akhtar Mohammad Mansour
Hibatullah Akhundzada | Pemimpin Tertinggi @taliban 2016- | aka: Haibatullah Akhundzada, Mullah Haibatullah Akhundzada | short: Akhundzada
Abdul Ghani Baradar | Wakil Perdana Menteri 2021- | aka: Mullah Abdul Ghani Baradar, Mullah Baradar | short: Baradar
Sirajuddin Haqqani | Menteri Dalam Negeri 2021-; Pemimpin @haqqani-network 2018- | short: Haqqani
Mullah Yaqoob | Menteri Pertahanan 2021- | aka: Mohammad Yaqoob, Mullah Mohammad Yaqoob
Mohammad Hassan Akhund | Perdana Menteri 2021- | aka: Mullah Hassan Akhund, Hasan Akhund | short: Akhund
Amir Khan Muttaqi | Menteri Luar Negeri 2021- | short: Muttaqi
Zabihullah Mujahid | Juru Bicara @taliban 2007- | aka: Zabiullah Mujahid | short: Mujahid?
Suhail Shaheen | Juru Bicara @taliban 2013- | short: Shaheen?
Gulbuddin Hekmatyar | Pemimpin @hizb-e-islami 1976- | short: Hekmatyar
Ahmad Massoud | Pemimpin @national-resistance-front 2021- | short: Massoud?
@BGD
Sheikh Hasina | Perdana Menteri 1996-2001, 2009-2024 | aka: Syekh Hasina, Sheikh Hasina Wazed | short: Hasina
Khaleda Zia | Perdana Menteri 2001-2006 | short: Zia?
Muhammad Yunus | Kepala Penasihat 2024-2026 | aka: Mohammad Yunus
Abdul Hassan Mahmood Ali | Menteri Luar Negeri 2014-2019 | aka: AH Mahmood Ali, Abul Hassan Mahmood Ali, Abul Hasan Mahmud Ali
AK Abdul Momen | Menteri Luar Negeri 2019-2024
@LKA
Mahinda Rajapaksa | Presiden 2005-2015; Perdana Menteri 2019-2022 | short: Rajapaksa?
Gotabaya Rajapaksa | Presiden 2019-2022 | short: Rajapaksa?, Gotabaya
Maithripala Sirisena | Presiden 2015-2019 | short: Sirisena
Ranil Wickremesinghe | Presiden 2022-2024; Perdana Menteri 2015-2019 | short: Wickremesinghe
Anura Kumara Dissanayake | Presiden 2024- | short: Dissanayake
@NPL
KP Sharma Oli | Perdana Menteri 2015-2016, 2018-2021, 2024-2025 | aka: K.P. Sharma Oli, Khadga Prasad Oli, KP Oli
Sher Bahadur Deuba | Perdana Menteri 2017-2018, 2021-2022 | short: Deuba
Pushpa Kamal Dahal | Perdana Menteri 2008-2009, 2016-2017, 2022-2024 | aka: Prachanda
@MDV
Mohamed Muizzu | Presiden 2023- | short: Muizzu
Abdulla Yameen | Presiden 2013-2018 | short: Yameen
Mohamed Nasheed | Presiden 2008-2012 | short: Nasheed
`);
