import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { Claim } from '@simpul/graph-schema/claim';

const names: Readonly<Record<string, string>> = {
  PRK: 'North Korea',
  RUS: 'Russia',
  UKR: 'Ukraine',
  IRN: 'Iran',
  zelensky: 'Volodymyr Zelensky',
};

/** The graph that the probes ask: five actors, three articles, six claims. */
export const probeFacts: readonly ArticleFacts[] = [
  facts('Korea Utara memasok amunisi ke Rusia.', '2024-10-29', [
    claim(['PRK', 'AID', 'RUS'], {
      frame: 'supply',
      items: [{ text: 'amunisi', itemClass: 'munitions', quantity: null }],
      confidence: 0.75,
    }),
    claim(['UKR', 'ACCUSE', 'PRK'], { frame: 'accuse', about: 0 }),
  ]),
  facts('Ukraina menuduh Rusia.', '2024-11-02', [
    claim(['UKR', 'ACCUSE', 'RUS'], { frame: 'accuse', attribution: ['zelensky'] }),
    claim(['RUS', 'ASSAULT', 'UKR'], { frame: 'attack', modality: 'alleged', confidence: 1 }),
  ]),
  facts('Iran membantu Rusia.', '2024-11-05', [
    claim(['IRN', 'AID', 'RUS'], { frame: 'supply' }),
    claim(['zelensky', 'ACCUSE', 'IRN'], { frame: 'accuse' }),
  ]),
];

function facts(text: string, publishedAt: string, claims: readonly Claim[]): ArticleFacts {
  const ids = new Set(
    claims.flatMap(({ subject, object, attribution }) => [subject, object ?? subject, ...attribution]),
  );
  return {
    article: {
      source: 'probe.txt',
      url: null,
      title: text,
      outlet: 'Harian Uji',
      language: 'id',
      publishedAt,
      retrievedAt: '2024-12-01T00:00:00Z',
      text,
      boilerplate: [],
    },
    actors: [...ids].map((id) => ({
      id,
      local: false,
      kind: names[id] !== undefined && id.length === 3 ? 'state' : 'person',
      name: names[id] ?? id,
      nameId: names[id] ?? id,
      aliases: [],
      iso3: id.length === 3 ? id : null,
      wikidata: null,
      polity: id.length === 3 ? id : 'UKR',
      formerIds: [],
      mentions: [{ text: id, start: 0, end: 1 }],
    })),
    claims,
    pipeline: 'probe',
  };
}

function claim(
  [subject, relation, object]: readonly [string, Claim['relation'], string],
  given: Partial<Claim>,
): Claim {
  return {
    subject,
    relation,
    object,
    mode: null,
    frame: 'supply',
    predicate: null,
    mutual: false,
    items: [],
    attribution: [],
    unnamedSource: null,
    modality: 'asserted',
    polarity: 'affirmed',
    office: null,
    sector: null,
    eventStart: null,
    eventEnd: null,
    place: null,
    evidence: { quote: 'x', start: 0, end: 1 },
    subjectSpan: null,
    objectSpan: null,
    predicateSpan: { start: 0, end: 1 },
    confidence: 0.8,
    rule: 'probe',
    about: null,
    ...given,
  };
}
