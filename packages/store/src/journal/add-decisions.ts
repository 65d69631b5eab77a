import type { Decision, DecisionDraft } from '@simpul/graph-schema/decision';
import { decisionId } from '../ids.ts';
import { checkDraft } from './check-draft.ts';
import type { JournalEntry } from './journal-entry.ts';

export interface AddedDecisions {
  /** Those of the drafts that the journal lacks. */
  readonly added: readonly JournalEntry[];
  /** One for each draft. */
  readonly all: readonly Decision[];
}

/**
 * Drafts as entries of a journal; throws BAD_DECISION where one can mean nothing. One that is made now is not earlier than
 * those it was made after, whatever the clocks say; `recorded` ones keep their times.
 */
export function addDecisions(
  journal: readonly JournalEntry[],
  drafts: readonly DecisionDraft[],
  made: 'now' | 'recorded',
): AddedDecisions {
  const newest = journal.reduce((latest, { at }) => (at > latest ? at : latest), '');
  const known = new Set(journal.map(({ id }) => id));
  let sequence = journal.reduce((highest, entry) => Math.max(highest, entry.sequence), 0);
  const added: JournalEntry[] = [];
  const all = drafts.map((draft) => {
    checkDraft(draft);
    const isKnown = known.has(decisionId(draft));
    const at = made === 'now' && !isKnown && draft.at < newest ? newest : draft.at;
    const decision: Decision = { ...draft, at, id: decisionId({ ...draft, at }) };
    if (!known.has(decision.id)) added.push({ ...decision, sequence: ++sequence });
    known.add(decision.id);
    return decision;
  });
  return { added, all };
}
