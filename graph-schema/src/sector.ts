import type { Labels } from './labels.ts';

/** The part of a state that acts, when the text names it ("tentara Korea Utara"). Names follow PLOVER's sectors. */
export const sectors = {
  government: { id: 'pemerintah', en: 'government' },
  military: { id: 'militer', en: 'military' },
  police: { id: 'polisi', en: 'police' },
  legislative: { id: 'parlemen', en: 'legislature' },
  judicial: { id: 'peradilan', en: 'judiciary' },
  intelligence: { id: 'intelijen', en: 'intelligence' },
  civilian: { id: 'warga sipil', en: 'civilians' },
  media: { id: 'media', en: 'media' },
  business: { id: 'dunia usaha', en: 'business' },
} as const satisfies Readonly<Record<string, Labels>>;

export type Sector = keyof typeof sectors;
