// Data: heads of state and government, foreign and defence ministers and other leaders since about 2000. Common knowledge.
import type { Entry } from '../../entry.ts';
import { readPersons } from '../../read-persons.ts';

/** Columns as in `readPersons`. */
export const personsOfEurope: readonly Entry[] = readPersons(`
@RUS
Vladimir Putin | Presiden 2000-2008, 2012-; Perdana Menteri 1999-2000, 2008-2012 | aka: Vladimir Vladimirovich Putin | short: Putin
Dmitry Medvedev | Presiden 2008-2012; Perdana Menteri 2012-2020; Wakil Ketua @russian-security-council 2020- | aka: Dmitri Medvedev | short: Medvedev
Boris Yeltsin | Presiden 1991-1999 | short: Yeltsin
Mikhail Mishustin | Perdana Menteri 2020- | short: Mishustin
Sergey Lavrov | Menteri Luar Negeri 2004- | aka: Sergei Lavrov | short: Lavrov
Igor Ivanov | Menteri Luar Negeri 1998-2004 | short: Ivanov?
Sergei Shoigu | Menteri Pertahanan 2012-2024; Sekretaris @russian-security-council 2024- | aka: Sergey Shoigu, Sergei Shoygu | short: Shoigu
Andrei Belousov | Menteri Pertahanan 2024- | aka: Andrey Belousov | short: Belousov
Anatoly Serdyukov | Menteri Pertahanan 2007-2012 | short: Serdyukov
Sergei Ivanov | Menteri Pertahanan 2001-2007 | aka: Sergey Ivanov | short: Ivanov?
Dmitry Peskov | Juru Bicara Kremlin 2012- | aka: Dmitri Peskov, Dmitriy Peskov | short: Peskov
Maria Zakharova | Juru Bicara Kementerian Luar Negeri 2015- | aka: Mariya Zakharova, Maria Zakarova | short: Zakharova
Sergei Ryabkov | Wakil Menteri Luar Negeri 2008- | aka: Sergey Ryabkov | short: Ryabkov
Mikhail Bogdanov | Wakil Menteri Luar Negeri 2011-2025 | short: Bogdanov
Andrei Rudenko | Wakil Menteri Luar Negeri 2019- | aka: Andrey Rudenko | short: Rudenko
Vitaly Churkin | Duta Besar untuk PBB 2006-2017 | aka: Vitali Churkin | short: Churkin
Vassily Nebenzia | Duta Besar untuk PBB 2017- | aka: Vasily Nebenzya, Vasily Nebenzia, Vassily Nebenzya | short: Nebenzia, Nebenzya
Sergey Kislyak | Duta Besar untuk Amerika Serikat 2008-2017 | aka: Sergei Kislyak | short: Kislyak
Nikolai Patrushev | Sekretaris @russian-security-council 2008-2024 | aka: Nikolay Patrushev | short: Patrushev
Alexander Bortnikov | Direktur @fsb 2008- | short: Bortnikov
Sergey Naryshkin | Direktur @svr 2016- | aka: Sergei Naryshkin | short: Naryshkin
Vyacheslav Volodin | Ketua @state-duma 2016- | short: Volodin
Valentina Matviyenko | Ketua @federation-council 2011- | short: Matviyenko
Valery Gerasimov | Kepala Staf Umum 2012- | aka: Valeri Gerasimov | short: Gerasimov
Igor Konashenkov | Juru Bicara Kementerian Pertahanan 2011- | short: Konashenkov
Ramzan Kadyrov | Pemimpin @chechnya 2007- | short: Kadyrov
Alexei Navalny | | aka: Alexey Navalny, Aleksei Navalny | short: Navalny | polity: RUS
Boris Nemtsov | Wakil Perdana Menteri 1997-1998 | short: Nemtsov
Edward Snowden | | short: Snowden | polity: USA
Alexander Litvinenko | | short: Litvinenko | polity: GBR
Sergei Skripal | | short: Skripal | polity: GBR
Yulia Skripal | | polity: GBR
Patriarch Kirill | Patriark Moskow 2009- | id: Patriark Kirill | short: Kirill?
Yuri Ushakov | Penasihat Presiden 2012- | aka: Yury Ushakov | short: Ushakov
Kirill Dmitriev | Utusan Khusus Presiden 2025- | short: Dmitriev
Oleg Kozhemyako | Gubernur Primorsky 2018- | short: Kozhemyako
Alexander Matsegora | Duta Besar untuk Korea Utara 2014- | short: Matsegora
@SUN
Mikhail Gorbachev | Presiden 1990-1991 | aka: Mikhail Gorbachov | short: Gorbachev
Joseph Stalin | Pemimpin 1924-1953 | aka: Josef Stalin, Iosif Stalin | short: Stalin
Vladimir Lenin | Pemimpin 1917-1924 | short: Lenin
Leonid Brezhnev | Pemimpin 1964-1982 | short: Brezhnev
Nikita Khrushchev | Pemimpin 1953-1964 | short: Khrushchev
@UKR
Volodymyr Zelenskyy | Presiden 2019- | aka: Volodymyr Zelensky, Volodymyr Zelenskiy, Vladimir Zelensky, Volodimir Zelensky, Volodymir Zelensky | short: Zelensky, Zelenskyy, Zelenskiy
Petro Poroshenko | Presiden 2014-2019 | short: Poroshenko
Viktor Yanukovych | Presiden 2010-2014 | aka: Viktor Yanukovich | short: Yanukovych, Yanukovich
Viktor Yushchenko | Presiden 2005-2010 | short: Yushchenko
Yulia Tymoshenko | Perdana Menteri 2007-2010 | short: Tymoshenko
Volodymyr Groysman | Perdana Menteri 2016-2019 | short: Groysman
Denys Shmyhal | Perdana Menteri 2020-2025; Menteri Pertahanan 2025-2026 | short: Shmyhal
Yulia Svyrydenko | Perdana Menteri 2025- | short: Svyrydenko
Arseniy Yatsenyuk | Perdana Menteri 2014-2016 | short: Yatsenyuk
Pavlo Klimkin | Menteri Luar Negeri 2014-2019 | short: Klimkin
Dmytro Kuleba | Menteri Luar Negeri 2020-2024 | short: Kuleba
Andrii Sybiha | Menteri Luar Negeri 2024- | aka: Andriy Sybiha, Andriy Sybiga | short: Sybiha
Oleksii Reznikov | Menteri Pertahanan 2021-2023 | aka: Oleksiy Reznikov | short: Reznikov
Rustem Umerov | Menteri Pertahanan 2023-2025 | aka: Rustem Umierov | short: Umerov
Stepan Poltorak | Menteri Pertahanan 2014-2019 | short: Poltorak
Andriy Yermak | Kepala Kantor Kepresidenan 2020-2025 | aka: Andrii Yermak | short: Yermak
Kyrylo Budanov | Kepala @gur 2020-2026 | aka: Kirill Budanov, Kirilo Budanov | short: Budanov
Oleksandr Syrskyi | Panglima Angkatan Bersenjata 2024- | aka: Oleksandr Syrsky, Oleksandr Syrskyy | short: Syrskyi, Syrsky
Valerii Zaluzhnyi | Panglima Angkatan Bersenjata 2021-2024 | aka: Valeriy Zaluzhny, Valery Zaluzhny, Valerii Zaluzhny | short: Zaluzhny, Zaluzhnyi
Mykhailo Podolyak | Penasihat Presiden 2020- | short: Podolyak
Vitali Klitschko | Wali Kota Kyiv 2014- | aka: Vitaly Klitschko | short: Klitschko
Nadiya Savchenko | Anggota @verkhovna-rada 2014-2019 | short: Savchenko
@BLR
Alexander Lukashenko | Presiden 1994- | aka: Aleksandr Lukashenko, Alyaksandr Lukashenka | short: Lukashenko, Lukashenka
Vladimir Makei | Menteri Luar Negeri 2012-2022 | short: Makei
Sviatlana Tsikhanouskaya | | aka: Svetlana Tikhanovskaya | short: Tikhanovskaya | polity: BLR
@GBR
Theresa May | Perdana Menteri 2016-2019; Menteri Dalam Negeri 2010-2016 | short: May?
David Cameron | Perdana Menteri 2010-2016; Menteri Luar Negeri 2023-2024 | short: Cameron
Tony Blair | Perdana Menteri 1997-2007 | short: Blair
Gordon Brown | Perdana Menteri 2007-2010 | short: Brown?
Boris Johnson | Perdana Menteri 2019-2022; Menteri Luar Negeri 2016-2018 | short: Johnson?
Liz Truss | Perdana Menteri 2022; Menteri Luar Negeri 2021-2022 | short: Truss
Rishi Sunak | Perdana Menteri 2022-2024 | short: Sunak
Keir Starmer | Perdana Menteri 2024-2026 | short: Starmer
Andy Burnham | Perdana Menteri 2026- | short: Burnham
Margaret Thatcher | Perdana Menteri 1979-1990 | short: Thatcher
Winston Churchill | Perdana Menteri 1940-1945, 1951-1955 | short: Churchill
Philip Hammond | Menteri Keuangan 2016-2019; Menteri Luar Negeri 2014-2016 | short: Hammond
George Osborne | Menteri Keuangan 2010-2016 | short: Osborne
Jeremy Hunt | Menteri Luar Negeri 2018-2019; Menteri Keuangan 2022-2024 | short: Hunt?
Dominic Raab | Menteri Luar Negeri 2019-2021 | short: Raab
James Cleverly | Menteri Luar Negeri 2022-2023 | short: Cleverly
David Lammy | Menteri Luar Negeri 2024-2025 | short: Lammy
Yvette Cooper | Menteri Luar Negeri 2025- | short: Cooper?
William Hague | Menteri Luar Negeri 2010-2014 | short: Hague
Jack Straw | Menteri Luar Negeri 2001-2006 | short: Straw?
Michael Fallon | Menteri Pertahanan 2014-2017 | short: Fallon
Gavin Williamson | Menteri Pertahanan 2017-2019 | short: Williamson?
Ben Wallace | Menteri Pertahanan 2019-2023 | short: Ben Wallace?, Wallace?
Grant Shapps | Menteri Pertahanan 2023-2024 | short: Shapps
John Healey | Menteri Pertahanan 2024- | short: Healey
Amber Rudd | Menteri Dalam Negeri 2016-2018 | short: Rudd?
Priti Patel | Menteri Dalam Negeri 2019-2022 | short: Patel?
Jeremy Corbyn | Ketua @labour-party-uk 2015-2020 | short: Corbyn
Nigel Farage | Ketua UKIP 2006-2016 | short: Farage
Sadiq Khan | Wali Kota London 2016- | short: Khan?
Nicola Sturgeon | Menteri Utama Skotlandia 2014-2023 | short: Sturgeon
Elizabeth II | Ratu 1952-2022 | aka: Ratu Elizabeth II, Ratu Elizabeth, Queen Elizabeth II, Queen Elizabeth
Charles III | Raja 2022- | aka: Raja Charles III, Pangeran Charles, Raja Charles, Prince Charles
Prince William | | id: Pangeran William | polity: GBR
Prince Harry | | id: Pangeran Harry | polity: GBR
Kim Darroch | Duta Besar untuk Amerika Serikat 2016-2019 | short: Darroch
Matthew Rycroft | Duta Besar untuk PBB 2015-2018 | short: Rycroft
@FRA
Emmanuel Macron | Presiden 2017- | short: Macron
François Hollande | Presiden 2012-2017 | aka: Francois Hollande | short: Hollande
Nicolas Sarkozy | Presiden 2007-2012 | short: Sarkozy
Jacques Chirac | Presiden 1995-2007 | short: Chirac
Marine Le Pen | Ketua Front Nasional 2011-2021 | short: Le Pen
François Fillon | Perdana Menteri 2007-2012 | aka: Francois Fillon | short: Fillon
Manuel Valls | Perdana Menteri 2014-2016 | short: Valls
Bernard Cazeneuve | Perdana Menteri 2016-2017 | short: Cazeneuve
Édouard Philippe | Perdana Menteri 2017-2020 | aka: Edouard Philippe
Jean Castex | Perdana Menteri 2020-2022 | short: Castex
Élisabeth Borne | Perdana Menteri 2022-2024 | aka: Elisabeth Borne | short: Borne
Gabriel Attal | Perdana Menteri 2024 | short: Attal
Michel Barnier | Perdana Menteri 2024 | short: Barnier
François Bayrou | Perdana Menteri 2024-2025 | aka: Francois Bayrou | short: Bayrou
Sébastien Lecornu | Perdana Menteri 2025-; Menteri Pertahanan 2022-2025 | aka: Sebastien Lecornu | short: Lecornu
Jean-Yves Le Drian | Menteri Luar Negeri 2017-2022; Menteri Pertahanan 2012-2017 | aka: Jean Yves Le Drian | short: Le Drian
Jean-Marc Ayrault | Menteri Luar Negeri 2016-2017; Perdana Menteri 2012-2014 | aka: Jean Marc Ayrault | short: Ayrault
Laurent Fabius | Menteri Luar Negeri 2012-2016 | short: Fabius
Catherine Colonna | Menteri Luar Negeri 2022-2024 | short: Colonna
Stéphane Séjourné | Menteri Luar Negeri 2024 | aka: Stephane Sejourne
Jean-Noël Barrot | Menteri Luar Negeri 2024- | aka: Jean-Noel Barrot | short: Barrot
Florence Parly | Menteri Angkatan Bersenjata 2017-2022 | short: Parly
Bruno Le Maire | Menteri Keuangan 2017-2024 | short: Le Maire
Gérard Collomb | Menteri Dalam Negeri 2017-2018 | aka: Gerard Collomb | short: Collomb
François Delattre | Duta Besar untuk PBB 2014-2019 | aka: Francois Delattre | short: Delattre
@DEU
Angela Merkel | Kanselir 2005-2021 | short: Merkel
Gerhard Schröder | Kanselir 1998-2005 | aka: Gerhard Schroeder | short: Schroeder?
Olaf Scholz | Kanselir 2021-2025 | short: Scholz
Friedrich Merz | Kanselir 2025- | short: Merz
Helmut Kohl | Kanselir 1982-1998 | short: Kohl
Frank-Walter Steinmeier | Presiden 2017-; Menteri Luar Negeri 2013-2017 | aka: Frank Walter Steinmeier | short: Steinmeier
Joachim Gauck | Presiden 2012-2017 | short: Gauck
Sigmar Gabriel | Menteri Luar Negeri 2017-2018 | short: Gabriel?
Heiko Maas | Menteri Luar Negeri 2018-2021 | short: Maas
Annalena Baerbock | Menteri Luar Negeri 2021-2025 | short: Baerbock
Johann Wadephul | Menteri Luar Negeri 2025- | short: Wadephul
Guido Westerwelle | Menteri Luar Negeri 2009-2013 | short: Westerwelle
Boris Pistorius | Menteri Pertahanan 2023- | short: Pistorius
Christine Lambrecht | Menteri Pertahanan 2021-2023 | short: Lambrecht
Annegret Kramp-Karrenbauer | Menteri Pertahanan 2019-2021 | short: Kramp-Karrenbauer
Thomas de Maizière | Menteri Dalam Negeri 2013-2018 | aka: Thomas de Maiziere | short: De Maiziere
Wolfgang Schäuble | Menteri Keuangan 2009-2017 | aka: Wolfgang Schaeuble, Wolfgang Schauble | short: Schaeuble
Horst Seehofer | Menteri Dalam Negeri 2018-2021 | short: Seehofer
Martin Schulz | Presiden @european-parliament 2012-2017 | short: Schulz?
Adolf Hitler | Kanselir 1933-1945 | short: Hitler
Steffen Seibert | Juru Bicara Pemerintah 2010-2021 | short: Seibert
@ITA
Silvio Berlusconi | Perdana Menteri 2001-2006, 2008-2011 | short: Berlusconi
Matteo Renzi | Perdana Menteri 2014-2016 | short: Renzi
Paolo Gentiloni | Perdana Menteri 2016-2018 | short: Gentiloni
Giuseppe Conte | Perdana Menteri 2018-2021 | short: Conte
Mario Draghi | Perdana Menteri 2021-2022; Presiden @european-central-bank 2011-2019 | short: Draghi
Giorgia Meloni | Perdana Menteri 2022- | short: Meloni
Sergio Mattarella | Presiden 2015- | short: Mattarella
Matteo Salvini | Menteri Dalam Negeri 2018-2019; Wakil Perdana Menteri 2022- | short: Salvini
Antonio Tajani | Menteri Luar Negeri 2022- | short: Tajani
Luigi Di Maio | Menteri Luar Negeri 2019-2022 | short: Di Maio
Guido Crosetto | Menteri Pertahanan 2022- | short: Crosetto
Federica Mogherini | Perwakilan Tinggi Urusan Luar Negeri @european-union 2014-2019 | short: Mogherini
@ESP
Mariano Rajoy | Perdana Menteri 2011-2018 | short: Rajoy
Pedro Sánchez | Perdana Menteri 2018- | aka: Pedro Sanchez | short: Sanchez?
José Luis Rodríguez Zapatero | Perdana Menteri 2004-2011 | aka: Jose Luis Rodriguez Zapatero, Jose Luis Zapatero | short: Zapatero
José María Aznar | Perdana Menteri 1996-2004 | aka: Jose Maria Aznar | short: Aznar
José Manuel Albares | Menteri Luar Negeri 2021- | aka: Jose Manuel Albares | short: Albares
Alfonso Dastis | Menteri Luar Negeri 2016-2018 | short: Dastis
Margarita Robles | Menteri Pertahanan 2018- | short: Robles
Felipe VI | Raja 2014- | aka: Raja Felipe VI, Raja Felipe
Carles Puigdemont | Presiden @generalitat 2016-2017 | aka: Charles Puigdemont | short: Puigdemont
Quim Torra | Presiden @generalitat 2018-2020 | short: Torra
Soraya Sáenz de Santamaría | Wakil Perdana Menteri 2011-2018 | aka: Soraya Saenz de Santamaria
@NLD
Mark Rutte | Perdana Menteri 2010-2024; Sekretaris Jenderal @nato 2024- | short: Rutte
Dick Schoof | Perdana Menteri 2024-2026 | short: Schoof
Jan Peter Balkenende | Perdana Menteri 2002-2010 | short: Balkenende
Geert Wilders | Pemimpin Partai untuk Kebebasan 2006- | short: Wilders
Bert Koenders | Menteri Luar Negeri 2014-2017 | short: Koenders
Caspar Veldkamp | Menteri Luar Negeri 2024-2025 | short: Veldkamp
Kajsa Ollongren | Menteri Pertahanan 2022-2024 | short: Ollongren
Ruben Brekelmans | Menteri Pertahanan 2024- | short: Brekelmans
Willem-Alexander | Raja 2013- | aka: Raja Willem-Alexander, Raja Willem Alexander
@POL
Andrzej Duda | Presiden 2015-2025 | short: Duda
Karol Nawrocki | Presiden 2025- | short: Nawrocki
Donald Tusk | Perdana Menteri 2007-2014, 2023-; Presiden @european-council 2014-2019 | short: Tusk
Mateusz Morawiecki | Perdana Menteri 2017-2023 | short: Morawiecki
Beata Szydło | Perdana Menteri 2015-2017 | aka: Beata Szydlo | short: Szydlo
Lech Kaczyński | Presiden 2005-2010 | aka: Lech Kaczynski | short: Kaczynski
Radosław Sikorski | Menteri Luar Negeri 2007-2014, 2023- | aka: Radoslaw Sikorski | short: Sikorski
Mariusz Błaszczak | Menteri Pertahanan 2018-2023 | aka: Mariusz Blaszczak | short: Blaszczak
Antoni Macierewicz | Menteri Pertahanan 2015-2018 | short: Macierewicz
Witold Waszczykowski | Menteri Luar Negeri 2015-2018 | short: Waszczykowski
Władysław Kosiniak-Kamysz | Menteri Pertahanan 2023- | aka: Wladyslaw Kosiniak-Kamysz | short: Kosiniak-Kamysz
@HUN
Viktor Orbán | Perdana Menteri 2010-2026 | aka: Viktor Orban | short: Orban
Péter Szijjártó | Menteri Luar Negeri 2014-2026 | aka: Peter Szijjarto | short: Szijjarto
@SRB
Aleksandar Vučić | Presiden 2017- | aka: Aleksandar Vucic | short: Vucic
Slobodan Milošević | Presiden 1989-1997 | aka: Slobodan Milosevic | short: Milosevic
Ratko Mladić | Panglima Serbia Bosnia 1992-1996 | aka: Ratko Mladic | short: Mladic
Radovan Karadžić | Presiden Serbia Bosnia 1992-1996 | aka: Radovan Karadzic | short: Karadzic
@GRC
Alexis Tsipras | Perdana Menteri 2015-2019 | short: Tsipras
Kyriakos Mitsotakis | Perdana Menteri 2019- | short: Mitsotakis
@NOR
Jens Stoltenberg | Sekretaris Jenderal @nato 2014-2024; Perdana Menteri 2005-2013; Menteri Keuangan 2025- | short: Stoltenberg | polity: nato
Erna Solberg | Perdana Menteri 2013-2021 | short: Solberg
Jonas Gahr Støre | Perdana Menteri 2021- | aka: Jonas Gahr Store
Espen Barth Eide | Menteri Luar Negeri 2023- | short: Eide
@SWE
Stefan Löfven | Perdana Menteri 2014-2021 | aka: Stefan Lofven | short: Lofven
Ulf Kristersson | Perdana Menteri 2022- | short: Kristersson
Magdalena Andersson | Perdana Menteri 2021-2022 | short: Andersson?
Margot Wallström | Menteri Luar Negeri 2014-2019 | aka: Margot Wallstrom | short: Wallstrom
Greta Thunberg | | short: Thunberg | polity: SWE
Julian Assange | | short: Assange | polity: AUS
@FIN
Sauli Niinistö | Presiden 2012-2024 | aka: Sauli Niinisto | short: Niinisto
Alexander Stubb | Presiden 2024- | short: Stubb
Sanna Marin | Perdana Menteri 2019-2023 | short: Marin?
Petteri Orpo | Perdana Menteri 2023- | short: Orpo
@DNK
Mette Frederiksen | Perdana Menteri 2019- | short: Frederiksen
Lars Løkke Rasmussen | Perdana Menteri 2009-2011, 2015-2019; Menteri Luar Negeri 2022- | aka: Lars Lokke Rasmussen, Lars Loekke Rasmussen | short: Rasmussen?
Anders Fogh Rasmussen | Sekretaris Jenderal @nato 2009-2014; Perdana Menteri 2001-2009 | short: Rasmussen?
@BEL
Charles Michel | Perdana Menteri 2014-2019; Presiden @european-council 2019-2024 | short: Charles Michel?
Alexander De Croo | Perdana Menteri 2020-2025 | short: De Croo
Bart De Wever | Perdana Menteri 2025- | short: De Wever
@AUT
Sebastian Kurz | Kanselir 2017-2019, 2020-2021; Menteri Luar Negeri 2013-2017 | short: Kurz
Alexander Van der Bellen | Presiden 2017- | short: Van der Bellen
Karl Nehammer | Kanselir 2021-2025 | short: Nehammer
@CZE
Miloš Zeman | Presiden 2013-2023 | aka: Milos Zeman | short: Zeman
Petr Pavel | Presiden 2023- | short: Pavel?
Petr Fiala | Perdana Menteri 2021-2025 | short: Fiala
Andrej Babiš | Perdana Menteri 2017-2021, 2025- | aka: Andrej Babis | short: Babis
@SVK
Robert Fico | Perdana Menteri 2006-2010, 2012-2018, 2023- | short: Fico
@ROU
Klaus Iohannis | Presiden 2014-2025 | short: Iohannis
@BGR
Boyko Borisov | Perdana Menteri 2009-2013, 2014-2017, 2017-2021 | short: Borisov
@EST
Kaja Kallas | Perdana Menteri 2021-2024; Perwakilan Tinggi Urusan Luar Negeri @european-union 2024- | short: Kallas
@LTU
Dalia Grybauskaitė | Presiden 2009-2019 | aka: Dalia Grybauskaite | short: Grybauskaite
Gitanas Nausėda | Presiden 2019- | aka: Gitanas Nauseda | short: Nauseda
@LUX
Jean-Claude Juncker | Presiden @european-commission 2014-2019; Perdana Menteri 1995-2013 | aka: Jean Claude Juncker | short: Juncker | polity: european-union
@IRL
Leo Varadkar | Perdana Menteri 2017-2020, 2022-2024 | short: Varadkar
Simon Harris | Perdana Menteri 2024-2025
@GEO
Mikheil Saakashvili | Presiden 2004-2013 | short: Saakashvili
@ARM
Nikol Pashinyan | Perdana Menteri 2018- | short: Pashinyan
Serzh Sargsyan | Presiden 2008-2018 | short: Sargsyan
@AZE
Ilham Aliyev | Presiden 2003- | short: Aliyev
@KAZ
Nursultan Nazarbayev | Presiden 1990-2019 | short: Nazarbayev
Kassym-Jomart Tokayev | Presiden 2019- | aka: Kassym Jomart Tokayev, Qasym-Jomart Toqayev | short: Tokayev
@UZB
Islam Karimov | Presiden 1990-2016 | short: Karimov
Shavkat Mirziyoyev | Presiden 2016- | short: Mirziyoyev
@TJK
Emomali Rahmon | Presiden 1994- | short: Rahmon
@KGZ
Sadyr Japarov | Presiden 2021- | short: Japarov
@VAT
Pope Francis | Paus 2013-2025 | id: Paus Fransiskus, Paus Francis | en: Jorge Mario Bergoglio | short: Fransiskus?
Pope Leo XIV | Paus 2025- | id: Paus Leo XIV, Paus Leo | en: Robert Francis Prevost, Robert Prevost
Pope Benedict XVI | Paus 2005-2013 | id: Paus Benediktus XVI, Paus Benediktus
Pope John Paul II | Paus 1978-2005 | id: Paus Yohanes Paulus II, Paus Johanes Paulus II
Pietro Parolin | Sekretaris Negara 2013- | short: Parolin
`);
