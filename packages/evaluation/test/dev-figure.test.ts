import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPipeline } from '@simpul/ingest/open-pipeline';
import { expect, test } from 'vitest';
import figure from '../dev-figure.json' with { type: 'json' };
import type { Trial } from '../src/extract-gold.ts';
import { extractGold } from '../src/extract-gold.ts';
import { buildReport } from '../src/build-report.ts';
import { readGold } from '../src/read-gold.ts';

const dev = fileURLToPath(new URL('../../../../shared/gold/dev', import.meta.url));

/** What a change may cost without a word: about one claim in the set. */
const tolerance = 0.01;

test.skipIf(!existsSync(dev))(
  'events of the development set are found as well as the committed figure says (needs ../shared/gold)',
  async () => {
    const trials: Trial[] = [];
    for await (const trial of extractGold(dev, await readGold(dev), { pipeline: await openPipeline() }))
      trials.push(trial);
    expect(trials.length).toBe(figure.articles);
    expect(buildReport(trials).scores.event.f1).toBeGreaterThanOrEqual(figure.eventF1 - tolerance);
  },
  120_000,
);
