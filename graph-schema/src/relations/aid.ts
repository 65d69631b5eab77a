import type { RelationDefinition } from '../relation-definition.ts';

/** Gives material help: money, arms, troops, training, technology, goods, asylum, rescue. */
export const aid = {
  quad: 'material-cooperation',
  score: 10,
  labels: { id: 'membantu', en: 'aid' },
  modes: [],
  frames: {
    supply: { labels: { id: 'memasok', en: 'supplies' } },
    'send-troops': { labels: { id: 'mengirim pasukan', en: 'sends troops to' } },
    train: { labels: { id: 'melatih', en: 'trains' } },
    fund: { labels: { id: 'mendanai', en: 'funds' } },
    give: { labels: { id: 'memberi bantuan', en: 'gives aid to' } },
    shelter: { labels: { id: 'menampung', en: 'shelters' } },
    rescue: { labels: { id: 'menyelamatkan', en: 'rescues' } },
    protect: { labels: { id: 'melindungi', en: 'protects' } },
  },
} as const satisfies RelationDefinition;
