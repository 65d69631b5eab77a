import type { VerbEntry } from '../../../frame-entry.ts';

const against = ['obj', 'terhadap', 'kepada', 'atas', 'pada'] as const;

/** Threatens and warns. */
export const threatenVerbs: readonly VerbEntry[] = [
  { roots: ['ancam'], frame: 'threaten', voices: ['active', 'passive'], object: ['obj', 'terhadap', 'kepada'], content: 'planned', throughObject: true, notNext: ['jiwa', 'nyawa', 'hukuman'] },
  { roots: ['gertak', 'ultimatum', 'intimidasi', '=menakut-nakuti', '=mengultimatum'], frame: 'threaten', object: [...against], content: 'planned' },
  { roots: ['ingat', 'peringat'], notForms: ['memperingati', 'diperingati', 'mengingat', 'diingat', 'teringat'], frame: 'warn', voices: ['active', 'passive'], object: ['obj', 'kepada', 'terhadap'], content: 'possible' },
  { roots: ['wanti'], frame: 'warn', object: ['obj', 'kepada'], content: 'possible' },
  { roots: ['beri', 'keluar', 'sampai', 'lontar', 'layang', 'luncur', 'tebar', 'umbar'], frame: 'threaten', voices: ['active', 'passive'], next: ['ancaman', 'ultimatum', 'gertakan'], object: ['kepada', 'terhadap', 'ke', 'pada', 'bagi'], theme: ['obj'] },
  { roots: ['beri', 'keluar', 'sampai', 'lontar', 'layang', 'luncur'], frame: 'warn', voices: ['active', 'passive'], next: ['peringatan'], object: ['kepada', 'terhadap', 'ke', 'pada', 'bagi'], theme: ['obj'] },
]; // prettier-ignore
