import { expect, it } from 'vitest';
import { fitLogistic } from '../../claims/fit-logistic.ts';

const cases = (
  holding: number,
  of: number,
  values: Readonly<Record<string, number>>,
): Parameters<typeof fitLogistic>[0] =>
  Array.from({ length: of }, (_, at) => ({ values: new Map(Object.entries(values)), holds: at < holding }));

const share = (score: number): number => 1 / (1 + Math.exp(-score));

it('finds the share of cases that hold', () => {
  const { one = 0 } = fitLogistic(cases(700, 1000, { one: 1 }));
  expect(share(one)).toBeCloseTo(0.7, 2);
});

it('tells two kinds of cases apart', () => {
  const { one = 0, odd = 0 } = fitLogistic([...cases(900, 1000, { one: 1, odd: 1 }), ...cases(200, 1000, { one: 1 })]);
  expect(share(one)).toBeCloseTo(0.2, 1);
  expect(share(one + odd)).toBeCloseTo(0.9, 1);
});

it('stays near 0 where cases are few and all alike', () => {
  const { one = 0 } = fitLogistic(cases(3, 3, { one: 1 }));
  expect(one).toBeGreaterThan(0);
  expect(one).toBeLessThan(2);
});
