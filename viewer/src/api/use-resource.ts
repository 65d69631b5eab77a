import { useCallback, useEffect, useState } from 'react';
import { useRevision } from '../state/use-revision.ts';
import { ViewerError } from './viewer-error.ts';

/** Something asked of the server; `value` stays the last good one of the same key while it is asked again. */
export interface Resource<T> {
  readonly value: T | null;
  readonly loading: boolean;
  readonly error: ViewerError | null;
  readonly retry: () => void;
}

interface Held<T> {
  readonly key: string | null;
  readonly value: T | null;
  readonly error: ViewerError | null;
  readonly settled: string | null;
}

/**
 * Asks whenever `key` changes (null asks nothing), and again after every decision made here; an answer that comes too late is dropped. With `keep` the former
 * value is shown until the new one is there, so that a graph does not vanish while it grows.
 */
export function useResource<T>(
  key: string | null,
  load: (key: string, signal: AbortSignal) => Promise<T>,
  { keep = false }: { readonly keep?: boolean } = {},
): Resource<T> {
  const [attempt, setAttempt] = useState(0);
  const revision = useRevision();
  const [held, setHeld] = useState<Held<T>>({ key: null, value: null, error: null, settled: null });
  const wanted = key === null ? null : `${attempt} ${revision} ${key}`;
  useEffect(() => {
    if (key === null) return undefined;
    const controller = new AbortController();
    const settled = `${attempt} ${revision} ${key}`;
    load(key, controller.signal).then(
      (value) => setHeld({ key, value, error: null, settled }),
      (error: unknown) => {
        if (!controller.signal.aborted) setHeld((before) => ({ ...before, error: asViewerError(error), settled }));
      },
    );
    return () => controller.abort();
  }, [key, attempt, revision, load]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const loading = wanted !== null && held.settled !== wanted;
  const fits = keep || held.key === key;
  return { value: fits ? held.value : null, loading, error: loading ? null : held.error, retry };
}

const asViewerError = (error: unknown): ViewerError =>
  error instanceof ViewerError ? error : new ViewerError('INTERNAL', String(error), { cause: error });
