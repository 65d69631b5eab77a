import type { ArticleBody } from '@simpul/server/wire';
import { useEffect, useMemo, useRef } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { go } from '../state/use-view.ts';
import type { ClaimMark } from './claim-marks.ts';
import { claimMarks } from './claim-marks.ts';
import type { Mark, Segment } from './mark-text.ts';
import { markText } from './mark-text.ts';
import { paragraphs } from './paragraphs.ts';

type StoredClaim = ArticleBody['claims'][number];
type Kind = ClaimMark | 'evidence' | 'other' | 'boilerplate';

interface Properties {
  readonly body: ArticleBody;
  readonly current: StoredClaim | null;
}

/** The text of an article: the evidence shines, sentences of other claims are faintly marked, boilerplate recedes. */
export function ArticleText({ body, current }: Properties) {
  const texts = useTexts();
  const { language } = body.article;
  const frame = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(body, current), [body, current]);
  useEffect(() => {
    if (current !== null) frame.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [current]);
  const openAt = (position: number): void => {
    const claim = body.claims.find(({ evidence: { start, end } }) => start <= position && position < end);
    if (claim !== undefined) go({ article: { id: body.article.id, claim: claim.id } });
  };
  return (
    <div className="article-text" lang={language} ref={frame}>
      {blocks.map((segments) => (
        <p key={segments[0]?.start}>
          {segments.map((segment) => (
            <Piece key={segment.start} segment={segment} title={texts.showClaim} onOpen={openAt} />
          ))}
        </p>
      ))}
    </div>
  );
}

/** A paragraph at a time, with offsets into the whole text. */
function blocksOf(body: ArticleBody, current: StoredClaim | null): readonly (readonly Segment<Kind>[])[] {
  const marks = marksOf(body, current);
  return paragraphs(body.article.text).map(({ start, end }) => {
    const shifted = marks.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
    const pieces = markText(body.article.text.slice(start, end), shifted);
    return pieces.map((piece) => ({ ...piece, start: piece.start + start }));
  });
}

function marksOf({ article, claims }: ArticleBody, current: StoredClaim | null): readonly Mark<Kind>[] {
  const others = claims.filter(({ id }) => id !== current?.id);
  return [
    ...article.boilerplate.map(({ start, end }) => ({ start, end, kind: 'boilerplate' as const })),
    ...others.map(({ evidence: { start, end } }) => ({ start, end, kind: 'other' as const })),
    ...(current === null ? [] : [{ ...current.evidence, kind: 'evidence' as const }, ...claimMarks(current, 0)]),
  ];
}

interface PieceProperties {
  readonly segment: Segment<Kind>;
  readonly title: string;
  readonly onOpen: (position: number) => void;
}

function Piece({ segment: { start, text, kinds }, title, onOpen }: PieceProperties) {
  const className = kinds.map((kind) => `part-${kind}`).join(' ');
  if (kinds.includes('evidence')) return <mark className={className}>{text}</mark>;
  if (!kinds.includes('other')) return <span className={className}>{text}</span>;
  return (
    <button type="button" className={className} title={title} onClick={() => onOpen(start)}>
      {text}
    </button>
  );
}
