// Data: states and territories of Africa. Names: Unicode CLDR 48.2 and i18n-iso-countries 7.14; capitals and usage: common knowledge.
import type { Entry } from '../entry.ts';
import { readTable } from '../read-table.ts';

/** Columns as in `readTable`; the id is the ISO 3166 alpha-3 code. */
export const statesOfAfrica: readonly Entry[] = readTable(
  `
AGO | Angola | Angola | seat: Luanda | people: Angolan, Angolans
BDI | Burundi | Burundi | seat: Gitega, Bujumbura | people: Burundian
BEN | Benin | Benin | seat: Porto-Novo, Cotonou | people: Beninese
BFA | Burkina Faso | Burkina Faso | aka: Burkina | seat: Ouagadougou | people: Burkinabe
BWA | Botswana | Botswana | seat: Gaborone | people: Motswana, Batswana
CAF | Central African Republic | Republik Afrika Tengah | aka: Afrika Tengah, CAR | seat: Bangui | people: Central African | exact: CAR
CIV | Côte d'Ivoire | Pantai Gading | aka: Ivory Coast | seat: Yamoussoukro, Abidjan | people: Ivorian, Ivorians
CMR | Cameroon | Kamerun | seat: Yaounde, Yaoundé | people: Cameroonian
COD | Democratic Republic of the Congo | Republik Demokratik Kongo | aka: RD Kongo, Kongo, DR Congo, DRC, Congo-Kinshasa, Kongo-Kinshasa, Congo, Zaire, Kongo Kinshasa | seat: Kinshasa | people: Congolese
COG | Republic of the Congo | Republik Kongo | aka: Kongo-Brazzaville, Congo-Brazzaville, Kongo, Congo, Kongo Brazzaville | seat: Brazzaville | people: Congolese
COM | Comoros | Komoro | aka: Kepulauan Komoro | seat: Moroni | people: Comorian
CPV | Cape Verde | Tanjung Verde | aka: Cabo Verde, Tanjung Hijau | seat: Praia | people: Cape Verdean
DJI | Djibouti | Jibuti | aka: Djibouti | people: Djiboutian
DZA | Algeria | Aljazair | aka: Algeria, Republik Aljazair | seat: Aljir, Algiers | people: Algerian, Algerians
EGY | Egypt | Mesir | aka: Republik Arab Mesir, Negeri Piramida, Negeri Seribu Menara | seat: Kairo, Cairo | people: Egyptian, Egyptians
ERI | Eritrea | Eritrea | seat: Asmara | short: Asmara? | people: Eritrean, Eritreans
ESH | Western Sahara | Sahara Barat | aka: Sahrawi, Republik Demokratik Arab Sahrawi | people: Sahrawis
ETH | Ethiopia | Ethiopia | aka: Etiopia | seat: Addis Ababa | people: Ethiopian, Ethiopians
GAB | Gabon | Gabon | seat: Libreville | people: Gabonese
GHA | Ghana | Ghana | seat: Accra | people: Ghanaian, Ghanaians
GIN | Guinea | Guinea | seat: Conakry, Konakri | people: Guinean
GMB | Gambia | Gambia | aka: The Gambia | seat: Banjul | people: Gambian, Gambians
GNB | Guinea-Bissau | Guinea-Bissau | seat: Bissau
GNQ | Equatorial Guinea | Guinea Khatulistiwa | aka: Guinea Ekuatorial | seat: Malabo | people: Equatoguinean
KEN | Kenya | Kenya | seat: Nairobi | people: Kenyan, Kenyans
LBR | Liberia | Liberia | seat: Monrovia | people: Liberian, Liberians
LBY | Libya | Libya | aka: Libia | seat: Tripoli | people: Libyan, Libyans
LSO | Lesotho | Lesotho | seat: Maseru | people: Basotho
MAR | Morocco | Maroko | aka: Moroko, Kerajaan Maroko | seat: Rabat | people: Moroccan, Moroccans
MDG | Madagascar | Madagaskar | seat: Antananarivo | people: Malagasy
MLI | Mali | Mali | seat: Bamako | people: Malian, Malians
MOZ | Mozambique | Mozambik | seat: Maputo | people: Mozambican
MRT | Mauritania | Mauritania | seat: Nouakchott | people: Mauritanian
MUS | Mauritius | Mauritius | seat: Port Louis | people: Mauritian
MWI | Malawi | Malawi | seat: Lilongwe | people: Malawian
MYT | Mayotte | Mayotte
NAM | Namibia | Namibia | seat: Windhoek | people: Namibian
NER | Niger | Niger | seat: Niamey | people: Nigerien
NGA | Nigeria | Nigeria | seat: Abuja | people: Nigerian, Nigerians
REU | Réunion | Reunion
RWA | Rwanda | Rwanda | seat: Kigali | people: Rwandan, Rwandans
SDN | Sudan | Sudan | aka: Republik Sudan | seat: Khartoum, Khartum | people: Sudanese
SEN | Senegal | Senegal | seat: Dakar | people: Senegalese
SHN | Saint Helena | Saint Helena | aka: Saint Helena Ascension and Tristan da Cunha
SLE | Sierra Leone | Sierra Leone | seat: Freetown | people: Sierra Leonean
SOM | Somalia | Somalia | seat: Mogadishu, Mogadiscio | people: Somali, Somalis
SSD | South Sudan | Sudan Selatan | seat: Juba | people: South Sudanese
STP | São Tomé and Príncipe | Sao Tome dan Principe | aka: Sao Tome and Principe
SWZ | Eswatini | Eswatini | aka: Swaziland | seat: Mbabane | people: Swazi
SYC | Seychelles | Seychelles | people: Seychellois
TCD | Chad | Chad | aka: Tchad | seat: N'Djamena | people: Chadian, Chadians
TGO | Togo | Togo | seat: Lome, Lomé | people: Togolese
TUN | Tunisia | Tunisia | seat: Tunis | people: Tunisian, Tunisians
TZA | Tanzania | Tanzania | seat: Dodoma, Dar es Salaam | people: Tanzanian, Tanzanians
UGA | Uganda | Uganda | seat: Kampala | people: Ugandan, Ugandans
ZAF | South Africa | Afrika Selatan | aka: Afsel, Republic of South Africa, Negeri Pelangi | seat: Pretoria | people: South African, South Africans
ZMB | Zambia | Zambia | seat: Lusaka | people: Zambian, Zambians
ZWE | Zimbabwe | Zimbabwe | seat: Harare | people: Zimbabwean, Zimbabweans
`,
  { kind: 'state' },
);
