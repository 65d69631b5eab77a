import { assert, asyncProperty, integer, shuffledSubarray } from 'fast-check';
import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { Relation } from '@simpul/graph-schema/relation';
import { articleId, claimKey } from '@simpul/store/ids';
import { describe, expect, test } from 'vitest';
import type { Current } from './current.ts';
import { aClaim, anActor, anArticle, someFacts, spanIn } from '../facts.ts';
import { snapshot } from './snapshot.ts';

const supplies = someFacts(
  anArticle('Korea Utara memasok amunisi ke Rusia.', { url: 'https://contoh.id/a', outlet: 'Harian A' }),
  [
    aClaim(['PRK', 'AID', 'RUS'], {
      items: [{ text: 'amunisi', itemClass: 'munitions', quantity: null }],
    }),
    aClaim(['UKR', 'ACCUSE', 'PRK'], { frame: 'accuse', about: 0, predicateSpan: { start: 3, end: 4 } }),
  ],
);
const denies = someFacts(
  anArticle('Rusia membantah menerima amunisi.', { url: 'https://contoh.id/b', outlet: 'Harian B' }),
  [
    aClaim(['PRK', 'AID', 'RUS'], {
      polarity: 'negated',
      modality: 'alleged',
      attribution: ['RUS'],
      items: [{ text: 'amunisi', itemClass: 'munitions', quantity: null }],
    }),
    aClaim(['RUS', 'REJECT', 'UKR'], { frame: 'reject' }),
  ],
);
const aidKey = claimKey({ subject: 'PRK', relation: 'AID', object: 'RUS', mutual: false });

