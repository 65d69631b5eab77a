import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle } from '../../../packages/article/src/read-article.ts';
import { readFileSource } from '../../../packages/article/src/read-file-source.ts';
import { readGold } from '../../../packages/evaluation/src/read-gold.ts';
import { extractArticle, type ExtractedArticle } from '../../../packages/ingest/src/extract-article.ts';
import type { Pipeline } from '../../../packages/ingest/src/open-pipeline.ts';
import type { AnnotatedArticle } from './label-real.ts';
import { type Weighed, weighByGold, weighByPlaces } from './weigh-candidates.ts';

export type { Weighed } from './weigh-candidates.ts';

/** Rows of annotated articles of a gold folder; `chooses` by their place in the sorted folder. */
export async function goldRows(
  folder: string,
  { chooses, pipeline }: { readonly chooses: (place: number) => boolean; readonly pipeline: Pipeline },
): Promise<readonly Weighed[]> {
  const rows: Weighed[] = [];
  for (const [place, gold] of (await readGold(folder)).entries())
    if (chooses(place)) rows.push(...weighByGold(gold, await explain(folder, gold.id, pipeline)));
  return rows;
}

/** Rows of the articles of unlabelled.jsonl but the first `skip`. */
export async function realRows(
  folder: string,
  { skip, pipeline }: { readonly skip: number; readonly pipeline: Pipeline },
): Promise<readonly Weighed[]> {
  const jsonl = await readFile(new URL('unlabelled.jsonl', import.meta.url), 'utf8');
  const lines = jsonl.split('\n').filter((line) => line.trim() !== '');
  const rows: Weighed[] = [];
  for (const line of lines.slice(skip)) {
    const { article, claims } = JSON.parse(line) as AnnotatedArticle;
    rows.push(...weighByPlaces(article, claims, await explain(folder, article, pipeline)));
  }
  return rows;
}

async function explain(folder: string, id: string, pipeline: Pipeline): Promise<ExtractedArticle> {
  const source = await readFileSource(id, join(folder, `${id}.txt`));
  return extractArticle(readArticle(source, { language: 'id' }), pipeline, { explain: true });
}
