import { ExtractError } from '../extract-error.ts';

/** By the name of a feature; a feature without a weight counts nothing. */
export type ConfidenceWeights = Readonly<Record<string, number>>;

/** What is known of a claim when its confidence is asked for. */
export interface WeighedClaim {
  readonly rule: string;
  /** How far the rule trusts its own claim; null for one that only the model found. */
  readonly trust: number | null;
  readonly kind: number;
  readonly subject: number;
  readonly object: number;
}

/** The share of claims like this one that people hold for right: a logistic of the odds and of the rule, fitted. */
export function confidenceOf(weights: ConfidenceWeights, claim: WeighedClaim): number {
  let score = 0;
  for (const [name, value] of confidenceFeatures(claim)) score += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-score));
}

/** What speaks for a claim, by name; odds as logits, so that a weight of 1 takes the model at its word. */
export function confidenceFeatures({ rule, trust, kind, subject, object }: WeighedClaim): ReadonlyMap<string, number> {
  const odds: readonly (readonly [string, number])[] = [
    ['one', 1],
    ['kind', logit(kind)],
    ['subject', logit(subject)],
    ['object', logit(object)],
    ['weaker end', logit(Math.min(subject, object))],
  ];
  if (trust === null) return new Map(odds);
  return new Map([...odds, ['rule', 1], ['trust', trust - usualTrust], [`family ${familyOf(rule)}`, 1]]);
}

/** The middle of what rules trust themselves: keeps the weight of trust apart from that of being a rule. */
const usualTrust = 0.7;

/** Odds nearer to 0 or 1 than this say no more. */
const least = 0.005;

const logit = (odds: number): number => {
  const kept = Math.min(1 - least, Math.max(least, odds));
  return Math.log(kept / (1 - kept));
};

/** "passive-theme:order" and "passive:tree" are one; what is told by other than a frame's own word is another. */
function familyOf(rule: string): string {
  const [first = ''] = rule.split(/[:-]/u);
  return ['active', 'passive', 'noun'].includes(first) ? first : 'derived';
}

/** Reads confidence.json as scripts/train/claims/fit-confidence.ts writes it. */
export function readConfidence(json: string): ConfidenceWeights {
  const { weights } = JSON.parse(json) as { readonly weights?: unknown };
  const isWhole = typeof weights === 'object' && weights !== null && Object.values(weights).every(Number.isFinite);
  if (!isWhole) throw new ExtractError('BAD_MODEL', 'confidence.json holds no weights; check out again');
  return weights as ConfidenceWeights;
}
