import type { ArticleRows } from '../article-rows.ts';
import type { RelationEnds } from '../project-relation.ts';
import type { Run } from './connection.ts';
import type { Touched } from './lock-touched.ts';
import { lockTouched } from './lock-touched.ts';
import { readFacts } from './remove-facts.ts';

export interface Recounted extends Touched {
  /** Relationships of the recounted articles: their outlets are to be counted again. */
  readonly ends: readonly RelationEnds[];
}

/** As `lockTouched`, with the actors of relationships that other articles, `recounted`, draw. */
export async function lockRecounted(
  run: Run,
  given: {
    readonly actors: readonly string[];
    readonly rows: readonly ArticleRows[];
    readonly recounted: readonly string[];
  },
): Promise<Recounted> {
  const locked = new Set<string>(given.actors);
  for (let touched: Touched | null = null; ;) {
    // Read again after the lock: a decision may have moved a claim to other actors.
    const { ends } = await readFacts(run, given.recounted);
    const found = ends.flatMap(({ source, target }) => [source, target]).filter((id) => !locked.has(id));
    if (touched !== null && found.length === 0) return { ...touched, ends };
    for (const id of found) locked.add(id);
    touched = await lockTouched(run, { actors: [...locked], rows: given.rows });
  }
}
