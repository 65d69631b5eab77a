/** A signal for batches: the first Ctrl+C or SIGTERM aborts it and `onFirst` is called, the second ends the process. */
export function abortOnInterrupt(onFirst: () => void = () => undefined): {
  readonly signal: AbortSignal;
  /** Gives the signals back to the process. */
  end(): void;
} {
  const controller = new AbortController();
  const abort = (): void => {
    end();
    onFirst();
    controller.abort();
  };
  const end = (): void => {
    process.off('SIGINT', abort);
    process.off('SIGTERM', abort);
  };
  process.on('SIGINT', abort);
  process.on('SIGTERM', abort);
  return { signal: controller.signal, end };
}
