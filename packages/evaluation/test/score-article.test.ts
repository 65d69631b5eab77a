import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPipeline } from '@simpul/ingest/open-pipeline';
import { expect, test } from 'vitest';
import type { Trial } from '../src/extract-gold.ts';
import { extractGold } from '../src/extract-gold.ts';
import { readGold } from '../src/read-gold.ts';
import { scoreArticle } from '../src/score-article.ts';
import { addTallies, measures, scoreCounts } from '../src/tally.ts';

const shared = fileURLToPath(new URL('../../../../shared/gold/', import.meta.url));

/** Scorer and gold stand beside the repository; they are the publishers' and never in it. */
const missing = !existsSync(join(shared, 'score.mjs'));

interface Official {
  readonly accuracy: Readonly<Record<string, { readonly ok: number; readonly of: number }>>;
  readonly [measure: string]: unknown;
}

for (const set of ['seed', 'dev'])
  test.skipIf(missing)(
    `the official scorer gives the same numbers on ${set} (needs ../shared/gold)`,
    async () => {
      const folder = join(shared, set);
      const trials: Trial[] = [];
      for await (const trial of extractGold(folder, await readGold(folder), { pipeline: await openPipeline() }))
        trials.push(trial);
      const official = runOfficial(folder, trials);
      const tally = addTallies(trials.map(({ gold, facts }) => scoreArticle(gold, facts).tally));
      for (const measure of measures) expect(scoreCounts(tally.counts[measure])).toEqual(official[measure]);
      expect([...tally.rates.keys()].sort()).toEqual(Object.keys(official.accuracy).sort());
      for (const [name, { ok, of }] of tally.rates) {
        expect(ok).toBeCloseTo(official.accuracy[name]?.ok ?? Number.NaN, 6);
        expect(of).toBeCloseTo(official.accuracy[name]?.of ?? Number.NaN, 6);
      }
    },
    120_000,
  );

function runOfficial(folder: string, trials: readonly Trial[]): Official {
  const predictions = mkdtempSync(join(tmpdir(), 'simpul-evaluation-'));
  try {
    for (const { gold, facts } of trials)
      writeFileSync(
        join(predictions, `${gold.id}.json`),
        JSON.stringify({ actors: facts.actors, claims: facts.claims }),
      );
    const args = [join(shared, 'score.mjs'), folder, predictions, '--json'];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Official;
  } finally {
    rmSync(predictions, { recursive: true });
  }
}
