import type { VerbEntry } from '../../../frame-entry.ts';

/** Rejects, denies, vetoes, refuses entry, ignores. */
export const rejectVerbs: readonly VerbEntry[] = [
  { roots: ['tolak'], frame: 'reject', voices: ['active', 'passive'], notNext: ['ukur', 'belakang', 'bala'], object: ['obj', 'dari'], throughObject: true },
  { roots: ['tolak', 'larang', 'blokir', 'cekal', 'hadang', 'halang'], frame: 'refuse-entry', placeActs: ['ke', 'di', 'oleh'], voices: ['active', 'passive'], next: ['masuk', 'memasuki', 'kedatangan', 'mendarat'], within: 7, object: ['obj', 'dari'], throughObject: true },
  { roots: ['tampik', 'tepis', 'mentah', 'tentang', '=mengesampingkan', '=dikesampingkan', 'ragu', 'oposisi', 'sanggah', '=menafikan', '=dinafikan', 'anulir'], frame: 'reject', voices: ['active', 'passive'], object: ['obj', 'dari'], throughObject: true },
  { roots: ['bantah', 'sangkal', 'elak'], frame: 'deny', closed: true, voices: ['active', 'passive'], object: ['obj'], throughObject: true },
  { roots: ['veto'], frame: 'veto', object: ['obj'], throughObject: true },
  { roots: ['abai', 'acuh'], frame: 'ignore', voices: ['active', 'passive'], object: ['obj'], throughObject: true },
  { roots: ['batal'], frame: 'reject', voices: ['active', 'passive'], next: ['putusan', 'keputusan', 'kebijakan', 'larangan', 'perintah', 'aturan', 'tarif', 'sanksi', 'dekrit'], object: ['obj'], throughObject: true },
  { roots: ['aju'], frame: 'reject', voices: ['active', 'passive'], next: ['keberatan', 'veto'], object: ['terhadap', 'atas', 'kepada'], theme: ['obj'] },
  { roots: ['gubris', 'hirau', 'indah', 'peduli', 'acuh', 'patuh', 'turut'], frame: 'ignore', voices: ['active', 'passive'], negated: true, object: ['obj'], throughObject: true },
  { roots: ['=menerima', '=diterima'], frame: 'reject', negated: true, object: ['obj'], objectKinds: ['state', 'group', 'person'] },
  { roots: ['=mengakui', '=diakui', '=menyetujui', '=disetujui', '=mengabulkan', '=dikabulkan'], frame: 'reject', negated: true, object: ['obj', 'dari'], throughObject: true },
  { roots: ['izin', 'perboleh', 'boleh', 'perkenan', 'kenan'], frame: 'refuse-entry', voices: ['active', 'passive'], negated: true, object: ['obj', 'bagi', 'kepada'] },
  { roots: ['cegah', 'halau', 'tahan'], frame: 'refuse-entry', voices: ['active', 'passive'], next: ['masuk', 'memasuki'], within: 6, object: ['obj'] },
  { roots: ['tolak', '=enggan', '=ogah'], frame: 'reject', voices: ['active'], overVerb: true, object: ['obj', 'dengan', 'kepada', 'ke', 'terhadap', 'untuk', 'bagi'], throughObject: true },
]; // prettier-ignore
