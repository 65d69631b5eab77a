import { type Pipeline, openPipeline } from '@simpul/ingest/open-pipeline';
import { defaultWorkers } from '@simpul/ingest/workers/default-workers';
import { type ExtractPool, openExtractPool } from '@simpul/ingest/workers/extract-pool';
import { userEntriesOf } from './pipeline-options.ts';
import type { WorkerFlags } from './workers-option.ts';

/** Opens the pipeline that the options ask for and workers with the same, and sees the workers gone afterwards. */
export async function withPool(
  { gazetteer, workers = defaultWorkers() }: WorkerFlags,
  use: (opened: { readonly pipeline: Pipeline; readonly pool: ExtractPool }) => Promise<void>,
): Promise<void> {
  const userEntries = await userEntriesOf(gazetteer);
  const pipeline = await openPipeline({ userEntries });
  const pool = openExtractPool(pipeline, { workers, userEntries });
  try {
    await use({ pipeline, pool });
  } finally {
    await pool.close();
  }
}
