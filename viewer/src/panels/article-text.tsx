import type { ArticleBody } from '@simpul/server/wire';
import { useEffect, useMemo, useRef } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { go } from '../state/use-view.ts';
import type { ClaimMark } from './claim-marks.ts';
import { claimMarks } from './claim-marks.ts';
import type { Mark, Segment } from './mark-text.ts';
import { markText } from './mark-text.ts';

type StoredClaim = ArticleBody['claims'][number];
type Kind = ClaimMark | 'evidence' | 'other' | 'boilerplate';

interface Properties {
  readonly body: ArticleBody;
  readonly current: StoredClaim | null;
}

/** The text of an article: the evidence shines, sentences of other claims are faintly marked, boilerplate recedes. */
export function ArticleText({ body, current }: Properties) {
  const texts = useTexts();
  const evidence = useRef<HTMLElement>(null);
  const segments = useMemo(() => markText(body.article.text, marksOf(body, current)), [body, current]);
  const first = segments.find(({ kinds }) => kinds.includes('evidence'));
  const at = first?.start ?? null;
  useEffect(() => {
    if (at !== null) evidence.current?.scrollIntoView({ block: 'center' });
  }, [at]);
  const openAt = (position: number): void => {
    const claim = body.claims.find(({ evidence: { start, end } }) => start <= position && position < end);
    if (claim !== undefined) go({ article: { id: body.article.id, claim: claim.id } });
  };
  return (
    <div className="article-text" lang={body.article.language}>
      {segments.map((segment) => {
        const className = segment.kinds.map((kind) => `part-${kind}`).join(' ');
        if (isOtherClaim(segment))
          return (
            <button
              key={segment.start}
              type="button"
              className={className}
              title={texts.readInArticle}
              onClick={() => openAt(segment.start)}
            >
              {segment.text}
            </button>
          );
        if (!segment.kinds.includes('evidence'))
          return (
            <span key={segment.start} className={className}>
              {segment.text}
            </span>
          );
        return (
          <mark key={segment.start} className={className} ref={segment === first ? evidence : null}>
            {segment.text}
          </mark>
        );
      })}
    </div>
  );
}

const isOtherClaim = ({ kinds }: Segment<Kind>): boolean => kinds.includes('other') && !kinds.includes('evidence');

function marksOf({ article, claims }: ArticleBody, current: StoredClaim | null): readonly Mark<Kind>[] {
  return [
    ...article.boilerplate.map(({ start, end }) => ({ start, end, kind: 'boilerplate' as const })),
    ...claims
      .filter(({ id }) => id !== current?.id)
      .map(({ evidence: { start, end } }) => ({ start, end, kind: 'other' as const })),
    ...(current === null
      ? []
      : [{ start: current.evidence.start, end: current.evidence.end, kind: 'evidence' as const }]),
    ...(current === null ? [] : claimMarks(current, 0)),
  ];
}
