import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import { isEvent, reciprocalTypes } from '@simpul/graph-schema/relation-type';
import type { ArticleFrame, ReadClaim } from './article-frame.ts';
import { frameArticle } from './article-frame.ts';
import { pairOf, relationOf, turnPair } from './claim-key.ts';
import type { GoldArticle } from './gold-article.ts';
import { strictKey } from './gold-keys.ts';
import { isSameSpeaker, observeClaims } from './observe-claims.ts';
import type { Counts, Measure, Tally } from './tally.ts';
import { perMeasure } from './tally.ts';

export interface ArticleScore {
  readonly frame: ArticleFrame;
  /** Distinct keys that were extracted. */
  readonly extracted: Readonly<Record<Measure, ReadonlySet<string>>>;
  readonly tally: Tally;
}

/** Scores one article's claims against its gold, as codebook 4 defines. */
export function scoreArticle(gold: GoldArticle, facts: Pick<ArticleFacts, 'actors' | 'claims'>): ArticleScore {
  const frame = frameArticle(gold, facts);
  const extracted = extractedKeys(frame);
  const counts = perMeasure((measure) => countKeys(extracted[measure], frame.keys[measure]));
  return { frame, extracted, tally: { counts, rates: observeClaims(frame) } };
}

function extractedKeys(frame: ArticleFrame): Readonly<Record<Measure, ReadonlySet<string>>> {
  const keys = perMeasure(() => new Set<string>());
  for (const read of frame.claims) {
    keys.triple.add(read.key);
    keys.pair.add(foundPair(frame, read));
    if (!isEvent(relationOf(read.key))) continue;
    keys.event.add(read.key);
    const strict = foundStrict(read);
    if (strict !== null) keys.strict.add(strict);
    const polity = frame.polityKey(read);
    if (polity !== null) keys.polity.add(polity);
  }
  return keys;
}

/** The pair in the gold's order where a reciprocal type leaves the order open. */
function foundPair({ keys, eitherOrder }: ArticleFrame, { key, claim }: ReadClaim): string {
  const pair = pairOf(key);
  const isOpen = reciprocalTypes.has(claim.relation) || eitherOrder.has(pair);
  return !keys.pair.has(pair) && keys.pair.has(turnPair(pair)) && isOpen ? turnPair(pair) : pair;
}

/** The whole claim's key in the gold's words; null where only optional claims of other words stand for the triple. */
function foundStrict({ key, claim, speaker, golds }: ReadClaim): string | null {
  const same = sameClaim({ claim, speaker, golds });
  if (golds.length > 0 && !same && golds.every(({ optional }) => optional === true)) return null;
  return strictKey(key, { ...claim, speaker: same ? (same.attribution?.[0] ?? '') : speaker });
}

/** The gold claim that is this one in every respect. */
export function sameClaim({
  claim,
  speaker,
  golds,
}: Pick<ReadClaim, 'claim' | 'speaker' | 'golds'>): ReadClaim['golds'][number] | undefined {
  const alike = golds.filter(
    (edge) => edge.modality === claim.modality && edge.polarity === claim.polarity && isSameSpeaker(edge, speaker),
  );
  return alike.find(({ attribution }) => (attribution?.[0] ?? '') === speaker) ?? alike[0];
}

function countKeys(extracted: ReadonlySet<string>, gold: ReadonlyMap<string, boolean>): Counts {
  const found = [...extracted];
  return {
    tp: found.filter((key) => gold.get(key) === true).length,
    fp: found.filter((key) => !gold.has(key)).length,
    fn: [...gold].filter(([key, required]) => required && !extracted.has(key)).length,
  };
}
