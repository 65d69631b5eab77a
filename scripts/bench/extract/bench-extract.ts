import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findSources } from '@simpul/article/find-sources';
import { readArticle } from '@simpul/article/read-article';
import type { Article } from '@simpul/graph-schema/article';
import { openPipeline } from '@simpul/ingest/open-pipeline';
import { resolveClaims } from '@simpul/resolve/resolve-claims';

const shared = fileURLToPath(new URL('../../../../shared/articles/unlabelled', import.meta.url));
const samples = fileURLToPath(new URL('../../../packages/ingest/samples', import.meta.url));

/** CPU seconds of this process so far, its own and the system's for it. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/**
 * `npm run bench -- extract [--rounds 2]`: articles and words per CPU second of the whole chain, and each stage's share.
 * The first round warms up and is told apart. Reads the unlabelled articles in ../shared, else the samples.
 */
export async function benchExtract(options: ReadonlyMap<string, number>): Promise<void> {
  const folder = existsSync(shared) ? shared : samples;
  const opened = cpu();
  const pipeline = await openPipeline();
  console.log(`opening gazetteer, models and rules: ${Math.round((cpu() - opened) * 1000)} ms of CPU`);
  const articles: Article[] = [];
  for await (const source of findSources([folder])) if ('bytes' in source) articles.push(readArticle(source));
  for (let round = 1; round <= (options.get('rounds') ?? 2); round++) {
    const spent = { analyse: 0, extract: 0, resolve: 0 };
    let [words, claims] = [0, 0];
    for (const article of articles) {
      const analyser = pipeline.analysers.get(article.language);
      if (!analyser) continue;
      const marks = [cpu()];
      const sentences = await analyser.analyse(article);
      marks.push(cpu());
      const extracted = await pipeline.extractor.extract(article, sentences);
      marks.push(cpu());
      const resolved = resolveClaims({ article, sentences, claims: extracted, gazetteer: pipeline.gazetteer });
      marks.push(cpu());
      const [start = 0, analysed = 0, found = 0, end = 0] = marks;
      spent.analyse += analysed - start;
      spent.extract += found - analysed;
      spent.resolve += end - found;
      words += sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
      claims += resolved.claims.length;
    }
    const total = spent.analyse + spent.extract + spent.resolve;
    const shares = Object.entries(spent).map(([stage, seconds]) => `${stage} ${Math.round((100 * seconds) / total)} %`);
    console.log(
      `round ${round}: ${articles.length} articles, ${words} words, ${claims} claims; ` +
        `${Math.round(articles.length / total)} articles/s, ${Math.round(words / total)} words/s of CPU (${shares.join(', ')})`,
    );
  }
}
