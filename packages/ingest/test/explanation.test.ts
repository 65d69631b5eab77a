import { readArticle } from '@simpul/article/read-article';
import { expect, it } from 'vitest';
import { extractArticle, type Explanation } from '../src/extract-article.ts';
import { openPipeline } from '../src/open-pipeline.ts';

const pipeline = await openPipeline();

async function explain(text: string): Promise<Explanation> {
  const source = { name: 'a.txt', bytes: new TextEncoder().encode(text), meta: {} };
  const { explanation } = await extractArticle(readArticle(source, { language: 'id' }), pipeline, { explain: true });
  if (!explanation) throw new Error('nothing is explained');
  return explanation;
}

it('a state that would act on itself makes no claim, and is said to be one actor', async () => {
  const { candidates } = await explain('Amerika Serikat mengecam AS pada hari Senin.');
  expect(candidates).toContainEqual(
    expect.objectContaining({ relation: 'ACCUSE', dropped: 'same actor', subjects: ['USA'], objects: ['USA'] }),
  );
});

it('an end that nobody knows makes no claim, and is said to be unknown', async () => {
  const { candidates } = await explain('Kelompok itu mengecam Jepang pada hari Senin.');
  expect(candidates).toContainEqual(
    expect.objectContaining({ relation: 'ACCUSE', dropped: 'unknown subject', objects: ['JPN'] }),
  );
});

it('every sentence is accounted for, also one in which nothing happens', async () => {
  const { sentences, candidates } = await explain('Hujan turun di Jakarta. Jepang mengecam Korea Utara.');
  expect(sentences).toHaveLength(2);
  expect(candidates.filter(({ sentence }) => sentence === 0)).toEqual([]);
  expect(candidates.find(({ sentence, dropped }) => sentence === 1 && dropped === null)).toBeDefined();
});

it('nothing is explained unasked', async () => {
  const source = { name: 'a.txt', bytes: new TextEncoder().encode('Jepang mengecam Korea Utara.'), meta: {} };
  const { explanation } = await extractArticle(readArticle(source, { language: 'id' }), pipeline);
  expect(explanation).toBeNull();
});