export function describeWriting(store: Current): void {
  describe('writing', () => {
    test('an article is created once, then found unchanged, then replaced when its pipeline changes', async () => {
      const [created] = await store().put([supplies]);
      expect(created).toEqual({ articleId: articleId(supplies.article), outcome: 'created', claims: 2 });
      expect(await store().unchanged([supplies.article], supplies.pipeline)).toEqual(
        new Set([articleId(supplies.article)]),
      );
      const before = await snapshot(store());
      expect((await store().put([supplies]))[0]?.outcome).toBe('unchanged');
      expect(await snapshot(store())).toEqual(before);
      expect(await store().unchanged([supplies.article], 'rules-2')).toEqual(new Set());
      expect((await store().put([{ ...supplies, pipeline: 'rules-2' }]))[0]?.outcome).toBe('replaced');
      expect((await store().counts()).claims).toBe(2);
    });

    test('an article whose date was corrected is not unchanged', async () => {
      await store().put([supplies]);
      const corrected = { ...supplies.article, publishedAt: '2024-10-30' };
      expect(await store().unchanged([corrected], supplies.pipeline)).toEqual(new Set());
      expect((await store().put([{ ...supplies, article: corrected }]))[0]?.outcome).toBe('replaced');
      expect((await store().relation(aidKey))?.lastReported).toBe('2024-10-30');
    });

    test('a replaced article keeps nothing of what it said before', async () => {
      await store().put([supplies]);
      const rewritten = someFacts({ ...supplies.article, text: 'Korea Utara mendukung Iran.' }, [
        aClaim(['PRK', 'SUPPORT', 'IRN'], { frame: 'praise' }),
      ]);
      await store().put([rewritten]);
      expect(await store().relation(aidKey)).toBeNull();
      expect(await store().actor('RUS')).toBeNull();
      expect(await store().counts()).toEqual({ articles: 1, actors: 2, claims: 1, relations: 1 });
    });

    test('forgetting an article leaves the graph as if it had never been written', async () => {
      await store().put([supplies]);
      const before = await snapshot(store());
      await store().put([denies]);
      expect(await store().forget(articleId(denies.article))).toBe(true);
      expect(await snapshot(store())).toEqual(before);
      expect(await store().forget('https://www.contoh.id/a/?utm_source=x')).toBe(true);
      expect(await store().counts()).toEqual({ articles: 0, actors: 0, claims: 0, relations: 0 });
      expect(await store().forget('https://contoh.id/a')).toBe(false);
    });

    test('an article told twice in one batch is stored once, as it was told last', async () => {
      const later = { ...supplies, article: { ...supplies.article, title: 'Judul' } };
      const results = await store().put([supplies, later, denies]);
      expect(results.map(({ outcome }) => outcome)).toEqual(['created', 'replaced', 'created']);
      expect((await store().counts()).articles).toBe(2);
      expect((await store().article(articleId(supplies.article)))?.title).toBe('Judul');
    });

    test('the graph does not depend on the order or the batches in which articles came', async () => {
      const articles: readonly ArticleFacts[] = [supplies, denies, ...moreFacts()];
      await store().put(articles);
      const expected = await snapshot(store());
      await assert(
        asyncProperty(
          shuffledSubarray([...articles], { minLength: articles.length }),
          integer({ min: 1, max: articles.length }),
          async (shuffled, size) => {
            for (const { article } of articles) await store().forget(articleId(article));
            for (let from = 0; from < shuffled.length; from += size)
              await store().put(shuffled.slice(from, from + size));
            expect(await snapshot(store())).toEqual(expected);
          },
        ),
        { numRuns: 4, seed: 1 },
      );
    });

    test('writers at the same time do not lose each other’s claims', async () => {
      const many = Array.from({ length: 12 }, (_, index) =>
        someFacts(anArticle(`Berita ${index}`, { url: `https://contoh.id/${index}` }), [aClaim(['PRK', 'AID', 'RUS'])]),
      );
      await Promise.all(many.map((facts) => store().put([facts])));
      expect(await store().relation(aidKey)).toMatchObject({ claims: 12, articles: 12, outlets: 1 });
    });

    test('a claim about an actor that did not come with it is refused, and nothing is written', async () => {
      const broken = { ...supplies, actors: supplies.actors.filter(({ id }) => id !== 'UKR') };
      await expect(store().put([denies, broken])).rejects.toMatchObject({ code: 'BAD_FACTS' });
      expect((await store().counts()).articles).toBe(0);
    });

    test('a lone surname of two articles is two actors', async () => {
      const lee = anActor('lee', { local: true, name: 'Lee', polity: null });
      const facts = (path: string): ArticleFacts =>
        someFacts(anArticle('Lee', { url: `https://contoh.id/${path}` }), [aClaim(['lee', 'ACCUSE', 'PRK'])], {
          actors: [lee],
        });
      await store().put([facts('1'), facts('2')]);
      const found = await store().search('lee');
      expect(found).toHaveLength(2);
      expect(found.map(({ id }) => id)).toContain(`lee@${articleId(facts('1').article)}`);
    });

    test('text that looks like a query, markup or nonsense is stored as it is', async () => {
      const nasty = `'"\`\\ $p {x: 1}) DETACH DELETE n // </script>\n\u0000 😀 \u202e ; DROP`;
      const facts = someFacts(
        anArticle(nasty, { title: nasty, outlet: nasty, source: nasty, url: null }),
        [
          aClaim([`x${nasty}`, 'AID', 'RUS'], {
            predicate: nasty,
            place: nasty,
            evidence: { quote: nasty, ...spanIn(nasty, nasty) },
            items: [{ text: nasty, itemClass: null, quantity: nasty }],
          }),
        ],
        { actors: [anActor(`x${nasty}`, { name: nasty, nameId: nasty, aliases: [nasty] })] },
      );
      await store().put([facts]);
      const id = articleId(facts.article);
      expect(await store().article(id)).toEqual({ id, ...facts.article });
      const [claim] = await store().claimsIn(id);
      expect(claim).toMatchObject({ predicate: nasty, place: nasty, items: facts.claims[0]?.items });
      expect(claim?.evidence.quote).toBe(nasty);
      expect((await store().search(nasty))[0]?.name).toBe(nasty);
    });

    test('names too long for an index are stored, shortened', async () => {
      const long = 'panjang '.repeat(4000);
      await store().put([
        someFacts(anArticle('x'), [aClaim([long, 'AID', 'RUS'])], { actors: [anActor(long, { name: long })] }),
      ]);
      expect((await store().search('panjang'))[0]?.name.length).toBe(1000);
    });

    test('a person without a state of its own acts for the one it last held office in', async () => {
      const said = (path: string, publishedAt: string, state: string): ArticleFacts =>
        someFacts(anArticle(path, { url: `https://contoh.id/${path}`, publishedAt }), [
          aClaim(['budi', 'HOLDS_OFFICE', state], { frame: 'hold-office', office: 'Menteri' }),
        ]);
      await store().put([said('1', '2020-01-01', 'IDN'), said('2', '2024-01-01', 'MYS')]);
      expect((await store().actor('budi'))?.polity).toBe('MYS');
      await store().forget('https://contoh.id/2');
      expect((await store().actor('budi'))?.polity).toBe('IDN');
    });
  });

  describe('projection', () => {
    test('a relationship has the strongest status, and counts what affirms and what denies it', async () => {
      await store().put([supplies, denies]);
      const relation = await store().relation(aidKey);
      expect(relation).toMatchObject({
        id: aidKey,
        type: 'AID',
        source: 'PRK',
        target: 'RUS',
        status: 'asserted',
        contested: true,
        claims: 1,
        articles: 1,
        outlets: 1,
        speakers: 0,
        asserted: 1,
        negated: 1,
        itemClasses: ['munitions'],
        itemStatus: ['asserted'],
        items: ['amunisi'],
        frames: ['supply'],
        score: 10,
        quad: 'material-cooperation',
        firstEvent: null,
        lastReported: '2024-10-29',
      } satisfies Partial<Relation>);
    });

    test('denials and hypotheses alone draw nothing, but are kept', async () => {
      const facts = someFacts(anArticle('x'), [
        aClaim(['PRK', 'AID', 'RUS'], { polarity: 'negated' }),
        aClaim(['PRK', 'AID', 'RUS'], { modality: 'hypothetical', predicateSpan: { start: 5, end: 6 } }),
      ]);
      await store().put([facts]);
      expect(await store().relation(aidKey)).toBeNull();
      expect(await store().claimsOf(aidKey)).toHaveLength(2);
      expect((await store().counts()).relations).toBe(0);
    });

    test('a mutual claim is one relationship, whoever is named first', async () => {
      const meeting = (path: string, ends: readonly [string, string]): ArticleFacts =>
        someFacts(anArticle(path, { url: `https://contoh.id/${path}` }), [
          aClaim([ends[0], 'CONSULT', ends[1]], { frame: 'meet', mutual: true }),
        ]);
      await store().put([meeting('1', ['PRK', 'RUS']), meeting('2', ['RUS', 'PRK'])]);
      const { relations } = await store().select({});
      expect(relations).toHaveLength(1);
      expect(relations[0]).toMatchObject({ source: 'PRK', target: 'RUS', mutual: true, articles: 2 });
    });
  });
}

function moreFacts(): readonly ArticleFacts[] {
  return ['c', 'd', 'e'].map((path, index) =>
    someFacts(
      anArticle(`Artikel ${path}`, {
        url: `https://contoh.id/${path}`,
        outlet: index === 0 ? 'Harian A' : 'KCNA',
        publishedAt: `2024-11-0${index + 1}`,
      }),
      [
        aClaim(['PRK', 'AID', 'RUS'], {
          modality: index === 0 ? 'planned' : 'alleged',
          attribution: ['kcna'],
          eventStart: `2024-10-1${index}`,
          items: [{ text: 'pasukan', itemClass: 'troops', quantity: '10.000' }],
        }),
        aClaim(['RUS', 'CONSULT', 'PRK'], { frame: 'meet', mutual: true, predicateSpan: { start: 2, end: 3 } }),
        aClaim(['kcna', 'PART_OF', 'PRK'], { frame: 'be-part', predicateSpan: { start: 4, end: 5 } }),
      ],
      { actors: [anActor('kcna', { kind: 'organization', name: 'KCNA', polity: null })] },
    ),
  );
}
