import type { VerbEntry } from '../../../frame-entry.ts';

/** Apologises, pardons, eases what was imposed. */
export const concedeVerbs: readonly VerbEntry[] = [
  { roots: ['minta', '=memohon'], frame: 'apologise', next: ['maaf', 'ampun'], object: ['kepada', 'pada', 'ke', 'terhadap'] },
  { roots: ['maaf', 'ampun', 'grasi', 'amnesti'], frame: 'pardon', voices: ['active', 'passive'], object: ['obj', 'kepada'] },
  { roots: ['=mengalah'], frame: 'ease', object: ['kepada', 'pada', 'terhadap'] },
  { roots: ['=melunak', '=melunakkan'], frame: 'ease', object: ['terhadap', 'kepada', 'pada'] },
  { roots: ['longgar', 'ringan', 'lunak'], frame: 'ease', voices: ['active', 'passive'], object: ['terhadap', 'bagi', 'untuk', 'kepada', 'obj'], theme: ['obj'], throughObject: true },
  { roots: ['cabut', 'angkat'], frame: 'ease', voices: ['active', 'passive'], next: ['sanksi', 'embargo', 'larangan', 'blokade', 'keberatan', 'veto', 'gugatan', 'ancaman', 'tuntutan', 'boikot', 'status darurat'], object: ['terhadap', 'atas', 'bagi', 'untuk', 'dari', 'obj'], theme: ['obj'], throughObject: true },
  { roots: ['hapus', 'kurang', 'turun', 'longgar', 'akhir'], frame: 'ease', voices: ['active', 'passive'], next: ['sanksi', 'embargo', 'larangan', 'tarif', 'blokade', 'pembatasan', 'bea', 'boikot'], object: ['terhadap', 'atas', 'bagi', 'untuk', 'dari', 'kepada', 'obj'], theme: ['obj'], throughObject: true },
  { roots: ['sampai', 'ucap', 'lontar', 'aju', 'utara'], frame: 'apologise', voices: ['active', 'passive'], next: ['maaf', 'permohonan maaf', 'permintaan maaf'], object: ['kepada', 'pada', 'ke', 'atas'], theme: ['obj'] },
  { roots: ['beri'], frame: 'pardon', voices: ['active', 'passive'], next: ['ampunan', 'pengampunan', 'amnesti', 'grasi', 'abolisi', 'maaf'], object: ['kepada', 'bagi', 'untuk', 'obj'], theme: ['obj'] },
  { roots: ['tunda', 'tangguh'], frame: 'ease', voices: ['active', 'passive'], next: ['tarif', 'sanksi', 'embargo', 'serangan', 'eksekusi'], object: ['terhadap', 'atas', 'bagi', 'untuk', 'kepada', 'ke', 'obj'], theme: ['obj'], throughObject: true },
  { roots: ['hapus', 'keluar', 'coret', 'cabut'], frame: 'ease', voices: ['active', 'passive'], next: ['dari daftar'], within: 6, object: ['obj'], objectKinds: ['state', 'armed_group', 'organization', 'person'] },
  { roots: ['batal'], frame: 'ease', voices: ['active', 'passive'], next: ['sanksi', 'embargo', 'tarif', 'bea', 'boikot'], object: ['terhadap', 'atas', 'bagi', 'untuk', 'kepada'], theme: ['obj'] },
]; // prettier-ignore
