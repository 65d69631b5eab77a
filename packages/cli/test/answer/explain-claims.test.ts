import type { MentionedActor } from '@simpul/graph-schema/actor';
import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import { expect, it } from 'vitest';
import { explainClaims } from '../../src/answer/explain-claims.ts';

const text = 'Menurut Lindqvist, Ruritania akan mengirim beras ke Syldavia.';
const span = (part: string): { start: number; end: number } => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};
const actor = (id: string, name: string): MentionedActor => ({
  id,
  local: false,
  kind: 'state',
  name,
  nameId: name,
  aliases: [],
  iso3: null,
  wikidata: null,
  polity: null,
  formerIds: [],
  mentions: [{ text: name, ...span(name) }],
});

const facts: ArticleFacts = {
  article: {
    source: 'beras.txt',
    url: null,
    title: 'Beras untuk Syldavia',
    outlet: 'Kabar Dunia',
    language: 'id',
    publishedAt: '2025-01-02',
    retrievedAt: '2025-01-03T00:00:00Z',
    text,
    boilerplate: [],
  },
  actors: [actor('RUR', 'Ruritania'), actor('SYL', 'Syldavia'), actor('lindqvist', 'Lindqvist')],
  claims: [
    {
      subject: 'RUR',
      relation: 'AID',
      object: 'SYL',
      mode: null,
      frame: 'supply',
      predicate: 'kirim',
      mutual: false,
      items: [{ text: 'beras', itemClass: 'food', quantity: null }],
      attribution: ['lindqvist'],
      unnamedSource: null,
      modality: 'planned',
      polarity: 'affirmed',
      office: null,
      sector: null,
      eventStart: null,
      eventEnd: null,
      place: null,
      evidence: { quote: text, start: 0, end: text.length },
      subjectSpan: span('Ruritania'),
      objectSpan: null,
      predicateSpan: span('mengirim'),
      confidence: 0.8,
      rule: 'active:kirim',
      about: null,
    },
  ],
  pipeline: 'p1',
};

it('says of a claim by which rule it came, from which words, who says so and why', () => {
  const explained = explainClaims(facts, [
    { actor: 'RUR', text: 'Ruritania', reason: 'gazetteer name', ...span('Ruritania') },
    { actor: 'lindqvist', text: 'Lindqvist', reason: 'name as written', ...span('Lindqvist') },
  ]);
  expect(explained.split('\n').map((line) => line.trim())).toEqual([
    'beras.txt · Beras untuk Syldavia · Kabar Dunia · 2025-01-02',
    '',
    '1. Ruritania —AID/supply→ Syldavia',
    'sure     planned, 0.80',
    'rule     active:kirim',
    'verb     kirim ← “mengirim” 34–42',
    'subject  Ruritania [RUR] ← “Ruritania” 19–28: gazetteer name',
    'object   Syldavia [SYL] ← carried over',
    'items    beras (food)',
    'says     Lindqvist [lindqvist] ← “Lindqvist”: name as written',
    `text     “${text}” 0–61`,
    '',
  ]);
});

it('says so where an article holds no claim', () => {
  expect(explainClaims({ ...facts, claims: [] }, [])).toContain('no claim was found');
});
