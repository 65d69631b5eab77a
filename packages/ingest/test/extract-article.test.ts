import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findSources } from '@simpul/article/find-sources';
import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../src/extract-article.ts';
import { openPipeline } from '../src/open-pipeline.ts';
import { sanction, sourceOf } from './source-of.ts';

const pipeline = await openPipeline();
const samples = fileURLToPath(new URL('../samples', import.meta.url));

describe('extracting one article', () => {
  it('a sentence about a sanction gives the claim with its sentence as evidence', async () => {
    const { facts, supported } = await extractArticle(sourceOf('sanksi.txt', sanction), pipeline);
    expect(supported).toBe(true);
    const claim = facts.claims.find(({ relation }) => relation === 'SANCTION');
    expect(claim).toMatchObject({ subject: 'european-union', object: 'BLR', polarity: 'affirmed' });
    expect(claim?.evidence.quote).toContain('menjatuhkan sanksi');
  });

  it('an article in a language nobody reads yet is kept without claims', async () => {
    const source = sourceOf('news.txt', 'The European Union imposed sanctions on Belarus.', { lang: 'en' });
    const { facts, supported } = await extractArticle(source, pipeline);
    expect(supported).toBe(false);
    expect(facts).toMatchObject({ actors: [], claims: [], article: { language: 'en' } });
  });

  it('the same article gives the same facts again', async () => {
    const options = { retrievedAt: '2024-11-01T00:00:00Z' };
    const once = await extractArticle(sourceOf('sanksi.txt', sanction), pipeline, options);
    const again = await extractArticle(sourceOf('sanksi.txt', sanction), pipeline, options);
    expect(again).toEqual(once);
  });

  it('the pipeline of other entries has another fingerprint', async () => {
    const other = await openPipeline({
      userEntries: [{ id: 'laskar-uji', kind: 'armed_group', name: 'Laskar Uji', nameId: 'Laskar Uji', aliases: {} }],
    });
    expect(other.fingerprint).not.toBe(pipeline.fingerprint);
  });
});

const fragments = [
  'Presiden Rusia Vladimir Putin menuduh Ukraina menyerang Belgorod.',
  '"Kami meminta PBB bertindak," ujarnya.',
  'Kedua negara itu sepakat bertemu di Ankara.',
  'Ia lalu berangkat ke Pyongyang,',
  'kata Menlu Latvia, Janis Ozols (52),',
  'Kementerian Luar Negeri (Kemlu)',
  'pihaknya akan mengirim bantuan kepada Palestina',
  'diplomat tertingginya',
  'Mereka',
  '\n',
  '“',
  '(AS)',
  '\u202E🙂',
];

describe('any text', () => {
  it('has claims about its own actors only, each with the sentence that carries it', async () => {
    const text = array(constantFrom(...fragments), { maxLength: 14 }).map((parts) => parts.join(' '));
    const property = asyncProperty(text, async (words) => {
      const { facts } = await extractArticle(sourceOf('teks.txt', `Hari ini. ${words}`), pipeline);
      const ids = new Set(facts.actors.map(({ id }) => id));
      for (const { subject, object, attribution, evidence } of facts.claims) {
        expect(facts.article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        expect([subject, object ?? subject, ...attribution].filter((id) => !ids.has(id))).toEqual([]);
      }
      for (const { start, end } of facts.actors.flatMap(({ mentions }) => mentions)) expect(start).toBeLessThan(end);
    });
    await assert(property, { numRuns: 60, seed: 5 });
  });
});

describe('the samples', () => {
  it.each(readdirSync(samples).filter((name) => /\.(?:txt|html)$/u.test(name)))(
    '%s keeps its promises',
    async (name) => {
      for await (const found of findSources([`${samples}/${name}`])) {
        if ('error' in found) throw found.error;
        const { facts } = await extractArticle(found, pipeline);
        const ids = new Set(facts.actors.map(({ id }) => id));
        expect(facts.claims.length).toBeGreaterThan(3);
        for (const { subject, object, attribution, evidence, about } of facts.claims) {
          expect(facts.article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
          expect([subject, object ?? subject, ...attribution].filter((id) => !ids.has(id))).toEqual([]);
          expect(subject).not.toBe(object);
          expect(facts.claims[about ?? 0]).toBeDefined();
        }
        for (const { mentions } of facts.actors) {
          for (const { start, end } of mentions) expect(facts.article.text.slice(start, end).trim()).not.toBe('');
        }
      }
    },
  );
});
