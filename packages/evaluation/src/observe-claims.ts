import { isEvent } from '@simpul/graph-schema/relation-type';
import type { ArticleFrame, ReadClaim } from './article-frame.ts';
import { relationOf } from './claim-key.ts';
import type { GoldEdge } from './gold-keys.ts';
import { itemHead } from './item-head.ts';
import type { Rate } from './tally.ts';
import { addRate } from './tally.ts';

type Observe = (name: string, ok: boolean, weight?: number) => void;

/** The accuracies of one article's claims; a triple told several times weighs once, so repeating gains nothing. */
export function observeClaims(frame: ArticleFrame): ReadonlyMap<string, Rate> {
  const rates = new Map<string, Rate>();
  const observe: Observe = (name, ok, weight = 1) => addRate(rates, name, { ok: ok ? weight : 0, of: weight });
  for (const read of frame.claims) {
    const { evidence } = read.claim;
    const exact = evidence.quote !== '' && frame.gold.text.slice(evidence.start, evidence.end) === evidence.quote;
    observe('evidence span exact', exact);
    if (read.golds.length > 0) observeMatch(frame, read, observe);
  }
  observeItems(frame.claims, observe);
  observePieces(frame, observe);
  return rates;
}

/** Whoever speaks of its own act may be named as the speaker or not. */
export function isSameSpeaker(edge: GoldEdge, speaker: string): boolean {
  const due = edge.attribution?.[0] ?? '';
  return due === speaker || (due === '' && speaker === edge.subject) || (speaker === '' && due === edge.subject);
}

function observeMatch(frame: ArticleFrame, read: ReadClaim, observe: Observe): void {
  const { claim, golds, speaker } = read;
  const weight = weigh(frame.claims, read);
  const { text } = frame.gold;
  const quotes = golds.map(({ quote }) => [text.indexOf(quote), quote.length] as const).filter(([at]) => at >= 0);
  const { start, end } = claim.evidence;
  const oneParagraph = !text.slice(start, end).trim().includes('\n');
  if (quotes.length > 0) {
    const meets = quotes.some(([at, length]) => start < at + length && end > at) && oneParagraph;
    observe('evidence meets quote', meets, weight);
  }
  if (!isEvent(relationOf(read.key))) return;
  const modality = golds.some((edge) => edge.modality === claim.modality);
  observe('modality', modality, weight);
  if (golds.every((edge) => edge.modality !== 'asserted')) observe('modality where not asserted', modality, weight);
  const polarity = golds.some((edge) => edge.polarity === claim.polarity);
  observe('polarity', polarity, weight);
  const attribution = golds.some((edge) => isSameSpeaker(edge, speaker));
  observe('attribution', attribution, weight);
  if (golds.every(isSpeakerDue)) {
    const named = golds.some((edge) => edge.attribution?.[0] === speaker);
    observe('attribution where due', named, weight);
  }
  if (golds.every(({ mode }) => mode === 'visit')) {
    const fromVisitor = golds.some((edge) => edge.subject === read.subject);
    observe('visit direction', fromVisitor, weight);
  }
  const moded = golds.filter(({ mode }) => mode !== undefined && mode !== null);
  if (moded.length > 0) {
    const sameMode = moded.some(({ mode }) => mode === claim.mode);
    observe('mode', sameMode, weight);
  }
}

const isSpeakerDue = ({ attribution, subject }: GoldEdge): boolean =>
  attribution?.[0] !== undefined && attribution[0] !== subject;

/** One triple weighs 1: shared by its variants, and within one by its repetitions. */
function weigh(claims: readonly ReadClaim[], read: ReadClaim): number {
  const variants = claims.filter(({ key }) => key === read.key).map(variantOf);
  const own = variantOf(read);
  return 1 / new Set(variants).size / variants.filter((variant) => variant === own).length;
}

const variantOf = ({ claim, speaker }: ReadClaim): string =>
  JSON.stringify([claim.modality, claim.polarity, speaker, claim.mode]);

function observeItems(claims: readonly ReadClaim[], observe: Observe): void {
  const found = new Map<string, { readonly golds: readonly GoldEdge[]; readonly heads: Set<string> }>();
  for (const { key, golds, claim } of claims) {
    if (golds.length === 0 || !isEvent(relationOf(key))) continue;
    const entry = found.get(key) ?? { golds, heads: new Set<string>() };
    for (const item of claim.items) entry.heads.add(itemHead(item));
    found.set(key, entry);
  }
  for (const { golds, heads } of found.values()) {
    const allowed = headsOf(golds);
    for (const head of headsOf(golds.filter(({ optional }) => optional !== true)))
      observe('items recall', heads.has(head));
    for (const head of heads) observe('items precision', allowed.has(head));
  }
}

const headsOf = (golds: readonly GoldEdge[]): ReadonlySet<string> =>
  new Set(golds.flatMap(({ items }) => items ?? []).map(itemHead));

/** Whether an actor is one extracted actor, not several. */
function observePieces({ claims, goldKey, isKnown }: ArticleFrame, observe: Observe): void {
  const pieces = new Map<string, Set<string>>();
  for (const id of claims.flatMap(({ claim }) => [claim.subject, claim.object]))
    if (isKnown(id)) pieces.set(goldKey(id), (pieces.get(goldKey(id)) ?? new Set()).add(id));
  for (const ids of pieces.values()) observe('actor in one piece', ids.size === 1);
}
