import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findSources } from '@simpul/article/find-sources';
import { readArticle } from '@simpul/article/read-article';
import type { Article } from '@simpul/graph-schema/article';
import { openPipeline, type Pipeline } from '@simpul/ingest/open-pipeline';
import type { Encoder } from '@simpul/nlp/encoder/open-encoder';
import { resolveClaims } from '@simpul/resolve/resolve-claims';
import { cpuSeconds } from '../cpu-seconds.ts';
import { openShippedEncoder } from '../parse/open-shipped-encoder.ts';

const shared = fileURLToPath(new URL('../../../../shared/articles/unlabelled', import.meta.url));
const samples = fileURLToPath(new URL('../../../packages/ingest/samples', import.meta.url));

/** CPU seconds by stage, and what was made in them. */
interface Spent {
  readonly encoder: number;
  readonly restOfNlp: number;
  readonly extract: number;
  readonly resolve: number;
  readonly words: number;
  readonly claims: number;
}

const nothing: Spent = { encoder: 0, restOfNlp: 0, extract: 0, resolve: 0, words: 0, claims: 0 };

/**
 * `npm run bench -- extract [--rounds 2] [--articles 200]`: start-up, words per CPU second of the whole chain and each stage's
 * share, how time grows with the length of one line, peak memory. The first round warms up and is told apart. Reads the
 * unlabelled articles in ../shared, else the samples.
 */
export async function benchExtract(options: ReadonlyMap<string, number>): Promise<void> {
  const [opened, began] = [cpuSeconds(), performance.now()];
  const pipeline = await openPipeline();
  const took = performance.now() - began;
  console.log(
    `opening gazetteer, models and rules: ${ms(cpuSeconds() - opened)} of CPU, ${Math.round(took)} ms by the clock`,
  );
  const encode = await openShippedEncoder('csui');
  const articles = await readArticles(options.get('articles') ?? 200);
  for (let round = 1; round <= (options.get('rounds') ?? 2); round++) {
    let sum = nothing;
    for (const article of articles) sum = add(sum, await measure(article, pipeline, encode));
    console.log(`round ${round}: ${articles.length} articles, ${tell(sum)}`);
  }
  await benchOneLine(articles, pipeline, encode);
  console.log(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

async function readArticles(most: number): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for await (const source of findSources([existsSync(shared) ? shared : samples])) {
    if ('bytes' in source) articles.push(readArticle(source, { language: 'id' }));
    if (articles.length >= most) break;
  }
  return articles.filter(({ language }) => language === 'id');
}

/** The encoder runs twice: alone, and within the analysis, from which it is taken off. */
async function measure(article: Article, pipeline: Pipeline, encode: Encoder): Promise<Spent> {
  const marks = [cpuSeconds()];
  const mark = (): void => void marks.push(cpuSeconds());
  const sentences = (await pipeline.analysers.get('id')?.analyse(article)) ?? [];
  mark();
  await encode(sentences.map(({ words }) => words));
  mark();
  const extracted = await pipeline.extractor.extract(article, sentences);
  mark();
  const { gazetteer } = pipeline;
  const { claims } = resolveClaims({ article, sentences, claims: extracted, gazetteer });
  mark();
  const [start = 0, analysed = 0, encoded = 0, found = 0, end = 0] = marks;
  const encoder = encoded - analysed;
  return {
    encoder,
    restOfNlp: analysed - start - encoder,
    extract: found - encoded,
    resolve: end - found,
    words: sentences.reduce((sum, { words }) => sum + words.length, 0),
    claims: claims.length,
  };
}

/** One line of 125 kB, and lines twice as long, up to 1 MB. */
async function benchOneLine(articles: readonly Article[], pipeline: Pipeline, encode: Encoder): Promise<void> {
  const [first] = articles;
  if (!first) return;
  const line = articles.map(({ text }) => text.replaceAll(/\s+/gu, ' ')).join(' ');
  for (const size of [125_000, 250_000, 500_000, 1_000_000]) {
    const text = line.repeat(Math.ceil(size / line.length)).slice(0, size);
    const spent = await measure({ ...first, text, boilerplate: [] }, pipeline, encode);
    console.log(`one line of ${size / 1000} kB: ${tell(spent)}`);
  }
}

function add(one: Spent, other: Spent): Spent {
  return {
    encoder: one.encoder + other.encoder,
    restOfNlp: one.restOfNlp + other.restOfNlp,
    extract: one.extract + other.extract,
    resolve: one.resolve + other.resolve,
    words: one.words + other.words,
    claims: one.claims + other.claims,
  };
}

function tell({ encoder, restOfNlp, extract, resolve, words, claims }: Spent): string {
  const total = encoder + restOfNlp + extract + resolve;
  const share = (name: string, seconds: number): string =>
    `${name} ${Math.round((100 * seconds) / total)} % (${Math.round(words / seconds)} words/s)`;
  const shares = [
    share('encoder', encoder),
    share('rest of nlp', restOfNlp),
    share('extract', extract),
    share('resolve', resolve),
  ];
  return `${words} words, ${claims} claims, ${total.toFixed(1)} s of CPU: ${Math.round(words / total)} words/s; ${shares.join(', ')}`;
}

const ms = (seconds: number): string => `${Math.round(seconds * 1000)} ms`;
