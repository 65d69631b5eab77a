import { relationTypes } from '@simpul/graph-schema/relation-type';
import type { GraphStore } from '@simpul/store/graph-store';
import { z } from 'zod';
import { notFound } from './not-found.ts';
import { reviewRoutes } from './review-routes.ts';
import type { Route } from './route.ts';
import { route } from './route.ts';
import { selectionQuery, toSelection } from './selection-query.ts';
import type { ArticleBody, ArticlesBody, GraphBody, QueryBody, RelationBody, SearchBody, StatusBody } from './wire.ts';

const page = z.object({
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  offset: z.coerce.number().int().min(0).default(0),
});

const cypherBody = z.object({
  cypher: z.string().min(1).max(20_000),
  params: z.record(z.string(), z.unknown()).optional(),
});

const nothing = z.object({});

export const routes: readonly Route<never>[] = [
  route({
    method: 'get',
    path: '/api/status',
    summary: 'Where the graph is stored and how much is in it',
    input: nothing,
    answer: async (_, { store, version }): Promise<StatusBody> => ({
      store: store.description,
      counts: await store.counts(),
      version,
    }),
  }),
  route({
    method: 'get',
    path: '/api/graph',
    summary: `Actors and their relationships, strongest first. Relation types: ${relationTypes.join(', ')}`,
    input: selectionQuery,
    answer: (query, { store }): Promise<GraphBody> => store.select(toSelection(query)),
  }),
  route({
    method: 'get',
    path: '/api/actors',
    summary: 'Actors whose name or alias begins like the text',
    input: z.object({ q: z.string().max(200), limit: z.coerce.number().int().min(1).max(100).default(10) }),
    answer: async ({ q, limit }, { store }): Promise<SearchBody> => ({ actors: await store.search(q, limit) }),
  }),
  route({
    method: 'get',
    path: '/api/relations/:id',
    summary: 'A relationship and the claims behind it, newest report first',
    input: z.object({ limit: z.coerce.number().int().min(1).max(1000).default(200) }),
    answer: ({ limit }, { store, path }): Promise<RelationBody> => relationBody(store, path['id'] ?? '', limit),
  }),
  route({
    method: 'get',
    path: '/api/articles',
    summary: 'Stored articles, newest first',
    input: page,
    answer: async (options, { store }): Promise<ArticlesBody> => ({ articles: await store.articles(options) }),
  }),
  route({
    method: 'get',
    path: '/api/articles/:id',
    summary: 'The text of an article with every claim found in it, and where else it was printed',
    input: nothing,
    answer: (_, { store, path }): Promise<ArticleBody> => articleBody(store, path['id'] ?? ''),
  }),
  route({
    method: 'post',
    path: '/api/query',
    summary: 'Read-only Cypher; rows are cut off at 1,000',
    input: cypherBody,
    answer: ({ cypher, params }, { store, signal }): Promise<QueryBody> =>
      store.query(cypher, { signal, ...(params === undefined ? {} : { params }) }),
  }),
  ...reviewRoutes,
];

async function relationBody(store: GraphStore, id: string, limit: number): Promise<RelationBody> {
  const relation = await store.relation(id);
  if (relation === null) throw notFound('relationship', id);
  const [source, target, claims] = await Promise.all([
    store.actor(relation.source),
    store.actor(relation.target),
    store.claimsOf(id, { limit }),
  ]);
  if (source === null || target === null) throw notFound('ends of the relationship', id);
  return { relation, source, target, claims };
}

async function articleBody(store: GraphStore, id: string): Promise<ArticleBody> {
  const article = await store.article(id);
  if (article === null) throw notFound('article', id);
  const reprints = (await store.reprints(id)).filter((one) => one.id !== id);
  return { article, claims: await store.claimsIn(id), reprints };
}
