import type { RelationBody } from '@simpul/server/wire';
import { claimMarks } from './claim-marks.ts';
import { markText } from './mark-text.ts';

/** The sentence that carries a claim, its ends and predicate marked. */
export function EvidenceQuote({ claim }: { readonly claim: RelationBody['claims'][number] }) {
  const { quote, start } = claim.evidence;
  return (
    <blockquote className="evidence" lang={claim.article.language}>
      {markText(quote, claimMarks(claim, start)).map((segment) => (
        <span key={segment.start} className={segment.kinds.map((kind) => `part-${kind}`).join(' ')}>
          {segment.text}
        </span>
      ))}
    </blockquote>
  );
}
