import { frameLabel } from '@simpul/export/frame-label';
import type { ClaimBody, VerdictRequest } from '@simpul/server/wire';
import type { KeyboardEvent } from 'react';
import { useId, useState } from 'react';
import { formatDate } from '../language/format-date.ts';
import { useLanguage } from '../state/use-preferences.ts';
import { decide } from './decide.ts';
import { DecisionList } from './decision-list.tsx';
import { RetypeForm } from './retype-form.tsx';
import { useReviewTexts } from './use-review-texts.ts';

/** Whether a claim was reviewed, by whom and why, and what may be decided about it. */
export function ClaimReview({ claim }: { readonly claim: ClaimBody }) {
  const texts = useReviewTexts();
  const [open, setOpen] = useState(false);
  const menu = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    // It closes the menu, not the panel around it.
    event.stopPropagation();
    setOpen(false);
  };
  return (
    <div className="review" onKeyDown={onKeyDown} role="presentation">
      <p className={`review-state ${claim.review}`}>{useAuditLine(claim)}</p>
      <button
        type="button"
        className="button small"
        aria-expanded={open}
        aria-controls={menu}
        onClick={() => setOpen(!open)}
      >
        {texts.review}
      </button>
      <div id={menu} hidden={!open} className="review-menu">
        {open && <ReviewMenu claim={claim} />}
      </div>
    </div>
  );
}

/** "ditolak oleh Ratna pada 4 Nov 2024: opini · semula: memasok". */
function useAuditLine({ review, reviewed, extracted, ...claim }: ClaimBody): string {
  const texts = useReviewTexts();
  const language = useLanguage();
  if (reviewed === null) return texts.auto;
  const told = review === 'rejected' ? texts.rejectedBy : texts.acceptedBy;
  const line = told(reviewed.author, formatDate(reviewed.at, language));
  const isRetyped = extracted.relation !== claim.relation || extracted.frame !== claim.frame;
  const isFlipped = !claim.mutual && extracted.subjectSpan?.start !== claim.subjectSpan?.start;
  return [
    reviewed.reason === null ? line : `${line}: ${reviewed.reason}`,
    ...(isRetyped ? [texts.originally(frameLabel(extracted.relation, extracted.frame, language))] : []),
    ...(isFlipped ? [texts.flipped] : []),
  ].join(' · ');
}

function ReviewMenu({ claim }: { readonly claim: ClaimBody }) {
  const texts = useReviewTexts();
  const [reason, setReason] = useState('');
  const [retyping, setRetyping] = useState(false);
  const send = (verdict: VerdictRequest): void => {
    void decide(verdict, reason);
    setReason('');
    setRetyping(false);
  };
  const simple = (['accept', 'reject', 'flip'] as const).filter(
    (kind) => kind !== 'flip' || (!claim.mutual && claim.object !== null),
  );
  return (
    <>
      <input
        type="text"
        className="field"
        maxLength={2000}
        placeholder={texts.reason}
        aria-label={texts.reason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="buttons">
        {simple.map((kind) => (
          <button key={kind} type="button" className="button small" onClick={() => send({ kind, claim: claim.id })}>
            {texts[kind]}
          </button>
        ))}
        <button type="button" className="button small" aria-expanded={retyping} onClick={() => setRetyping(!retyping)}>
          {texts.retype}
        </button>
      </div>
      {retyping && <RetypeForm claim={claim} onChoose={(to) => send({ kind: 'retype', claim: claim.id, to })} />}
      <DecisionList query={`claim=${encodeURIComponent(claim.id)}`} />
    </>
  );
}
