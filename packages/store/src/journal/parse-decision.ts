import type { ClaimReference, DecisionDraft, DecisionKind, Retyping } from '@simpul/graph-schema/decision';
import { decisionKinds } from '@simpul/graph-schema/decision';
import { modalities, polarities } from '@simpul/graph-schema/modality';
import { isRelationType } from '@simpul/graph-schema/relation-type';
import type { TextSpan } from '@simpul/graph-schema/text-span';
import { badDecision, checkDraft } from './check-draft.ts';

/**
 * A decision as it was exported, from a file that may hold anything; throws BAD_DECISION, naming what is wrong. The id is
 * not read: it follows from the rest.
 */
export function parseDecision(value: unknown): DecisionDraft {
  const fields = record(value, 'a decision');
  const kind = oneOf(fields['kind'], decisionKinds, 'kind');
  const draft = {
    ...verdictOf(kind, fields),
    author: text(fields['author'], 'author'),
    at: text(fields['at'], 'at'),
    reason: fields['reason'] == null ? null : text(fields['reason'], 'reason'),
  } as DecisionDraft;
  checkDraft(draft);
  return draft;
}

type Fields = Readonly<Record<string, unknown>>;

function verdictOf(kind: DecisionKind, fields: Fields): Fields {
  if (kind === 'same' || kind === 'not-same') return { kind, actors: pair(fields['actors']) };
  if (kind === 'undo') return { kind, decision: text(fields['decision'], 'decision') };
  const claim = claimOf(fields['claim']);
  return kind === 'retype' ? { kind, claim, to: retyping(fields['to']) } : { kind, claim };
}

function pair(value: unknown): readonly [string, string] {
  if (!Array.isArray(value) || value.length !== 2) throw badDecision('"actors" of a decision must be two ids');
  return [text(value[0], 'actors'), text(value[1], 'actors')];
}

/** `checkDraft` looks whether relation, frame and mode belong together. */
function retyping(value: unknown): Retyping {
  const fields = record(value, 'to');
  return {
    relation: text(fields['relation'], 'to.relation'),
    frame: text(fields['frame'], 'to.frame'),
    mode: fields['mode'] == null ? null : text(fields['mode'], 'to.mode'),
  } as Retyping;
}

function claimOf(value: unknown): ClaimReference {
  const fields = record(value, 'claim');
  const evidence = record(fields['evidence'], 'claim.evidence');
  const relation = text(fields['relation'], 'claim.relation');
  if (!isRelationType(relation)) throw badDecision(`"${relation}" of a decision is no relation type`);
  return {
    article: text(fields['article'], 'claim.article'),
    evidence: { quote: text(evidence['quote'], 'claim.evidence.quote'), ...span(evidence, 'claim.evidence') },
    subjectSpan: spanOrNull(fields['subjectSpan'], 'claim.subjectSpan'),
    objectSpan: spanOrNull(fields['objectSpan'], 'claim.objectSpan'),
    predicateSpan: span(fields['predicateSpan'], 'claim.predicateSpan'),
    relation,
    modality: oneOf(fields['modality'], Object.keys(modalities) as (keyof typeof modalities)[], 'claim.modality'),
    polarity: oneOf(fields['polarity'], Object.keys(polarities) as (keyof typeof polarities)[], 'claim.polarity'),
    speaker: fields['speaker'] == null ? null : text(fields['speaker'], 'claim.speaker'),
  };
}

const spanOrNull = (value: unknown, name: string): TextSpan | null => (value == null ? null : span(value, name));

function span(value: unknown, name: string): TextSpan {
  const { start, end } = record(value, name);
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end))
    throw badDecision(`"${name}" of a decision must have start and end as whole numbers`);
  return { start: start as number, end: end as number };
}

function record(value: unknown, name: string): Fields {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw badDecision(`"${name}" must be an object; export decisions with: simpul review export`);
  return value as Fields;
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw badDecision(`"${name}" of a decision must be text`);
  return value;
}

function oneOf<T extends string>(value: unknown, known: readonly T[], name: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw badDecision(`"${name}" of a decision must be one of ${known.join(', ')}`);
  return found;
}
