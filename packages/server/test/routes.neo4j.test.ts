import type { GraphStore } from '@simpul/store/graph-store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copiesOf, withoutClaims } from '../../store/test/copies.ts';
import { aClaim, anActor, anArticle, someFacts, spanIn } from '../../store/test/facts.ts';
import { noNeo4j, openEmptyStore } from '../../store/test/neo4j/open-empty-store.ts';
import type {
  ArticleBody,
  ArticlesBody,
  ErrorBody,
  GraphBody,
  QueryBody,
  RelationBody,
  SearchBody,
  StatusBody,
} from '../src/wire.ts';
import type { Page } from './serve-pages.ts';
import { servePages } from './serve-pages.ts';

const text = 'Korea Utara mengirim amunisi ke Rusia, kata Rutte.\nPresiden Erdoğan <b>menemui</b> Putin.';
const sentence = 'Korea Utara mengirim amunisi ke Rusia, kata Rutte.';

const facts = someFacts(
  anArticle(text, { title: 'Amunisi', url: 'https://warta.example/amunisi' }),
  [
    aClaim(['PRK', 'AID', 'RUS'], {
      items: [{ text: 'amunisi', itemClass: 'munitions', quantity: null }],
      attribution: ['mark-rutte'],
      modality: 'alleged',
      evidence: { quote: sentence, ...spanIn(text, sentence) },
    }),
    aClaim(['erdogan', 'CONSULT', 'putin'], { frame: 'meet', mutual: true }),
  ],
  {
    actors: [
      anActor('mark-rutte', { name: 'Mark Rutte' }),
      anActor('PRK', { name: 'North Korea', nameId: 'Korea Utara', aliases: ['Korut'] }),
      anActor('erdogan', { name: 'Recep Tayyip Erdoğan', polity: 'TUR' }),
      anActor('putin', { name: 'Vladimir Putin', polity: 'RUS' }),
      anActor('TUR', { name: 'Türkiye' }),
    ],
  },
);

describe.skipIf(noNeo4j !== null)('the API over a real Neo4j', () => {
  let store: GraphStore;
  let page: Page;

  const read = async <Body>(path: string): Promise<Body> => JSON.parse((await page.get(path)).text) as Body;

  beforeAll(async () => {
    store = await openEmptyStore();
    await store.put([facts]);
    page = await servePages({ store });
  });
  afterAll(async () => {
    await page.close();
    await store.close();
  });

  it('says where the graph is and how much is in it', async () => {
    const { store: where, counts, version } = await read<StatusBody>('/api/status');
    expect(where).toMatch(/^bolt:\/\/.*Neo4j/);
    expect(counts).toMatchObject({ articles: 1, claims: 2, relations: 2 });
    expect(version).toBe('9.9.9');
  });

  it('a line leads from the graph over its claims to the sentence in the article', async () => {
    const graph = await read<GraphBody>('/api/graph?relations=AID&view=actor');
    expect(graph.relations).toMatchObject([{ type: 'AID', source: 'PRK', target: 'RUS', status: 'alleged' }]);
    const [line] = graph.relations;
    const { claims, source, target } = await read<RelationBody>(`/api/relations/${encodeURIComponent(line?.id ?? '')}`);
    expect([source.id, target.id]).toEqual(['PRK', 'RUS']);
    expect(claims).toHaveLength(1);
    expect(claims[0]?.speakers).toMatchObject([{ id: 'mark-rutte', name: 'Mark Rutte' }]);
    const { article } = await read<ArticleBody>(`/api/articles/${claims[0]?.article.id}`);
    expect(article.text.slice(claims[0]?.evidence.start, claims[0]?.evidence.end)).toBe(sentence);
  });

  it('folds persons into their states, and the folded line opens like any other', async () => {
    const { relations } = await read<GraphBody>('/api/graph?view=polity&relations=CONSULT');
    expect(relations).toHaveLength(1);
    const { source, target, claims } = await read<RelationBody>(
      `/api/relations/${encodeURIComponent(relations[0]?.id ?? '')}`,
    );
    expect(new Set([source.id, target.id])).toEqual(new Set(['RUS', 'TUR']));
    expect(claims).toHaveLength(1);
  });

  it('finds actors without accents and by alias', async () => {
    const ids = async (query: string): Promise<string[]> =>
      (await read<SearchBody>(`/api/actors?q=${encodeURIComponent(query)}`)).actors.map(({ id }) => id);
    expect(await ids('erdogan')).toEqual(['erdogan']);
    expect(await ids('korut')).toEqual(['PRK']);
    expect(await ids('") OR *:* //')).toEqual([]);
  });

  it('lists articles without their text, and gives markup in a text as it is', async () => {
    const { articles } = await read<ArticlesBody>('/api/articles');
    expect(articles).toMatchObject([{ title: 'Amunisi', claims: 2 }]);
    expect(articles[0]).not.toHaveProperty('text');
    const answer = await page.get(`/api/articles/${articles[0]?.id}`);
    expect(answer.headers['content-type']).toContain('application/json');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect((JSON.parse(answer.text) as ArticleBody).article.text).toBe(text);
  });

  it('an article tells where else its story was printed', async () => {
    await store.put(copiesOf('https://contoh.id/', 2).map(withoutClaims));
    const { articles } = await read<ArticlesBody>('/api/articles');
    const reprint = articles.find(({ reprintOf }) => reprintOf !== null);
    expect(reprint).toMatchObject({ outlet: 'Harian 1', reprintOf: { outlet: 'Harian 0' } });
    const { reprints } = await read<ArticleBody>(`/api/articles/${reprint?.id}`);
    expect(reprints).toMatchObject([{ outlet: 'Harian 0', reprintOf: null }]);
    for (const { url } of articles) if (url?.includes('contoh.id') === true) await store.forget(url);
  });

  it('what is not there is a 404 that says what to do', async () => {
    for (const path of ['/api/articles/none', '/api/relations/none', '/api/relations/polity%3AXXX%3AAID%3AYYY']) {
      const answer = await page.get(path);
      expect(answer.status, path).toBe(404);
      expect((JSON.parse(answer.text) as ErrorBody).error.code).toBe('NOT_FOUND');
    }
  });

  it('answers Cypher with parameters, and refuses to write', async () => {
    const asked = { cypher: 'MATCH (a:Actor {id: $id}) RETURN a.name AS name', params: { id: 'PRK' } };
    const answer = JSON.parse((await page.post('/api/query', JSON.stringify(asked))).text) as QueryBody;
    expect(answer).toMatchObject({ columns: ['name'], rows: [['North Korea']], truncated: false });
    const refused = await page.post('/api/query', JSON.stringify({ cypher: 'MATCH (n) DETACH DELETE n' }));
    expect(refused.status).toBe(400);
    expect((JSON.parse(refused.text) as ErrorBody).error.code).toBe('QUERY_REFUSED');
    expect((await store.counts()).claims).toBe(2);
  });
});
