import type { RelationDefinition } from '../relation-definition.ts';

/** State, person or organisation to organisation, bloc, parliament or party. */
export const memberOf = {
  quad: 'structure',
  score: null,
  labels: { id: 'anggota', en: 'member of' },
  modes: [],
  frames: {
    'be-member': { labels: { id: 'anggota', en: 'is a member of' } },
  },
} as const satisfies RelationDefinition;
