import type { Actor, MentionedActor } from '@simpul/graph-schema/actor';
import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import { articleId, claimKey } from '@simpul/store/ids';
import { describe, expect, test } from 'vitest';
import type { Current } from './current.ts';
import { aClaim, anActor, anArticle, someFacts, spanIn } from '../facts.ts';

const text = 'Rutte menuduh Korea Utara mengirim 10.000 tentara ke Rusia, kata sumber.\nBaca juga: lainnya';
const article = anArticle(text, {
  source: 'rutte.txt',
  url: 'https://contoh.id/rutte',
  title: 'Rutte menuduh',
  boilerplate: [spanIn(text, 'Baca juga: lainnya')],
});
const evidence = { quote: text.slice(0, 72), ...spanIn(text, text.slice(0, 72)) };
const rutte = anActor('mark-rutte', {
  name: 'Mark Rutte',
  nameId: 'Mark Rutte',
  aliases: ['Rutte', 'Sekjen NATO'],
  polity: 'nato',
  wikidata: 'Q57792',
  formerIds: ['rutte'],
  mentions: [{ text: 'Rutte', ...spanIn(text, 'Rutte') }],
});
const northKorea = anActor('PRK', {
  name: 'North Korea',
  nameId: 'Korea Utara',
  aliases: ['Korut'],
  mentions: [{ text: 'Korea Utara', ...spanIn(text, 'Korea Utara') }],
});
const accusation = aClaim(['mark-rutte', 'ACCUSE', 'PRK'], {
  frame: 'accuse',
  mode: 'allege',
  predicate: 'tuduh',
  evidence,
  subjectSpan: spanIn(text, 'Rutte'),
  objectSpan: spanIn(text, 'Korea Utara'),
  predicateSpan: spanIn(text, 'menuduh'),
  confidence: 0.9,
  about: 1,
});
const troops = aClaim(['PRK', 'AID', 'RUS'], {
  frame: 'send-troops',
  predicate: 'kirim',
  items: [
    { text: '10.000 tentara', itemClass: 'troops', quantity: '10.000' },
    { text: 'sesuatu', itemClass: null, quantity: null },
  ],
  attribution: ['mark-rutte', 'UKR'],
  unnamedSource: 'sumber',
  modality: 'alleged',
  sector: 'military',
  eventStart: '2024-10-01',
  eventEnd: '2024-10-28',
  place: 'Kursk',
  evidence,
  subjectSpan: spanIn(text, 'Korea Utara'),
  objectSpan: null,
  predicateSpan: spanIn(text, 'mengirim'),
  rule: 'active',
});
const facts = someFacts(article, [accusation, troops], { actors: [rutte, northKorea] });
const id = articleId(article);

