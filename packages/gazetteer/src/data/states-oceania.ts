// Data: states and territories of Oceania and the far south. Names: Unicode CLDR 48.2 and i18n-iso-countries 7.14; the rest: common knowledge.
import type { Entry } from '../entry.ts';
import { readTable } from '../read-table.ts';

/** Columns as in `readTable`; the id is the ISO 3166 alpha-3 code. */
export const statesOfOceania: readonly Entry[] = readTable(
  `
ASM | American Samoa | Samoa Amerika
ATA | Antarctica | Antarktika | aka: Antartika
ATF | French Southern Territories | Wilayah Selatan Prancis | aka: Antartika Prancis, Antartika Perancis
AUS | Australia | Australia | aka: Negeri Kanguru, Negeri Kangguru, Persemakmuran Australia, Aussie | seat: Canberra | people: Australian, Australians
BVT | Bouvet Island | Pulau Bouvet | aka: Kepulauan Bouvet
CCK | Cocos (Keeling) Islands | Kepulauan Cocos (Keeling) | aka: Kepulauan Cocos, Cocos Islands
COK | Cook Islands | Kepulauan Cook
CXR | Christmas Island | Pulau Natal | aka: Pulau Christmas
FJI | Fiji | Fiji | seat: Suva | people: Fijian, Fijians
FSM | Micronesia | Mikronesia | aka: Federasi Mikronesia, Federated States of Micronesia, Negara Federasi Mikronesia | seat: Palikir | people: Micronesian
GUM | Guam | Guam | people: Guamanian
HMD | Heard Island and McDonald Islands | Pulau Heard dan Kepulauan McDonald
IOT | British Indian Ocean Territory | Wilayah Inggris di Samudra Hindia | aka: Teritori Samudra Hindia Britania, Chagos Islands, Kepulauan Chagos, Chagos, Diego Garcia
KIR | Kiribati | Kiribati | seat: Tarawa
MHL | Marshall Islands | Kepulauan Marshall | seat: Majuro | people: Marshallese
MNP | Northern Mariana Islands | Kepulauan Mariana Utara | aka: Saipan
NCL | New Caledonia | Kaledonia Baru | seat: Noumea, Nouméa
NFK | Norfolk Island | Pulau Norfolk | aka: Kepulauan Norfolk
NIU | Niue | Niue
NRU | Nauru | Nauru | people: Nauruan
NZL | New Zealand | Selandia Baru | aka: Negeri Kiwi, Aotearoa | people: New Zealander, New Zealanders, Kiwis | seat: Wellington
PCN | Pitcairn Islands | Kepulauan Pitcairn | aka: Pitcairn
PLW | Palau | Palau | people: Palauan
PNG | Papua New Guinea | Papua Nugini | aka: PNG, Papua New Guini | seat: Port Moresby | people: Papua New Guinean
PYF | French Polynesia | Polinesia Prancis | aka: Polinesia Perancis, Tahiti
SGS | South Georgia and the South Sandwich Islands | Georgia Selatan dan Kepulauan Sandwich Selatan
SLB | Solomon Islands | Kepulauan Solomon | aka: Solomon | seat: Honiara | people: Solomon Islander, Solomon Islanders
TKL | Tokelau | Tokelau
TON | Tonga | Tonga | seat: Nuku'alofa | people: Tongan
TUV | Tuvalu | Tuvalu | seat: Funafuti
UMI | United States Minor Outlying Islands | Kepulauan Terluar Kecil Amerika Serikat | aka: Kepulauan Terluar AS
VUT | Vanuatu | Vanuatu | seat: Port Vila | people: Ni-Vanuatu
WLF | Wallis and Futuna | Wallis dan Futuna | aka: Kepulauan Wallis dan Futuna
WSM | Samoa | Samoa | aka: Samoa Barat | seat: Apia | people: Samoan
`,
  { kind: 'state' },
);
