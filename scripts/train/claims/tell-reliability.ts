import type { Weighed } from './weigh-candidates.ts';

const bins = 10;

/** How often claims of each confidence are right, before and after, and what a threshold on it would do; for people. */
export function tellReliability(title: string, rows: readonly Weighed[], confidence: (row: Weighed) => number): string {
  const kept = rows.filter((row) => row.kept);
  return [
    `\n${title}: ${rows.length} weighed, ${kept.length} claims, ${kept.filter(({ right }) => right).length} right`,
    ` before   ${figures(kept, formerly)}`,
    ` after    ${figures(kept, confidence)}`,
    ` all weighed, after ${figures(rows, confidence)}`,
    ...Array.from(
      { length: bins },
      (_, bin) => ` ${line(kept, confidence, bin)}   formerly ${line(kept, formerly, bin)}`,
    ),
    ' threshold: right and wrong triples of what became claims | of all that was weighed',
    ...[0, 0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7].map(
      (least) => `  ${least.toFixed(2)}  ${counts(kept, confidence, least)} | ${counts(rows, confidence, least)}`,
    ),
    '',
  ].join('\n');
}

/** The mean of the rule's trust and the odds, or the odds alone: what confidence was before it was fitted. */
function formerly({ trust, kind, subject, object }: Weighed): number {
  const odds = kind * subject * object;
  return trust === null ? odds : (trust + odds) / 2;
}

function figures(rows: readonly Weighed[], confidence: (row: Weighed) => number): string {
  const mean = (of: (row: Weighed) => number): number => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const brier = mean((row) => (confidence(row) - Number(row.right)) ** 2);
  const loss = mean((row) => -Math.log(Math.max(1e-6, row.right ? confidence(row) : 1 - confidence(row))));
  const gaps = Array.from({ length: bins }, (_, bin) => {
    const inside = rows.filter((row) => binOf(confidence(row)) === bin);
    return Math.abs(inside.reduce((sum, row) => sum + confidence(row) - Number(row.right), 0));
  });
  const error = gaps.reduce((sum, gap) => sum + gap, 0) / rows.length;
  return `ECE ${error.toFixed(3)}  Brier ${brier.toFixed(3)}  log loss ${loss.toFixed(3)}`;
}

const binOf = (confidence: number): number => Math.min(bins - 1, Math.floor(confidence * bins));

function line(rows: readonly Weighed[], confidence: (row: Weighed) => number, bin: number): string {
  const inside = rows.filter((row) => binOf(confidence(row)) === bin);
  const right = inside.filter((row) => row.right).length;
  const share = inside.length === 0 ? '  – ' : (right / inside.length).toFixed(2);
  return `.${bin}–  ${String(inside.length).padStart(4)} claims ${share} right`;
}

/** Distinct triples with the confidence or more: required right ones, wrong ones, precision. */
function counts(rows: readonly Weighed[], confidence: (row: Weighed) => number, least: number): string {
  const [right, wrong] = [new Set<string>(), new Set<string>()];
  for (const row of rows) {
    if (confidence(row) < least || row.optional) continue;
    (row.right ? right : wrong).add(`${row.article} ${row.key}`);
  }
  const precision = right.size / (right.size + wrong.size || 1);
  return `${String(right.size).padStart(4)} ${String(wrong.size).padStart(4)}  P ${precision.toFixed(3)}`;
}
