import type { RelationDefinition } from '../relation-definition.ts';

/** Declared ally or partner. */
export const alliedWith = {
  quad: 'structure',
  score: null,
  labels: { id: 'bersekutu dengan', en: 'allied with' },
  modes: [],
  frames: {
    'be-allied': { labels: { id: 'bersekutu dengan', en: 'is allied with' }, mutual: true },
  },
} as const satisfies RelationDefinition;
