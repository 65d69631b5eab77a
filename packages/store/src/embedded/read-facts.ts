import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { StoredFacts, StoredMention } from '../to-facts.ts';
import { namedActors, toFacts } from '../to-facts.ts';
import type { Database } from './database.ts';
import { readActorNodes } from './read-actors.ts';
import { claimsAsPut } from './read-claims.ts';
import { fromRow } from './rows.ts';

type Cells = Readonly<Record<string, unknown>>;

/** Facts of the articles of these ids that are stored, in this order. */
export const readFacts = (database: Database, ids: readonly string[]): readonly ArticleFacts[] =>
  ids.flatMap((id) => {
    const row = database.all<Cells>('SELECT * FROM article WHERE id = ?', [id])[0];
    if (row === undefined) return [];
    const article = fromRow('article', row) as unknown as StoredFacts['article'];
    const mentions = database
      .all<Cells>('SELECT extracted AS actor, starts, ends FROM mention WHERE article = ? ORDER BY extracted', [id])
      .map((mention) => fromRow('mention', mention) as unknown as StoredMention);
    const claims = claimsAsPut(database, id);
    return [toFacts({ article, mentions, claims, nodes: readActorNodes(database, namedActors({ mentions, claims })) })];
  });
