import type { GraphStore } from '@simpul/store/graph-store';
import { openStore } from '@simpul/store/open-store';
import type { Figures } from './figures.ts';
import { withFolder } from './grounds.ts';
import { hubArticles } from './hub-articles.ts';
import { measure, timed, told } from './measure.ts';
import { claimsPerArticle, syntheticFacts } from './synthetic-facts.ts';

const sizes = [1000, 10_000, 100_000];

const question = `MATCH (a:Actor)-[r]->(b:Actor) WHERE r.status = 'asserted'
  RETURN a.id AS a, type(r) AS type, b.id AS b, r.articles AS articles ORDER BY articles DESC, a, b LIMIT 20`;

/** How long an analyst waits for Cypher on the embedded store: at first, after a change, and when nothing changed. */
export const benchCypher = (_: unknown, figures: Figures): Promise<void> =>
  withFolder(async (folder) => {
    const store = await openStore(`embedded:${folder}`, {});
    const facts = syntheticFacts(Math.max(...sizes) / claimsPerArticle);
    let claims = 0;
    for (const size of sizes) {
      while (claims < most(size)) {
        const batch = take(facts, Math.min(50, (most(size) - claims) / claimsPerArticle));
        await store.put(batch);
        claims += batch.length * claimsPerArticle;
      }
      claims += await ask(store, size, figures);
    }
    await store.close();
  });

/** The changes come on top, and at 100,000 Cypher ends here. */
const most = (size: number): number => size - 4 * claimsPerArticle;

/** Gives how many claims it added. */
async function ask(store: GraphStore, size: number, figures: Figures): Promise<number> {
  const query = (): Promise<unknown> => store.query(question, { timeout: 60_000 });
  const add = (what: string, value: string): void =>
    figures.add(`Cypher, ${size.toLocaleString('en')} claims: ${what}`, value);
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
  add('first answer of all', seconds(await timed(query)));
  const changes: number[] = [];
  for (const article of hubArticles(3, 1, size)) {
    await store.put([article]);
    changes.push(await timed(query));
  }
  add('first answer after an article (3 times)', changes.map(seconds).join(', '));
  add('further answers', told(await measure(query, { rounds: 5, warm: 0 })));
  return changes.length * claimsPerArticle;
}

function take<T>(items: Iterator<T, void>, count: number): readonly T[] {
  const taken: T[] = [];
  while (taken.length < count) {
    const next = items.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}
