export interface MapOptions<Item, Result> {
  readonly run: (item: Item) => Promise<Result>;
  /** Items at hand at once; no more than one further item is read ahead. */
  readonly limit: number;
  /** After an abort no item is begun; those begun are finished. */
  readonly signal?: AbortSignal | undefined;
}

/** What `run` makes of each item, in their order, whichever is ready first; memory does not grow with their number. */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  { run, limit, signal }: MapOptions<Item, Result>,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const aborted = abortOf(signal);
  const begun: Promise<Result>[] = [];
  let coming: Promise<IteratorResult<Item>> | null = null;
  let more = true;
  try {
    while (more || begun.length > 0) {
      const ready: Promise<IteratorResult<Item> | 'stop' | 'result'>[] = begun
        .slice(0, 1)
        .map((first) => first.then(() => 'result' as const));
      if (more && begun.length < limit) {
        coming ??= quiet(iterator.next());
        ready.unshift(aborted.promise, coming);
      }
      const event = await Promise.race(ready);
      if (event === 'result') {
        const first = begun.shift();
        if (first) yield await first;
      } else if (event === 'stop' || event.done === true) more = false;
      else {
        begun.push(quiet(run(event.value)));
        coming = null;
      }
    }
  } finally {
    aborted.end();
    // One that waits for its next item, as standard input may, would not end.
    if (coming === null) await iterator.return?.();
  }
}

/** A rejection is for whoever awaits the promise later, and no crash before that. */
function quiet<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

function abortOf(signal: AbortSignal | undefined): { readonly promise: Promise<'stop'>; end(): void } {
  let abort = (): void => undefined;
  const promise = new Promise<'stop'>((resolve) => {
    abort = () => resolve('stop');
    if (signal?.aborted === true) abort();
    signal?.addEventListener('abort', abort, { once: true });
  });
  return { promise, end: () => signal?.removeEventListener('abort', abort) };
}
