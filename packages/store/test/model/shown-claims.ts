import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import { claimKey } from '@simpul/store/ids';
import type { StoredClaim } from '@simpul/store/graph-store';
import type { ExpectedClaim } from './expected-claims.ts';
import { toldClaims } from './world.ts';

/** What of a claim decisions may change, and what they never do. */
export type ShownClaim = Pick<
  StoredClaim,
  | 'key'
  | 'subject'
  | 'relation'
  | 'object'
  | 'mode'
  | 'frame'
  | 'mutual'
  | 'attribution'
  | 'review'
  | 'reviewed'
  | 'extracted'
  | 'evidence'
>;

export const shownOf = ({
  key,
  subject,
  relation,
  object,
  mode,
  frame,
  mutual,
  attribution,
  review,
  reviewed,
  extracted,
  evidence,
}: StoredClaim): ShownClaim => ({
  key,
  subject,
  relation,
  object,
  mode,
  frame,
  mutual,
  attribution,
  review,
  reviewed,
  extracted,
  evidence,
});

export function shownFrom({ told, ...now }: ExpectedClaim): ShownClaim {
  const { subject, relation, object, mode, frame, mutual, attribution, subjectSpan, objectSpan, evidence } = told;
  const extracted = { subject, relation, object, mode, frame, mutual, attribution, subjectSpan, objectSpan };
  return { ...now, key: claimKey(now), extracted, evidence };
}

/** No sentence of these worlds holds two claims. */
export const inOrder = (claims: readonly ShownClaim[]): readonly ShownClaim[] =>
  claims.toSorted((a, b) => a.evidence.start - b.evidence.start);

/** What a store gives back of an article, for another store. */
export const putOf = ({ article, actors, claims, pipeline }: ArticleFacts): object => ({
  article: { ...article, retrievedAt: null },
  actors: actors.map(({ id, polity }) => ({ id, polity })).toSorted(byId),
  claims,
  pipeline,
});

/** The same of what was put: the ends of mutual claims in the order of the ids they are stored under. */
export function toldOf(facts: ArticleFacts): object {
  const given = (id: string): string => id.replace(/@.*/, '');
  const claims = toldClaims(facts).flatMap(({ subject, object, subjectSpan, objectSpan }, index) => {
    const claim = facts.claims[index];
    const ends = { subject: given(subject), object: object === null ? null : given(object) };
    return claim === undefined ? [] : [{ ...claim, ...ends, subjectSpan, objectSpan }];
  });
  return putOf({ ...facts, claims });
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
