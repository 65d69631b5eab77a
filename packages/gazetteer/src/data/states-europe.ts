// Data: states and territories of Europe. Names: Unicode CLDR 48.2 and i18n-iso-countries 7.14; capitals and usage: common knowledge.
import type { Entry } from '../entry.ts';
import { readTable } from '../read-table.ts';

/** Columns as in `readTable`; the id is the ISO 3166 alpha-3 code (Kosovo: the user-assigned XKX; states that are no more: the alpha-3 code they had). */
export const statesOfEurope: readonly Entry[] = readTable(
  `
ALA | Åland Islands | Kepulauan Aland | aka: Åland
ALB | Albania | Albania | seat: Tirana | people: Albanian, Albanians
AND | Andorra | Andorra | seat: Andorra la Vella | people: Andorran
AUT | Austria | Austria | seat: Wina | people: Austrian, Austrians
BEL | Belgium | Belgia | people: Belgian, Belgians
BGR | Bulgaria | Bulgaria | seat: Sofia | short: Sofia? | people: Bulgarian, Bulgarians
BIH | Bosnia and Herzegovina | Bosnia dan Herzegovina | aka: Bosnia, Bosnia-Herzegovina, Bosnia Herzegovina | seat: Sarajevo | people: Bosnian, Bosnians
BLR | Belarus | Belarus | aka: Belarusia, Byelorusia | seat: Minsk | people: Belarusian, Belarusians
CHE | Switzerland | Swiss | aka: Konfederasi Swiss
CZE | Czechia | Ceko | aka: Republik Ceko, Czech Republic, Ceska | seat: Praha, Prague | people: Czech, Czechs
DEU | Germany | Jerman | aka: Jerman Nazi, Nazi Jerman, Nazi Germany, Republik Federal Jerman, Federal Republic of Germany | seat: Berlin | people: German, Germans
DNK | Denmark | Denmark | aka: Kerajaan Denmark | seat: Kopenhagen, Copenhagen | people: Danish, Danes
ESP | Spain | Spanyol | aka: Kerajaan Spanyol, Negeri Matador | seat: Madrid | people: Spanish, Spaniards
EST | Estonia | Estonia | seat: Tallinn | people: Estonian, Estonians
FIN | Finland | Finlandia | seat: Helsinki | people: Finnish, Finns
FRA | France | Prancis | aka: Perancis, Republik Prancis, Negeri Mode, Negeri Menara Eiffel | seat: Paris, Elysee, Istana Elysee, Élysée, Quai d'Orsay | people: French
FRO | Faroe Islands | Kepulauan Faroe | people: Faroese
GBR | United Kingdom | Inggris | aka: Britania Raya, Irlandia Utara, Skotlandia, Northern Ireland, Scotland, Wales, Inggris Raya, Britania, Kerajaan Inggris, Kerajaan Bersatu, UK, Great Britain, Britain, England, Negeri Ratu Elizabeth, Negeri Tiga Singa | seat: London, Downing Street, Westminster, Whitehall, Istana Buckingham, Buckingham Palace | people: British, Briton, Britons
GGY | Guernsey | Guernsey
GIB | Gibraltar | Gibraltar | people: Gibraltarian
GRC | Greece | Yunani | aka: Republik Hellenik, Hellenic Republic, Negeri Para Dewa | seat: Athena, Athens | people: Greek, Greeks
HRV | Croatia | Kroasia | seat: Zagreb | people: Croatian, Croatians
HUN | Hungary | Hungaria | aka: Hongaria | seat: Budapest | people: Hungarian, Hungarians
IMN | Isle of Man | Pulau Man | people: Manx
IRL | Ireland | Irlandia | aka: Republik Irlandia, Republic of Ireland | seat: Dublin | people: Irish
ISL | Iceland | Islandia | seat: Reykjavik | people: Icelandic, Icelanders
ITA | Italy | Italia | aka: Negeri Pizza, Republik Italia | seat: Roma, Rome | people: Italian, Italians
JEY | Jersey | Jersey | short: Jersey?
LIE | Liechtenstein | Liechtenstein | seat: Vaduz
LTU | Lithuania | Lituania | aka: Lithuania | seat: Vilnius | people: Lithuanian, Lithuanians
LUX | Luxembourg | Luksemburg | aka: Luxemburg | people: Luxembourger, Luxembourgish
LVA | Latvia | Latvia | seat: Riga | people: Latvian, Latvians
MCO | Monaco | Monako | people: Monegasque
MDA | Moldova | Moldova | aka: Republik Moldova, Moldavia | seat: Chisinau, Chișinău | people: Moldovan, Moldovans
MKD | North Macedonia | Makedonia Utara | aka: Makedonia, Masedonia, Masedonia Utara, Macedonia | seat: Skopje | people: Macedonian, Macedonians
MLT | Malta | Malta | seat: Valletta | people: Maltese
MNE | Montenegro | Montenegro | seat: Podgorica | people: Montenegrin, Montenegrins
NLD | Netherlands | Belanda | aka: the Netherlands, Holland, Negeri Kincir Angin, Kerajaan Belanda, Negeri Tulip | seat: Den Haag, The Hague, Amsterdam | people: Dutch
NOR | Norway | Norwegia | seat: Oslo | people: Norwegian, Norwegians
POL | Poland | Polandia | seat: Warsawa, Warsaw | people: Polish, Poles
PRT | Portugal | Portugal | aka: Portugis | seat: Lisbon, Lisabon, Lisboa | people: Portuguese
ROU | Romania | Rumania | aka: Romania | seat: Bukares, Bukarest, Bucharest | people: Romanian, Romanians
RUS | Russia | Rusia | aka: Federasi Rusia, Russian Federation, Negeri Beruang Merah, Negeri Beruang Putih | seat: Moskow, Moscow, Moskwa, Kremlin | people: Russian, Russians
SJM | Svalbard and Jan Mayen | Svalbard dan Jan Mayen | aka: Kepulauan Svalbard dan Jan Mayen, Svalbard
SMR | San Marino | San Marino
SRB | Serbia | Serbia | seat: Beograd, Belgrade | people: Serbian, Serb, Serbs
SVK | Slovakia | Slovakia | aka: Slowakia | seat: Bratislava | people: Slovak, Slovaks
SVN | Slovenia | Slovenia | seat: Ljubljana | people: Slovenian, Slovene
SWE | Sweden | Swedia | seat: Stockholm | people: Swedish, Swedes
UKR | Ukraine | Ukraina | aka: the Ukraine, Ukrania | seat: Kiev, Kyiv | people: Ukrainian, Ukrainians
VAT | Holy See | Vatikan | aka: Takhta Suci, Tahta Suci, Vatican, Vatican City, Kota Vatikan, Negara Vatikan
SUN | Soviet Union | Uni Soviet | aka: USSR, Soviet, Republik Sosialis Uni Soviet, Union of Soviet Socialist Republics | former: soviet-union
YUG | Yugoslavia | Yugoslavia | aka: Republik Federal Sosialis Yugoslavia | former: yugoslavia
DDR | East Germany | Jerman Timur | aka: Republik Demokratik Jerman
XKX | Kosovo | Kosovo | aka: Republik Kosovo | seat: Pristina, Prishtina | people: Kosovar, Kosovars
`,
  { kind: 'state' },
);
