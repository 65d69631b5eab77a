// Data: heads of state and government, foreign and defence ministers and other leaders since about 2000. Common knowledge.
import type { Entry } from '../../entry.ts';
import { readPersons } from '../../read-persons.ts';

/** Columns as in `readPersons`. */
export const personsOfTheAmericas: readonly Entry[] = readPersons(`
@USA
Donald Trump | Presiden 2017-2021, 2025- | aka: Donald J Trump, Donald J. Trump, Donald John Trump | short: Trump
Joe Biden | Presiden 2021-2025; Wakil Presiden 2009-2017 | aka: Joseph Biden, Joe R Biden | short: Biden
Barack Obama | Presiden 2009-2017 | aka: Barack Hussein Obama, Barrack Obama | short: Obama
George W. Bush | Presiden 2001-2009 | aka: George W Bush, George Walker Bush | short: Bush?
George H. W. Bush | Presiden 1989-1993 | aka: George HW Bush, George Bush Senior, George H.W. Bush | short: Bush?
Bill Clinton | Presiden 1993-2001 | short: Clinton?
Ronald Reagan | Presiden 1981-1989 | short: Reagan
Jimmy Carter | Presiden 1977-1981 | short: Carter?
Richard Nixon | Presiden 1969-1974 | short: Nixon
John F. Kennedy | Presiden 1961-1963 | aka: John F Kennedy, JFK | short: Kennedy?
Mike Pence | Wakil Presiden 2017-2021 | short: Pence
Kamala Harris | Wakil Presiden 2021-2025 | short: Harris?
JD Vance | Wakil Presiden 2025- | aka: J.D. Vance, James David Vance | short: Vance
Dick Cheney | Wakil Presiden 2001-2009 | short: Cheney
Al Gore | Wakil Presiden 1993-2001
Hillary Clinton | Menteri Luar Negeri 2009-2013 | aka: Hillary Rodham Clinton | short: Clinton?, Hillary
John Kerry | Menteri Luar Negeri 2013-2017 | short: Kerry
Rex Tillerson | Menteri Luar Negeri 2017-2018 | short: Tillerson
Mike Pompeo | Menteri Luar Negeri 2018-2021; Direktur @cia 2017-2018 | short: Pompeo
Antony Blinken | Menteri Luar Negeri 2021-2025 | aka: Anthony Blinken | short: Blinken
Marco Rubio | Menteri Luar Negeri 2025- | short: Rubio
Condoleezza Rice | Menteri Luar Negeri 2005-2009 | short: Rice?
Colin Powell | Menteri Luar Negeri 2001-2005 | short: Powell?
Madeleine Albright | Menteri Luar Negeri 1997-2001 | short: Albright
Henry Kissinger | Menteri Luar Negeri 1973-1977 | short: Kissinger
Cyrus Vance | Menteri Luar Negeri 1977-1980
Zbigniew Brzezinski | Penasihat Keamanan Nasional 1977-1981 | short: Brzezinski
James Mattis | Menteri Pertahanan 2017-2018 | aka: Jim Mattis | short: Mattis
Ashton Carter | Menteri Pertahanan 2015-2017 | aka: Ash Carter | short: Carter?
Chuck Hagel | Menteri Pertahanan 2013-2015 | short: Hagel
Leon Panetta | Menteri Pertahanan 2011-2013; Direktur @cia 2009-2011 | short: Panetta
Robert Gates | Menteri Pertahanan 2006-2011 | short: Gates?
Donald Rumsfeld | Menteri Pertahanan 2001-2006 | short: Rumsfeld
Mark Esper | Menteri Pertahanan 2019-2020 | short: Esper
Patrick Shanahan | Menteri Pertahanan 2019 | short: Shanahan
Lloyd Austin | Menteri Pertahanan 2021-2025 | short: Austin?
Pete Hegseth | Menteri Pertahanan 2025- | short: Hegseth
HR McMaster | Penasihat Keamanan Nasional 2017-2018 | aka: H.R. McMaster, Herbert McMaster | short: McMaster
John Bolton | Penasihat Keamanan Nasional 2018-2019 | short: Bolton
Robert O'Brien | Penasihat Keamanan Nasional 2019-2021
Jake Sullivan | Penasihat Keamanan Nasional 2021-2025 | short: Sullivan?
Mike Waltz | Penasihat Keamanan Nasional 2025 | aka: Michael Waltz | short: Waltz?
Michael Flynn | Penasihat Keamanan Nasional 2017 | short: Flynn
Susan Rice | Penasihat Keamanan Nasional 2013-2017 | short: Rice?
Nikki Haley | Duta Besar untuk PBB 2017-2018 | aka: Nimrata Haley | short: Haley
Samantha Power | Duta Besar untuk PBB 2013-2017
Linda Thomas-Greenfield | Duta Besar untuk PBB 2021-2025 | short: Thomas-Greenfield
Kelly Craft | Duta Besar untuk PBB 2019-2021
Robert Wood | Wakil Duta Besar untuk PBB 2021-2024 | short: Robert Wood?, Wood?
Jeff Sessions | Jaksa Agung 2017-2018 | short: Sessions
William Barr | Jaksa Agung 2019-2020 | short: Barr
Merrick Garland | Jaksa Agung 2021-2025 | short: Garland
Pam Bondi | Jaksa Agung 2025- | short: Bondi
Steven Mnuchin | Menteri Keuangan 2017-2021 | aka: Steve Mnuchin | short: Mnuchin
Janet Yellen | Menteri Keuangan 2021-2025; Ketua @federal-reserve 2014-2018 | short: Yellen
Scott Bessent | Menteri Keuangan 2025- | short: Bessent
Jacob Lew | Menteri Keuangan 2013-2017 | aka: Jack Lew
Wilbur Ross | Menteri Perdagangan 2017-2021 | short: Ross?
Gina Raimondo | Menteri Perdagangan 2021-2025 | short: Raimondo
Howard Lutnick | Menteri Perdagangan 2025- | short: Lutnick
Robert Lighthizer | Perwakilan Dagang @us-trade-representative 2017-2021 | aka: Robert Lighthize | short: Lighthizer
Katherine Tai | Perwakilan Dagang @us-trade-representative 2021-2025
Jamieson Greer | Perwakilan Dagang @us-trade-representative 2025- | short: Greer
John Kelly | Kepala Staf Gedung Putih 2017-2019; Menteri Keamanan Dalam Negeri 2017 | aka: John F Kelly | short: John Kelly?, Kelly?
Kristi Noem | Menteri Keamanan Dalam Negeri 2025- | short: Noem
Alejandro Mayorkas | Menteri Keamanan Dalam Negeri 2021-2025 | short: Mayorkas
Jeh Johnson | Menteri Keamanan Dalam Negeri 2013-2017 | short: Johnson?
Kirstjen Nielsen | Menteri Keamanan Dalam Negeri 2017-2019 | short: Nielsen?
Sean Spicer | Juru Bicara Gedung Putih 2017 | short: Spicer
Sarah Huckabee Sanders | Juru Bicara Gedung Putih 2017-2019 | aka: Sarah Sanders | short: Sanders?
Josh Earnest | Juru Bicara Gedung Putih 2014-2017 | short: Earnest
Jen Psaki | Juru Bicara Gedung Putih 2021-2022 | short: Psaki
Karine Jean-Pierre | Juru Bicara Gedung Putih 2022-2025 | short: Jean-Pierre
Karoline Leavitt | Juru Bicara Gedung Putih 2025- | aka: Caroline Leavitt | short: Leavitt
John Kirby | Juru Bicara @us-department-of-state 2015-2017; Juru Bicara @us-national-security-council 2022-2025 | short: Kirby | polity: USA
Mark Toner | Juru Bicara @us-department-of-state 2015-2017 | short: Toner
Heather Nauert | Juru Bicara @us-department-of-state 2017-2019 | short: Nauert
Ned Price | Juru Bicara @us-department-of-state 2021-2023 | short: Price?
Matthew Miller | Juru Bicara @us-department-of-state 2023-2025 | aka: Matt Miller | short: Matthew Miller?, Miller?
Tammy Bruce | Juru Bicara @us-department-of-state 2025 | short: Bruce?
Jeff Davis | Juru Bicara @us-department-of-defense 2015-2017 | short: Jeff Davis?, Davis?
Dana White | Juru Bicara @us-department-of-defense 2017-2018 | short: Dana White?
Robert Manning | Juru Bicara @us-department-of-defense 2017-2019 | aka: Rob Manning | short: Robert Manning?
James Comey | Direktur @fbi 2013-2017 | short: Comey
Christopher Wray | Direktur @fbi 2017-2025 | short: Wray
Kash Patel | Direktur @fbi 2025- | short: Patel?
Robert Mueller | Jaksa Khusus 2017-2019; Direktur @fbi 2001-2013 | short: Mueller
John Brennan | Direktur @cia 2013-2017 | short: Brennan
Gina Haspel | Direktur @cia 2018-2021 | short: Haspel
William Burns | Direktur @cia 2021-2025 | aka: Bill Burns, William J Burns | short: William Burns?, Burns?
John Ratcliffe | Direktur @cia 2025- | short: Ratcliffe
Tulsi Gabbard | Direktur Intelijen Nasional 2025- | short: Gabbard
Joseph Dunford | Ketua Kepala Staf Gabungan 2015-2019 | aka: Joseph F Dunford, Joe Dunford, Joseph Durford, Joseph F. Dunford | short: Dunford
Mark Milley | Ketua Kepala Staf Gabungan 2019-2023 | short: Milley
Harry Harris | Panglima @us-pacific-command 2015-2018; Duta Besar untuk Korea Selatan 2018-2021 | short: Harris?
John Nicholson | Komandan Pasukan AS di Afghanistan 2016-2018 | short: John Nicholson?, Nicholson?
Brett McGurk | Utusan Khusus Presiden 2015-2018 | short: McGurk
Steve Witkoff | Utusan Khusus Presiden 2025- | aka: Steven Witkoff | short: Witkoff
Keith Kellogg | Utusan Khusus Presiden 2025 | short: Kellogg
Stephen Biegun | Wakil Menteri Luar Negeri 2019-2021 | short: Biegun
Kurt Campbell | Wakil Menteri Luar Negeri 2024-2025 | short: Campbell?
Wendy Sherman | Wakil Menteri Luar Negeri 2021-2023 | short: Sherman
Jared Kushner | Penasihat Senior Presiden 2017-2021 | short: Kushner
Ivanka Trump | Penasihat Presiden 2017-2021 | short: Ivanka
Melania Trump | Ibu Negara 2017-2021, 2025- | short: Melania
Donald Trump Jr | | aka: Donald Trump Jr. | polity: USA
Steve Bannon | Kepala Strategi Gedung Putih 2017 | aka: Stephen Bannon | short: Bannon
Kellyanne Conway | Penasihat Presiden 2017-2020 | short: Conway
Michelle Obama | Ibu Negara 2009-2017
Nancy Pelosi | Ketua @us-house-of-representatives 2007-2011, 2019-2023 | short: Pelosi
Paul Ryan | Ketua @us-house-of-representatives 2015-2019 | short: Ryan?
Mike Johnson | Ketua @us-house-of-representatives 2023- | short: Mike Johnson?, Johnson?
Kevin McCarthy | Ketua @us-house-of-representatives 2023 | short: McCarthy
Mitch McConnell | Ketua Mayoritas @us-senate 2015-2021 | short: McConnell
Chuck Schumer | Ketua Mayoritas @us-senate 2021-2025 | short: Schumer
John McCain | Senator 1987-2018 | short: McCain
Lindsey Graham | Senator 2003- | short: Graham?
Bernie Sanders | Senator 2007- | short: Sanders?
Ted Cruz | Senator 2013- | short: Cruz?
Elizabeth Warren | Senator 2013- | short: Warren?
Mitt Romney | Senator 2019-2025 | short: Romney
Elon Musk | CEO @tesla 2008- | short: Musk | polity: USA
Mark Zuckerberg | CEO @facebook 2004- | short: Zuckerberg | polity: USA
Bill Gates | Pendiri @microsoft 1975- | short: Gates? | polity: USA
Paul Manafort | | short: Manafort | polity: USA
Bowe Bergdahl | | short: Bergdahl | polity: USA
Otto Warmbier | | short: Warmbier | polity: USA
Chelsea Manning | | short: Manning? | polity: USA
Jerome Powell | Ketua @federal-reserve 2018- | short: Powell?
Ben Bernanke | Ketua @federal-reserve 2006-2014 | short: Bernanke
Gavin Newsom | Gubernur California 2019- | short: Newsom
Dennis Rodman | | short: Rodman | polity: USA
Angelina Jolie | Utusan Khusus @unhcr 2012-2022 | short: Jolie | polity: united-nations
@CAN
Justin Trudeau | Perdana Menteri 2015-2025 | short: Trudeau
Stephen Harper | Perdana Menteri 2006-2015 | short: Harper?
Mark Carney | Perdana Menteri 2025- | short: Carney
Chrystia Freeland | Menteri Luar Negeri 2017-2019; Wakil Perdana Menteri 2019-2024 | short: Freeland
Mélanie Joly | Menteri Luar Negeri 2021-2025 | aka: Melanie Joly | short: Joly
Anita Anand | Menteri Luar Negeri 2025-; Menteri Pertahanan 2021-2023 | short: Anand?
Harjit Sajjan | Menteri Pertahanan 2015-2021 | short: Sajjan
Stephane Dion | Menteri Luar Negeri 2015-2017 | aka: Stéphane Dion
Omar Khadr | | short: Khadr | polity: CAN
Meng Wanzhou | CFO @huawei 2011- | polity: CHN
@MEX
Enrique Peña Nieto | Presiden 2012-2018 | aka: Enrique Pena Nieto | short: Pena Nieto
Felipe Calderón | Presiden 2006-2012 | aka: Felipe Calderon | short: Calderon
Vicente Fox | Presiden 2000-2006
Andrés Manuel López Obrador | Presiden 2018-2024 | aka: Andres Manuel Lopez Obrador, AMLO, Lopez Obrador | short: Obrador
Claudia Sheinbaum | Presiden 2024- | short: Sheinbaum
Luis Videgaray | Menteri Luar Negeri 2017-2018 | aka: Luis Videgaray Caso | short: Videgaray
Marcelo Ebrard | Menteri Luar Negeri 2018-2023 | short: Ebrard
@CUB
Fidel Castro | Presiden 1976-2008 | short: Castro?
Raúl Castro | Presiden 2008-2018 | aka: Raul Castro | short: Castro?
Miguel Díaz-Canel | Presiden 2018- | aka: Miguel Diaz-Canel, Miguel Diaz Canel | short: Diaz-Canel
Bruno Rodríguez | Menteri Luar Negeri 2009- | aka: Bruno Rodriguez | short: Bruno Rodríguez?
@VEN
Hugo Chávez | Presiden 1999-2013 | aka: Hugo Chavez | short: Chavez
Nicolás Maduro | Presiden 2013-2026 | aka: Nicolas Maduro | short: Maduro
Juan Guaidó | Ketua @venezuela-national-assembly 2019-2020 | aka: Juan Guaido | short: Guaido
Delcy Rodríguez | Wakil Presiden 2018-; Menteri Luar Negeri 2014-2017 | aka: Delcy Rodriguez
Jorge Arreaza | Menteri Luar Negeri 2017-2021 | short: Arreaza
Vladimir Padrino López | Menteri Pertahanan 2014- | aka: Vladimir Padrino Lopez, Vladimir Padrino | short: Padrino
Leopoldo López | | aka: Leopoldo Lopez | polity: VEN
María Corina Machado | | aka: Maria Corina Machado | short: Machado? | polity: VEN
Edmundo González | | aka: Edmundo Gonzalez, Edmundo Gonzalez Urrutia | polity: VEN
@BRA
Luiz Inácio Lula da Silva | Presiden 2003-2010, 2023- | aka: Luiz Inacio Lula da Silva, Lula da Silva | short: Lula
Dilma Rousseff | Presiden 2011-2016 | short: Rousseff
Michel Temer | Presiden 2016-2018 | short: Temer
Jair Bolsonaro | Presiden 2019-2022 | short: Bolsonaro
Mauro Vieira | Menteri Luar Negeri 2015-2016, 2023-
@ARG
Mauricio Macri | Presiden 2015-2019 | short: Macri
Cristina Fernández de Kirchner | Presiden 2007-2015 | aka: Cristina Kirchner, Cristina Fernandez de Kirchner, Cristina Fernandez | short: Kirchner
Alberto Fernández | Presiden 2019-2023 | aka: Alberto Fernandez
Javier Milei | Presiden 2023- | short: Milei
@CHL
Michelle Bachelet | Presiden 2006-2010, 2014-2018; Komisaris Tinggi @ohchr 2018-2022 | short: Bachelet
Sebastián Piñera | Presiden 2010-2014, 2018-2022 | aka: Sebastian Pinera | short: Pinera
Gabriel Boric | Presiden 2022-2026 | short: Boric
Augusto Pinochet | Presiden 1974-1990 | short: Pinochet
@COL
Juan Manuel Santos | Presiden 2010-2018 | short: Santos?
Álvaro Uribe | Presiden 2002-2010 | aka: Alvaro Uribe | short: Uribe
Iván Duque | Presiden 2018-2022 | aka: Ivan Duque | short: Duque
Gustavo Petro | Presiden 2022-2026 | short: Petro?
@PER
Pedro Pablo Kuczynski | Presiden 2016-2018 | short: Kuczynski
Alberto Fujimori | Presiden 1990-2000 | short: Fujimori
Pedro Castillo | Presiden 2021-2022 | short: Castillo?
Dina Boluarte | Presiden 2022-2025 | short: Boluarte
@ECU
Rafael Correa | Presiden 2007-2017 | short: Correa
Lenín Moreno | Presiden 2017-2021 | aka: Lenin Moreno
Daniel Noboa | Presiden 2023- | short: Noboa
@BOL
Evo Morales | Presiden 2006-2019 | short: Morales?
@NIC
Daniel Ortega | Presiden 1985-1990, 2007- | short: Ortega?
@SLV
Nayib Bukele | Presiden 2019- | short: Bukele
@HTI
Jovenel Moïse | Presiden 2017-2021 | aka: Jovenel Moise | short: Moise
Ariel Henry | Perdana Menteri 2021-2024
@PAN
José Raúl Mulino | Presiden 2024- | aka: Jose Raul Mulino | short: Mulino
@GUM
Eddie Calvo | Gubernur 2011-2019 | aka: Eddie Baza Calvo | short: Calvo
`);
