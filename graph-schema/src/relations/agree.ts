import type { RelationDefinition } from '../relation-definition.ts';

/** Promises, offers, agrees to cooperate. */
export const agree = {
  quad: 'verbal-cooperation',
  score: 2.5,
  labels: { id: 'sepakat', en: 'agree' },
  modes: [],
  frames: {
    promise: { labels: { id: 'menjanjikan', en: 'promises' } },
    offer: { labels: { id: 'menawarkan', en: 'offers' } },
    agree: { labels: { id: 'menyepakati', en: 'agrees' }, mutual: true },
    'plan-together': { labels: { id: 'merencanakan bersama', en: 'plans with' }, mutual: true },
  },
} as const satisfies RelationDefinition;
