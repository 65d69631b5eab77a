import type { RelationDefinition } from '../relation-definition.ts';

/** Mutual material cooperation: trade, joint exercises, intelligence sharing, extradition. */
export const cooperate = {
  quad: 'material-cooperation',
  score: 9.5,
  labels: { id: 'bekerja sama', en: 'cooperate' },
  modes: [],
  frames: {
    cooperate: { labels: { id: 'bekerja sama', en: 'cooperates with' }, mutual: true },
    trade: { labels: { id: 'berdagang', en: 'trades with' }, mutual: true },
    'exercise-together': { labels: { id: 'berlatih bersama', en: 'exercises with' }, mutual: true },
    'share-intelligence': { labels: { id: 'berbagi intelijen', en: 'shares intelligence with' }, mutual: true },
    invest: { labels: { id: 'berinvestasi', en: 'invests in' } },
    extradite: { labels: { id: 'mengekstradisi', en: 'extradites to' } },
  },
} as const satisfies RelationDefinition;
