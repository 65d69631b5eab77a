import type { Decision } from '@simpul/graph-schema/decision';
import type { JournalEntry } from './journal-entry.ts';

/** The decisions that no undo takes back, oldest first; an undo that is itself undone takes nothing back. */
export function activeDecisions(journal: readonly JournalEntry[]): readonly JournalEntry[] {
  const undos = new Map<string, Decision[]>();
  for (const entry of journal)
    if (entry.kind === 'undo') undos.set(entry.decision, [...(undos.get(entry.decision) ?? []), entry]);
  // Ends: an undo holds the id of what it undoes, and ids are hashes, so that no chain closes.
  const isActive = ({ id }: Decision): boolean => !(undos.get(id) ?? []).some(isActive);
  return journal.filter(isActive).sort(byTime);
}

/** Oldest first; those of one instant in the order in which they were written. */
export const byTime = (a: JournalEntry, b: JournalEntry): number =>
  a.at === b.at ? a.sequence - b.sequence : a.at < b.at ? -1 : 1;
