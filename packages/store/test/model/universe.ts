import type { MentionedActor } from '@simpul/graph-schema/actor';
import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { Claim } from '@simpul/graph-schema/claim';
import type { Retyping } from '@simpul/graph-schema/decision';
import { aClaim, anActor, anArticle } from '../facts.ts';
import { formerIds } from './world.ts';

/** Actors of these worlds, few, so that they meet often; "lee" is another in every article. */
export const actorIds = ['PRK', 'RUS', 'budi', 'kim', 'kim-jong-un', 'partai', 'kementerian'] as const;

/** For whom an actor acts, as every article says that names it; nobody says so of the party. */
export const givenPolity = (id: string): string | null =>
  id === 'PRK' || id === 'RUS' ? id : id === 'kementerian' ? 'RUS' : null;

export const slots = [0, 1, 2] as const;
export const sentences = [0, 1, 2, 3] as const;
/** Stands after the others and denies what one of them says. */
export const lastSentence = 4;

type Said = readonly [relation: Claim['relation'], frame: Claim['frame'], given?: Partial<Claim>];

/** What may be said of two actors: of one relation in several frames, so that what contradicts need not be the same. */
export const predicates: readonly Said[] = [
  ['AID', 'supply'],
  ['AID', 'fund'],
  ['CONSULT', 'meet', { mutual: true }],
  ['CONSULT', 'visit', { mode: 'visit' }],
];

/** Whom somebody belongs to: an officer to a body, a body to a state. */
export const belongings: readonly (Said & { readonly 2: Partial<Claim> })[] = [
  ['HOLDS_OFFICE', 'hold-office', { office: 'Menteri' }],
  ['HOLDS_OFFICE', 'hold-office', { office: 'Presiden' }],
  ['PART_OF', 'be-part', {}],
  ['MEMBER_OF', 'be-member', {}],
];

/** What an analyst may make of a claim. */
export const retypings: readonly Retyping[] = [
  { relation: 'AID', frame: 'supply', mode: null },
  { relation: 'AID', frame: 'fund', mode: null },
  { relation: 'CONSULT', frame: 'negotiate', mode: null },
  { relation: 'CONSULT', frame: 'visit', mode: 'visit' },
  { relation: 'PART_OF', frame: 'be-part', mode: null },
];

export interface SaidClaim extends Partial<Claim> {
  readonly ends: readonly [string, string | null];
  readonly said: Said;
  /** Its sentence: at most one claim of an article stands in it. */
  readonly sentence: number;
}

export interface SaidArticle {
  readonly slot: number;
  readonly version: number;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly pipeline: string;
  readonly claims: readonly SaidClaim[];
}

/** An article as the pipeline hands it over. */
export function factsOf({ slot, version, outlet, publishedAt, pipeline, claims }: SaidArticle): ArticleFacts {
  const opening = 'Pembuka. '.repeat(version);
  const quotes = [...sentences, lastSentence].map((number) => `Pihak satu dan pihak dua di kalimat ${number}.`);
  const text = opening + quotes.join(' ');
  const made = claims.map(({ ends, said: [relation, frame, given], sentence, ...rest }) => {
    const quote = quotes[sentence] ?? '';
    const start = text.indexOf(quote);
    const at = (words: string): { start: number; end: number } => {
      const found = start + quote.indexOf(words);
      return { start: found, end: found + words.length };
    };
    return aClaim([ends[0], relation, ends[1]], {
      frame,
      ...given,
      ...rest,
      evidence: { quote, start, end: start + quote.length },
      subjectSpan: at('Pihak satu'),
      objectSpan: ends[1] === null ? null : at('pihak dua'),
      predicateSpan: at('di kalimat'),
    });
  });
  const named = made.flatMap(({ subject, object, attribution }) => [subject, object ?? subject, ...attribution]);
  return {
    article: anArticle(text, { url: `https://contoh.id/${slot}`, outlet, publishedAt }),
    actors: [...new Set(named)].map(actorOf),
    claims: made,
    pipeline,
  };
}

const actorOf = (id: string): MentionedActor =>
  anActor(id, {
    kind: id === 'kementerian' || id === 'partai' ? 'organization' : givenPolity(id) === null ? 'person' : 'state',
    polity: givenPolity(id),
    local: id === 'lee',
    formerIds: Object.entries(formerIds).flatMap(([former, now]) => (now === id ? [former] : [])),
  });
