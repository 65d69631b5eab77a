import type { Actor } from '@simpul/graph-schema/actor';
import { foldName } from '../fold-name.ts';
import type { ActorExplanation, ActorPart, DecisionFilter, RecordedDecision } from '../graph-store.ts';
import type { Identity } from './identity.ts';
import type { KnownActors } from './journal-entry.ts';

/** How often claims write an actor so, by the id they were extracted with. */
export interface WrittenName {
  readonly id: string;
  readonly text: string;
  readonly claims: number;
}

export interface ExplanationInput {
  readonly actor: Actor;
  readonly identity: Identity;
  readonly known: KnownActors;
  /** Of all ids that count for the actor, where they are stored. */
  readonly actors: ReadonlyMap<string, Actor>;
  readonly written: readonly WrittenName[];
  /** Those about actors, newest first. */
  readonly decisions: readonly RecordedDecision[];
}

/** The decisions that an explanation needs. */
export const aboutActors: DecisionFilter = { kinds: ['same', 'not-same'], limit: Number.MAX_SAFE_INTEGER };

/** Why all that counts for an actor is one. */
export function explainActor(input: ExplanationInput): ActorExplanation {
  const { actor, identity, decisions } = input;
  const ids = identity.members(actor.id);
  return {
    actor,
    parts: ids.map((id) => partOf(id, input)),
    decisions: decisions.filter(
      ({ decision }) => 'actors' in decision && decision.actors.some((id) => ids.includes(id)),
    ),
  };
}

function partOf(id: string, { actor, actors, known, written, decisions }: ExplanationInput): ActorPart {
  const own = actors.get(id) ?? null;
  const joins = decisions.find(
    ({ decision, state }) => state === 'active' && decision.kind === 'same' && decision.actors[1] === id,
  );
  const isFormer = known.former.some(({ former }) => former === id);
  return {
    id,
    actor: own,
    because:
      id === actor.id ? 'itself' : isFormer ? 'former-id' : ((joins ?? anyJoin(id, decisions))?.decision ?? 'itself'),
    names: written
      .filter((name) => name.id === id)
      .map(({ text, claims }) => ({ text, claims, listed: own !== null && isListed(text, own) })),
  };
}

/** The decision that joined others to an id: it is the first of the two, and another became one with it later. */
const anyJoin = (id: string, decisions: readonly RecordedDecision[]): RecordedDecision | undefined =>
  decisions.find(
    ({ decision, state }) => state === 'active' && decision.kind === 'same' && decision.actors.includes(id),
  );

function isListed(text: string, { name, nameId, aliases }: Actor): boolean {
  const folded = foldName(text).join(' ');
  return [name, nameId, ...aliases].some((one) => foldName(one).join(' ') === folded);
}
