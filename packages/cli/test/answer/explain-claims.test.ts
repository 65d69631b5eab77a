import type { MentionedActor } from '@simpul/graph-schema/actor';
import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { SettledCandidate } from '@simpul/ingest/settle-candidates';
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
  const matches = [
    { actor: 'RUR', text: 'Ruritania', reason: 'gazetteer name', ...span('Ruritania') },
    { actor: 'lindqvist', text: 'Lindqvist', reason: 'name as written', ...span('Lindqvist') },
  ];
  const explained = explainClaims(facts, { matches, explanation: null });
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
  expect(explainClaims({ ...facts, claims: [] }, { matches: [], explanation: null })).toContain('no claim was found');
});

const candidate: SettledCandidate = {
  sentence: 0,
  evidence: { start: 0, end: text.length },
  relation: 'AID',
  frame: 'supply',
  rule: 'active:kirim',
  predicateSpan: span('mengirim'),
  subject: { text: 'Ruritania', span: span('Ruritania') },
  object: null,
  odds: { kinds: [{ relation: 'AID', odds: 0.93 }], kind: 0.93, subject: 0.98, object: null, claim: null },
  trust: 0.85,
  confidence: 0.8,
  dropped: null,
  detail: null,
  tree: [{ form: 'mengirim', upos: 'VERB', deprel: 'root', head: -1, role: 'event' }],
  claim: null,
  subjects: ['RUR'],
  objects: [],
};
const sentences = [{ start: 0, end: text.length }];

it('shows of a claim what the model says and the part of the tree', () => {
  const told = explainClaims(facts, { matches: [], explanation: { sentences, candidates: [candidate] } });
  expect(told).toMatch(/rule +active:kirim, 0\.85 by itself/u);
  expect(told).toMatch(/learned +AID \.93 · subject \.98/u);
  expect(told).toMatch(/tree +mengirim VERB = event/u);
  expect(told).not.toContain('Considered and dropped');
});

it('shows of a sentence without a claim what was considered, with the cause and the best of what was only learned', () => {
  const dropped = { ...candidate, dropped: 'nobody acted on', detail: 'beras' } as const;
  const learned = { ...candidate, rule: 'learned', dropped: 'below the threshold' } as const;
  const weaker = { ...learned, relation: 'COERCE', odds: { ...candidate.odds, kind: 0.1 } } as SettledCandidate;
  const explanation = { sentences, candidates: [weaker, dropped, learned] };
  const told = explainClaims({ ...facts, claims: [] }, { matches: [], explanation });
  expect(told).toContain('mengirim · AID/supply · Ruritania → ?\n        nobody acted on: beras  [active:kirim]');
  expect(told).toContain('below the threshold  [learned]');
  expect(told).not.toContain('COERCE');
});

it('says of a sentence in which nothing was considered that nothing was', () => {
  const told = explainClaims({ ...facts, claims: [] }, { matches: [], explanation: { sentences, candidates: [] } });
  expect(told).toContain('no word here may tell an event');
});
