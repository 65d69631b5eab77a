import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { Claim } from '@simpul/graph-schema/claim';
import type { FrameDefinition } from '@simpul/graph-schema/relation-definition';
import type { Frame, RelationType } from '@simpul/graph-schema/relation-type';
import { isEvent, relations, relationTypes } from '@simpul/graph-schema/relation-type';
import { seeded } from '../../soak/seeded.ts';
import type { Person } from './synthetic-actors.ts';
import { actorOf, createWorld, idOf } from './synthetic-actors.ts';
import { textOf } from './synthetic-words.ts';

/** Articles of world news are measured to have this many; local news has fewer. */
export const claimsPerArticle = 8;
/** 2.5 kB. */
const wordsPerArticle = 400;
const outlets = Array.from({ length: 40 }, (_, number) => `Harian ${number + 1}`);
const events = relationTypes.filter(isEvent);
const structures = ['HOLDS_OFFICE', 'PART_OF', 'MEMBER_OF'] as const;

/** Made-up articles, the same for the same seed; actors are told of as unevenly as in the news (`synthetic-actors.ts`). */
export function* syntheticFacts(articles: number, seed = 1): Generator<ArticleFacts> {
  const random = seeded(seed);
  const world = createWorld(random);
  for (let index = 0; index < articles; index++) yield oneArticle(index, world.cast(), random);
}

function oneArticle(index: number, cast: readonly Person[], random: () => number): ArticleFacts {
  const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 365))).toISOString().slice(0, 10);
  const text = textOf(wordsPerArticle, random);
  return {
    article: {
      source: `${index}.txt`,
      url: `https://contoh.example/${index}`,
      title: `Judul ${index}`,
      outlet: outlets[Math.floor(outlets.length ** random()) - 1] ?? null,
      language: 'id',
      publishedAt: day,
      retrievedAt: '2024-12-31T00:00:00Z',
      text,
      boilerplate: [],
    },
    actors: cast.map((person) => actorOf(person, text.length, random)),
    claims: Array.from({ length: claimsPerArticle }, (_, at) => oneClaim({ cast, text, day, at }, random)),
    pipeline: 'bench',
  };
}

interface Setting {
  readonly cast: readonly Person[];
  readonly text: string;
  readonly day: string;
  /** Position of the claim in the article. */
  readonly at: number;
}

function oneClaim({ cast, text, day, at }: Setting, random: () => number): Claim {
  // The cast begins with states: they act, and are acted upon, more than those told of beside them.
  const pick = (): Person => cast[Math.floor(random() ** 2.5 * cast.length)] ?? { kind: 'state', number: 0 };
  const [from, to, speaker] = [pick(), pick(), pick()];
  const object = idOf(to) === idOf(from) ? null : idOf(to);
  const relation = relationOf(from, to, random);
  const isOffice = !isEvent(relation);
  const frames: Readonly<Record<string, FrameDefinition>> = relations[relation].frames;
  const frame = Object.keys(frames)[Math.floor(random() ** 2 * Object.keys(frames).length)] as Frame;
  const start = Math.floor((at * text.length) / (claimsPerArticle + 1));
  const span = (offset: number, length: number): { start: number; end: number } => ({
    start: start + offset,
    end: start + offset + length,
  });
  const chance = random();
  return {
    subject: idOf(from),
    relation,
    object,
    mode: null,
    frame,
    predicate: 'lakukan',
    mutual: object !== null && frames[frame]?.mutual === true,
    items: random() < 0.2 ? [{ text: 'pasukan', itemClass: 'troops', quantity: null }] : [],
    attribution: random() < 0.4 ? [idOf(speaker)] : [],
    unnamedSource: null,
    modality: chance < 0.7 ? 'asserted' : chance < 0.85 ? 'alleged' : chance < 0.95 ? 'planned' : 'hypothetical',
    polarity: random() < 0.95 ? 'affirmed' : 'negated',
    office: isOffice ? 'ketua' : null,
    sector: null,
    eventStart: random() < 0.5 ? day : null,
    eventEnd: null,
    place: null,
    evidence: { quote: text.slice(start, start + 120), start, end: start + 120 },
    subjectSpan: span(0, 7),
    objectSpan: object === null ? null : span(18, 6),
    predicateSpan: span(9, 7),
    confidence: 0.8,
    rule: 'active',
    about: null,
  };
}

/** Two that were told of before mostly did then what they do now. */
function relationOf(from: Person, to: Person, random: () => number): RelationType {
  if (from.kind === 'person' && to.kind !== 'person' && random() < 0.5)
    return structures[to.number % structures.length] ?? 'PART_OF';
  const usual = (from.number * 7 + to.number * 3) % events.length;
  return events[random() < 0.75 ? usual : Math.floor(random() ** 2 * events.length)] ?? 'AID';
}
