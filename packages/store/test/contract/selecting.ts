import type { Article } from '@simpul/graph-schema/article';
import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { Claim } from '@simpul/graph-schema/claim';
import type { Selection } from '@simpul/graph-schema/selection';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import { describe, expect, test } from 'vitest';
import type { Current } from './current.ts';
import { aClaim, anActor, anArticle, someFacts } from '../facts.ts';

const putin = anActor('vladimir-putin', { polity: 'RUS' });
const ministry = anActor('kementerian-pertahanan-rusia', { kind: 'organization', polity: 'RUS' });
const kim = anActor('kim-jong-un', { polity: 'PRK' });
const minister = anActor('menteri-malaysia', { polity: 'MYS' });

const told = (path: string, given: Partial<Article>, claims: readonly Claim[]): ArticleFacts =>
  someFacts(
    anArticle(path, { url: `https://contoh.id/${path}`, ...given }),
    claims.map((claim, start) => ({ ...claim, predicateSpan: { start, end: start + 1 } })),
    { actors: [putin, ministry, kim, minister] },
  );

const meet = { frame: 'meet', mutual: true } as const;
const articles = [
  told('1', { outlet: 'Harian A', publishedAt: '2024-10-01' }, [
    aClaim(['PRK', 'AID', 'RUS']),
    aClaim(['vladimir-putin', 'CONSULT', 'kim-jong-un'], meet),
    aClaim(['vladimir-putin', 'HOLDS_OFFICE', 'RUS'], { frame: 'hold-office', office: 'Presiden' }),
  ]),
  told('2', { outlet: 'Harian B', publishedAt: '2024-10-20T10:00:00Z' }, [
    aClaim(['PRK', 'AID', 'RUS']),
    aClaim(['kim-jong-un', 'AID', 'kementerian-pertahanan-rusia'], { modality: 'alleged' }),
    aClaim(['USA', 'ACCUSE', 'PRK'], { frame: 'accuse' }),
  ]),
  told('3', { outlet: 'Harian A', publishedAt: '2024-11-05' }, [
    aClaim(['USA', 'ACCUSE', 'RUS'], { frame: 'accuse', modality: 'planned' }),
    aClaim(['menteri-malaysia', 'SUPPORT', 'JPN'], { frame: 'support' }),
    aClaim(['JPN', 'SANCTION', 'CHN'], { frame: 'sanction' }),
    aClaim(['CHN', 'SUPPORT', 'RUS'], { frame: 'support' }),
  ]),
];

const shown = ({ relations }: Subgraph): string[] =>
  relations.map(({ source, type, target }) => `${source} ${type} ${target}`);

