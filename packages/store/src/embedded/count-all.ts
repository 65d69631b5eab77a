import type { Counts } from '../graph-store.ts';
import type { Database } from './database.ts';

/** How much is in the graph. */
export const countAll = (database: Database): Counts =>
  database.all<Counts>(
    `SELECT (SELECT count(*) FROM article) AS articles, (SELECT count(*) FROM actor) AS actors,
            (SELECT count(*) FROM claim) AS claims, (SELECT count(*) FROM relation) AS relations`,
  )[0] ?? { articles: 0, actors: 0, claims: 0, relations: 0 };
