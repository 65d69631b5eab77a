import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract-article.ts';
import { openPipeline } from '../../src/open-pipeline.ts';
import { openExtractPool } from '../../src/workers/extract-pool.ts';
import { sanction, sourceOf } from '../source-of.ts';

const userEntries = [
  { id: 'laskar-uji', kind: 'armed_group' as const, name: 'Laskar Uji', nameId: 'Laskar Uji', aliases: {} },
];
const pipeline = await openPipeline({ userEntries });
const options = { retrievedAt: '2024-11-01T00:00:00Z' };
const timeout = 120_000;

it(
  'workers give what the main thread gives, with the names of the user, and end when closed',
  async () => {
    const stories = Array.from({ length: 9 }, (_, at) =>
      sourceOf(
        `${at}.txt`,
        `${sanction}Laskar Uji menyerang ${['Suriah', 'Yaman', 'Irak'][at % 3] ?? ''} pada ${at + 1} Oktober.\n`,
      ),
    );
    const pool = openExtractPool(pipeline, { workers: 2, alone: 1, userEntries });
    const found = await Promise.all(stories.map((story) => pool.extract(story, options)));
    for (const [at, story] of stories.entries()) {
      expect(found[at]).toEqual(await extractArticle(story, pipeline, options));
    }
    expect(found[4]?.facts.claims).toContainEqual(expect.objectContaining({ subject: 'laskar-uji', object: 'YEM' }));
    await pool.close();
  },
  timeout,
);

it(
  'an article that cannot be read fails with its own code and sentence, and the next is read',
  async () => {
    const pool = openExtractPool(pipeline, { workers: 2, alone: 0 });
    const empty = pool.extract(sourceOf('kosong.txt', ''));
    const good = pool.extract(sourceOf('sanksi.txt', sanction));
    await expect(empty).rejects.toMatchObject({
      code: 'EMPTY',
      message: expect.stringContaining('kosong.txt') as string,
    });
    expect((await good).facts.claims.length).toBeGreaterThan(0);
    await pool.close();
  },
  timeout,
);

it(
  'articles handed in before the pool is closed are finished',
  async () => {
    const pool = openExtractPool(pipeline, { workers: 2, alone: 0 });
    const found = Array.from({ length: 5 }, (_, at) => pool.extract(sourceOf(`${at}.txt`, sanction), options));
    await pool.close();
    expect((await Promise.all(found)).map(({ facts }) => facts.article.source)).toEqual([
      '0.txt',
      '1.txt',
      '2.txt',
      '3.txt',
      '4.txt',
    ]);
  },
  timeout,
);
