import type { RelationDefinition } from '../relation-definition.ts';

/** Arrests, deports, seizes, restricts, censors, hacks. */
export const coerce = {
  quad: 'material-conflict',
  score: -7,
  labels: { id: 'memaksa', en: 'coerce' },
  modes: [
    'seize',
    'restrict',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
    'cyber',
  ],
  frames: {
    arrest: { labels: { id: 'menangkap', en: 'arrests' }, mode: 'arrest' },
    detain: { labels: { id: 'menahan', en: 'detains' }, mode: 'arrest' },
    deport: { labels: { id: 'mendeportasi', en: 'deports' }, mode: 'deport' },
    seize: { labels: { id: 'merebut', en: 'seizes' }, mode: 'seize' },
    occupy: { labels: { id: 'menduduki', en: 'occupies' }, mode: 'seize' },
    restrict: { labels: { id: 'membatasi', en: 'restricts' }, mode: 'restrict' },
    block: { labels: { id: 'memblokade', en: 'blockades' }, mode: 'restrict' },
    ban: { labels: { id: 'melarang', en: 'bans' }, mode: 'restrict' },
    censor: { labels: { id: 'menyensor', en: 'censors' }, mode: 'censor' },
    hack: { labels: { id: 'meretas', en: 'hacks' }, mode: 'cyber' },
    spy: { labels: { id: 'memata-matai', en: 'spies on' }, mode: 'cyber' },
    oppress: { labels: { id: 'menindas', en: 'oppresses' }, mode: 'restrict' },
  },
} as const satisfies RelationDefinition;