export function describeReading(store: Current): void {
  describe('reading', () => {
    test('an article and its claims come back as they were written', async () => {
      await store().put([facts]);
      expect(await store().article(id)).toEqual({ id, ...article });
      const claims = await store().claimsIn(id);
      expect(claims).toHaveLength(2);
      expect(claims[0]).toMatchObject(accusation);
      expect(claims[1]).toMatchObject(troops);
      expect(claims[0]?.aboutClaim).toBe(claims[1]?.id);
      expect(claims[1]?.article).toEqual({
        id,
        source: 'rutte.txt',
        url: 'https://contoh.id/rutte',
        title: 'Rutte menuduh',
        outlet: 'Harian Uji',
        language: 'id',
        publishedAt: '2024-10-29',
        retrievedAt: '2024-11-01T00:00:00Z',
        reprintOf: null,
        claims: 2,
      });
      expect(claims[0]?.subjectActor).toEqual(withoutMentions(rutte));
      expect(claims[1]?.speakers.map((speaker) => speaker.id)).toEqual(['mark-rutte', 'UKR']);
      expect(claims[1]?.review).toBe('auto');
    });

    test('the facts of an article come back as they were put, and again after they are put back', async () => {
      const lee = anActor('lee', { local: true, polity: null });
      const second = someFacts(anArticle('Lee', { publishedAt: null }), [aClaim(['lee', 'AID', 'RUS'])], {
        actors: [lee],
      });
      await store().put([facts, second]);
      const ids = [articleId(second.article), 'keine', id];
      const read = await store().facts(ids);
      expect(read.map(inOrder)).toEqual([second, facts].map(inOrder));
      const relations = (await store().select({ limit: 100 })).relations;
      for (const stored of [id, articleId(second.article)]) await store().forget(stored);
      expect((await store().counts()).articles).toBe(0);
      await store().put(read);
      expect((await store().select({ limit: 100 })).relations).toEqual(relations);
    });

    test('a claim without an object is kept with its article', async () => {
      await store().put([someFacts(anArticle('x'), [aClaim(['PRK', 'MOBILIZE', null], { frame: 'test-weapon' })])]);
      const [claim] = await store().claimsIn(articleId(anArticle('x')));
      expect(claim).toMatchObject({ subject: 'PRK', object: null, objectActor: null });
      expect((await store().counts()).relations).toBe(0);
    });

    test('what is not there is null or empty', async () => {
      expect(await store().article('keine')).toBeNull();
      expect(await store().actor('keiner')).toBeNull();
      expect(await store().relation('keine')).toBeNull();
      expect(await store().relation('polity:AAA:AID:BBB')).toBeNull();
      expect(await store().relation('polity:AAA:NONSENSE:BBB')).toBeNull();
      expect(await store().claimsOf('keine')).toEqual([]);
      expect(await store().claimsIn('keine')).toEqual([]);
      expect(await store().articles()).toEqual([]);
      expect(await store().search('siapa')).toEqual([]);
    });

    test('claims behind a relationship come newest report first, and no more than asked for', async () => {
      const dated = ['2024-10-02', '2024-12-01T05:00:00Z', null, '2024-11-01'].map((publishedAt, index) =>
        someFacts(anArticle(`${index}`, { publishedAt }), [aClaim(['PRK', 'AID', 'RUS'])]),
      );
      await store().put(dated);
      const key = claimKey({ subject: 'PRK', relation: 'AID', object: 'RUS', mutual: false });
      const reported = (await store().claimsOf(key)).map((claim) => claim.article.publishedAt);
      expect(reported).toEqual(['2024-12-01T05:00:00Z', '2024-11-01', '2024-10-02', null]);
      expect(await store().claimsOf(key, { limit: 2 })).toHaveLength(2);
      const listed = (await store().articles({ limit: 2, offset: 1 })).map(({ publishedAt }) => publishedAt);
      expect(listed).toEqual(['2024-11-01', '2024-10-02']);
    });
  });

  describe('search', () => {
    test('a name is found by the beginning of its words, by alias, without accents and in any case', async () => {
      const named = (key: string, name: string, aliases: readonly string[] = []) =>
        anActor(key, { name, nameId: name, aliases, polity: null });
      const people = [
        named('erdogan', 'Recep Tayyip Erdoğan'),
        named('obrien', 'Robert O’Brien'),
        named('kim-jong-un', 'Kim Jong-un', ['金正恩']),
        named('kim-yo-jong', 'Kim Yo-jong'),
        named('nis', 'Badan Intelijen Nasional Korea Selatan', ['NIS']),
      ];
      const claims = ['kim-jong-un', 'kim-yo-jong', 'kim-jong-un'].map((subject, index) =>
        aClaim([subject, 'ACCUSE', 'USA'], { frame: 'accuse', predicateSpan: { start: index, end: index + 1 } }),
      );
      await store().put([someFacts(anArticle('x'), claims, { actors: people })]);
      const ids = async (text: string) => (await store().search(text)).map((actor) => actor.id);
      expect(await ids('ERDOĞAN')).toEqual(['erdogan']);
      expect(await ids('tayyip erdo')).toEqual(['erdogan']);
      expect(await ids("o'brien")).toEqual(['obrien']);
      expect(await ids('brien')).toEqual(['obrien']);
      expect(await ids('kim')).toEqual(['kim-jong-un', 'kim-yo-jong']);
      expect(await ids('jong un')).toEqual(['kim-jong-un']);
      expect(await ids('正恩')).toEqual(['kim-jong-un']);
      expect(await ids('intel')).toEqual(['nis']);
      expect((await store().search('kim', 1))[0]?.claims).toBe(2);
    });

    test('an actor whose name it is comes before one that begins so and is told of more', async () => {
      const claims = [0, 1, 2].map((start) =>
        aClaim(['nigeria', 'ACCUSE', 'USA'], { frame: 'accuse', predicateSpan: { start, end: start + 1 } }),
      );
      await store().put([
        someFacts(anArticle('x'), [...claims, aClaim(['niger', 'ACCUSE', 'USA'], { frame: 'accuse' })]),
      ]);
      expect((await store().search('Niger')).map((actor) => actor.id)).toEqual(['niger', 'nigeria']);
    });

    test('signs that mean something to a search engine find nothing and break nothing', async () => {
      await store().put([facts]);
      for (const text of ['*', '', '   ', '(', 'a AND', '"', '\\', 'name:x', '~', 'korea~2', '[a TO b]', '/x/', '😀'])
        expect(Array.isArray(await store().search(text))).toBe(true);
      expect((await store().search('korea + utara ~!'))[0]?.id).toBe('PRK');
    });
  });
}

/** Made-up actors hold an id for the words of their mention; a store gives the words that stand there. */
const inOrder = ({ article: from, actors, ...rest }: ArticleFacts): ArticleFacts => ({
  ...rest,
  article: from,
  actors: actors
    .map((actor) => ({
      ...actor,
      mentions: actor.mentions.map(({ start, end }) => ({ text: from.text.slice(start, end), start, end })),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
});

function withoutMentions(actor: MentionedActor): Actor {
  const { mentions, ...rest } = actor;
  return mentions.length === 0 ? actor : rest;
}
