import { fingerprintProperties } from '../reprints/fingerprint.ts';
import type { StoredStory } from '../to-article.ts';
import { toStory } from '../to-article.ts';
import { readAll } from './cypher/read-all.ts';
import type { Database } from './database.ts';
import { project } from './project.ts';
import { planRegrouping, regroup } from './regroup.ts';
import { updateOf } from './rows.ts';

/** Finds the reprints among all articles of a file that knew none, and draws anew what they count for. */
export function fingerprintAll(database: Database): void {
  for (const row of readAll(database, 'article', 50)) {
    const story = toStory(row as unknown as StoredStory);
    const properties = fingerprintProperties(story);
    updateOf('article', Object.keys(properties))(database, row['id'] as string, properties);
  }
  const ids = database.all<{ readonly id: string }>('SELECT id FROM article').map(({ id }) => id);
  for (let from = 0; from < ids.length; from += batchSize) {
    const written = ids.slice(from, from + batchSize);
    project(database, regroup(database, planRegrouping(database, { written, gone: [] })));
  }
  database.run('UPDATE change SET count = count + 1');
}

const batchSize = 200;
