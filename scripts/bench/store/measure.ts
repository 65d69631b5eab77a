export interface Times {
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
}

/** How long each call takes, one after the other, once warm; `round` lets the call vary. */
export async function measure(
  run: (round: number) => Promise<unknown>,
  { rounds = 100, warm = 10 }: { readonly rounds?: number; readonly warm?: number } = {},
): Promise<Times> {
  const times: number[] = [];
  for (let round = 0; round < warm + rounds; round++) {
    const time = await timed(() => run(round));
    if (round >= warm) times.push(time);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), worst: times.at(-1) ?? 0 };
}

/** Milliseconds. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** "p50 1.2, p95 3.4 ms" */
export const told = ({ p50, p95 }: Times): string => `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)} ms`;
