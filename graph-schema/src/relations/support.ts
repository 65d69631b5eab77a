import type { RelationDefinition } from '../relation-definition.ts';

/** Verbal or diplomatic support, praise, recognition; signs or ratifies an agreement. */
export const support = {
  quad: 'verbal-cooperation',
  score: 5,
  labels: { id: 'mendukung', en: 'support' },
  modes: [],
  frames: {
    support: { labels: { id: 'mendukung', en: 'supports' } },
    praise: { labels: { id: 'memuji', en: 'praises' } },
    recognise: { labels: { id: 'mengakui', en: 'recognises' } },
    sign: { labels: { id: 'menandatangani perjanjian', en: 'signs with' }, mutual: true },
    defend: { labels: { id: 'membela', en: 'defends' } },
    congratulate: { labels: { id: 'memberi selamat', en: 'congratulates' } },
    condole: { labels: { id: 'berbelasungkawa', en: 'offers condolences to' } },
  },
} as const satisfies RelationDefinition;
