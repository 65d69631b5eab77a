import type { RelationDefinition } from '../relation-definition.ts';

/** Meets, visits, phones, negotiates; the visitor is subject, the host object. */
export const consult = {
  quad: 'verbal-cooperation',
  score: 2.5,
  labels: { id: 'berunding', en: 'consult' },
  modes: ['visit', 'third-party', 'multilateral', 'phone'],
  frames: {
    visit: { labels: { id: 'mengunjungi', en: 'visits' }, mode: 'visit' },
    host: { labels: { id: 'menerima', en: 'hosts' }, mode: 'visit' },
    meet: { labels: { id: 'bertemu', en: 'meets' }, mutual: true },
    negotiate: { labels: { id: 'berunding', en: 'negotiates with' }, mutual: true },
    phone: { labels: { id: 'menelepon', en: 'phones' }, mode: 'phone' },
    discuss: { labels: { id: 'berdiskusi', en: 'discusses with' }, mutual: true },
    mediate: { labels: { id: 'menengahi', en: 'mediates for' }, mode: 'third-party' },
    summit: { labels: { id: 'berkonferensi', en: 'holds a summit with' }, mode: 'multilateral', mutual: true },
    inform: { labels: { id: 'memberi tahu', en: 'informs' } },
  },
} as const satisfies RelationDefinition;
