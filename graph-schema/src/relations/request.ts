import type { RelationDefinition } from '../relation-definition.ts';

/** Asks, appeals, demands, orders, urges. */
export const request = {
  quad: 'verbal-conflict',
  score: 0,
  labels: { id: 'meminta', en: 'request' },
  modes: ['assist', 'change', 'yield', 'meet'],
  frames: {
    ask: { labels: { id: 'meminta', en: 'asks' } },
    demand: { labels: { id: 'menuntut', en: 'demands of' } },
    urge: { labels: { id: 'mendesak', en: 'urges' } },
    order: { labels: { id: 'memerintahkan', en: 'orders' } },
    invite: { labels: { id: 'mengundang', en: 'invites' }, mode: 'meet' },
    'call-on': { labels: { id: 'menyerukan', en: 'calls on' } },
  },
} as const satisfies RelationDefinition;
