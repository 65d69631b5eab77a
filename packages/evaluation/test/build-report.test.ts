import { readArticle } from '@simpul/article/read-article';
import type { Claim } from '@simpul/graph-schema/claim';
import type { MentionedActor } from '@simpul/graph-schema/actor';
import type { RelationType } from '@simpul/graph-schema/relation-type';
import type { SettledCandidate } from '@simpul/ingest/settle-candidates';
import { expect, test } from 'vitest';
import { bootstrapF1 } from '../src/bootstrap-f1.ts';
import { buildReport } from '../src/build-report.ts';
import type { Trial } from '../src/extract-gold.ts';
import { formatHtml } from '../src/format-html.ts';
import type { GoldClaim } from '../src/gold-article.ts';

const text = 'Rusia mengecam Jepang & <b>Kanada</b>.';

test('an event that is told is right, and wholly right where modality and speaker agree', () => {
  const report = reportOf([gold('RUS', 'ACCUSE', 'JPN')], [told('RUS', 'ACCUSE', 'JPN')]);
  expect(report.scores.strict).toMatchObject({ tp: 1, fp: 0, fn: 0, f1: 1 });
  expect(report.perArticle[0]?.right[0]?.differs).toEqual([]);
});

test('another modality keeps an event but not the whole claim', () => {
  const report = reportOf([gold('RUS', 'ACCUSE', 'JPN')], [{ ...told('RUS', 'ACCUSE', 'JPN'), modality: 'planned' }]);
  expect(report.scores.event.tp).toBe(1);
  expect(report.scores.strict).toMatchObject({ tp: 0, fp: 1, fn: 1 });
  expect(report.causes['not wholly right']).toEqual({ modality: 1 });
});

test('another speaker keeps an event but not the whole claim', () => {
  const claim = { ...told('RUS', 'ACCUSE', 'JPN'), attribution: ['CAN'] };
  expect(reportOf([gold('RUS', 'ACCUSE', 'JPN')], [claim]).causes['not wholly right']).toEqual({ speaker: 1 });
});

test('an event the wrong way round is wrong and missed for its direction', () => {
  const report = reportOf([gold('RUS', 'ACCUSE', 'JPN')], [told('JPN', 'ACCUSE', 'RUS')]);
  expect(report.causes).toMatchObject({ missed: { 'wrong direction': 1 }, wrong: { 'wrong direction': 1 } });
});

test('the right pair with another type is a confusion of types', () => {
  const report = reportOf([gold('RUS', 'ACCUSE', 'JPN')], [told('RUS', 'THREATEN', 'JPN')]);
  expect(report.confusions).toEqual([{ extracted: 'THREATEN', gold: 'ACCUSE', count: 1 }]);
  expect(report.scores.pair.f1).toBe(1);
});

test('a meeting matches in either order', () => {
  expect(reportOf([gold('RUS', 'CONSULT', 'JPN')], [told('JPN', 'CONSULT', 'RUS')]).scores.event.f1).toBe(1);
});

test('an optional event costs nothing, found or missed', () => {
  const optional = { ...gold('RUS', 'ACCUSE', 'JPN'), optional: true };
  for (const claims of [[], [told('RUS', 'ACCUSE', 'JPN')]])
    expect(reportOf([optional], claims).scores.event).toMatchObject({ tp: 0, fp: 0, fn: 0 });
});

test('the alternative type of the gold counts as its type', () => {
  const either = { ...gold('RUS', 'ACCUSE', 'JPN'), alt_relation: 'THREATEN' as const };
  expect(reportOf([either], [told('RUS', 'THREATEN', 'JPN')]).scores.event).toMatchObject({ tp: 1, fp: 0, fn: 0 });
});

test('an event of an actor that was not found is missed for the actor', () => {
  expect(reportOf([gold('RUS', 'ACCUSE', 'CHN')], []).causes.missed).toEqual({ 'actor missed': 1 });
  expect(reportOf([gold('RUS', 'ACCUSE', 'JPN')], []).causes.missed).toEqual({ 'candidate missed': 1 });
});

test('confidence is compared with the share that is right', () => {
  const bin = reportOf([gold('RUS', 'ACCUSE', 'JPN')], [told('RUS', 'ACCUSE', 'JPN'), told('RUS', 'ACCUSE', 'CAN')])
    .reliability[9];
  expect(bin).toMatchObject({ claims: 2, right: 0.5 });
});

test('claims that are half as often right as they say are off by what they say too much', () => {
  const claims = [told('RUS', 'ACCUSE', 'JPN'), told('RUS', 'ACCUSE', 'CAN')];
  expect(reportOf([gold('RUS', 'ACCUSE', 'JPN')], claims).calibrationError).toBeCloseTo(0.4);
  expect(reportOf([gold('RUS', 'ACCUSE', 'JPN')], []).calibrationError).toBe(0);
});

