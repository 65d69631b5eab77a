import type { Article } from '@simpul/graph-schema/article';
import type { ActorPhrase } from '../actor-phrase.ts';
import { frameFacts } from '../frame-facts.ts';
import { makeClaims } from '../make-claims.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { toMention } from '../to-mention.ts';
import { verifyClaim } from '../verify-claim.ts';
import type { Candidate, CandidateEnd, DropCause } from './candidate.ts';
import type { Considered } from './considered.ts';
import { treeFragment } from './tree-fragment.ts';

/** What was considered in the sentence at `position` as plain data with offsets into the article. */
export function describeCandidate(
  article: Article,
  { read, position }: { readonly read: readonly ReadSentence[]; readonly position: number },
  considered: Considered,
): readonly Candidate[] {
  const sentence = read[position];
  if (!sentence) return [];
  const { reading } = sentence;
  const { view } = reading;
  const { frame, first, last, draft, subject, object, rule, odds, trust, confidence, detail } = considered;
  const drafts = draft ? [draft] : [];
  const [made] = makeClaims(article, read.with(position, { ...sentence, drafts }), position);
  const claim = made?.claim ?? null;
  const fault = claim && verifyClaim(article, claim);
  const text = article.text.slice(view.sentence.start, view.sentence.end);
  const start = view.sentence.start + text.length - text.trimStart().length;
  const dropped: DropCause | null = considered.dropped ?? (fault === null ? null : 'not of this text');
  const end = (phrase: ActorPhrase | null): CandidateEnd | null => phrase && endOf(article, sentence, phrase);
  return [
    {
      sentence: view.sentence.index,
      evidence: { start, end: start + text.trim().length },
      relation: frameFacts(frame).relation,
      frame,
      rule,
      predicateSpan: { start: view.words[first]?.start ?? start, end: view.words[last]?.end ?? start },
      subject: end(subject),
      object: end(object),
      odds,
      trust,
      confidence,
      dropped,
      detail: detail ?? fault,
      tree: treeFragment(reading, considered),
      claim,
    },
  ];
}

function endOf(article: Article, { reading }: ReadSentence, phrase: ActorPhrase): CandidateEnd {
  const { start, end, text, form } = toMention(article, reading.view, phrase);
  return form === 'omitted' ? { text: 'left out', span: null } : { text, span: { start, end } };
}
