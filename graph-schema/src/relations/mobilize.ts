import type { RelationDefinition } from '../relation-definition.ts';

/** Military or police posture short of force: deploys against, exercises, tests weapons. */
export const mobilize = {
  quad: 'material-conflict',
  score: -5.5,
  labels: { id: 'mengerahkan', en: 'mobilize' },
  modes: ['troops', 'weapons', 'police', 'militia'],
  frames: {
    deploy: { labels: { id: 'mengerahkan', en: 'deploys against' }, mode: 'troops' },
    exercise: { labels: { id: 'berlatih perang', en: 'exercises against' }, mode: 'troops' },
    'test-weapon': { labels: { id: 'menguji senjata', en: 'tests weapons against' }, mode: 'weapons' },
    'lay-mines': { labels: { id: 'menanam ranjau', en: 'lays mines against' }, mode: 'weapons' },
    'deploy-police': { labels: { id: 'mengerahkan polisi', en: 'deploys police against' }, mode: 'police' },
  },
} as const satisfies RelationDefinition;
