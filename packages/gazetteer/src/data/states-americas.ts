// Data: states and territories of the Americas. Names: Unicode CLDR 48.2 and i18n-iso-countries 7.14; capitals and usage: common knowledge.
import type { Entry } from '../entry.ts';
import { readTable } from '../read-table.ts';

/** Columns as in `readTable`; the id is the ISO 3166 alpha-3 code. */
export const statesOfTheAmericas: readonly Entry[] = readTable(
  `
ABW | Aruba | Aruba
AIA | Anguilla | Anguilla
ARG | Argentina | Argentina | seat: Buenos Aires, Casa Rosada | people: Argentine, Argentinian, Argentinians
ATG | Antigua and Barbuda | Antigua dan Barbuda | aka: Antigua
BES | Bonaire, Sint Eustatius and Saba | Belanda Karibia | aka: Caribbean Netherlands, Bonaire
BHS | Bahamas | Bahama | aka: the Bahamas, Kepulauan Bahama | seat: Nassau | people: Bahamian
BLM | Saint Barthélemy | Saint Barthélemy | aka: Saint Barts
BLZ | Belize | Belize | seat: Belmopan | people: Belizean
BMU | Bermuda | Bermuda | people: Bermudian
BOL | Bolivia | Bolivia | seat: La Paz, Sucre | people: Bolivian, Bolivians
BRA | Brazil | Brasil | aka: Brazil, Negeri Samba | seat: Brasilia | people: Brazilian, Brazilians
BRB | Barbados | Barbados | seat: Bridgetown | people: Barbadian
CAN | Canada | Kanada | seat: Ottawa | people: Canadian, Canadians
CHL | Chile | Cile | aka: Chili, Cili | people: Chilean, Chileans | exact: Chili
COL | Colombia | Kolombia | seat: Bogota, Bogotá | people: Colombian, Colombians
CRI | Costa Rica | Kosta Rika | people: Costa Rican
CUB | Cuba | Kuba | seat: Havana | people: Cuban, Cubans
CUW | Curaçao | Curacao | seat: Willemstad
CYM | Cayman Islands | Kepulauan Cayman
DMA | Dominica | Dominika | seat: Roseau
DOM | Dominican Republic | Republik Dominika | seat: Santo Domingo | people: Dominican
ECU | Ecuador | Ekuador | seat: Quito | people: Ecuadorian, Ecuadorean
FLK | Falkland Islands | Kepulauan Falkland | aka: Malvinas, Kepulauan Falkland (Malvinas), Kepulauan Falkland(Malvinas), Kepulauan Malvinas, Falkland
GLP | Guadeloupe | Guadeloupe
GRD | Grenada | Grenada | people: Grenadian
GRL | Greenland | Greenland | seat: Nuuk | people: Greenlandic, Greenlander, Greenlanders
GTM | Guatemala | Guatemala | aka: Guatamala | people: Guatemalan, Guatemalans
GUF | French Guiana | Guyana Prancis | aka: Guyana Perancis, Guiana Prancis
GUY | Guyana | Guyana | people: Guyanese
HND | Honduras | Honduras | seat: Tegucigalpa | people: Honduran, Hondurans
HTI | Haiti | Haiti | seat: Port-au-Prince | people: Haitian, Haitians
JAM | Jamaica | Jamaika | people: Jamaican, Jamaicans
KNA | Saint Kitts and Nevis | Saint Kitts dan Nevis | aka: St Kitts and Nevis
LCA | Saint Lucia | Saint Lucia | aka: Santa Lucia, St Lucia
MAF | Saint Martin | Saint Martin | aka: Saint Martin (French part)
MEX | Mexico | Meksiko | aka: Meksiko Serikat, Mexico | seat: Mexico City, Kota Meksiko | people: Mexican, Mexicans
MSR | Montserrat | Montserrat
MTQ | Martinique | Martinik
NIC | Nicaragua | Nikaragua | seat: Managua | people: Nicaraguan, Nicaraguans
PAN | Panama | Panama | seat: Panama City | people: Panamanian
PER | Peru | Peru | seat: Lima | people: Peruvian, Peruvians
PRI | Puerto Rico | Puerto Riko | seat: San Juan | people: Puerto Rican, Puerto Ricans
PRY | Paraguay | Paraguay | seat: Asuncion, Asunción | people: Paraguayan
SLV | El Salvador | El Salvador | seat: San Salvador | people: Salvadoran, Salvadorans
SPM | Saint Pierre and Miquelon | Saint Pierre dan Miquelon
SUR | Suriname | Suriname | seat: Paramaribo | people: Surinamese
SXM | Sint Maarten | Sint Maarten | aka: Sint Maarten (Dutch part)
TCA | Turks and Caicos Islands | Kepulauan Turks dan Caicos | aka: Turks dan Caicos Islands
TTO | Trinidad and Tobago | Trinidad dan Tobago | aka: Trinidad | seat: Port of Spain | people: Trinidadian
URY | Uruguay | Uruguay | seat: Montevideo | people: Uruguayan
USA | United States | Amerika Serikat | id: AS, Amerika, Amrik, Negeri Paman Sam, Paman Sam | en: US, USA, U.S., United States of America, America, Uncle Sam | seat: Washington, Washington DC, Washington D.C., Gedung Putih, White House, the White House, Capitol Hill, Foggy Bottom, Oval Office | people: American, Americans
VCT | Saint Vincent and the Grenadines | Saint Vincent dan Grenadine | aka: Saint Vincent dan the Grenadines, Saint Vincent
VEN | Venezuela | Venezuela | aka: Republik Bolivarian Venezuela | seat: Caracas, Karakas, Miraflores, Istana Miraflores | people: Venezuelan, Venezuelans
VGB | British Virgin Islands | Kepulauan Virgin Britania Raya | aka: Kepulauan Virgin Inggris, Virgin Islands British
VIR | U.S. Virgin Islands | Kepulauan Virgin Amerika Serikat | aka: Kepulauan Virgin AS, Virgin Islands U.S., US Virgin Islands
`,
  { kind: 'state' },
);
