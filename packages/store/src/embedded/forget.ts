import { articleId } from '../ids.ts';
import type { Database } from './database.ts';
import { derivePolity } from './derive-polity.ts';
import { project } from './project.ts';
import { removeFacts, removeOrphans } from './remove-facts.ts';

/** Removes exactly what the article of this id or URL said; false where there is none. */
export function forget(database: Database, idOrUrl: string): Promise<boolean> {
  return database.write(() => {
    const found = database.all<{ readonly id: string }>('SELECT id FROM article WHERE id IN (?, ?) LIMIT 1', [
      idOrUrl,
      articleId({ url: idOrUrl, text: '' }),
    ])[0];
    if (found === undefined) return false;
    const old = removeFacts(database, [found.id]);
    database.run('DELETE FROM article WHERE id = ?', [found.id]);
    project(database, old.ends);
    const touched = [...new Set(old.actors)];
    derivePolity(database, touched);
    removeOrphans(database, touched, old.outlets);
    database.run('UPDATE change SET count = count + 1');
    return true;
  });
}
