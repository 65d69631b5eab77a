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

/** Drafts as entries of a journal; throws BAD_DECISION where one can mean nothing. */
export function addDecisions(journal: readonly JournalEntry[], drafts: readonly DecisionDraft[]): AddedDecisions {
  const known = new Set(journal.map(({ id }) => id));
  let sequence = journal.reduce((highest, entry) => Math.max(highest, entry.sequence), 0);
  const added: JournalEntry[] = [];
  const all = drafts.map((draft) => {
    checkDraft(draft);
    const decision: Decision = { ...draft, id: decisionId(draft) };
    if (!known.has(decision.id)) added.push({ ...decision, sequence: ++sequence });
    known.add(decision.id);
    return decision;
  });
  return { added, all };
}
