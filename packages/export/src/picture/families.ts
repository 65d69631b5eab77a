import type { Labels } from '@simpul/graph-schema/labels';
import type { QuadClass } from '@simpul/graph-schema/relation-definition';

/** PLOVER's quad classes in the words of a legend, from the hardest to the softest. */
export const families: Readonly<Record<QuadClass, Labels>> = {
  'material-conflict': { id: 'Konflik: tindakan', en: 'Conflict: acts' },
  'verbal-conflict': { id: 'Konflik: ucapan', en: 'Conflict: words' },
  'material-cooperation': { id: 'Kerja sama: tindakan', en: 'Cooperation: acts' },
  'verbal-cooperation': { id: 'Kerja sama: ucapan', en: 'Cooperation: words' },
  structure: { id: 'Jabatan, keanggotaan', en: 'Office, membership' },
};

export const familyOrder: readonly QuadClass[] = [
  'material-conflict',
  'verbal-conflict',
  'material-cooperation',
  'verbal-cooperation',
  'structure',
];
