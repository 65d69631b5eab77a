import type { TextSpan } from '@simpul/graph-schema/text-span';

import { findAdverts } from './boilerplate/adverts.ts';
import { findCaptions } from './boilerplate/captions.ts';
import { findCredits } from './boilerplate/credits.ts';
import { findDateline } from './boilerplate/dateline.ts';
import type { LineRule } from './boilerplate/line.ts';
import { splitLines } from './boilerplate/line.ts';
import { findPageLines } from './boilerplate/page-lines.ts';
import { findRelatedLinks } from './boilerplate/related-links.ts';
import { mergeSpans } from './merge-spans.ts';

/** The parts of an article's text that are no story, sorted and disjoint; `outlet` helps to know its own dateline. */
export function markBoilerplate(text: string, outlet: string | null = null): readonly TextSpan[] {
  const lines = splitLines(text);
  const spans = lines.flatMap((line, index) => rules.flatMap((rule) => rule(line, { index, lines, outlet })));
  return mergeSpans(spans.map(({ start, end }) => ({ start, end })));
}

const rules: readonly LineRule[] = [
  findPageLines,
  findRelatedLinks,
  findAdverts,
  findCredits,
  findCaptions,
  findDateline,
];
