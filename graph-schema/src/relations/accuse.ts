import type { RelationDefinition } from '../relation-definition.ts';

/** Accuses, alleges, condemns, criticises, sues, investigates. */
export const accuse = {
  quad: 'verbal-conflict',
  score: -2,
  labels: { id: 'menuduh', en: 'accuse' },
  modes: ['disapprove', 'investigate', 'allege'],
  frames: {
    accuse: { labels: { id: 'menuduh', en: 'accuses' }, mode: 'allege' },
    condemn: { labels: { id: 'mengecam', en: 'condemns' }, mode: 'disapprove' },
    criticise: { labels: { id: 'mengkritik', en: 'criticises' }, mode: 'disapprove' },
    blame: { labels: { id: 'menyalahkan', en: 'blames' }, mode: 'allege' },
    investigate: { labels: { id: 'menyelidiki', en: 'investigates' }, mode: 'investigate' },
    sue: { labels: { id: 'menggugat', en: 'sues' }, mode: 'investigate' },
    'protest-note': { labels: { id: 'memprotes', en: 'lodges a protest with' }, mode: 'disapprove' },
    worry: { labels: { id: 'mencemaskan', en: 'is alarmed by' }, mode: 'disapprove' },
  },
} as const satisfies RelationDefinition;
