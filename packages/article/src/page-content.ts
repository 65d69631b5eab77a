import type { TextSpan } from '@simpul/graph-schema/text-span';

import type { ArticleMeta } from './source.ts';

/** What a page holds and tells about itself. */
export interface PageContent extends Required<ArticleMeta> {
  readonly text: string;
  /** What its mark-up gives away as no story, beside what the words do. */
  readonly boilerplate: readonly TextSpan[];
}
