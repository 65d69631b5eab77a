import type { DecisionDraft, Retyping } from '@simpul/graph-schema/decision';
import { isRelationType, relations } from '@simpul/graph-schema/relation-type';
import { StoreError } from '../store-error.ts';

const utcTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Throws BAD_DECISION where a draft can mean nothing, whatever is stored. */
export function checkDraft(draft: DecisionDraft): void {
  if (draft.author.trim() === '') throw badDecision('a decision needs an author; name one with --user');
  if (!utcTime.test(draft.at) || Number.isNaN(Date.parse(draft.at)))
    throw badDecision(`"${draft.at}" is no time of a decision; give it as 2026-01-31T12:00:00.000Z`);
  if (draft.kind === 'retype') checkRetyping(draft.to);
  if ('actors' in draft && draft.actors[0] === draft.actors[1])
    throw badDecision(`a decision about two actors names "${draft.actors[0]}" twice; name another`);
}

export const badDecision = (message: string): StoreError => new StoreError('BAD_DECISION', message);

function checkRetyping({ relation, frame, mode }: Retyping): void {
  if (!isRelationType(relation)) throw badDecision(`there is no relation type "${String(relation)}"`);
  const { frames, modes } = relations[relation];
  if (!Object.hasOwn(frames, frame))
    throw badDecision(`${relation} has no frame "${frame}"; it has ${Object.keys(frames).join(', ')}`);
  const known: readonly string[] = modes;
  if (mode !== null && !known.includes(mode))
    throw badDecision(`${relation} has no mode "${mode}"; it has ${known.length === 0 ? 'none' : known.join(', ')}`);
}
