// Data: companies that act in the news. Common knowledge.
import type { Entry } from '../entry.ts';
import { readTable } from '../read-table.ts';

/** Columns as in `readTable`. */
export const companies: readonly Entry[] = readTable(
  `
huawei | Huawei | Huawei | aka: Huawei Technologies | polity: CHN
zte | ZTE | ZTE | polity: CHN
alibaba | Alibaba Group | Alibaba | aka: Alibaba Group Holding | polity: CHN
tencent | Tencent | Tencent | polity: CHN
bytedance | ByteDance | ByteDance | polity: CHN
tiktok | TikTok | TikTok | of: bytedance | polity: CHN
xiaomi | Xiaomi | Xiaomi | polity: CHN
baidu | Baidu | Baidu | polity: CHN
byd | BYD | BYD | polity: CHN
catl | CATL | CATL | polity: CHN
didi-chuxing | Didi Chuxing | Didi Chuxing | aka: Didi | polity: CHN
cnooc | CNOOC | CNOOC | aka: China National Offshore Oil Corporation | of: CHN
sinopec | Sinopec | Sinopec | of: CHN
cnpc | China National Petroleum Corporation | CNPC | aka: PetroChina | of: CHN
china-development-bank | China Development Bank | Bank Pembangunan China | aka: CDB, China Development Bank (CDB) | of: CHN
china-railway | China Railway | China Railway | aka: China Railway International | of: CHN
evergrande | Evergrande | Evergrande | polity: CHN
smic | SMIC | SMIC | polity: CHN
sinovac | Sinovac | Sinovac | aka: Sinovac Biotech | polity: CHN
tsmc | TSMC | TSMC | aka: Taiwan Semiconductor Manufacturing Company | polity: TWN
foxconn | Foxconn | Foxconn | polity: TWN
samsung | Samsung | Samsung | aka: Samsung Electronics, Samsung Group | polity: KOR
hyundai | Hyundai | Hyundai | aka: Hyundai Motor, Hyundai Motor Group | polity: KOR
lg | LG | LG | aka: LG Electronics, LG Energy Solution | polity: KOR
kia | Kia | Kia | aka: Kia Motors | polity: KOR
lotte | Lotte | Lotte | aka: Lotte Group, Grup Lotte | polity: KOR
hanwha | Hanwha | Hanwha | aka: Hanwha Aerospace | polity: KOR
toyota | Toyota | Toyota | aka: Toyota Motor, Toyota Motor Corporation | polity: JPN
honda | Honda | Honda | aka: Honda Motor | polity: JPN
nissan | Nissan | Nissan | aka: Nissan Motor | polity: JPN
mitsubishi | Mitsubishi | Mitsubishi | aka: Mitsubishi Heavy Industries, Mitsubishi Motors | polity: JPN
sony | Sony | Sony | aka: Sony Pictures, Sony Pictures Entertainment | polity: JPN
softbank | SoftBank | SoftBank | aka: Softbank Group, SoftBank Group | polity: JPN
toshiba | Toshiba | Toshiba | polity: JPN
nippon-steel | Nippon Steel | Nippon Steel | polity: JPN
google | Google | Google | aka: Alphabet, Google Inc | polity: USA
facebook | Facebook | Facebook | polity: USA
meta | Meta Platforms | Meta | aka: Meta Platforms | exact: Meta | polity: USA
twitter | Twitter | Twitter | polity: USA
apple | Apple | Apple | aka: Apple Inc | polity: USA
microsoft | Microsoft | Microsoft | polity: USA
amazon | Amazon | Amazon.com | polity: USA
netflix | Netflix | Netflix | polity: USA
openai | OpenAI | OpenAI | polity: USA
nvidia | Nvidia | Nvidia | polity: USA
intel | Intel Corporation | Intel Corporation | polity: USA
qualcomm | Qualcomm | Qualcomm | polity: USA
tesla | Tesla | Tesla | polity: USA
spacex | SpaceX | SpaceX | aka: Starlink | polity: USA
boeing | Boeing | Boeing | polity: USA
lockheed-martin | Lockheed Martin | Lockheed Martin | polity: USA
raytheon | Raytheon | Raytheon | polity: USA
general-motors | General Motors | General Motors | aka: GM | polity: USA
ford | Ford Motor Company | Ford Motor | polity: USA
exxonmobil | ExxonMobil | ExxonMobil | aka: Exxon Mobil, Exxon | polity: USA
chevron | Chevron | Chevron | polity: USA
freeport-mcmoran | Freeport-McMoRan | Freeport-McMoRan | aka: Freeport McMoRan, Freeport | polity: USA
goldman-sachs | Goldman Sachs | Goldman Sachs | polity: USA
jpmorgan | JPMorgan Chase | JP Morgan | aka: JPMorgan | polity: USA
pfizer | Pfizer | Pfizer | polity: USA
moderna | Moderna | Moderna | polity: USA
uber | Uber | Uber | polity: USA
starbucks | Starbucks | Starbucks | polity: USA
cambridge-analytica | Cambridge Analytica | Cambridge Analytica | polity: GBR
bp | BP | BP | aka: British Petroleum | polity: GBR
shell | Shell | Shell | aka: Royal Dutch Shell | polity: GBR
hsbc | HSBC | HSBC | polity: GBR
astrazeneca | AstraZeneca | AstraZeneca | polity: GBR
rolls-royce | Rolls-Royce | Rolls-Royce | polity: GBR
rio-tinto | Rio Tinto | Rio Tinto | polity: AUS
bhp | BHP | BHP | polity: AUS
airbus | Airbus | Airbus | polity: european-union
totalenergies | TotalEnergies | TotalEnergies | aka: Total SA | polity: FRA
renault | Renault | Renault | polity: FRA
dassault | Dassault Aviation | Dassault | polity: FRA
lvmh | LVMH | LVMH | polity: FRA
volkswagen | Volkswagen | Volkswagen | aka: VW | polity: DEU
siemens | Siemens | Siemens | polity: DEU
bmw | BMW | BMW | polity: DEU
rheinmetall | Rheinmetall | Rheinmetall | polity: DEU
deutsche-bank | Deutsche Bank | Deutsche Bank | polity: DEU
ducati | Ducati | Ducati | aka: Ducati Team | polity: ITA
eni | Eni | Eni | exact: ENI | polity: ITA
nokia | Nokia | Nokia | polity: FIN
ericsson | Ericsson | Ericsson | polity: SWE
nestle | Nestlé | Nestle | polity: CHE
asml | ASML | ASML | polity: NLD
gazprom | Gazprom | Gazprom | of: RUS
rosneft | Rosneft | Rosneft | of: RUS
lukoil | Lukoil | Lukoil | polity: RUS
sberbank | Sberbank | Sberbank | of: RUS
nord-stream-ag | Nord Stream AG | Nord Stream AG | polity: RUS
kaspersky | Kaspersky Lab | Kaspersky | aka: Kaspersky Lab | polity: RUS
sukhoi | Sukhoi | Sukhoi | polity: RUS
aeroflot | Aeroflot | Aeroflot | of: RUS
nso-group | NSO Group | NSO Group | polity: ISR
petronas | Petronas | Petronas | of: MYS
airasia | AirAsia | AirAsia | polity: MYS
malaysia-airlines | Malaysia Airlines | Malaysia Airlines | aka: Malaysian Airlines | of: MYS
singapore-airlines | Singapore Airlines | Singapore Airlines | polity: SGP
temasek | Temasek | Temasek | aka: Temasek Holdings | of: SGP
uob | United Overseas Bank | United Overseas Bank | aka: UOB, UOB Group | polity: SGP
dbs | DBS | DBS | aka: DBS Bank | polity: SGP
grab | Grab | Grab | polity: SGP
qatar-airways | Qatar Airways | Qatar Airways | of: QAT
qatarenergy | QatarEnergy | QatarEnergy | aka: Qatar Petroleum, Qatargas | of: QAT
emirates-airline | Emirates | Emirates | aka: Fly Emirates, Emirates Airlines, Emirates Airline | exact: Emirates | of: ARE
etihad | Etihad Airways | Etihad | aka: Etihad Airways | of: ARE
dp-world | DP World | DP World | of: ARE
adnoc | ADNOC | ADNOC | of: ARE
saudia | Saudia | Saudi Arabian Airlines | aka: Saudia | of: SAU
turkish-airlines | Turkish Airlines | Turkish Airlines | of: TUR
baykar | Baykar | Baykar | polity: TUR
american-airlines | American Airlines | American Airlines | polity: USA
british-airways | British Airways | British Airways | polity: GBR
air-france | Air France | Air France | polity: FRA
air-china | Air China | Air China | of: CHN
philippine-airlines | Philippine Airlines | Philippine Airlines | polity: PHL
korean-air | Korean Air | Korean Air | polity: KOR
kuwait-airways | Kuwait Airways | Kuwait Airways | of: KWT
kuwait-petroleum | Kuwait Petroleum Corporation | Kuwait Petroleum | of: KWT
qantas | Qantas | Qantas | polity: AUS
tata | Tata Group | Tata Group | aka: Tata Motors | polity: IND
adani | Adani Group | Adani | aka: Grup Adani | polity: IND
reliance | Reliance Industries | Reliance Industries | polity: IND
serum-institute | Serum Institute of India | Serum Institute | polity: IND
nioc | National Iranian Oil Company | Perusahaan Minyak Nasional Iran | aka: NIOC | of: IRN
petrobras | Petrobras | Petrobras | of: BRA
pemex | Pemex | Pemex | of: MEX
odebrecht | Odebrecht | Odebrecht | polity: BRA
opec-fund | OPEC Fund for International Development | Dana OPEC | of: opec
gojek | Gojek | Gojek | aka: Go-Jek, GoTo | polity: IDN
tokopedia | Tokopedia | Tokopedia | polity: IDN
bukalapak | Bukalapak | Bukalapak | polity: IDN
traveloka | Traveloka | Traveloka | polity: IDN
lion-air | Lion Air | Lion Air | polity: IDN
bca | Bank Central Asia | Bank Central Asia | aka: BCA, PT Bank Central Asia Tbk | polity: IDN
bank-mandiri | Bank Mandiri | Bank Mandiri | of: IDN
bri | Bank Rakyat Indonesia | Bank Rakyat Indonesia | aka: BRI, Bank BRI | of: IDN
bni | Bank Negara Indonesia | Bank Negara Indonesia | aka: BNI, Bank BNI | of: IDN
btn | Bank Tabungan Negara | Bank Tabungan Negara | aka: BTN, Bank BTN | of: IDN
telkom | Telkom Indonesia | Telkom | aka: Telkom Indonesia | of: IDN
bulog | Bulog | Bulog | aka: Perum Bulog | of: IDN
pindad | Pindad | Pindad | aka: PT Pindad | of: IDN
pt-dirgantara-indonesia | Indonesian Aerospace | PT Dirgantara Indonesia | aka: PTDI, Dirgantara Indonesia | of: IDN
pt-pal | PT PAL | PT PAL | aka: PT PAL Indonesia | of: IDN
bio-farma | Bio Farma | Bio Farma | of: IDN
krakatau-steel | Krakatau Steel | Krakatau Steel | of: IDN
antam | Aneka Tambang | Antam | of: IDN
inalum | Inalum | Inalum | of: IDN
adaro | Adaro | Adaro | polity: IDN
danantara | Danantara | Danantara | aka: BPI Danantara | of: IDN
indonesia-stock-exchange | Indonesia Stock Exchange | Bursa Efek Indonesia | aka: BEI | polity: IDN
`,
  { kind: 'organization' },
);
