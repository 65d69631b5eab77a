// Data: states and territories of Asia. Names: Unicode CLDR 48.2 and i18n-iso-countries 7.14; capitals and usage: common knowledge.
import type { Entry } from '../entry.ts';
import { readTable } from '../read-table.ts';

/** Columns as in `readTable`; the id is the ISO 3166 alpha-3 code. */
export const statesOfAsia: readonly Entry[] = readTable(
  `
AFG | Afghanistan | Afganistan | aka: Islamic Emirate of Afghanistan, Emirat Islam Afghanistan, Emirat Islam Afganistan, Republik Islam Afghanistan | seat: Kabul | people: Afghan, Afghans, Afghani
ARE | United Arab Emirates | Uni Emirat Arab | aka: UEA, UAE, Emirat Arab | seat: Abu Dhabi, Dubai | people: Emirati, Emiratis
ARM | Armenia | Armenia | aka: Republik Armenia | seat: Yerevan | people: Armenian, Armenians
AZE | Azerbaijan | Azerbaijan | aka: Azerbaidjan, Republik Azerbaijan | seat: Baku | people: Azerbaijani, Azeri
BGD | Bangladesh | Bangladesh | aka: Banglades, Republik Rakyat Bangladesh | seat: Dhaka, Dakka | people: Bangladeshi, Bangladeshis
BHR | Bahrain | Bahrain | aka: Bahrein, Kerajaan Bahrain | seat: Manama | people: Bahraini, Bahrainis
BRN | Brunei Darussalam | Brunei Darussalam | aka: Brunei, Kesultanan Brunei | seat: Bandar Seri Begawan | people: Bruneian
BTN | Bhutan | Bhutan | aka: Kerajaan Bhutan | seat: Thimphu | people: Bhutanese
CHN | China | China | id: Tiongkok, Cina, RRC, RRT, Republik Rakyat China, Republik Rakyat Tiongkok, Republik Rakyat Cina, Negeri Tirai Bambu, Negeri Panda, China Daratan, Tiongkok Daratan, Cina Daratan | en: People's Republic of China, PRC, Mainland China | seat: Beijing, Zhongnanhai, Peking | people: Chinese
CYP | Cyprus | Siprus | aka: Republik Siprus | seat: Nicosia, Nikosia | people: Cypriot, Cypriots
GEO | Georgia | Georgia | aka: Republik Georgia | seat: Tbilisi | people: Georgian, Georgians
HKG | Hong Kong | Hong Kong | aka: Hongkong, Daerah Administratif Khusus Hong Kong, Hong Kong SAR, DAK Hong Kong | people: Hongkonger, Hongkongers, Hong Konger, Hong Kongers
IDN | Indonesia | Indonesia | id: RI, Republik Indonesia, NKRI, Negara Kesatuan Republik Indonesia | en: Republic of Indonesia | seat: Jakarta, Istana Negara, Istana Merdeka, Istana Kepresidenan Jakarta, Istana Bogor, Pejambon | people: Indonesian, Indonesians
IND | India | India | aka: Republik India, Bharat, Negeri Bollywood | seat: New Delhi | people: Indian, Indians
IRN | Iran | Iran | aka: Republik Islam Iran, Islamic Republic of Iran, Negeri Mullah, Negeri Para Mullah | seat: Teheran, Tehran | people: Iranian, Iranians
IRQ | Iraq | Irak | aka: Republik Irak, Negeri 1001 Malam, Negeri Seribu Satu Malam | seat: Baghdad, Bagdad | people: Iraqi, Iraqis
ISR | Israel | Israel | aka: Negara Israel, State of Israel, Zionis, Zionis Israel, Rezim Zionis, Negara Yahudi, Negara Zionis | seat: Tel Aviv | people: Israeli, Israelis
JOR | Jordan | Yordania | aka: Jordania, Kerajaan Yordania, Kerajaan Hasyimiyah Yordania, Hashemite Kingdom of Jordan | seat: Amman | short: Jordan? | people: Jordanian, Jordanians
JPN | Japan | Jepang | aka: Negeri Sakura, Negeri Matahari Terbit, Negeri Samurai, Kekaisaran Jepang | seat: Tokyo | people: Japanese
KAZ | Kazakhstan | Kazakhstan | aka: Kazakstan | seat: Astana, Nur-Sultan, Nursultan | people: Kazakh, Kazakhs, Kazakhstani
KGZ | Kyrgyzstan | Kirgizstan | aka: Kirgistan, Kyrgistan, Kirgizia, Republik Kirgiz, Kyrgyz Republic | seat: Bishkek | people: Kyrgyz
KHM | Cambodia | Kamboja | aka: Kampuchea, Kerajaan Kamboja | seat: Phnom Penh | people: Cambodian, Cambodians
KOR | South Korea | Korea Selatan | aka: Korsel, Republik Korea, Republic of Korea, ROK, Negeri Ginseng, Negeri Gingseng, Korea | seat: Seoul, Blue House, Gedung Biru, Istana Biru, Cheong Wa Dae, Istana Kepresidenan Korea Selatan | people: South Korean, South Koreans
KWT | Kuwait | Kuwait | aka: Negara Kuwait | seat: Kuwait City, Kota Kuwait | people: Kuwaiti, Kuwaitis
LAO | Laos | Laos | aka: Lao People's Democratic Republic, Republik Demokratik Rakyat Laos, Lao PDR | seat: Vientiane | people: Laotian, Laotians
LBN | Lebanon | Lebanon | aka: Libanon, Republik Lebanon | seat: Beirut | people: Lebanese
LKA | Sri Lanka | Sri Lanka | aka: Srilanka, Republik Sosialis Demokratik Sri Lanka | seat: Kolombo, Colombo | people: Sri Lankan, Sri Lankans
MAC | Macao | Makau | aka: Macau, Makao | people: Macanese
MDV | Maldives | Maladewa | aka: Maldiva, Republik Maladewa, Kepulauan Maladewa | seat: Male | people: Maldivian
MMR | Myanmar | Myanmar | aka: Burma, Republik Persatuan Myanmar, Birma | seat: Naypyidaw, Nay Pyi Taw, Naypyitaw | people: Burmese
MNG | Mongolia | Mongolia | seat: Ulaanbaatar, Ulan Bator | people: Mongolian, Mongolians
MYS | Malaysia | Malaysia | aka: Negeri Jiran, Federasi Malaysia | seat: Kuala Lumpur, Putrajaya | people: Malaysian, Malaysians
NPL | Nepal | Nepal | seat: Kathmandu, Katmandu | people: Nepali, Nepalese
OMN | Oman | Oman | aka: Kesultanan Oman | seat: Muscat, Muskat | people: Omani, Omanis
PAK | Pakistan | Pakistan | aka: Republik Islam Pakistan | seat: Islamabad | people: Pakistani, Pakistanis
PHL | Philippines | Filipina | aka: Philipina, Pilipina, Republik Filipina, the Philippines | seat: Manila, Malacanang, Istana Malacanang | people: Filipino, Filipinos, Philippine
PRK | North Korea | Korea Utara | aka: Korut, DPRK, Republik Rakyat Demokratik Korea, Republik Demokratik Rakyat Korea, Democratic People's Republic of Korea, RRDK, Rezim Pyongyang, Negeri Juche, Korea | seat: Pyongyang | people: North Korean, North Koreans
PSE | Palestine | Palestina | id: Negara Palestina, Wilayah Palestina, Gaza, Jalur Gaza, Tepi Barat, Rakyat Palestina | en: State of Palestine, Palestinian Territories, Gaza Strip, West Bank | seat: Ramallah, Yerusalem Timur, East Jerusalem, Gaza City, Kota Gaza | people: Palestinian, Palestinians
QAT | Qatar | Qatar | aka: Negara Qatar | seat: Doha | people: Qatari, Qataris
SAU | Saudi Arabia | Arab Saudi | aka: Saudi, KSA, Kerajaan Arab Saudi, Kingdom of Saudi Arabia, Kerajaan Saudi | seat: Riyadh, Riyad | people: Saudis, Saudi Arabian
SGP | Singapore | Singapura | aka: Negeri Singa, Negeri Kota Singapura, Republik Singapura | people: Singaporean, Singaporeans
SYR | Syria | Suriah | aka: Syiria, Siria, Republik Arab Suriah, Syrian Arab Republic | seat: Damaskus, Damascus | people: Syrian, Syrians
THA | Thailand | Thailand | aka: Negeri Gajah Putih, Negeri Gajah, Kerajaan Thailand, Muangthai, Muang Thai | seat: Bangkok | people: Thai, Thais
TJK | Tajikistan | Tajikistan | aka: Tadjikistan | seat: Dushanbe | people: Tajik, Tajiks
TKM | Turkmenistan | Turkmenistan | seat: Ashgabat, Asgabat | people: Turkmen, Turkmens
TLS | Timor-Leste | Timor Leste | aka: Timor Timur, East Timor, Timtim, Republik Demokratik Timor Leste | seat: Dili | people: Timorese
TUR | Turkey | Turki | aka: Turkiye, Türkiye, Republik Turki, Republic of Turkey | seat: Ankara | people: Turkish, Turk, Turks
TWN | Taiwan | Taiwan | aka: Republik China, Republik Tiongkok, Chinese Taipei, Formosa | seat: Taipei | people: Taiwanese
UZB | Uzbekistan | Uzbekistan | seat: Tashkent | people: Uzbek, Uzbeks
VNM | Vietnam | Vietnam | aka: Viet Nam, Republik Sosialis Vietnam, Socialist Republic of Vietnam | seat: Hanoi | people: Vietnamese
YEM | Yemen | Yaman | aka: Republik Yaman | seat: Sanaa, Sana'a | people: Yemeni, Yemenis
`,
  { kind: 'state' },
);
