import { readFile } from 'node:fs/promises';
import type { ReadOptions } from '@simpul/article/read-article';
import type { Entry } from '@simpul/gazetteer/entry';
import { readGazetteerCsv } from '@simpul/gazetteer/read-gazetteer-csv';
import type { Pipeline } from '@simpul/ingest/open-pipeline';
import { openPipeline } from '@simpul/ingest/open-pipeline';
import { CliError } from './cli-error.ts';
import type { GlobalOptions } from './global-options.ts';

/** The pipeline that the options ask for, with the user's own names. */
export async function openPipelineFor({ gazetteer }: GlobalOptions): Promise<Pipeline> {
  return openPipeline({ userEntries: await userEntriesOf(gazetteer) });
}

export const readingOptions = ({ lang }: GlobalOptions): ReadOptions => (lang === undefined ? {} : { language: lang });

/** The names in the user's CSV file; none without one. */
export async function userEntriesOf(path: string | undefined): Promise<readonly Entry[]> {
  if (path === undefined) return [];
  let text;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new CliError(
      'NOT_FOUND',
      `--gazetteer ${path} can't be read; give a CSV file with the columns kind and name`,
      {
        cause,
      },
    );
  }
  return readGazetteerCsv(text, path);
}
