import type { RelationDefinition } from '../relation-definition.ts';

/** Person to state or organisation; `office` as written. */
export const holdsOffice = {
  quad: 'structure',
  score: null,
  labels: { id: 'menjabat di', en: 'holds office in' },
  modes: [],
  frames: {
    'hold-office': { labels: { id: 'menjabat di', en: 'holds office in' } },
  },
} as const satisfies RelationDefinition;
