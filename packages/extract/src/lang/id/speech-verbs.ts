import type { VerbEntry } from '../../frame-entry.ts';

const to = ['obj', 'kepada', 'ke', 'pada', 'terhadap', 'agar', 'supaya'] as const;

/** ACCUSE, REQUEST, REJECT, SUPPORT, AGREE, CONCEDE: speech that is also an event. */
export const speechVerbs: readonly VerbEntry[] = [
  { roots: ['tuduh', 'tuding', 'dakwa', 'curiga'], frame: 'accuse', voices: ['active', 'passive'], object: ['obj', 'terhadap', 'kepada', 'bahwa'], content: 'alleged', controls: 'object', throughObject: true },
  { roots: ['sangka'], frame: 'accuse', voices: ['passive'], object: ['obj'], content: 'alleged', controls: 'object' },
  { roots: ['kecam', 'kutuk', 'cela', 'laknat'], frame: 'condemn', object: ['obj', 'terhadap', 'atas'], throughObject: true },
  { roots: ['kritik', 'kritisi', 'sindir', 'cibir', 'hina', 'ejek', 'sesal', 'cerca', 'hujat', 'semprot', 'sentil', 'olok'], frame: 'criticise', voices: ['active', 'passive'], object: ['obj', 'terhadap', 'kepada'], throughObject: true },
  { roots: ['salah'], frame: 'blame', voices: ['active', 'passive'], notNext: ['guna'], object: ['obj', 'kepada'], content: 'alleged', controls: 'object', throughObject: true },
  { roots: ['selidik', 'usut', 'investigasi', 'interogasi', 'adil', 'sidang'], frame: 'investigate', voices: ['active', 'passive'], object: ['obj', 'terhadap'], throughObject: true },
  { roots: ['periksa'], frame: 'investigate', voices: ['active', 'passive'], object: ['obj', 'terhadap'], objectKinds: ['person', 'organization', 'armed_group', 'group'] },
  { roots: ['gugat', 'lapor'], frame: 'sue', voices: ['active', 'passive'], next: ['ke pengadilan', 'polisi', 'mahkamah', 'pengadilan', 'perdata', 'pidana'], object: ['obj', 'kepada', 'terhadap'] },
  { roots: ['gugat'], frame: 'sue', voices: ['active', 'passive'], object: ['obj', 'kepada', 'terhadap'], throughObject: true },
  { roots: ['tetap'], frame: 'accuse', mode: 'investigate', voices: ['active', 'passive'], next: ['tersangka', 'terdakwa'], object: ['obj'] },
  { roots: ['protes'], frame: 'protest-note', object: ['obj', 'kepada', 'terhadap', 'ke'], throughObject: true },
  { roots: ['panggil'], frame: 'protest-note', voices: ['active', 'passive'], next: ['dubes', 'duta', 'perwakilan', 'kuasa'], object: ['obj'], throughObject: true },
  { roots: ['khawatir', 'cemas'], frame: 'worry', voices: ['active'], object: ['obj'], throughObject: true },
  { roots: ['sebut', 'nilai', 'anggap', 'pandang', 'cap', 'juluk', 'tilai'], frame: 'criticise', mode: 'disapprove', next: ['ancaman', 'teroris', 'bahaya', 'ilegal', 'salah', 'langgar', 'agresi', 'bohong', 'keji', 'kejam', 'genosida', 'penjahat', 'gagal', 'berlebihan', 'provokasi', 'rezim', 'diktator', 'tanggung'], object: ['obj'], throughObject: true, within: 16, rule: 'judgement' },
  { roots: ['sebut', 'nilai', 'anggap', 'pandang'], frame: 'praise', next: ['pemberani', 'pahlawan', 'hebat', 'sahabat', 'pejuang', 'bijaksana', 'panutan', 'terkemuka'], object: ['obj'], throughObject: true, within: 12, rule: 'judgement' },
  { roots: ['aku'], frame: 'recognise', voices: ['active', 'passive'], next: ['ibu kota', 'ibukota'], within: 6, object: ['sebagai'], throughObject: true },

  { roots: ['minta', 'mohon', 'pinta'], frame: 'ask', voices: ['active', 'passive'], notNext: ['maaf', 'ampun'], object: [...to], content: 'hypothetical', controls: 'object', theme: ['obj'] },
  { roots: ['desak', 'tekan', 'dorong'], notForms: ['menekankan', 'ditekankan'], frame: 'urge', voices: ['active', 'passive'], object: ['obj', 'kepada', 'terhadap', 'agar', 'supaya'], content: 'hypothetical', controls: 'object', notNext: ['harga', 'inflasi', 'pertumbuhan', 'laju', 'angka'], objectKinds: ['state', 'organization', 'person', 'armed_group', 'bloc', 'group'] },
  { roots: ['imbau', 'himbau', 'anjur', 'saran', 'serukan', 'desakkan'], frame: 'urge', voices: ['active', 'passive'], object: [...to], content: 'hypothetical', controls: 'object' },
  { roots: ['seru'], frame: 'call-on', voices: ['active', 'passive', 'middle'], object: ['kepada', 'pada', 'terhadap', 'ke', 'obj', 'dengan', 'agar', 'supaya'], content: 'hypothetical', controls: 'object', theme: ['obj'] },
  { roots: ['tuntut'], frame: 'demand', voices: ['active', 'passive'], object: ['obj', 'kepada', 'dari', 'agar', 'supaya'], content: 'hypothetical', controls: 'object', throughObject: true, theme: ['obj'] },
  { roots: ['perintah', 'instruksi', 'suruh', 'titah', 'tugas'], frame: 'order', voices: ['active', 'passive'], object: ['obj', 'kepada', 'agar', 'supaya'], content: 'hypothetical', controls: 'object' },
  { roots: ['ajak', 'bujuk', 'rayu', 'lobi'], frame: 'urge', voices: ['active', 'passive'], object: ['obj', 'kepada'], content: 'hypothetical', controls: 'object' },
  { roots: ['undang'], frame: 'invite', voices: ['active', 'passive'], notNext: ['perhatian', 'tawa', 'kontroversi', 'reaksi'], object: ['obj', 'kepada'], content: 'hypothetical', controls: 'object' },
  { roots: ['harap'], frame: 'ask', voices: ['active'], object: ['obj', 'kepada'], content: 'hypothetical', controls: 'object', objectKinds: ['state', 'organization', 'bloc'] },

  { roots: ['tolak'], frame: 'reject', voices: ['active', 'passive'], notNext: ['ukur', 'belakang', 'bala'], object: ['obj', 'dari', 'terhadap'], throughObject: true },
  { roots: ['tolak'], frame: 'refuse-entry', placeActs: ['ke', 'di', 'oleh'], voices: ['active', 'passive'], next: ['masuk', 'kedatangan'], object: ['obj'], throughObject: true },
  { roots: ['tampik', 'tepis', 'mentah', 'tentang'], frame: 'reject', voices: ['active', 'passive'], object: ['obj', 'dari'], throughObject: true },
  { roots: ['bantah', 'sangkal', 'elak'], frame: 'deny', voices: ['active', 'passive'], object: ['obj'], throughObject: true },
  { roots: ['veto'], frame: 'veto', object: ['obj'], throughObject: true },
  { roots: ['abai', 'acuh'], frame: 'ignore', voices: ['active', 'passive'], object: ['obj'], throughObject: true },

  { roots: ['dukung', 'sokong', 'topang', 'restu'], frame: 'support', voices: ['active', 'passive'], object: ['obj', 'kepada', 'terhadap'], throughObject: true },
  { roots: ['puji', 'hargai', 'harga', 'apresiasi', 'kagum', 'sanjung', 'hormat', 'banggakan'], frame: 'praise', voices: ['active', 'passive'], object: ['obj', 'kepada', 'terhadap', 'atas', 'bahwa'], throughObject: true },
  { roots: ['sambut'], frame: 'praise', voices: ['active', 'passive'], next: ['baik', 'positif', 'hangat', 'gembira'], object: ['obj'], throughObject: true },
  { roots: ['terima'], frame: 'praise', voices: ['middle'], next: ['kasih'], object: ['kepada', 'pada', 'atas', 'untuk'] },
  { roots: ['terimakasih'], frame: 'praise', object: ['kepada', 'pada', 'atas'] },
  { roots: ['aku'], frame: 'recognise', voices: ['active', 'passive'], next: ['sebagai', 'kemerdekaan', 'kedaulatan', 'negara', 'wilayah'], object: ['obj'], throughObject: true },
  { roots: ['bela'], frame: 'defend', voices: ['active', 'passive'], notNext: ['diri', 'sungkawa', 'tim'], object: ['obj'], throughObject: true, objectKinds: ['state', 'person', 'group', 'organization', 'armed_group'] },
  { roots: ['tandatangan', 'teken', 'ratifikasi', 'paraf'], frame: 'sign', voices: ['active', 'passive'], object: ['dengan', 'bersama', 'antara'], theme: ['obj'] },
  { roots: ['selamat'], frame: 'congratulate', next: ['kepada', 'atas'], object: ['kepada', 'atas'] },
  { roots: ['belasungkawa', 'dukacita'], frame: 'condole', object: ['kepada', 'atas'] },
  { roots: ['percaya'], frame: 'support', voices: ['active', 'passive'], object: ['obj', 'kepada'], objectKinds: ['person', 'state'] },

  { roots: ['janji'], frame: 'promise', object: ['obj', 'kepada', 'pada', 'untuk'], content: 'planned', theme: ['obj'] },
  { roots: ['tawar'], frame: 'offer', voices: ['active', 'passive'], object: ['kepada', 'obj', 'bagi', 'untuk', 'ke'], content: 'planned', theme: ['obj'] },
  { roots: ['sepakat', 'setuju', 'mufakat'], frame: 'agree', object: ['dengan', 'bersama', 'antara'], content: 'planned', theme: ['obj'] },

  { roots: ['minta', 'mohon'], frame: 'apologise', next: ['maaf', 'ampun'], object: ['kepada', 'pada', 'ke', 'terhadap'] },
  { roots: ['maaf', 'ampun', 'grasi', 'amnesti'], frame: 'pardon', voices: ['active', 'passive'], object: ['obj', 'kepada'] },
  { roots: ['longgar', 'ringan'], frame: 'ease', voices: ['active', 'passive'], object: ['terhadap', 'bagi', 'untuk', 'kepada', 'obj'], theme: ['obj'], throughObject: true },
  { roots: ['cabut', 'angkat'], frame: 'ease', voices: ['active', 'passive'], next: ['sanksi', 'embargo', 'larangan', 'blokade'], object: ['terhadap', 'atas', 'bagi', 'untuk', 'dari', 'obj'], theme: ['obj'], throughObject: true },
]; // prettier-ignore
