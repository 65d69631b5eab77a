import type { ClaimDecision, Decision, IdentityDecision } from '@simpul/graph-schema/decision';
import { activeDecisions } from './active-decisions.ts';
import { badDecision } from './check-draft.ts';
import type { NamedThings } from './decision-states.ts';
import { isPresent } from './decision-states.ts';
import { findClaims } from './find-claims.ts';
import { identityOf } from './identity.ts';
import type { JournalEntry } from './journal-entry.ts';
import { isClaimDecision, settleClaims } from './settle-claims.ts';

export interface DecisionContext {
  /** Without the decision. */
  readonly journal: readonly JournalEntry[];
  readonly things: NamedThings;
}

/** Throws BAD_DECISION where a decision names what is not there, changes nothing, or contradicts what stands. */
export function checkDecision(entry: JournalEntry, context: DecisionContext): void {
  if (entry.kind === 'undo') checkUndo(entry.decision, context);
  else if (isClaimDecision(entry)) checkOnClaim(entry, context);
  else checkIdentity(entry, context);
}

function checkUndo(id: string, { journal }: DecisionContext): void {
  if (!journal.some((entry) => entry.id === id))
    throw badDecision(`no decision has the id "${id}"; simpul review log lists them`);
  if (!activeDecisions(journal).some((entry) => entry.id === id))
    throw badDecision(`decision ${id} is undone already; undo its undoing to have it back (simpul review log)`);
}

function checkOnClaim(decision: ClaimDecision, { journal, things }: DecisionContext): void {
  const claims = things.claimsIn(decision.claim.article);
  const found = findClaims(decision.claim, claims);
  if (found.length === 0)
    throw badDecision(
      `article ${decision.claim.article} holds no such claim (any more): ${decision.claim.relation} in "${decision.claim.evidence.quote.slice(0, 80)}"`,
    );
  const active = activeDecisions(journal);
  const settled = settleClaims(claims, active, identityOf(active, things)).filter(({ id }) =>
    found.some((claim) => claim.id === id),
  );
  if (decision.kind === 'flip') {
    if (settled.every(({ object }) => object === null))
      throw badDecision('a claim without an object has no ends to exchange');
    if (settled.every(({ mutual }) => mutual))
      throw badDecision('a mutual claim has no direction: its ends stand in the order of their ids');
    // The same claim may have been named in other words: extracted again, it can have another modality or place.
    const isMeant = (other: ClaimDecision): boolean =>
      findClaims(other.claim, claims).some(({ id }) => found.some((claim) => claim.id === id));
    const stands = active.find((other) => other.kind === 'flip' && isMeant(other));
    if (stands !== undefined)
      throw badDecision(`the claim is flipped already by decision ${stands.id}; undo that to turn it back`);
  }
  if (decision.kind === 'retype') {
    const { relation, frame, mode } = decision.to;
    if (settled.every((claim) => claim.relation === relation && claim.frame === frame && claim.mode === mode))
      throw badDecision(`the claim is ${relation} (${frame}) already; accept it to say that it is right`);
  }
}

function checkIdentity(entry: JournalEntry & IdentityDecision, { journal, things }: DecisionContext): void {
  const [a, b] = entry.actors;
  const missing = entry.actors.find((id) => !isPresent(id, things));
  if (missing !== undefined)
    throw badDecision(`no actor has the id "${missing}"; simpul review candidates and the search show ids`);
  const before = identityOf(activeDecisions(journal), things);
  if (entry.kind === 'same' && before.canonical(a) === before.canonical(b))
    throw badDecision(`${a} and ${b} are one already; simpul review why ${a} tells since when`);
  if (entry.kind === 'not-same' && before.areApart(a, b))
    throw badDecision(`${a} and ${b} are said not to be the same already`);
  const after = identityOf(activeDecisions([...journal, entry]), things);
  const blocked = [...after.blocked].filter((id) => !before.blocked.has(id));
  if (blocked.length > 0) throw contradiction(entry, blocked, before.members(a));
}

function contradiction(
  entry: Decision & IdentityDecision,
  blocked: readonly string[],
  members: readonly string[],
): Error {
  const [a, b] = entry.actors;
  if (entry.kind === 'same')
    return badDecision(
      `${a} and ${b} can't be one: of all that would become one, two are said not to be the same; undo that first (simpul review log --kind not-same)`,
    );
  return badDecision(
    `${a} and ${b} are one through others (${members.join(', ')}); undo the decision that joins them first: ${blocked.join(', ')}`,
  );
}
