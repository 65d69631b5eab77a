/** A case: values by name, and whether it holds. */
export interface LogisticCase {
  readonly values: ReadonlyMap<string, number>;
  readonly holds: boolean;
}

/** Strength of the pull to 0 (L2): some thirty cases must agree before a weight moves far. */
const pull = 1;
const rounds = 30;

/** Weights of a logistic by Newton's method; the same for the same cases in the same order. */
export function fitLogistic(cases: readonly LogisticCase[]): Readonly<Record<string, number>> {
  const names = [...new Set(cases.flatMap(({ values }) => [...values.keys()]))].sort();
  const rows = cases.map(({ values }) => names.map((name) => values.get(name) ?? 0));
  let weights: readonly number[] = names.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    const [gradient, curvature] = [
      weights.map((weight): number => pull * weight),
      names.map((_, i) => names.map((__, j): number => (i === j ? pull : 0))),
    ];
    for (const [at, row] of rows.entries()) {
      const odds = 1 / (1 + Math.exp(-dot(weights, row)));
      const error = odds - Number(cases[at]?.holds ?? false);
      const bend = odds * (1 - odds);
      for (const [i, value] of row.entries()) {
        gradient[i] = (gradient[i] ?? 0) + error * value;
        const line = curvature[i] ?? [];
        for (const [j, other] of row.entries()) line[j] = (line[j] ?? 0) + bend * value * other;
      }
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight - (step[at] ?? 0));
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]));
}

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

/** Gauss's elimination; the curvature is positive definite, so no pivot is 0. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    const top = pivot[at] ?? 1;
    for (const [below, row] of rows.entries()) {
      if (below === at) continue;
      const factor = (row[at] ?? 0) / top;
      for (let column = at; column < row.length; column++)
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}
