import type { RelationBody } from '@simpul/server/wire';
import type { Mark } from './mark-text.ts';

type Spans = Pick<RelationBody['claims'][number], 'evidence' | 'subjectSpan' | 'objectSpan' | 'predicateSpan'>;

export type ClaimMark = 'subject' | 'predicate' | 'object';

/** Where a claim's ends and its predicate stand; `offset` is where the text shown begins in the article. */
export function claimMarks({ subjectSpan, predicateSpan, objectSpan }: Spans, offset: number): Mark<ClaimMark>[] {
  const spans = { subject: subjectSpan, predicate: predicateSpan, object: objectSpan } as const;
  return (['subject', 'predicate', 'object'] as const).flatMap((kind) => {
    const span = spans[kind];
    return span === null ? [] : [{ kind, start: span.start - offset, end: span.end - offset }];
  });
}
