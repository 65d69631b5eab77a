import type { Claim } from '@simpul/graph-schema/claim';
import type { RelationType } from '@simpul/graph-schema/relation-type';
import { isEvent } from '@simpul/graph-schema/relation-type';
import type { SettledCandidate } from '@simpul/ingest/settle-candidates';
import type { ArticleFrame, ReadClaim } from './article-frame.ts';
import { pairOf, relationOf, turnPair } from './claim-key.ts';
import { type MissedClaim, openMisses } from './judge-miss.ts';
import type { ArticleScore } from './score-article.ts';
import { sameClaim } from './score-article.ts';

/** Why an extracted event is wrong. */
export type WrongCause = 'wrong direction' | 'wrong type' | 'spurious';
/** What of a matched event keeps it from being right as a whole. */
export type StrictCause = 'modality' | 'polarity' | 'speaker' | 'another combination';

export interface RightClaim {
  readonly key: string;
  readonly claim: Claim;
  /** Empty where the whole claim is right. */
  readonly differs: readonly StrictCause[];
}
export interface WrongClaim {
  readonly key: string;
  readonly claim: Claim;
  readonly cause: WrongCause;
  /** Type that the gold has between the same ends, where there is one. */
  readonly goldType: RelationType | null;
}
/** The events of one article, judged one by one for people to read. */
export interface Judgement {
  readonly right: readonly RightClaim[];
  readonly wrong: readonly WrongClaim[];
  readonly missed: readonly MissedClaim[];
}

/** Right, wrong and missed events with causes; each distinct triple once, by its first claim. */
export function judgeArticle(
  { frame, extracted }: ArticleScore,
  candidates: readonly SettledCandidate[] | null = null,
): Judgement {
  const judgeMiss = openMisses({ frame, extracted: extracted.event, candidates });
  const distinct = new Map<string, ReadClaim[]>();
  for (const read of frame.claims)
    if (isEvent(relationOf(read.key))) distinct.set(read.key, [...(distinct.get(read.key) ?? []), read]);
  const right: RightClaim[] = [];
  const wrong: WrongClaim[] = [];
  for (const [key, told] of distinct) {
    const best = told.find((read) => sameClaim(read) !== undefined) ?? told[0];
    if (!best) continue;
    if (best.golds.length > 0) right.push({ key, claim: best.claim, differs: differences(best) });
    else wrong.push({ key, claim: best.claim, ...wrongCause(frame, key) });
  }
  const missed = [...frame.keys.event]
    .filter(([key, required]) => required && !extracted.event.has(key))
    .map(([key]) => judgeMiss(key));
  return { right, wrong, missed };
}

function differences(read: ReadClaim): readonly StrictCause[] {
  if (sameClaim(read)) return [];
  const { claim, golds } = read;
  const causes: StrictCause[] = [];
  if (!golds.some(({ modality }) => modality === claim.modality)) causes.push('modality');
  if (!golds.some(({ polarity }) => polarity === claim.polarity)) causes.push('polarity');
  const asSpoken = { ...read, golds: golds.map((gold) => ({ ...gold, ...pick(claim) })) };
  if (!sameClaim(asSpoken)) causes.push('speaker');
  return causes.length > 0 ? causes : ['another combination'];
}

const pick = ({ modality, polarity }: Claim): Pick<Claim, 'modality' | 'polarity'> => ({ modality, polarity });

function wrongCause({ keys }: ArticleFrame, key: string): Pick<WrongClaim, 'cause' | 'goldType'> {
  const events = [...keys.event.keys()];
  const pair = pairOf(key);
  const same = events.find((gold) => pairOf(gold) === pair);
  if (same !== undefined) return { cause: 'wrong type', goldType: relationOf(same) };
  const turned = events.find((gold) => pairOf(gold) === turnPair(pair));
  if (turned === undefined) return { cause: 'spurious', goldType: null };
  return { cause: 'wrong direction', goldType: relationOf(turned) };
}
