import type { ArticleRows } from '../article-rows.ts';
import type { Identity } from '../journal/identity.ts';
import { identityOf, shakenIds } from '../journal/identity.ts';
import type { JournalEntry } from '../journal/journal-entry.ts';
import { knownAfter } from '../journal/known-after.ts';
import type { Run } from './connection.ts';
import { readActive, readKnownActors } from './journal.ts';
import { lockActors } from './write-statements.ts';

export interface Touched {
  /** Active ones about who is who and about claims of the articles. */
  readonly decisions: readonly JournalEntry[];
  /** Who is who as stored, and once the actors of the articles are. */
  readonly before: Identity;
  readonly after: Identity;
}

/**
 * Locks actors that are about to be written, and all that they count for or are one with, so that neither another article
 * nor a decision about them comes between; then tells who is who.
 */
export async function lockTouched(
  run: Run,
  { actors, rows }: { readonly actors: readonly string[]; readonly rows: readonly ArticleRows[] },
): Promise<Touched> {
  const articles = rows.map(({ id }) => id);
  const locked = new Set<string>();
  let wanted: readonly string[] = actors;
  for (;;) {
    const ids = [...new Set(wanted)].filter((id) => !locked.has(id)).sort();
    await run(lockActors, { p: { ids } });
    for (const id of ids) locked.add(id);
    // Read after the lock: whoever held it may have decided something.
    const decisions = await readActive(run, articles);
    const known = await readKnownActors(run);
    const before = identityOf(decisions, known);
    const after = identityOf(decisions, knownAfter(known, rows));
    wanted = [...actors.flatMap((id) => [...before.members(id), ...after.members(id)]), ...shakenIds(before, after)];
    if (wanted.every((id) => locked.has(id))) return { decisions, before, after };
  }
}
