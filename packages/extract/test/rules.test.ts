import { describe, expect, it } from 'vitest';
import { claimsIn, lineOf } from './read-claims-of.ts';

type Case = readonly [text: string, ...claims: string[]];

/** Sentences of our own, and every claim that a careful reader would make of them: what is not listed must not be claimed. */
const patterns: Readonly<Record<string, readonly Case[]>> = {
  'the subject of an active verb acts on its object': [
    ['Rusia menyerang Ukraina.', 'Rusia | attack | Ukraina | asserted'],
    ['Jerman melatih tentara Ukraina.', 'Jerman | train | tentara Ukraina | asserted'],
    ['Kanada mengusir diplomat Rusia.', 'Kanada | expel-diplomats | diplomat Rusia | asserted'],
    [
      'Menteri Luar Negeri Rusia Sergey Lavrov mengunjungi Korea Utara.',
      'Menteri Luar Negeri Rusia Sergey Lavrov | visit | Korea Utara | asserted',
    ],
  ],
  'the doer of a passive stands behind it, with or without "oleh"': [
    ['Ukraina diserang Rusia pada Senin malam.', 'Rusia | attack | Ukraina | asserted'],
    ['Alexei Navalny ditangkap oleh polisi Rusia.', 'polisi Rusia | arrest | Alexei Navalny | asserted'],
    ['Seorang warga Prancis ditangkap di Iran.', 'Iran | arrest | warga Prancis | asserted'],
    [
      'Pasukan Korea Utara telah dikirim ke Rusia.',
      'Pasukan Korea Utara | send-troops | Rusia | asserted |  | Pasukan',
    ],
    ['Pangkalan itu direbut dari ISIS oleh tentara Irak.', 'tentara Irak | capture | ISIS | asserted |  | Pangkalan'],
  ],
  'a relative clause has the noun before it as subject': [
    [
      'Amerika Serikat yang didukung Inggris menjatuhkan sanksi terhadap Iran.',
      'Inggris | support | Amerika Serikat | asserted',
      'Amerika Serikat | sanction | Iran | asserted |  | sanksi',
    ],
    ['Ali Larijani tewas dalam serangan udara yang dilakukan Israel.', 'Israel | air-strike | Ali Larijani | asserted'],
    ['Yang memprotes Israel adalah Turki.', 'Turki | protest-note | Israel | asserted'],
    [
      'Dewan Keamanan PBB mengecam keras serangan bom di Kabul yang dilakukan ISIS.',
      'Dewan Keamanan PBB | condemn | ISIS | asserted |  | serangan bom',
    ],
  ],
  'coordinated ends make a claim each': [
    [
      'AS dan Jepang mengecam Korea Utara.',
      'AS | condemn | Korea Utara | asserted',
      'Jepang | condemn | Korea Utara | asserted',
    ],
    [
      'Negara-negara seperti Mesir dan Yordania mendukung Palestina.',
      'Mesir | support | Palestina | asserted',
      'Yordania | support | Palestina | asserted',
    ],
    [
      'Sebanyak 20 negara, termasuk Indonesia dan Malaysia, mendukung Palestina.',
      'Indonesia | support | Palestina | asserted',
      'Malaysia | support | Palestina | asserted',
    ],
    ['Kim Jong Un dan Vladimir Putin bertemu di Vladivostok.', 'Kim Jong Un | meet | Vladimir Putin | asserted'],
    [
      'India dan Pakistan saling tuduh.',
      'India | accuse | Pakistan | asserted',
      'Pakistan | accuse | India | asserted',
    ],
  ],
  'an event that only says when or what for is taken for granted by the speaker': [
    [
      'Recep Tayyip Erdogan mengatakan harga gandum naik sejak invasi Rusia ke Ukraina.',
      'Rusia | invade | Ukraina | asserted',
    ],
  ],
  'who is mediated between stands together before the talks': [
    [
      'Armenia dan Azerbaijan berdamai dalam perundingan yang ditengahi Prancis.',
      'Prancis | mediate | Armenia | asserted |  | perundingan',
      'Prancis | mediate | Azerbaijan | asserted |  | perundingan',
    ],
  ],
  'verbs in a row share their subject': [
    [
      'Narendra Modi tiba di Brasilia dan disambut Presiden Lula.',
      'Narendra Modi | visit | Brasilia | asserted',
      'Narendra Modi | visit | Presiden Lula | asserted',
    ],
    [
      'Sergey Lavrov berangkat ke Beijing untuk bertemu Wang Yi.',
      'Sergey Lavrov | visit | Beijing | asserted',
      'Sergey Lavrov | meet | Wang Yi | planned',
    ],
  ],
  'an event noun holds its participants': [
    ['Perang antara Rusia dan Ukraina belum berakhir.', 'Rusia | fight | Ukraina | asserted'],
    ['Perang Rusia melawan Ukraina memasuki tahun ketiga.', 'Rusia | fight | Ukraina | asserted'],
    ['Kerja sama Turki dan Pakistan semakin erat.', 'Turki | cooperate | Pakistan | asserted'],
    [
      'Kunjungan Presiden Prancis Emmanuel Macron ke Tiongkok berlangsung tiga hari.',
      'Presiden Prancis Emmanuel Macron | visit | Tiongkok | asserted',
    ],
    [
      'Serangan Israel ke Suriah dikecam Iran.',
      'Israel | attack | Suriah | asserted',
      'Iran | condemn | Israel | asserted |  | Serangan',
    ],
    ['Tiga warga Palestina tewas dalam serangan Israel.', 'Israel | attack | warga Palestina | asserted'],
  ],
  'a light verb lends its subject to the noun it carries': [
    ['Israel melancarkan serangan udara ke Suriah.', 'Israel | air-strike | Suriah | asserted'],
    [
      'Warga Palestina mendapat bantuan obat-obatan dari Indonesia.',
      'Indonesia | give | Warga Palestina | asserted |  | obat-obatan',
    ],
    [
      'Qatar menolak tuntutan Arab Saudi.',
      'Qatar | reject | Arab Saudi | asserted |  | tuntutan',
      'Arab Saudi | demand | Qatar | asserted',
    ],
  ],
  'a vague verb counts only with a thing that makes it an event': [
    ['Iran mengirim 200 drone dan amunisi ke Rusia.', 'Iran | supply | Rusia | asserted |  | 200 drone; amunisi'],
    ['Iran mengirim atlet ke Rusia.'],
    ['Dolar AS menguat terhadap yen Jepang.'],
  ],
  'speech is attributed to its speaker, nearest first': [
    [
      'Emmanuel Macron mengatakan bahwa Iran memasok rudal ke Rusia.',
      'Iran | supply | Rusia | asserted | Emmanuel Macron | rudal',
    ],
    [
      '"Iran memasok rudal ke Rusia," kata Emmanuel Macron.',
      'Iran | supply | Rusia | asserted | Emmanuel Macron | rudal',
    ],
    [
      'Menurut Emmanuel Macron, Iran akan memasok rudal ke Rusia.',
      'Iran | supply | Rusia | planned | Emmanuel Macron | rudal',
    ],
    [
      'Israel, kata Erdogan, telah membunuh ribuan warga Palestina.',
      'Israel | kill | warga Palestina | asserted | Erdogan | ribuan warga',
    ],
    [
      'Emmanuel Macron mengatakan Badan Intelijen Pusat AS menyebut Iran memasok rudal ke Rusia.',
      'Iran | supply | Rusia | asserted | Badan Intelijen Pusat AS < Emmanuel Macron | rudal',
    ],
    [
      'Seorang pejabat mengatakan Iran memasok rudal ke Rusia.',
      'Iran | supply | Rusia | asserted | Seorang pejabat | rudal',
    ],
    ['Menurut laporan Reuters, Iran memasok rudal ke Rusia.', 'Iran | supply | Rusia | asserted |  | rudal'],
  ],
  'what is said ends where the article goes on': [
    ['Qatar membantah tuduhan itu dan menyerang Arab Saudi.', 'Qatar | attack | Arab Saudi | asserted'],
    [
      '"Kami menolak tuntutan itu," kata Wang Yi usai bertemu Retno Marsudi di Beijing.',
      'Wang Yi | meet | Retno Marsudi | asserted',
    ],
    [
      'Emmanuel Macron menambahkan pemerintah Iran memasok rudal ke Rusia.',
      'pemerintah Iran | supply | Rusia | asserted | Emmanuel Macron | rudal',
    ],
    [
      'Emmanuel Macron mengatakan bahwa ia cemas. Seperti kita lihat, Iran memasok rudal ke Rusia.',
      'Iran | supply | Rusia | asserted | Emmanuel Macron | rudal',
    ],
  ],
  'no claim is made of': [
    ['Indonesia menghormati agama lain yang diakui oleh negara Inggris.'],
    ['Donald Trump dan Barack Obama berkunjung ke museum itu.'],
    ['Mirabook mendukung format Samsung.'],
    ['Tak ada negara yang mengecam Israel.'],
    ['Video itu memperlihatkan korban tewas warga Rohingya.'],
    ['Siti Aisyah menghadiri sidang kasus pembunuhan Kim Jong Nam di Malaysia.'],
    ['Kedatangan warga dari Iran ke Amerika Serikat terus menurun.'],
  ],
  'who attends a meeting meets the others': [
    ['Pertemuan itu dihadiri Presiden Turki dan Presiden Iran.', 'Presiden Turki | summit | Presiden Iran | asserted'],
  ],
  'who says that someone did wrong criticises them': [
    ['"Iran melanggar perjanjian nuklir," kata Donald Trump.', 'Donald Trump | criticise | Iran | asserted'],
    [
      'Menurut Retno Marsudi, Myanmar tidak menghormati hukum internasional.',
      'Retno Marsudi | criticise | Myanmar | asserted',
    ],
    ['Indonesia menganggap klaim China tidak sesuai dengan hukum laut.', 'Indonesia | criticise | China | asserted'],
    ['Retno Marsudi mengatakan Myanmar tidak bersalah.'],
    ['Retno Marsudi mengatakan Indonesia adalah salah satu negara terbesar di dunia.'],
  ],
  'what is only called for has not happened': [
    [
      'Sekjen PBB Antonio Guterres menyerukan gencatan senjata antara Israel dan Hamas.',
      'Israel | cease-fire | Hamas | hypothetical | Sekjen PBB Antonio Guterres',
    ],
    ['Prancis mendesak perundingan antara Rusia dan Ukraina.', 'Rusia | negotiate | Ukraina | hypothetical | Prancis'],
  ],
  'a meeting has what it is about, and three who meet do so together': [
    [
      'Prabowo Subianto bertemu Anwar Ibrahim di Jakarta membahas kerja sama ekonomi.',
      'Prabowo Subianto | meet | Anwar Ibrahim | asserted |  | kerja sama ekonomi',
    ],
    [
      'Menteri luar negeri Jepang, Korea Selatan, dan Filipina bertemu di Tokyo untuk membahas sengketa laut.',
      'Menteri luar negeri Jepang | meet | Korea Selatan | asserted |  | sengketa laut',
      'Menteri luar negeri Jepang | meet | Filipina | asserted |  | sengketa laut',
      'Korea Selatan | meet | Filipina | asserted |  | sengketa laut',
    ],
  ],
  'without a doer the state of the place acts, not who is named behind "adalah"': [
    ['Warga yang ditangkap adalah Ali Larijani dan Hassan Rouhani.'],
    [
      'Indonesia belum memastikan hal itu karena, saat ditangkap di Thailand, Hambali memiliki paspor palsu.',
      'Thailand | arrest | Hambali | asserted',
    ],
    ['Seorang warga Rusia ditahan di bandara Berlin, Jerman.', 'Jerman | detain | warga Rusia | asserted'],
  ],
  'words before the predicate say how sure it is': [
    ['Iran tidak memasok rudal ke Rusia.', 'Iran | supply | Rusia | asserted, negated |  | rudal'],
    ['Tidak ada tentara Rusia yang menyerang Ukraina.', 'tentara Rusia | attack | Ukraina | asserted, negated'],
    ['Tidak ada kerja sama antara Rusia dan Iran.', 'Rusia | cooperate | Iran | asserted, negated'],
    [
      'Uni Eropa menegaskan tidak ada alasan untuk menjatuhkan sanksi kepada Turki.',
      'Uni Eropa | sanction | Turki | planned, negated |  | sanksi',
    ],
    ['Iran membantah memasok rudal ke Rusia.', 'Iran | supply | Rusia | asserted, negated |  | rudal'],
    ['Iran mungkin akan memasok rudal ke Rusia.', 'Iran | supply | Rusia | possible |  | rudal'],
    ['Iran diduga memasok rudal ke Rusia.', 'Iran | supply | Rusia | alleged |  | rudal'],
    ['Uni Eropa berencana memperpanjang sanksi terhadap Rusia.', 'Uni Eropa | sanction | Rusia | planned |  | sanksi'],
    [
      'Jika Iran memasok rudal ke Rusia, AS akan menjatuhkan sanksi terhadap Iran.',
      'Iran | supply | Rusia | hypothetical |  | rudal',
      'AS | sanction | Iran | hypothetical |  | sanksi',
    ],
  ],
  'a part that only names a relation to someone is not that someone': [
    ['Chen bertemu istri Emmanuel Macron.', 'Chen | meet | istri Emmanuel Macron | asserted'],
    ['Emmanuel Macron berbincang dengan CNN Indonesia.'],
  ],
  'a place and a paper before a dash are no subject': [
    ['Liputan6.com, Jakarta - Retno Marsudi menghubungi Wang Yi.', 'Retno Marsudi | phone | Wang Yi | asserted'],
  ],
  'an adverb of manner stands between verb and doer': [
    ['Usulan Jerman ditolak mentah-mentah oleh Polandia.', 'Polandia | reject | Jerman | asserted |  | Usulan'],
    [
      'Emmanuel Macron disambut hangat Presiden Joko Widodo di Bogor.',
      'Emmanuel Macron | visit | Presiden Joko Widodo | asserted',
    ],
  ],
  'a noun whose content the next verb tells has the subject of its own verb': [
    [
      'Emmanuel Macron membuka kemungkinan berbicara dengan Vladimir Putin.',
      'Emmanuel Macron | discuss | Vladimir Putin | possible',
    ],
    [
      'Usulan Turki mengirim pasukan ke Suriah menuai kecaman Iran.',
      'Turki | send-troops | Suriah | planned |  | pasukan',
      'Iran | condemn | Turki | asserted',
    ],
  ],
  'who is mourned or held is not who is blamed': [
    [
      'Kanada mengutuk penahanan Meng Hongwei oleh China.',
      'Kanada | condemn | China | asserted |  | penahanan',
      'China | detain | Meng Hongwei | asserted',
    ],
    ['Brasil mengecam pembunuhan Shireen Abu Akleh.'],
  ],
  'what goes on behind a comma and a conjunction goes on with the main clause': [
    [
      'Jepang menuduh Rusia melanggar perjanjian, tetapi meminta Korea Selatan menahan diri.',
      'Jepang | accuse | Rusia | asserted',
      'Jepang | ask | Korea Selatan | asserted',
    ],
    [
      'Emmanuel Macron memuji Rishi Sunak sebagai sahabat yang tak tergantikan saat berkunjung ke Inggris.',
      'Emmanuel Macron | praise | Rishi Sunak | asserted',
      'Emmanuel Macron | visit | Inggris | asserted',
    ],
  ],
  'verbs in a list share the object behind the last': [
    [
      'Indonesia mengecam dan menolak rencana Israel.',
      'Indonesia | condemn | Israel | asserted |  | rencana',
      'Indonesia | reject | Israel | asserted |  | rencana',
    ],
  ],
  'who is addressed may stand first': [
    [
      'Kepada Rusia, Antonio Guterres meminta jaminan keselamatan.',
      'Antonio Guterres | ask | Rusia | asserted |  | jaminan keselamatan',
    ],
  ],
  'what a group does those named of it do': [
    [
      'Turki didesak sekutu-sekutunya, termasuk Jerman dan Kanada.',
      'Jerman | urge | Turki | asserted',
      'Kanada | urge | Turki | asserted',
    ],
  ],
  'a warning of what one will do threatens whom it will be done to': [
    [
      'Meksiko memperingatkan akan memutus hubungan dengan Ekuador.',
      'Meksiko | cut-ties | Ekuador | planned |  | hubungan',
      'Meksiko | warn | Ekuador | asserted |  | hubungan',
    ],
  ],
  'a peer with "nya" is named by what follows': [
    ['Salva Kiir menghubungi rivalnya Riek Machar.', 'Salva Kiir | phone | rivalnya Riek Machar | asserted'],
    [
      'Antony Blinken dan mitranya dari Vietnam Bui Thanh Son membahas perdagangan.',
      'Antony Blinken | discuss | mitranya dari Vietnam Bui Thanh Son | asserted |  | perdagangan',
    ],
  ],
  'who answers was asked': [
    [
      'Penolakan Arab Saudi terhadap permintaan Joe Biden disesalkan.',
      'Arab Saudi | reject | Joe Biden | asserted',
      'Joe Biden | demand | Arab Saudi | asserted',
    ],
    [
      'Permintaan Kuba untuk menambah pasokan minyak ditolak Meksiko.',
      'Kuba | demand | Meksiko | asserted',
      'Meksiko | reject | Kuba | asserted |  | Permintaan',
    ],
    [
      'Tuduhan Rwanda bahwa Burundi mempersenjatai pemberontak dibantah juru bicara Burundi.',
      'Rwanda | accuse | Burundi | asserted',
      'Burundi | supply | pemberontak | asserted',
      'juru bicara Burundi | deny | Rwanda | asserted |  | Tuduhan',
    ],
  ],
  'a list ends at the comma behind what stands before the subject': [
    [
      'Usai menemui Paus Fransiskus, Donald Trump dan Volodymyr Zelensky berunding.',
      'Donald Trump | meet | Paus Fransiskus | asserted',
      'Volodymyr Zelensky | meet | Paus Fransiskus | asserted',
      'Donald Trump | negotiate | Volodymyr Zelensky | asserted',
    ],
  ],
  'a clause without a subject before the main one has its subject': [
    ['Menanggapi kritik dari Prancis, Giorgia Meloni bungkam.', 'Prancis | criticise | Giorgia Meloni | asserted'],
  ],
  'words that come from someone are theirs': [
    [
      'Kecaman terhadap Israel juga datang dari Turki dan Brasil.',
      'Turki | condemn | Israel | asserted',
      'Brasil | condemn | Israel | asserted',
    ],
  ],
  'what is heard of someone is not theirs to reject': [['Juru bicara Rusia menepis kabar Vladimir Putin sakit.']],
  'what is taken back is conceded': [
    [
      'Recep Tayyip Erdogan mencabut keberatannya terhadap Finlandia.',
      'Recep Tayyip Erdogan | ease | Finlandia | asserted |  | keberatan',
    ],
  ],
  'who must do something is asked to': [
    ['"Iran harus menghentikan pengayaan uranium," tegas Emmanuel Macron.', 'Emmanuel Macron | urge | Iran | asserted'],
    ['"Iran tidak harus menghentikan pengayaan uranium," kata Wang Yi.'],
  ],
  'who is allowed to does what is allowed': [
    [
      'Turki memberi izin kepada Amerika Serikat untuk menyerang Suriah.',
      'Turki | agree | Amerika Serikat | asserted |  | izin',
      'Amerika Serikat | attack | Suriah | planned',
    ],
  ],
  'what someone does to another is blamed on the doer': [
    [
      'Yordania menentang pemindahan warga Palestina oleh Israel.',
      'Yordania | reject | Israel | asserted |  | pemindahan warga',
    ],
  ],
  'who refuses to say something refuses nobody': [
    ['Dmitry Peskov menolak menyebutkan nama negara Eropa itu.'],
    [
      'Jean-Noel Barrot menolak bertemu Sergey Lavrov.',
      'Jean-Noel Barrot | reject | Sergey Lavrov | asserted',
      'Jean-Noel Barrot | meet | Sergey Lavrov | asserted, negated',
    ],
  ],
  'an event noun with both its parties needs no other': [
    ['Bashar Assad menyatakan solidaritas Suriah dengan Venezuela.', 'Suriah | support | Venezuela | asserted'],
  ],
  'an adjective belongs to the verb before it': [
    [
      'Retno Marsudi menolak keras rencana Israel menyerang Iran.',
      'Retno Marsudi | reject | Israel | asserted |  | rencana',
      'Israel | attack | Iran | planned',
    ],
  ],
  'what is done by someone is answered for by the doer': [
    [
      'Penangkapan Evan Gershkovich oleh Rusia memicu kecaman dari Amerika Serikat.',
      'Rusia | arrest | Evan Gershkovich | asserted',
      'Amerika Serikat | condemn | Rusia | asserted',
    ],
    [
      'Penempatan rudal oleh Amerika Serikat di Polandia ditentang Rusia.',
      'Rusia | reject | Amerika Serikat | asserted |  | Penempatan rudal',
    ],
  ],
  'a threat with a condition threatens who must fulfil it': [
    ['Ankara mengancam akan menutup selat jika Yunani menolak berunding.', 'Ankara | threaten | Yunani | asserted'],
  ],
  'who denies that another did something rejects nobody': [
    [
      'Paul Kagame membantah Uganda melatih pemberontak.',
      'Uganda | train | pemberontak | asserted, negated | Paul Kagame',
    ],
  ],
  'what a leader orders the own troops to do is no claim': [['Kim Jong Un memerintahkan militernya bersiap.']],
  'the lawyers of someone are someone else': [
    ['Tim pengacara Julian Assange menggugat CIA.', 'pengacara Julian Assange | sue | CIA | asserted'],
  ],
  'any great state is none named before': [
    [
      'Sergey Lavrov tiba di Jakarta. Retno Marsudi mengkritik negara besar.',
      'Sergey Lavrov | visit | Jakarta | asserted',
    ],
  ],
  'the bare verb of denying or threatening behind a quotation has its subject behind it': [
    [
      '"Kami tidak menyerang Iran," bantah Benjamin Netanyahu.',
      'Kami | attack | Iran | asserted, negated | Benjamin Netanyahu',
    ],
  ],
  'those named as examples of officials act, not their body': [
    [
      'Sejumlah petinggi Uni Afrika, seperti Moussa Faki dan Cyril Ramaphosa, mendesak Rusia menahan diri.',
      'Moussa Faki | urge | Rusia | asserted',
      'Cyril Ramaphosa | urge | Rusia | asserted',
    ],
  ],
  'whom what is asked for befalls asks nothing': [
    [
      'India menolak permintaan ekstradisi Sheikh Hasina yang diajukan Bangladesh.',
      'India | reject | Bangladesh | asserted |  | permintaan ekstradisi',
      'Bangladesh | demand | India | asserted',
    ],
  ],
  'who says a thing goes on where the thing could not': [
    ['Hal itu disampaikan Retno Marsudi usai bertemu Wang Yi di Beijing.', 'Retno Marsudi | meet | Wang Yi | asserted'],
    [
      'Turki mengecam Swedia, seperti dikatakan Hakan Fidan seusai menemui Sergey Lavrov.',
      'Turki | condemn | Swedia | asserted',
      'Hakan Fidan | meet | Sergey Lavrov | asserted',
    ],
    [
      '"Kami menolak usulan itu," tegas Abbas Araghchi sewaktu mengunjungi Irak.',
      'Abbas Araghchi | visit | Irak | asserted',
    ],
  ],
  'a peer from a state is of that state': [
    [
      'Jean-Noel Barrot bertemu koleganya dari Jerman dan Inggris.',
      'Jean-Noel Barrot | meet | koleganya dari Jerman | asserted',
      'Jean-Noel Barrot | meet | Inggris | asserted',
    ],
  ],
  'time given to do something is a demand': [
    [
      'Pemerintah Niger memberi tentara Prancis waktu satu bulan untuk pergi.',
      'Pemerintah Niger | demand | tentara Prancis | asserted',
    ],
  ],
  'talks that someone hosts between parties named before': [
    [
      'Fatah dan Hamas berdamai setelah perundingan yang difasilitasi Wang Yi.',
      'Wang Yi | mediate | Fatah | asserted |  | perundingan',
      'Wang Yi | mediate | Hamas | asserted |  | perundingan',
    ],
  ],
  'who only goes along does not act': [
    [
      'Menlu Retno Marsudi didampingi Dubes RI untuk Rusia menemui Sergey Lavrov.',
      'Menlu Retno Marsudi | meet | Sergey Lavrov | asserted',
    ],
  ],
  'words that someone passes on are theirs': [
    ['Pujian disampaikan Vladimir Putin kepada Kim Jong Un.', 'Vladimir Putin | praise | Kim Jong Un | asserted'],
    ['Permintaan itu disampaikan Volodymyr Zelensky kepada NATO.', 'Volodymyr Zelensky | demand | NATO | asserted'],
  ],
  'the self is the one who speaks': [
    [
      'Donald Trump mengatakan dirinya akan bertemu Vladimir Putin.',
      'nya | meet | Vladimir Putin | planned | Donald Trump',
    ],
  ],
  'who applies for membership asks the body': [
    ['Swedia mengajukan permohonan keanggotaan NATO.', 'Swedia | ask | NATO | asserted |  | permohonan keanggotaan'],
  ],
  'membership and alliance are told by a noun': [
    [
      'Ali Larijani, seorang anggota parlemen Iran, mengunjungi Irak.',
      'Ali Larijani | be-member | parlemen Iran | asserted',
      'Ali Larijani | visit | Irak | asserted',
    ],
    [
      'Mitra NATO, Jepang, mengirim bantuan ke Ukraina.',
      'Jepang | be-allied | NATO | asserted',
      'Jepang | supply | Ukraina | asserted |  | bantuan',
    ],
  ],
};

describe.each(Object.entries(patterns))('%s', (_, cases) => {
  it.each(cases)('%s', async (text, ...expected) => {
    const claims = await claimsIn(text);
    expect(claims.map(lineOf).sort()).toEqual([...expected].sort());
  });
});
