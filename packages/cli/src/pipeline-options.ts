import type { ReadOptions } from '@simpul/article/read-article';
import type { Pipeline } from '@simpul/ingest/open-pipeline';
import { openPipeline } from '@simpul/ingest/open-pipeline';
import type { GlobalOptions } from './global-options.ts';

/** The pipeline that the options ask for. */
export const openPipelineFor = (_options: GlobalOptions): Promise<Pipeline> => openPipeline();

export const readingOptions = ({ lang }: GlobalOptions): ReadOptions => (lang === undefined ? {} : { language: lang });
