const signals = ['SIGINT', 'SIGTERM'] as const;

/** Resolves at the first Ctrl+C or SIGTERM; a second one ends the process as usual. */
export function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      for (const signal of signals) process.off(signal, end);
      resolve();
    };
    for (const signal of signals) process.on(signal, end);
  });
}
