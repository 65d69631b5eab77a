import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { Claim } from '@simpul/graph-schema/claim';
import type { ClaimReference, Decision, IdentityDecision } from '@simpul/graph-schema/decision';
import { actorId, articleId } from '@simpul/store/ids';

/** What a store was told: all that it shows must follow from this. */
export interface World {
  /** By id, as put last. */
  readonly articles: ReadonlyMap<string, ArticleFacts>;
  /** In the order written. */
  readonly journal: readonly Decision[];
  /** Actors that are stored: named by an article, a decision or as a polity. */
  readonly nodes: ReadonlySet<string>;
}

/** A claim as extracted, under ids of stored actors. */
export interface ToldClaim extends Claim {
  readonly article: string;
  readonly facts: ArticleFacts;
}

export const toldClaims = (facts: ArticleFacts): readonly ToldClaim[] => {
  const article = articleId(facts.article);
  const stored = (id: string): string => {
    const actor = facts.actors.find((one) => one.id === id);
    return actor === undefined ? id : actorId(actor, article);
  };
  return facts.claims.map((claim) => {
    const told = {
      ...claim,
      article,
      facts,
      subject: stored(claim.subject),
      object: claim.object === null ? null : stored(claim.object),
      attribution: claim.attribution.map(stored),
    };
    if (!told.mutual || told.object === null || told.subject < told.object) return told;
    const { subject, object, subjectSpan, objectSpan } = told;
    return { ...told, subject: object, object: subject, subjectSpan: objectSpan, objectSpan: subjectSpan };
  });
};

/** How a decision names a claim. */
export const referenceTo = (claim: ToldClaim): ClaimReference => {
  const { article, evidence, subjectSpan, objectSpan, predicateSpan, relation, modality, polarity } = claim;
  const speaker = claim.attribution[0] ?? null;
  return { article, evidence, subjectSpan, objectSpan, predicateSpan, relation, modality, polarity, speaker };
};

/** No sentence of these worlds holds two claims, so that nothing else tells them apart. */
export function isMeant(reference: ClaimReference, claim: ToldClaim): boolean {
  if (reference.article !== claim.article || reference.relation !== claim.relation) return false;
  if (reference.evidence.quote !== claim.evidence.quote) return false;
  const places = (some: Pick<Claim, 'evidence' | 'subjectSpan' | 'objectSpan'>): readonly (number | null)[] =>
    [some.subjectSpan, some.objectSpan].map((span) => (span === null ? null : span.start - some.evidence.start));
  const [a, b] = [places(reference), places(claim)];
  const agree = JSON.stringify(a) === JSON.stringify(b);
  return agree || (claim.mutual && JSON.stringify(a) === JSON.stringify(b.toReversed()));
}

/** Those no active undo names, in the order of their times. */
export const activeOf = (journal: readonly Decision[]): readonly Decision[] => {
  const isActive = (decision: Decision): boolean =>
    !journal.some((other) => other.kind === 'undo' && other.decision === decision.id && isActive(other));
  return journal.filter(isActive).toSorted((a, b) => (a.at < b.at ? -1 : 1));
};

export interface Clusters {
  /** Canonical id first. */
  readonly groupOf: (id: string) => readonly string[];
  readonly canonical: (id: string) => string;
  readonly isApart: (a: string, b: string) => boolean;
  /** Decisions that would join what is apart. */
  readonly blocked: readonly string[];
}

/** The ids that actors of these worlds bore before. */
export const formerIds: Readonly<Record<string, string>> = { kim: 'kim-jong-un' };

export const isPresent = (id: string, nodes: ReadonlySet<string>): boolean =>
  nodes.has(id) || nodes.has(formerIds[id] ?? '');

/** Who is who. */
export function clustersOf(journal: readonly Decision[], nodes: ReadonlySet<string>): Clusters {
  const said = activeOf(journal)
    .filter((one): one is IdentityDecision => one.kind === 'same' || one.kind === 'not-same')
    .filter(({ actors }) => actors.every((id) => isPresent(id, nodes)));
  const counts = said.filter(
    (one, index) => !said.slice(index + 1).some((later) => later.actors.every((id) => one.actors.includes(id))),
  );
  const apart = counts.filter(({ kind }) => kind === 'not-same').map(({ actors }) => actors);
  let groups: (readonly string[])[] = [];
  const groupOf = (id: string): readonly string[] => groups.find((group) => group.includes(id)) ?? [id];
  const join = (a: string, b: string): boolean => {
    const [kept, other] = [groupOf(a), groupOf(b)];
    if (kept.includes(b)) return true;
    const all = [...kept, ...other];
    if (apart.some((pair) => pair.every((id) => all.includes(id)))) return false;
    groups = [...groups.filter((group) => group !== kept && group !== other), all];
    return true;
  };
  for (const [former, id] of Object.entries(formerIds)) if (nodes.has(id)) join(id, former);
  const blocked = counts.filter(({ kind, actors }) => kind === 'same' && !join(...actors)).map(({ id }) => id);
  return {
    groupOf,
    canonical: (id) => groupOf(id)[0] ?? id,
    isApart: (a, b) => apart.some((pair) => pair.includes(a) && pair.includes(b)),
    blocked,
  };
}
