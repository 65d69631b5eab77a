import type { RelationDefinition } from '../relation-definition.ts';

/** Verbal concession, apology, announced easing or withdrawal. */
export const concede = {
  quad: 'verbal-cooperation',
  score: 4.5,
  labels: { id: 'mengalah', en: 'concede' },
  modes: [],
  frames: {
    apologise: { labels: { id: 'meminta maaf', en: 'apologises to' } },
    ease: { labels: { id: 'melonggarkan', en: 'eases' } },
    'announce-withdrawal': { labels: { id: 'mengumumkan penarikan', en: 'announces withdrawal' } },
    pardon: { labels: { id: 'mengampuni', en: 'pardons' } },
  },
} as const satisfies RelationDefinition;
