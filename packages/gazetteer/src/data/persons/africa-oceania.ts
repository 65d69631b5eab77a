// Data: heads of state and government, foreign and defence ministers and other leaders since about 2000. Common knowledge.
import type { Entry } from '../../entry.ts';
import { readPersons } from '../../read-persons.ts';

/** Columns as in `readPersons`. */
export const personsOfAfricaAndOceania: readonly Entry[] = readPersons(`
@ZAF
Nelson Mandela | Presiden 1994-1999 | short: Mandela
Thabo Mbeki | Presiden 1999-2008 | short: Mbeki
Jacob Zuma | Presiden 2009-2018 | short: Zuma
Cyril Ramaphosa | Presiden 2018- | short: Ramaphosa
Naledi Pandor | Menteri Luar Negeri 2019-2024 | short: Pandor
Ronald Lamola | Menteri Luar Negeri 2024- | short: Lamola
Desmond Tutu | | short: Tutu | polity: ZAF
@ZWE
Robert Mugabe | Presiden 1987-2017 | short: Mugabe
Emmerson Mnangagwa | Presiden 2017- | short: Mnangagwa
Grace Mugabe | Ibu Negara 1996-2017
Morgan Tsvangirai | Perdana Menteri 2009-2013 | short: Tsvangirai
Constantino Chiwenga | Wakil Presiden 2017- | short: Chiwenga
@NGA
Muhammadu Buhari | Presiden 2015-2023 | short: Buhari
Goodluck Jonathan | Presiden 2010-2015
Olusegun Obasanjo | Presiden 1999-2007 | short: Obasanjo
Bola Tinubu | Presiden 2023- | aka: Bola Ahmed Tinubu | short: Tinubu
Ngozi Okonjo-Iweala | Direktur Jenderal @wto 2021- | short: Okonjo-Iweala
@SDN
Omar al-Bashir | Presiden 1989-2019 | aka: Omar al-Basyir, Omar Hassan al-Bashir, Omar Bashir, Umar al-Bashir | short: al-Bashir, Bashir?
Abdel Fattah al-Burhan | Ketua Dewan Kedaulatan 2019- | aka: Abdel Fattah Burhan, Abdul Fattah al-Burhan | short: Burhan?, al-Burhan
Abdalla Hamdok | Perdana Menteri 2019-2022 | short: Hamdok
@SSD
Salva Kiir | Presiden 2011- | aka: Salva Kiir Mayardit | short: Kiir
Riek Machar | Wakil Presiden 2011-2013, 2020- | short: Machar
@LBY
Muammar Gaddafi | Pemimpin 1969-2011 | aka: Muammar Khadafi, Moammar Gaddafi, Muamar Khadafi, Muammar Qaddafi, Moamar Khadafi, Muammar Kadafi, Muammar Khadafy | short: Gaddafi, Khadafi, Qaddafi, Kadafi, Khadafy
Khalifa Haftar | Komandan @libyan-national-army 2015- | aka: Khalifah Haftar | short: Haftar
Fayez al-Sarraj | Perdana Menteri @gna-libya 2016-2021 | aka: Fayez Sarraj, Fayez Serraj | short: Sarraj, Serraj, al-Sarraj | polity: LBY
Abdul Hamid Dbeibah | Perdana Menteri 2021- | aka: Abdulhamid Dbeibah, Abdulhamid Dbeibeh | short: Dbeibah
Saif al-Islam Gaddafi | | aka: Saif al-Islam Khadafi | polity: LBY
@ETH
Abiy Ahmed | Perdana Menteri 2018- | aka: Abiy Ahmed Ali | short: Abiy
Hailemariam Desalegn | Perdana Menteri 2012-2018 | short: Hailemariam
Tedros Adhanom Ghebreyesus | Direktur Jenderal @world-health-organization 2017-; Menteri Luar Negeri 2012-2016 | aka: Tedros Adhanom | short: Tedros
@SOM
Mohamed Abdullahi Mohamed | Presiden 2017-2022 | aka: Mohamed Abdullahi Farmaajo, Mohamed Farmajo | short: Farmaajo, Farmajo
Hassan Sheikh Mohamud | Presiden 2012-2017, 2022- | aka: Hassan Sheikh Mohamoud
@KEN
Uhuru Kenyatta | Presiden 2013-2022 | short: Kenyatta
William Ruto | Presiden 2022- | short: Ruto
Raila Odinga | Perdana Menteri 2008-2013 | short: Odinga
@UGA
Yoweri Museveni | Presiden 1986- | short: Museveni
@RWA
Paul Kagame | Presiden 2000- | short: Kagame
@BDI
Pierre Nkurunziza | Presiden 2005-2020 | short: Nkurunziza
Évariste Ndayishimiye | Presiden 2020- | aka: Evariste Ndayishimiye | short: Ndayishimiye
@COD
Joseph Kabila | Presiden 2001-2019 | short: Kabila
Félix Tshisekedi | Presiden 2019- | aka: Felix Tshisekedi | short: Tshisekedi
@GMB
Yahya Jammeh | Presiden 1996-2017 | short: Jammeh
Adama Barrow | Presiden 2017- | short: Barrow
@SEN
Macky Sall | Presiden 2012-2024 | short: Sall
Bassirou Diomaye Faye | Presiden 2024- | short: Faye
@CIV
Alassane Ouattara | Presiden 2010- | short: Ouattara
Laurent Gbagbo | Presiden 2000-2011 | short: Gbagbo
@GHA
Kofi Annan | Sekretaris Jenderal @united-nations 1997-2006 | aka: Kofi Anan | short: Annan
Nana Akufo-Addo | Presiden 2017-2025 | short: Akufo-Addo
John Mahama | Presiden 2012-2017, 2025- | short: Mahama
@MLI
Assimi Goita | Presiden 2021- | aka: Assimi Goïta | short: Goita
Ibrahim Boubacar Keita | Presiden 2013-2020 | aka: Ibrahim Boubacar Keïta
@BFA
Ibrahim Traoré | Presiden 2022- | aka: Ibrahim Traore | short: Traore?
@NER
Mohamed Bazoum | Presiden 2021-2023 | short: Bazoum
Abdourahamane Tchiani | Presiden 2023- | aka: Abdourahmane Tchiani | short: Tchiani
@TCD
Idriss Déby | Presiden 1990-2021 | aka: Idriss Deby
Mahamat Déby | Presiden 2021- | aka: Mahamat Idriss Deby, Mahamat Deby
@CMR
Paul Biya | Presiden 1982- | short: Biya
@GAB
Ali Bongo | Presiden 2009-2023 | aka: Ali Bongo Ondimba
@AGO
João Lourenço | Presiden 2017- | aka: Joao Lourenco
@DZA
Abdelaziz Bouteflika | Presiden 1999-2019 | aka: Abdul Aziz Bouteflika | short: Bouteflika
Abdelmadjid Tebboune | Presiden 2019- | short: Tebboune
@TUN
Zine El Abidine Ben Ali | Presiden 1987-2011 | aka: Zine al-Abidine Ben Ali | short: Ben Ali
Kais Saied | Presiden 2019- | aka: Kaïs Saïed | short: Saied
Beji Caid Essebsi | Presiden 2014-2019 | short: Essebsi
@MAR
Mohammed VI | Raja 1999- | aka: Raja Mohammed VI, Raja Mohamed VI
@TZA
Samia Suluhu Hassan | Presiden 2021- | aka: Samia Suluhu
John Magufuli | Presiden 2015-2021 | short: Magufuli
@LBR
Ellen Johnson Sirleaf | Presiden 2006-2018 | short: Sirleaf
George Weah | Presiden 2018-2024 | short: Weah
Charles Taylor | Presiden 1997-2003 | short: Charles Taylor?
@AUS
Malcolm Turnbull | Perdana Menteri 2015-2018 | short: Turnbull
Tony Abbott | Perdana Menteri 2013-2015 | short: Abbott
Scott Morrison | Perdana Menteri 2018-2022 | short: Morrison
Anthony Albanese | Perdana Menteri 2022- | short: Albanese
Kevin Rudd | Perdana Menteri 2007-2010, 2013; Menteri Luar Negeri 2010-2012; Duta Besar untuk Amerika Serikat 2023-2026 | short: Rudd?
Julia Gillard | Perdana Menteri 2010-2013 | short: Gillard
John Howard | Perdana Menteri 1996-2007 | short: Howard?
Julie Bishop | Menteri Luar Negeri 2013-2018 | short: Bishop?
Marise Payne | Menteri Luar Negeri 2018-2022; Menteri Pertahanan 2015-2018 | short: Payne
Penny Wong | Menteri Luar Negeri 2022- | short: Wong?
Bob Carr | Menteri Luar Negeri 2012-2013
Alexander Downer | Menteri Luar Negeri 1996-2007 | short: Downer
Peter Dutton | Menteri Imigrasi 2014-2017; Menteri Pertahanan 2021-2022 | short: Dutton
Christopher Pyne | Menteri Pertahanan 2018-2019 | short: Pyne
Richard Marles | Menteri Pertahanan 2022- | short: Marles
Linda Reynolds | Menteri Pertahanan 2019-2021
Barnaby Joyce | Wakil Perdana Menteri 2016-2018, 2021-2022 | short: Joyce?
Pauline Hanson | Senator 2016- | short: Hanson
Paul Grigson | Duta Besar untuk Indonesia 2015-2018 | short: Grigson
Gary Quinlan | Duta Besar untuk Indonesia 2018-2021 | short: Quinlan
@NZL
Jacinda Ardern | Perdana Menteri 2017-2023 | short: Ardern
John Key | Perdana Menteri 2008-2016 | short: John Key?, Key?
Bill English | Perdana Menteri 2016-2017 | short: Bill English?
Helen Clark | Perdana Menteri 1999-2008; Administrator @undp 2009-2017 | short: Clark?
Chris Hipkins | Perdana Menteri 2023 | short: Hipkins
Christopher Luxon | Perdana Menteri 2023- | short: Luxon
Winston Peters | Menteri Luar Negeri 2005-2008, 2017-2020, 2023- | short: Peters?
Murray McCully | Menteri Luar Negeri 2008-2017 | short: McCully
Nanaia Mahuta | Menteri Luar Negeri 2020-2023 | short: Mahuta
Judith Collins | Menteri Pertahanan 2023- | short: Judith Collins?, Collins?
@PNG
Peter O'Neill | Perdana Menteri 2011-2019 | short: O'Neill?
James Marape | Perdana Menteri 2019- | short: Marape
@FJI
Frank Bainimarama | Perdana Menteri 2007-2022 | aka: Josaia Voreqe Bainimarama | short: Bainimarama
Sitiveni Rabuka | Perdana Menteri 2022- | short: Rabuka
@SLB
Manasseh Sogavare | Perdana Menteri 2014-2017, 2019-2024 | short: Sogavare
@VUT
Charlot Salwai | Perdana Menteri 2016-2020, 2023-2025 | short: Salwai
`);
