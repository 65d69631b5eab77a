import { articleId } from '../ids.ts';
import type { Database } from './database.ts';
import { planRegrouping, regroup } from './regroup.ts';
import { removeFacts, removeOutlets } from './remove-facts.ts';
import { readIdentity, settleGraph } from './settle-graph.ts';

/** Removes exactly what the article of this id or URL said; false where there is none. */
export function forget(database: Database, idOrUrl: string): Promise<boolean> {
  return database.write(() => {
    const found = database.all<{ readonly id: string }>('SELECT id FROM article WHERE id IN (?, ?) LIMIT 1', [
      idOrUrl,
      articleId({ url: idOrUrl, text: '' }),
    ])[0];
    if (found === undefined) return false;
    const identity = readIdentity(database);
    const regrouping = planRegrouping(database, { written: [], gone: [found.id] });
    const { ends, actors, outlets } = removeFacts(database, [found.id]);
    database.run('DELETE FROM article WHERE id = ?', [found.id]);
    removeOutlets(database, outlets);
    const all = [...ends, ...regroup(database, regrouping)];
    settleGraph(database, { before: identity, after: identity, ends: all, actors, articles: [] });
    return true;
  });
}
