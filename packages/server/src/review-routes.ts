import type { Decision, Verdict } from '@simpul/graph-schema/decision';
import { decisionKinds } from '@simpul/graph-schema/decision';
import { claimReference } from '@simpul/store/claim-reference';
import type { DecisionFilter, GraphStore, StoredClaim } from '@simpul/store/graph-store';
import { z } from 'zod';
import type { DecisionQuery, DecisionInput } from './decision-input.ts';
import { decisionInput, decisionQuery } from './decision-input.ts';
import { notFound } from './not-found.ts';
import type { Route, RouteContext } from './route.ts';
import { route } from './route.ts';
import type {
  CandidatesBody,
  ClaimBody,
  DecisionBody,
  DecisionsBody,
  ReviewBody,
  SessionBody,
  WhyBody,
} from './wire.ts';

const few = z.coerce.number().int().min(1).max(500).default(50);
const nothing = z.object({});

/** Decisions of analysts about actors and claims, and what helps to make them. */
export const reviewRoutes: readonly Route<never>[] = [
  route({
    method: 'get',
    path: '/api/session',
    summary: 'The token that a write must bring as x-simpul-token, and whom decisions are of',
    input: nothing,
    answer: (_, { writeToken, user }): Promise<SessionBody> => Promise.resolve({ writeToken, user }),
  }),
  route({
    method: 'get',
    path: '/api/claims/:id',
    summary: 'A claim',
    input: nothing,
    answer: (_, { store, path }): Promise<ClaimBody> => claimOf(store, path['id'] ?? ''),
  }),
  route({
    method: 'get',
    path: '/api/decisions',
    summary: `The journal of decisions, newest first; state=lost: those whose claim or actor is gone. Kinds: ${decisionKinds.join(', ')}`,
    input: decisionQuery,
    answer: async (query, { store }): Promise<DecisionsBody> => ({ decisions: await store.decisions(filterOf(query)) }),
  }),
  route({
    method: 'post',
    path: '/api/decisions',
    summary: 'Decides about a claim, two actors or an earlier decision (undo); the graph follows at once',
    writes: true,
    input: decisionInput,
    answer: async (input, context): Promise<DecisionBody> => ({ decision: await decide(input, context) }),
  }),
  route({
    method: 'get',
    path: '/api/candidates',
    summary: 'Pairs of actors that may be one, most likely first, each with the reasons',
    input: z.object({ actor: z.string().min(1).optional(), limit: few }),
    answer: async ({ actor, limit }, { store }): Promise<CandidatesBody> => ({
      candidates: await store.candidates({ limit, ...(actor === undefined ? {} : { actor }) }),
    }),
  }),
  route({
    method: 'get',
    path: '/api/review',
    summary: 'Claims nobody has reviewed: contested ones, then the least sure',
    input: z.object({ limit: few, offset: z.coerce.number().int().min(0).default(0) }),
    answer: async (options, { store }): Promise<ReviewBody> => ({ items: await store.toReview(options) }),
  }),
  route({
    method: 'get',
    path: '/api/actors/:id/why',
    summary: 'Why all that counts for this actor is one: ids, names as written, decisions',
    input: nothing,
    answer: async (_, { store, path }): Promise<WhyBody> => {
      const id = path['id'] ?? '';
      const explanation = await store.why(id);
      if (explanation === null) throw notFound('actor', id);
      return explanation;
    },
  }),
];

async function claimOf(store: GraphStore, id: string): Promise<StoredClaim> {
  const claim = await store.claim(id);
  if (claim === null) throw notFound('claim', id);
  return claim;
}

function filterOf({ kind, state, ...rest }: DecisionQuery): DecisionFilter {
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(given) as DecisionFilter),
    ...(kind === undefined ? {} : { kinds: [kind] }),
    ...(state === undefined ? {} : { states: [state] }),
  };
}

async function decide({ verdict, reason, author }: DecisionInput, context: RouteContext): Promise<Decision> {
  const { store, user } = context;
  const draft = { author: author ?? user, at: new Date().toISOString(), reason: reason ?? null };
  const [decision] = await store.decide([{ ...(await verdictOf(verdict, store)), ...draft }]);
  if (decision === undefined) throw new Error('the store gave back no decision');
  return decision;
}

/** Names the claim as the journal does. The store checks that relation, frame and mode fit each other. */
async function verdictOf(verdict: DecisionInput['verdict'], store: GraphStore): Promise<Verdict> {
  if (!('claim' in verdict)) return verdict;
  const claim = claimReference(await claimOf(store, verdict.claim));
  return { ...verdict, claim } as Verdict;
}