test('an event that was found and not believed is missed for its confidence', () => {
  const believed = (dropped: SettledCandidate['dropped']): unknown =>
    reportOf([gold('RUS', 'ACCUSE', 'JPN')], [], [{ ...doubted, dropped }]).causes.missed;
  expect(believed('below the threshold')).toEqual({ 'dropped by confidence': 1 });
  expect(believed('same actor')).toEqual({ 'candidate missed': 1 });
});

test('a missed candidate is told by what was considered where the gold quotes it', () => {
  const missed = (candidates: readonly SettledCandidate[]): unknown =>
    reportOf([gold('RUS', 'ACCUSE', 'JPN')], [], candidates).causes['candidate missed'];
  const half = { ...doubted, dropped: 'nobody acted on', objects: [] } as const;
  const other = { ...doubted, dropped: null, subjects: ['CAN'], objects: ['CAN'] };
  expect(missed([])).toEqual({ 'nothing of this type': 1 });
  expect(missed([other, half])).toEqual({ 'nobody acted on': 1 });
  expect(missed([other])).toEqual({ 'between other actors': 1 });
  expect(missed([{ ...half, relation: 'AID' }])).toEqual({ 'nothing of this type': 1 });
});

test('the diagram has a bar for every filled bin, as high as the share that is right', () => {
  const claims = [told('RUS', 'ACCUSE', 'JPN'), told('RUS', 'ACCUSE', 'CAN')];
  const page = formatHtml(reportOf([gold('RUS', 'ACCUSE', 'JPN')], claims), 'dev');
  expect(page.match(/<g><title>/gu)).toHaveLength(1);
  expect(page).toContain('2 claims of 0.9–1.0: mean 0.90, 50 % right');
  expect(page).toMatch(/<rect x="235.0" y="130.0" width="24.0" height="130.0"/u);
  expect(page).not.toMatch(/(?:fill|stroke)="(?:black|white|#000|#fff)"/u);
});

test('intervals hold the figure, and are the same on every run', () => {
  const articles = Array.from({ length: 20 }, (_, at) => ({ tp: at % 5, fp: 1, fn: 2 }));
  const interval = bootstrapF1(articles);
  expect(interval).toEqual(bootstrapF1(articles));
  expect(interval.low).toBeLessThan(0.57);
  expect(interval.high).toBeGreaterThan(0.57);
});

test('markup in an article is text on the page', () => {
  const page = formatHtml(reportOf([], [told('RUS', 'ACCUSE', 'JPN')]), '<script>');
  expect(page).toContain('Jepang &amp; &lt;b&gt;Kanada&lt;/b&gt;');
  expect(page).not.toMatch(/<b>|<script/u);
});

const doubted: SettledCandidate = {
  sentence: 0,
  evidence: { start: 0, end: text.length },
  relation: 'ACCUSE',
  frame: 'accuse',
  rule: 'learned',
  predicateSpan: { start: 6, end: 14 },
  subject: null,
  object: null,
  odds: null,
  trust: null,
  confidence: 0.2,
  dropped: 'below the threshold',
  detail: null,
  tree: [],
  claim: null,
  subjects: ['RUS'],
  objects: ['JPN'],
};

function reportOf(
  golds: readonly GoldClaim[],
  claims: readonly Claim[],
  candidates: readonly SettledCandidate[] = [],
): ReturnType<typeof buildReport> {
  const states = { RUS: 'Rusia', JPN: 'Jepang', CAN: 'Kanada' };
  const listed = Object.entries({ ...states, CHN: 'Tiongkok' }).map(([key, name]) => ({ key, name, names: [name] }));
  const article = readArticle({ name: 'a.txt', bytes: new TextEncoder().encode(text), meta: {} }, { language: 'id' });
  const actors = Object.entries(states).map(([id, name]) => actorOf(id, name));
  const trial: Trial = {
    gold: { id: 'a', text, actors: listed, claims: golds },
    facts: { article, actors, claims, pipeline: 'p' },
    candidates,
  };
  return buildReport([trial]);
}

function actorOf(id: string, name: string): MentionedActor {
  const known = { local: false, kind: 'state', aliases: [], formerIds: [], wikidata: null } as const;
  return { ...known, id, name, nameId: name, iso3: id, polity: id, mentions: [{ text: name, start: 0, end: 5 }] };
}

function gold(subject: string, relation: RelationType, object: string): GoldClaim {
  return { subject, relation, object, modality: 'asserted', polarity: 'affirmed', quote: text };
}

function told(subject: string, relation: RelationType, object: string): Claim {
  const span = { start: 0, end: text.length };
  const nothing = {
    mode: null,
    office: null,
    sector: null,
    eventStart: null,
    eventEnd: null,
    place: null,
    about: null,
  };
  return {
    ...nothing,
    subject,
    relation,
    object,
    frame: 'accuse',
    predicate: 'kecam',
    mutual: false,
    items: [],
    attribution: [],
    unnamedSource: null,
    modality: 'asserted',
    polarity: 'affirmed',
    evidence: { ...span, quote: text },
    subjectSpan: null,
    objectSpan: null,
    predicateSpan: span,
    confidence: 0.9,
    rule: 'active',
  };
}
