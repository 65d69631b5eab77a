import { openGazetteer } from '@simpul/gazetteer/open-gazetteer';
import { openAnalyser } from '@simpul/nlp/open-analyser';
import { describe, expect, it } from 'vitest';
import { openRulesExtractor } from '../../src/open-rules-extractor.ts';
import type { Candidate } from '../../src/trace/candidate.ts';
import { articleOf } from '../read-claims-of.ts';

const analyser = await openAnalyser({ gazetteer: openGazetteer(), language: 'id' });

async function weigh(text: string, learned: boolean): Promise<{ candidates: readonly Candidate[]; claims: number }> {
  const article = articleOf(text);
  const candidates: Candidate[] = [];
  const sentences = await analyser.analyse(article);
  const claims = await openRulesExtractor({ language: 'id', learned }).extract(article, sentences, { candidates });
  return { candidates, claims: claims.length };
}

const causesIn = async (text: string): Promise<readonly (string | null)[]> =>
  (await weigh(text, false)).candidates.map(({ dropped }) => dropped);

describe('the rules tell', () => {
  it('that nobody is named whom a condemnation is for', async () => {
    expect(await causesIn('Turki mengecam kenaikan harga gandum.')).toEqual(['nobody acted on']);
  });

  it('that the subject of an attack is no actor', async () => {
    const { candidates } = await weigh('Hama belalang menyerang Kenya.', false);
    expect(candidates).toMatchObject([{ dropped: 'subject is no actor', detail: 'Hama belalang' }]);
  });

  it('that a passive names no doer', async () => {
    expect(await causesIn('Suriah diserang pada malam hari.')).toEqual(['no subject']);
  });

  it('that what is spread is no force', async () => {
    expect(await causesIn('Turki menyebarkan kabar bohong di Suriah.')).toContain('thing of another kind');
  });

  it('that an event noun stands alone', async () => {
    expect(await causesIn('Serangan itu berlangsung semalam.')).toEqual(['no actor beside it']);
  });

  it('that no state in particular condemns', async () => {
    expect(await causesIn('Tak ada negara yang mengecam Suriah.')).toContain('nobody in particular');
  });

  it('that in an article about matches an attack hits nobody', async () => {
    const games = 'Liga itu dimulai. Gol pertama tercipta. Pelatih memuji striker dan kiper klub itu.';
    expect(await causesIn(`${games} Turki menyerang Kroasia sejak babak pertama laga.`)).toContain('sport or markets');
  });
});

describe('a claim that is made', () => {
  it('is a candidate with the part of the tree between its words', async () => {
    const { candidates, claims } = await weigh('Presiden Rusia menyerang Ukraina.', false);
    expect(claims).toBe(1);
    expect(candidates).toMatchObject([{ dropped: null, relation: 'ASSAULT', rule: 'active:order' }]);
    const tree = candidates[0]?.tree ?? [];
    expect(tree.find(({ role }) => role === 'event')).toMatchObject({ form: 'menyerang', head: -1 });
    for (const role of ['subject', 'object']) expect(tree.some((word) => word.role === role)).toBe(true);
    expect(tree.filter(({ head }) => !tree[head])).toHaveLength(1);
  });

  it('has what the model thinks of its type and its ends', async () => {
    const { candidates } = await weigh('Turki menuduh Suriah membantu milisi itu.', true);
    const odds = candidates.find(({ dropped, relation }) => dropped === null && relation === 'ACCUSE')?.odds;
    expect(odds?.kinds[0]?.relation).toBe('ACCUSE');
    expect(odds?.claim).toBeCloseTo((odds?.kind ?? 0) * (odds?.subject ?? 0) * (odds?.object ?? 0));
  });
});

it('what the model found too unlikely stays below a figure that is told', async () => {
  const text =
    'Turki mengecam Suriah karena membiarkan milisi Kurdi masuk ke Irak dan Iran, kata Menteri Luar Negeri Yordania.';
  const { candidates } = await weigh(text, true);
  const below = candidates.filter(({ dropped }) => dropped === 'below the threshold');
  expect(below.length).toBeGreaterThan(0);
  for (const { detail, odds } of below) expect(detail).toContain(`${odds?.claim?.toFixed(3)}, at least`);
  expect(Math.max(...below.map(({ odds }) => odds?.claim ?? 1))).toBeLessThan(0.4);
});

it('asking why changes no claim', async () => {
  const text = 'Turki menuduh Suriah membantu milisi Kurdi. Iran, yang mendukung Hizbullah, mengecam Turki.';
  const article = articleOf(text);
  const sentences = await analyser.analyse(article);
  const extractor = openRulesExtractor({ language: 'id' });
  const asked = await extractor.extract(article, sentences, { candidates: [] });
  expect(asked.length).toBeGreaterThan(1);
  expect(asked).toEqual(await extractor.extract(article, sentences));
});
