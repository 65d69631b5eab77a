import type { VerbEntry } from '../../../frame-entry.ts';

/** Demonstrates, strikes, boycotts, riots against. */
export const protestVerbs: readonly VerbEntry[] = [
  { roots: ['unjuk', 'demo', 'demonstrasi', 'aksi'], frame: 'demonstrate', object: ['terhadap', 'menentang', 'di depan', 'depan', 'anti', 'menolak'] },
  { roots: ['boikot'], frame: 'boycott', object: ['obj', 'terhadap'], throughObject: true },
  { roots: ['mogok'], frame: 'strike', notNext: ['makan'], object: ['terhadap'] },
  { roots: ['turun'], frame: 'demonstrate', next: ['ke jalan'], within: 3, object: ['menentang', 'terhadap', 'menolak', 'melawan'] },
  { roots: ['demo', 'geruduk'], frame: 'demonstrate', voices: ['active', 'passive'], object: ['obj'], throughObject: true },
  { roots: ['protes'], frame: 'demonstrate', voices: ['active', 'passive', 'middle'], object: ['obj', 'terhadap', 'atas'], throughObject: true, subjectSectors: ['civilian'] },
  { roots: ['demonstrasi'], frame: 'demonstrate', voices: ['middle'], object: ['menentang', 'terhadap', 'di depan', 'depan', 'menolak', 'melawan', 'anti', 'atas'], throughObject: true },
  { roots: ['seru', 'suara', 'kampanye', 'dukung'], frame: 'boycott', voices: ['active', 'passive'], next: ['boikot', 'pemboikotan', 'memboikot'], object: ['terhadap', 'atas', 'obj'], throughObject: true },
  { roots: ['mogok'], frame: 'hunger-strike', next: ['makan'], object: ['terhadap', 'menentang', 'melawan', 'menolak'] },
  { roots: ['rusuh', 'amuk'], frame: 'riot', object: ['terhadap', 'di depan', 'melawan', 'menentang'] },
]; // prettier-ignore
