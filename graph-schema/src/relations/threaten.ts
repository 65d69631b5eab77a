import type { RelationDefinition } from '../relation-definition.ts';

/** Threatens, warns with consequences. */
export const threaten = {
  quad: 'verbal-conflict',
  score: -3.5,
  labels: { id: 'mengancam', en: 'threaten' },
  modes: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  frames: {
    threaten: { labels: { id: 'mengancam', en: 'threatens' } },
    warn: { labels: { id: 'memperingatkan', en: 'warns' } },
    'threaten-force': { labels: { id: 'mengancam menyerang', en: 'threatens force against' }, mode: 'violence' },
    'threaten-sanction': { labels: { id: 'mengancam sanksi', en: 'threatens sanctions on' }, mode: 'restrict' },
  },
} as const satisfies RelationDefinition;
