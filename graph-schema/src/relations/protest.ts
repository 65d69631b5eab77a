import type { RelationDefinition } from '../relation-definition.ts';

/** Demonstrates, strikes, boycotts, riots against. */
export const protest = {
  quad: 'material-conflict',
  score: -5,
  labels: { id: 'berunjuk rasa', en: 'protest' },
  modes: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  frames: {
    demonstrate: { labels: { id: 'berunjuk rasa', en: 'demonstrates against' }, mode: 'demo' },
    strike: { labels: { id: 'mogok', en: 'strikes against' }, mode: 'strike' },
    'hunger-strike': { labels: { id: 'mogok makan', en: 'hunger-strikes against' }, mode: 'hunger' },
    boycott: { labels: { id: 'memboikot', en: 'boycotts' }, mode: 'boycott' },
    riot: { labels: { id: 'rusuh', en: 'riots against' }, mode: 'riot' },
  },
} as const satisfies RelationDefinition;
