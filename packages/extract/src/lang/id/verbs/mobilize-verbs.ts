import type { ItemClass } from '@simpul/graph-schema/item-classes';
import type { VerbEntry } from '../../../frame-entry.ts';

const facing = [
  'melawan',
  'terhadap',
  'untuk melawan',
  'untuk menghadapi',
  'guna menghadapi',
  'untuk memerangi',
  'di perbatasan',
  'ke perbatasan',
  'dekat perbatasan',
  'di dekat',
  'di sekitar',
  'ke sekitar',
  'dekat',
  'ke dekat',
] as const;
const forces: readonly ItemClass[] = [
  'troops',
  'warships',
  'aircraft',
  'missiles',
  'armour',
  'air-defence',
  'weapons',
  'drones',
  'bombs',
  'nuclear-weapons',
];

/** Deploys against, exercises near, tests weapons towards, lays mines. */
export const mobilizeVerbs: readonly VerbEntry[] = [
  { roots: ['kerah', 'sebar', 'tempat', 'siaga', 'gelar', 'mobilisasi', 'kumpul', 'tumpuk', 'pusat', 'pasang', 'terjun', 'kirim', 'parkir', 'konsentrasi', 'tugas'], frame: 'deploy', voices: ['active', 'passive'], object: [...facing], throughObject: true, theme: ['obj'], themeClasses: forces },
  { roots: ['siap', 'persiap'], frame: 'deploy', voices: ['active', 'passive'], object: [...facing], throughObject: true, theme: ['obj'], themeClasses: forces },
  { roots: ['uji', 'ujicoba', 'luncur', 'tembak', 'lepas'], frame: 'test-weapon', voices: ['active', 'passive'], next: ['rudal', 'misil', 'nuklir', 'roket', 'senjata', 'balistik', 'coba', 'hulu'], object: ['ke arah', 'di atas', 'di dekat', 'dekat', 'terhadap', 'menuju'], theme: ['obj'], themeClasses: ['missiles', 'nuclear-weapons', 'weapons'] },
  { roots: ['terbang'], frame: 'deploy', voices: ['active', 'passive'], next: ['pembom', 'jet', 'pesawat', 'bomber', 'drone'], object: ['terhadap', 'di dekat', 'dekat'], theme: ['obj'] },
  { roots: ['gelar', 'laku', 'ada', 'mula', 'lancar', 'adakan'], frame: 'exercise', voices: ['active', 'passive'], next: ['latihan', 'manuver', 'simulasi'], object: ['di dekat', 'di sekitar', 'terhadap', 'di perbatasan', 'dekat', 'dekat perbatasan', 'untuk melawan'], theme: ['obj'], throughObject: true },
  { roots: ['pasang', 'tanam', 'tebar'], frame: 'lay-mines', voices: ['active', 'passive'], next: ['ranjau'], object: ['di', 'di dekat', 'di perbatasan', 'di sekitar', 'terhadap'], theme: ['obj'], throughObject: true },
  { roots: ['layar', 'terbang', 'jelajah', 'patroli', 'lintas', 'manuver', 'dekat', '=mendekati', '=memasuki', '=melintasi'], frame: 'deploy', voices: ['active', 'middle'], object: ['di dekat', 'dekat', 'di sekitar', 'di perbatasan', 'obj'], throughObject: true, subjectSectors: ['military'] },
  { roots: ['pamer', 'unjuk'], frame: 'deploy', voices: ['active', 'passive'], next: ['kekuatan'], object: ['terhadap', 'kepada', 'di dekat', 'di depan', 'di sekitar'] },
]; // prettier-ignore
