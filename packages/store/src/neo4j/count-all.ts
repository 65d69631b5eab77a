import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import { relationTypes } from '@simpul/graph-schema/relation-type';
import type { Counts } from '../graph-store.ts';
import type { Connection } from './connection.ts';

const { actor, article, claim } = nodeLabels;

/** How much is in the graph; answered from the database's own counts, whatever its size. */
export async function countAll({ read }: Connection): Promise<Counts> {
  const ofType = relationTypes.map((type) => `COUNT { ()-[:${type}]->() }`);
  const [row] = await read<Counts>(
    `RETURN COUNT { (:${article}) } AS articles, COUNT { (:${actor}) } AS actors, COUNT { (:${claim}) } AS claims,
            ${ofType.join(' + ')} AS relations`,
  );
  return row ?? { articles: 0, actors: 0, claims: 0, relations: 0 };
}
