import type { RelationDefinition } from '../relation-definition.ts';

/** Withdraws, releases, disarms, observes a ceasefire, resigns. */
export const retreat = {
  quad: 'material-cooperation',
  score: 6.5,
  labels: { id: 'mundur', en: 'retreat' },
  modes: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  frames: {
    withdraw: { labels: { id: 'menarik diri', en: 'withdraws from' }, mode: 'withdraw' },
    release: { labels: { id: 'membebaskan', en: 'releases' }, mode: 'release' },
    disarm: { labels: { id: 'melucuti senjata', en: 'disarms' }, mode: 'disarm' },
    'cease-fire': { labels: { id: 'gencatan senjata', en: 'ceases fire with' }, mode: 'ceasefire', mutual: true },
    'open-access': { labels: { id: 'membuka akses', en: 'opens access to' }, mode: 'access' },
    resign: { labels: { id: 'mengundurkan diri', en: 'resigns from' }, mode: 'resign' },
  },
} as const satisfies RelationDefinition;
