import type { RelationDefinition } from '../relation-definition.ts';

/** Organisation to its state or parent organisation. */
export const partOf = {
  quad: 'structure',
  score: null,
  labels: { id: 'bagian dari', en: 'part of' },
  modes: [],
  frames: {
    'be-part': { labels: { id: 'bagian dari', en: 'is part of' } },
  },
} as const satisfies RelationDefinition;
