import type { MentionedActor } from '@simpul/graph-schema/actor';
import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { Claim } from '@simpul/graph-schema/claim';
import type { Frame } from '@simpul/graph-schema/relation-type';
import { relations, relationTypes } from '@simpul/graph-schema/relation-type';

/** As measured on Indonesian news: 8 claims, 20 mentions and 2.5 kB of text an article. */
const claimsPerArticle = 8;
const mentionsPerArticle = 20;
const actorCount = 2000;
const outlets = ['Harian A', 'Harian B', 'Kantor C', 'Portal D', 'Portal E'];

/** Made-up articles, the same for the same seed; actors are told of as unevenly as in the news (Zipf). */
export function* syntheticFacts(articles: number, seed = 1): Generator<ArticleFacts> {
  const random = randomFrom(seed);
  for (let index = 0; index < articles; index++) yield oneArticle(index, random);
}

function oneArticle(index: number, random: () => number): ArticleFacts {
  const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 365))).toISOString().slice(0, 10);
  const text = `Artikel ${index}. ${'Kalimat berita yang cukup panjang. '.repeat(70)}`;
  const mentioned = new Set(Array.from({ length: mentionsPerArticle }, () => zipf(random)));
  const pick = (): number => [...mentioned][Math.floor(random() * mentioned.size)] ?? 0;
  return {
    article: {
      source: `${index}.txt`,
      url: `https://contoh.example/${index}`,
      title: `Judul ${index}`,
      outlet: outlets[Math.floor(random() * outlets.length)] ?? null,
      language: 'id',
      publishedAt: day,
      retrievedAt: '2024-12-31T00:00:00Z',
      text,
      boilerplate: [],
    },
    actors: [...mentioned].map(actorOf),
    claims: Array.from({ length: claimsPerArticle }, (_, at) =>
      oneClaim({ from: pick(), to: pick(), at }, day, random),
    ),
    pipeline: 'bench',
  };
}

function actorOf(number: number): MentionedActor {
  const isState = number < 200;
  const id = isState ? `S${number}` : `orang-${number}`;
  return {
    id,
    local: false,
    kind: isState ? 'state' : 'person',
    name: `Nama ${number}`,
    nameId: `Nama ${number}`,
    aliases: [`Alias ${number}`],
    iso3: null,
    wikidata: null,
    polity: isState ? id : `S${number % 200}`,
    formerIds: [],
    mentions: [{ text: `Nama ${number}`, start: number, end: number + 5 }],
  };
}

function oneClaim(
  { from, to, at }: { readonly from: number; readonly to: number; readonly at: number },
  day: string,
  random: () => number,
): Claim {
  const relation = relationTypes[Math.floor(random() ** 2 * relationTypes.length)] ?? 'AID';
  const frame = Object.keys(relations[relation].frames)[0] as Frame;
  const start = at * 36;
  return {
    subject: actorOf(from).id,
    relation,
    object: actorOf(to === from ? (from + 1) % 2 : to).id === actorOf(from).id ? null : actorOf(to).id,
    mode: null,
    frame,
    predicate: 'lakukan',
    mutual: false,
    items: random() < 0.3 ? [{ text: 'pasukan', itemClass: 'troops', quantity: null }] : [],
    attribution: random() < 0.4 ? [actorOf(from).id] : [],
    unnamedSource: null,
    modality: random() < 0.7 ? 'asserted' : 'alleged',
    polarity: random() < 0.95 ? 'affirmed' : 'negated',
    office: null,
    sector: null,
    eventStart: random() < 0.5 ? day : null,
    eventEnd: null,
    place: null,
    evidence: { quote: 'Kalimat berita yang cukup panjang.', start, end: start + 34 },
    subjectSpan: { start, end: start + 7 },
    objectSpan: { start: start + 8, end: start + 14 },
    predicateSpan: { start: start + 15, end: start + 19 },
    confidence: 0.8,
    rule: 'active',
    about: null,
  };
}

const zipf = (random: () => number): number => Math.min(actorCount - 1, Math.floor(actorCount ** random()) - 1);

/** Mulberry32: small, seeded, good enough for made-up news. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
