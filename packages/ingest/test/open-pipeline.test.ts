import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findSources } from '@simpul/article/find-sources';
import type { Entry } from '@simpul/gazetteer/entry';
import { openStore } from '@simpul/store/open-store';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type ExtractedArticle, extractArticle } from '../src/extract-article.ts';
import { ingest } from '../src/ingest.ts';
import { openPipeline, type Pipeline } from '../src/open-pipeline.ts';
import { sourceOf } from './source-of.ts';

const samples = fileURLToPath(new URL('../samples', import.meta.url));
const named = (id: string, name: string, given: Partial<Entry> = {}): Entry => ({
  id,
  kind: 'organization',
  name,
  nameId: name,
  aliases: {},
  ...given,
});

/** Each changes something that one sample or another may be about. */
const lists: readonly (readonly Entry[])[] = [
  [named('laskar-uji', 'Laskar Uji')],
  [named('korut-baru', 'Kemlu Korut', { parent: 'PRK' })],
  [named('RUS', 'Russia', { kind: 'state', nameId: 'Rusia', aliases: { any: ['Negeri Beruang'] } })],
  [named('kementerian-x', 'Kementerian Luar Negeri Filipina', { aliases: { any: ['Kemlu Filipina'] } })],
  [named('hamas', 'Hamas', { kind: 'armed_group', wikidata: 'Q1' })],
  [named('kursk', 'Kursk', { kind: 'group' }), named('bogor', 'Istana Bogor', { parent: 'IDN' })],
];

it('an article that no entry of the user concerns has the fingerprint it had, and says the same', async () => {
  const plain = await openPipeline();
  const sources = readdirSync(samples)
    .filter((name) => /\.(txt|html)$/.test(name))
    .map((name) => join(samples, name));
  const options = { retrievedAt: '2024-11-01T00:00:00Z' };
  const said = async (pipeline: Pipeline): Promise<readonly ExtractedArticle[]> => {
    const all: ExtractedArticle[] = [];
    for await (const source of findSources(sources)) {
      if ('error' in source) throw source.error;
      all.push(await extractArticle(source, pipeline, options));
    }
    return all;
  };
  const before = await said(plain);
  const pairs: (readonly [ExtractedArticle, ExtractedArticle | undefined])[] = [];
  for (const userEntries of lists)
    (await said(await openPipeline({ userEntries }))).forEach((after, index) => pairs.push([after, before[index]]));
  const same = pairs.filter(([after, old]) => after.facts.pipeline === old?.facts.pipeline);
  expect(same.map(([after]) => after)).toEqual(same.map(([, old]) => old));
  // Both happen, or this tests nothing.
  expect(same.length).toBeGreaterThan(5);
  expect(pairs.length - same.length).toBeGreaterThan(3);
}, 60_000);

it('a changed list of names has only the articles extracted again that it concerns', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-gazetteer-'));
  const store = await openStore(`embedded:${folder}`, {});
  const sources = [
    sourceOf('a.txt', 'Laskar Uji menyerang Kota Baru pada Senin.'),
    sourceOf('b.txt', 'Kanada menjatuhkan sanksi terhadap Belarus.'),
  ];
  const run = async (userEntries: readonly Entry[]): Promise<readonly string[]> => {
    const pipeline = await openPipeline({ userEntries });
    const outcomes: string[] = [];
    async function* all(): AsyncGenerator<(typeof sources)[number]> {
      yield* sources;
    }
    for await (const event of ingest(all(), { store, pipeline }))
      outcomes.push(event.kind === 'ingested' ? `${event.source} ${event.outcome}` : event.kind);
    return outcomes.sort();
  };
  try {
    expect(await run([])).toEqual(['a.txt created', 'b.txt created']);
    const list = [named('laskar', 'Laskar Uji', { kind: 'armed_group' })];
    expect(await run(list)).toEqual(['a.txt replaced', 'b.txt unchanged']);
    expect(await store.actor('laskar')).not.toBeNull();
    expect(await run(list)).toEqual(['a.txt unchanged', 'b.txt unchanged']);
    expect(await run([])).toEqual(['a.txt replaced', 'b.txt unchanged']);
    expect(await store.actor('laskar')).toBeNull();
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}, 60_000);
