import type { MentionedActor } from '@simpul/graph-schema/actor';
import type { Article } from '@simpul/graph-schema/article';
import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { Claim } from '@simpul/graph-schema/claim';
import type { TextSpan } from '@simpul/graph-schema/text-span';

/** An actor with one mention where `text` names it first. */
export function anActor(id: string, given: Partial<MentionedActor> = {}): MentionedActor {
  const isState = /^[A-Z]{3}$/.test(id);
  return {
    id,
    local: false,
    kind: isState ? 'state' : 'person',
    name: id,
    nameId: id,
    aliases: [],
    iso3: isState ? id : null,
    wikidata: null,
    polity: isState ? id : null,
    formerIds: [],
    mentions: [{ text: id, start: 0, end: id.length }],
    ...given,
  };
}

export function aClaim(
  [subject, relation, object]: readonly [string, Claim['relation'], string | null],
  given: Partial<Claim> = {},
): Claim {
  return {
    subject,
    relation,
    object,
    mode: null,
    frame: 'supply',
    predicate: 'pasok',
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
    rule: 'active',
    about: null,
    ...given,
  };
}

export function anArticle(text: string, given: Partial<Article> = {}): Article {
  return {
    source: 'test.txt',
    url: null,
    title: null,
    outlet: 'Harian Uji',
    language: 'id',
    publishedAt: '2024-10-29',
    retrievedAt: '2024-11-01T00:00:00Z',
    text,
    boilerplate: [],
    ...given,
  };
}

/** The facts of one article; actors that its claims name and that are not given are made up. */
export function someFacts(
  article: Article,
  claims: readonly Claim[],
  { actors = [], pipeline = 'rules-1' }: { actors?: readonly MentionedActor[]; pipeline?: string } = {},
): ArticleFacts {
  const named = claims.flatMap(({ subject, object, attribution }) => [subject, object, ...attribution]);
  const known = new Set(actors.map(({ id }) => id));
  const missing = [...new Set(named)].filter((id) => id !== null && !known.has(id)) as string[];
  return { article, actors: [...actors, ...missing.map((id) => anActor(id))], claims, pipeline };
}

/** Where `words` stand in `text`. */
export function spanIn(text: string, words: string): TextSpan {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}
