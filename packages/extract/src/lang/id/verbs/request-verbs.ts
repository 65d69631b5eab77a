import type { VerbEntry } from '../../../frame-entry.ts';

const to = ['obj', 'kepada', 'ke', 'pada', 'terhadap', 'agar', 'supaya'] as const;

/** Asks, urges, demands, orders, invites. */
export const requestVerbs: readonly VerbEntry[] = [
  { roots: ['minta', '=memohon', '=dimohon', '=memintakan'], frame: 'ask', voices: ['active', 'passive'], notNext: ['maaf', 'ampun'], object: [...to, 'dari'], content: 'hypothetical', controls: 'object', theme: ['obj'] },
  { roots: ['desak', 'tekan', 'dorong'], notForms: ['menekankan', 'ditekankan'], frame: 'urge', voices: ['active', 'passive'], object: ['obj', 'kepada', 'terhadap', 'agar', 'supaya'], content: 'hypothetical', controls: 'object', notNext: ['harga', 'inflasi', 'pertumbuhan', 'laju', 'angka'], objectKinds: ['state', 'organization', 'person', 'armed_group', 'bloc', 'group'] },
  { roots: ['imbau', 'himbau', 'anjur', 'saran', 'rekomendasi'], frame: 'urge', voices: ['active', 'passive'], object: [...to], content: 'hypothetical', controls: 'object' },
  { roots: ['seru'], frame: 'call-on', voices: ['active', 'passive', 'middle'], object: ['kepada', 'pada', 'terhadap', 'ke', 'obj', 'dengan', 'agar', 'supaya'], content: 'hypothetical', controls: 'object', theme: ['obj'] },
  { roots: ['tuntut'], frame: 'demand', voices: ['active', 'passive'], object: ['obj', 'kepada', 'dari', 'agar', 'supaya'], content: 'hypothetical', controls: 'object', throughObject: true, theme: ['obj'] },
  { roots: ['perintah', 'instruksi', 'suruh', 'titah', 'tugas', 'mandat', 'amanat', '=mewajibkan', '=diwajibkan', '=mengharuskan', '=diharuskan', 'komando'], frame: 'order', voices: ['active', 'passive'], object: ['obj', 'kepada', 'agar', 'supaya'], content: 'hypothetical', controls: 'object' },
  { roots: ['ajak', 'bujuk', 'rayu', 'lobi', '=mengimingi', '=membujuk-bujuk'], frame: 'urge', voices: ['active', 'passive'], object: ['obj', 'kepada'], content: 'hypothetical', controls: 'object' },
  { roots: ['undang'], frame: 'invite', voices: ['active', 'passive'], notNext: ['perhatian', 'tawa', 'kontroversi', 'reaksi'], object: ['obj', 'kepada'], content: 'hypothetical', controls: 'object' },
  { roots: ['harap'], frame: 'ask', voices: ['active', 'middle'], object: ['obj', 'kepada', 'pada', 'agar', 'supaya'], content: 'hypothetical', controls: 'object', objectKinds: ['state', 'organization', 'bloc'] },
  { roots: ['aju'], frame: 'ask', voices: ['active', 'passive'], next: ['permohonan', 'permintaan', 'banding', 'proposal', 'usulan', 'izin', 'keanggotaan', 'lamaran', 'suaka', 'tuntutan'], object: ['kepada', 'ke', 'pada'], theme: ['obj'] },
  { roots: ['beri'], frame: 'demand', voices: ['active', 'passive'], next: ['waktu satu', 'waktu dua', 'waktu tiga', 'waktu sepekan', 'waktu seminggu', 'waktu sebulan', 'waktu 24', 'waktu 48', 'waktu 72', 'tenggat', 'tenggat waktu', 'batas waktu'], object: ['obj', 'kepada', 'bagi'], controls: 'object', objectKinds: ['state', 'organization', 'armed_group', 'bloc'] },
  { roots: ['aju'], frame: 'ask', voices: ['active', 'passive'], next: ['keanggotaan', 'menjadi anggota'], within: 3, object: ['obj', 'ke', 'kepada'], throughObject: true, objectKinds: ['organization', 'bloc'] },
  { roots: ['usul', 'tagih', 'imbau'], frame: 'ask', voices: ['active', 'passive'], object: ['kepada', 'pada'], content: 'hypothetical', controls: 'object', theme: ['obj'] },
  { roots: ['=mengingatkan', '=diingatkan'], frame: 'urge', next: ['agar', 'supaya', 'untuk', 'tidak'], within: 8, object: ['obj', 'kepada', 'agar', 'supaya'], content: 'hypothetical', controls: 'object' },
  { roots: ['=menginginkan', '=menghendaki'], frame: 'ask', next: ['agar', 'supaya', 'untuk'], within: 6, object: ['obj', 'agar', 'supaya'], content: 'hypothetical', controls: 'object', objectKinds: ['state', 'organization', 'bloc', 'armed_group'], subjectKinds: ['state', 'organization', 'bloc', 'person'] },
  { roots: ['suara', 'serukan'], frame: 'call-on', voices: ['active'], next: ['agar', 'supaya'], object: ['agar', 'supaya'], content: 'hypothetical', controls: 'object' },
  { roots: ['=menekankan'], frame: 'urge', next: ['agar', 'supaya'], object: ['agar', 'supaya', 'kepada'], content: 'hypothetical', controls: 'object' },
  { roots: ['minta', '=memohon', 'pinta'], frame: 'ask', voices: ['active'], next: ['bantuan', 'izin', 'dukungan', 'penjelasan', 'klarifikasi', 'restu', 'jaminan', 'pertanggungjawaban', 'pinjaman', 'suaka', 'perlindungan'], object: ['kepada', 'pada', 'ke', 'dari', 'obj'], throughObject: true, theme: ['obj'] },
  { roots: ['minta', 'ajak'], frame: 'ask', voices: ['active'], overVerb: true, next: ['bertemu', 'berunding', 'berdialog', 'berbicara'], within: 2, object: ['dengan', 'obj', 'kepada'] },
]; // prettier-ignore
