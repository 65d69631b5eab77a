export const measures = ['event', 'strict', 'triple', 'pair', 'polity'] as const;
export type Measure = (typeof measures)[number];

/** Found and required, found and wrong, required and missed. */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export interface Score extends Counts {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** How many observations of an accuracy were right; `of` is a weight, not always whole. */
export interface Rate {
  readonly ok: number;
  readonly of: number;
}

/** What one article, or a whole set, adds up to. */
export interface Tally {
  readonly counts: Readonly<Record<Measure, Counts>>;
  readonly rates: ReadonlyMap<string, Rate>;
}

/** Precision, recall and F1 of counts; 0 where nothing was there. */
export function scoreCounts({ tp, fp, fn }: Counts): Score {
  const p = tp / (tp + fp || 1);
  const r = tp / (tp + fn || 1);
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0, tp, fp, fn };
}

export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce((sum, { tp, fp, fn }) => ({ tp: sum.tp + tp, fp: sum.fp + fp, fn: sum.fn + fn }), {
    tp: 0,
    fp: 0,
    fn: 0,
  });
}

/** The tally of several articles: micro-average, as the codebook has it. */
export function addTallies(all: readonly Tally[]): Tally {
  const rates = new Map<string, Rate>();
  for (const tally of all) for (const [name, { ok, of }] of tally.rates) addRate(rates, name, { ok, of });
  const sum = (measure: Measure): Counts => addCounts(all.map(({ counts }) => counts[measure]));
  return { counts: perMeasure(sum), rates };
}

export function addRate(rates: Map<string, Rate>, name: string, { ok, of }: Rate): void {
  const before = rates.get(name) ?? { ok: 0, of: 0 };
  rates.set(name, { ok: before.ok + ok, of: before.of + of });
}

export function perMeasure<T>(make: (measure: Measure) => T): Readonly<Record<Measure, T>> {
  return {
    event: make('event'),
    strict: make('strict'),
    triple: make('triple'),
    pair: make('pair'),
    polity: make('polity'),
  };
}
