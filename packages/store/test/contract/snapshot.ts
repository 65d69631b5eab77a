import type { GraphStore } from '@simpul/store/graph-store';

/** All that a store shows of itself, in an order of its own: equal snapshots are equal graphs. */
export async function snapshot(store: GraphStore): Promise<Readonly<Record<string, unknown>>> {
  const articles = [...(await store.articles({ limit: 1000 }))].sort(byId);
  const graph = await store.select({ limit: 1000 });
  const relations = [...graph.relations].sort(byId);
  return {
    counts: await store.counts(),
    articles: await Promise.all(articles.map(({ id }) => store.article(id))),
    claims: await Promise.all(articles.map(({ id }) => store.claimsIn(id))),
    actors: [...graph.actors].sort(byId),
    relations,
    behind: await Promise.all(relations.map(async ({ id }) => (await store.claimsOf(id)).map((claim) => claim.id))),
    polities: [...(await store.select({ view: 'polity', limit: 1000 })).relations].sort(byId),
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
