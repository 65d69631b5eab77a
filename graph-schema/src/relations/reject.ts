import type { RelationDefinition } from '../relation-definition.ts';

/** Refuses, rejects, denies a request, vetoes. */
export const reject = {
  quad: 'verbal-conflict',
  score: -2,
  labels: { id: 'menolak', en: 'reject' },
  modes: ['assist', 'change', 'yield', 'meet'],
  frames: {
    reject: { labels: { id: 'menolak', en: 'rejects' } },
    deny: { labels: { id: 'membantah', en: 'denies' } },
    veto: { labels: { id: 'memveto', en: 'vetoes' } },
    'refuse-entry': { labels: { id: 'menolak masuk', en: 'refuses entry to' } },
    ignore: { labels: { id: 'mengabaikan', en: 'ignores' } },
  },
} as const satisfies RelationDefinition;
