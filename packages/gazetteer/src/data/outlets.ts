// Data: news agencies and outlets that act or speak, some of them for their state. Common knowledge.
import type { Entry } from '../entry.ts';
import { readTable } from '../read-table.ts';

/** Columns as in `readTable`. */
export const outlets: readonly Entry[] = readTable(
  `
kcna | Korean Central News Agency | Kantor Berita Pusat Korea | aka: KCNA, Kantor Berita Sentral Korea, Kantor Berita Korea Utara KCNA, Kantor Berita Pusat Korea Utara, Kantor Berita KCNA | of: PRK
rodong-sinmun | Rodong Sinmun | Rodong Sinmun | of: PRK
uriminzokkiri | Uriminzokkiri | Uriminzokkiri | of: PRK
yonhap | Yonhap News Agency | Yonhap | aka: Kantor Berita Yonhap, Yonhap News | polity: KOR
joongang-ilbo | JoongAng Ilbo | JoongAng Ilbo | aka: Joongang Daily | polity: KOR
chosun-ilbo | Chosun Ilbo | Chosun Ilbo | polity: KOR
nk-news | NK News | NK News
daily-nk | Daily NK | Daily NK
xinhua | Xinhua News Agency | Xinhua | aka: Kantor Berita Xinhua, Xinhua News | of: CHN
peoples-daily | People's Daily | Harian Rakyat | aka: Harian Rakyat China | of: CHN
global-times | Global Times | Global Times | of: peoples-daily
cctv | China Central Television | CCTV China | aka: China Central Television | of: CHN
china-daily | China Daily | China Daily | of: CHN
china-radio-international | China Radio International | China Radio International | aka: CRI | of: CHN
scmp | South China Morning Post | South China Morning Post | aka: SCMP | polity: HKG
kyodo | Kyodo News | Kyodo | aka: Kantor Berita Kyodo | polity: JPN
nhk | NHK | NHK | aka: Stasiun Televisi NHK | polity: JPN
asahi-shimbun | Asahi Shimbun | Asahi Shimbun | polity: JPN
yomiuri-shimbun | Yomiuri Shimbun | Yomiuri Shimbun | polity: JPN
nikkei | Nikkei | Nikkei | aka: Nikkei Asia | polity: JPN
tass | TASS | TASS | aka: Kantor Berita TASS, ITAR-TASS, Kantor Berita Rusia TASS | of: RUS
ria-novosti | RIA Novosti | RIA Novosti | aka: RIA | of: RUS
sputnik | Sputnik | Sputnik | aka: Sputnik News | of: RUS
rt | Russia Today | Russia Today | aka: RT.com | of: RUS
interfax | Interfax | Interfax | polity: RUS
ukrinform | Ukrinform | Ukrinform | of: UKR
bernama | Bernama | Bernama | aka: Kantor Berita Bernama | of: MYS
the-star-malaysia | The Star (Malaysia) | The Star Malaysia | polity: MYS
straits-times | The Straits Times | The Straits Times | aka: Straits Times | polity: SGP
channel-newsasia | Channel NewsAsia | Channel NewsAsia | aka: Channel News Asia, CNA | polity: SGP
bangkok-post | Bangkok Post | Bangkok Post | polity: THA
irna | IRNA | IRNA | aka: Kantor Berita IRNA, Islamic Republic News Agency | of: IRN
fars | Fars News Agency | Fars | aka: Kantor Berita Fars, Fars News | exact: Fars | polity: IRN
tasnim | Tasnim News Agency | Tasnim | aka: Kantor Berita Tasnim, Tasnim News | polity: IRN
press-tv | Press TV | Press TV | of: IRN
isna | ISNA | ISNA | polity: IRN
sana-syria | Syrian Arab News Agency | Kantor Berita SANA | aka: SANA, Kantor Berita Suriah SANA | exact: SANA | of: SYR
spa-saudi | Saudi Press Agency | Saudi Press Agency | aka: SPA, Kantor Berita SPA, Kantor Berita Saudi SPA | of: SAU
wam | WAM | Kantor Berita WAM | aka: Emirates News Agency | of: ARE
al-arabiya | Al Arabiya | Al Arabiya | aka: Al-Arabiya | polity: SAU
arab-news | Arab News | Arab News | polity: SAU
al-jazeera | Al Jazeera | Al Jazeera | aka: Al-Jazeera, Aljazeera, Aljazirah | polity: QAT
anadolu | Anadolu Agency | Anadolu | aka: Kantor Berita Anadolu, Anadolu Agency | of: TUR
wafa | WAFA | Kantor Berita WAFA | aka: WAFA, Wafa News | exact: WAFA | of: PSE
mena | Middle East News Agency | Kantor Berita MENA | of: EGY
haaretz | Haaretz | Haaretz | polity: ISR
jerusalem-post | The Jerusalem Post | Jerusalem Post | polity: ISR
times-of-israel | The Times of Israel | Times of Israel | polity: ISR
reuters | Reuters | Reuters | aka: Kantor Berita Reuters
afp | Agence France-Presse | AFP | aka: Kantor Berita AFP, Agence France Presse | polity: FRA
associated-press | Associated Press | Associated Press | aka: AP, Kantor Berita AP, The Associated Press | polity: USA
upi | United Press International | UPI | polity: USA
bloomberg | Bloomberg | Bloomberg | aka: Bloomberg News | polity: USA
cnn | CNN | CNN | polity: USA
cnn-indonesia | CNN Indonesia | CNN Indonesia | aka: CNNIndonesia.com | polity: IDN
fox-news | Fox News | Fox News | polity: USA
nbc-news | NBC News | NBC News | aka: NBC | polity: USA
abc-news | ABC News | ABC News | polity: USA
cbs-news | CBS News | CBS News | aka: CBS | polity: USA
new-york-times | The New York Times | The New York Times | aka: New York Times | polity: USA
washington-post | The Washington Post | The Washington Post | aka: Washington Post | polity: USA
wall-street-journal | The Wall Street Journal | The Wall Street Journal | aka: Wall Street Journal, WSJ | polity: USA
politico | Politico | Politico | polity: USA
axios | Axios | Axios | polity: USA
time-magazine | Time | Majalah Time | polity: USA
voa | Voice of America | Voice of America | aka: VOA, Suara Amerika | of: USA
radio-free-asia | Radio Free Asia | Radio Free Asia | aka: RFA | of: USA
bbc | BBC | BBC | aka: British Broadcasting Corporation, BBC News, BBC Indonesia | polity: GBR
the-guardian | The Guardian | The Guardian | aka: Guardian | polity: GBR
daily-mail | Daily Mail | Daily Mail | polity: GBR
daily-telegraph | The Daily Telegraph | The Telegraph | aka: Telegraph, Daily Telegraph | polity: GBR
the-independent | The Independent | The Independent | aka: Independent | polity: GBR
financial-times | Financial Times | Financial Times | polity: GBR
sky-news | Sky News | Sky News | polity: GBR
daily-mirror | Daily Mirror | Daily Mirror | polity: GBR
le-monde | Le Monde | Le Monde | polity: FRA
france-24 | France 24 | France 24 | of: FRA
charlie-hebdo | Charlie Hebdo | Charlie Hebdo | polity: FRA
deutsche-welle | Deutsche Welle | Deutsche Welle | aka: DW | of: DEU
der-spiegel | Der Spiegel | Der Spiegel | polity: DEU
dpa | dpa | Kantor Berita DPA | aka: DPA | exact: DPA | polity: DEU
abc-australia | Australian Broadcasting Corporation | ABC Australia | of: AUS
sydney-morning-herald | The Sydney Morning Herald | Sydney Morning Herald | polity: AUS
dawn | Dawn | Surat Kabar Dawn | polity: PAK
geo-news | Geo News | Geo News | polity: PAK
times-of-india | The Times of India | Times of India | polity: IND
ndtv | NDTV | NDTV | polity: IND
pti | Press Trust of India | PTI | aka: Press Trust of India | polity: IND
irrawaddy | The Irrawaddy | The Irrawaddy | aka: Irrawaddy | polity: MMR
rappler | Rappler | Rappler | polity: PHL
inquirer | Philippine Daily Inquirer | Inquirer | polity: PHL
kompas | Kompas | Harian Kompas | aka: Kompas.com | polity: IDN
tempo | Tempo | Majalah Tempo | aka: Tempo.co, Koran Tempo | polity: IDN
jakarta-post | The Jakarta Post | The Jakarta Post | aka: Jakarta Post | polity: IDN
arrahmah | Arrahmah | Arrahmah.com | polity: IDN
wikileaks | WikiLeaks | WikiLeaks
amaq | Amaq | Amaq | aka: Kantor Berita Amaq, Amaq News Agency | of: islamic-state
bellingcat | Bellingcat | Bellingcat
`,
  { kind: 'organization' },
);