export function describeSelecting(store: Current): void {
  const select = async (selection: Selection): Promise<Subgraph> => {
    await store().put(articles);
    return store().select(selection);
  };

  describe('selecting', () => {
    test('without actors the strongest relationships of the graph come first', async () => {
      const graph = await select({});
      expect(graph.relations[0]).toMatchObject({ source: 'PRK', target: 'RUS', articles: 2, outlets: 2 });
      expect(graph).toMatchObject({ total: 9, truncated: false });
      const ids = new Set(graph.actors.map(({ id }) => id));
      expect(graph.relations.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
    });

    test('an actor’s relationships come with those among its neighbours', async () => {
      expect(shown(await select({ actors: ['PRK'] })).sort()).toEqual([
        'PRK AID RUS',
        'USA ACCUSE PRK',
        'USA ACCUSE RUS',
      ]);
    });

    test('two hops reach the neighbours’ neighbours', async () => {
      const relations = shown(await select({ actors: ['PRK'], hops: 2 }));
      expect(relations).toContain('CHN SUPPORT RUS');
      expect(relations).not.toContain('JPN SANCTION CHN');
    });

    test('the limit keeps the strongest and says how many there are', async () => {
      const graph = await select({ limit: 2 });
      expect(graph.relations).toHaveLength(2);
      expect(shown(graph)[0]).toBe('PRK AID RUS');
      expect(graph).toMatchObject({ total: 9, truncated: true });
      expect(await store().select({ actors: ['PRK'], limit: 1 })).toMatchObject({ total: 2, truncated: true });
    });

    test('types, statuses, days and outlets narrow the graph', async () => {
      expect(shown(await select({ relations: ['SANCTION'] }))).toEqual(['JPN SANCTION CHN']);
      expect(shown(await store().select({ relations: [] }))).toEqual([]);
      expect(shown(await store().select({ statuses: ['alleged'] }))).toEqual([
        'kim-jong-un AID kementerian-pertahanan-rusia',
      ]);
      expect(shown(await store().select({ statuses: ['planned'], actors: ['USA'] }))).toEqual(['USA ACCUSE RUS']);
      expect(shown(await store().select({ until: '2024-10-20', relations: ['ACCUSE'] }))).toEqual(['USA ACCUSE PRK']);
      expect(shown(await store().select({ since: '2024-10-21', relations: ['ACCUSE'] }))).toEqual(['USA ACCUSE RUS']);
      expect(shown(await store().select({ minOutlets: 2 }))).toEqual(['PRK AID RUS']);
    });

    test('an actor nobody knows has nothing around it, and one without relationships stands alone', async () => {
      expect(await select({ actors: ['tidak-ada'] })).toEqual({
        actors: [],
        relations: [],
        total: 0,
        truncated: false,
      });
      const alone = await store().select({ actors: ['CHN'], relations: ['ASSAULT'] });
      expect(alone.actors.map(({ id }) => id)).toEqual(['CHN']);
    });
  });

  describe('selecting by polity', () => {
    test('persons and bodies are folded into the state they act for; what stays within one state is left out', async () => {
      const graph = await select({ view: 'polity' });
      expect(shown(graph).sort()).toEqual([
        'CHN SUPPORT RUS',
        'JPN SANCTION CHN',
        'MYS SUPPORT JPN',
        'PRK AID RUS',
        'PRK CONSULT RUS',
        'USA ACCUSE PRK',
        'USA ACCUSE RUS',
      ]);
      expect(graph.relations[0]).toMatchObject({
        id: 'polity:PRK:AID:RUS',
        claims: 3,
        articles: 2,
        outlets: 2,
        status: 'asserted',
        asserted: 2,
        alleged: 1,
      });
    });

    test('a state that no article names stands under its id', async () => {
      const graph = await select({ view: 'polity', actors: ['menteri-malaysia'] });
      expect(shown(graph)).toEqual(['MYS SUPPORT JPN']);
      expect(graph.actors.find(({ id }) => id === 'MYS')).toMatchObject({ kind: 'state', iso3: 'MYS' });
      expect((await store().actor('MYS'))?.kind).toBe('state');
    });

    test('a folded relationship and the claims behind it are found by its id', async () => {
      await select({});
      const relation = await store().relation('polity:PRK:AID:RUS');
      expect(relation).toMatchObject({ source: 'PRK', target: 'RUS', claims: 3 });
      expect(await store().claimsOf('polity:PRK:AID:RUS')).toHaveLength(3);
      expect(await store().claimsOf('polity:PRK:CONSULT:RUS')).toHaveLength(1);
      expect(await store().claimsOf('polity:RUS:CONSULT:PRK')).toHaveLength(0);
    });

    test('filters and limits count for folded relationships, too', async () => {
      expect(shown(await select({ view: 'polity', minOutlets: 2 }))).toEqual(['PRK AID RUS']);
      expect(shown(await store().select({ view: 'polity', statuses: ['alleged'] }))).toEqual(['PRK AID RUS']);
      expect(await store().select({ view: 'polity', limit: 3 })).toMatchObject({ total: 7, truncated: true });
    });
  });
}
