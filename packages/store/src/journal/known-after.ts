import type { ArticleRows } from '../article-rows.ts';
import type { KnownActors } from './journal-entry.ts';

/** The known actors once those of `rows` are described as these articles do. */
export function knownAfter({ stored, former }: KnownActors, rows: readonly ArticleRows[]): KnownActors {
  const actors = rows.flatMap((row) => row.actors);
  const described = new Map(
    actors.map(({ id, properties }) => [id, (properties['formerIds'] ?? []) as readonly string[]]),
  );
  return {
    stored: new Set([...stored, ...described.keys()]),
    former: [
      ...former.filter(({ actor }) => !described.has(actor)),
      ...[...described].flatMap(([actor, ids]) => ids.map((id) => ({ former: id, actor }))),
    ],
  };
}
