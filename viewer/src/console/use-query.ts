import type { QueryBody, QueryRequest } from '@simpul/server/wire';
import { useCallback, useEffect, useRef, useState } from 'react';
import { request } from '../api/request.ts';
import { ViewerError } from '../api/viewer-error.ts';

/** What became of the query run last. */
export type QueryState =
  | { readonly kind: 'idle' | 'running' | 'cancelled' }
  | { readonly kind: 'answered'; readonly answer: QueryBody }
  | { readonly kind: 'failed'; readonly error: ViewerError; readonly cypher: string };

export interface QueryRun {
  readonly state: QueryState;
  readonly run: (query: QueryRequest) => void;
  readonly cancel: () => void;
}

/** Runs one query at a time: a new one, or leaving the page, cancels the one before, on the server too. */
export function useQuery(): QueryRun {
  const [state, setState] = useState<QueryState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const run = useCallback((query: QueryRequest) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: 'running' });
    const settle = (settled: QueryState): void => {
      if (!controller.signal.aborted) setState(settled);
    };
    request<QueryBody>('/api/query', controller.signal, { body: query }).then(
      (answer) => settle({ kind: 'answered', answer }),
      (error: unknown) => settle({ kind: 'failed', error: asViewerError(error), cypher: query.cypher }),
    );
  }, []);
  const cancel = useCallback(() => {
    running.current?.abort();
    setState((before) => (before.kind === 'running' ? { kind: 'cancelled' } : before));
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  return { state, run, cancel };
}

const asViewerError = (error: unknown): ViewerError =>
  error instanceof ViewerError ? error : new ViewerError('FAILED', String(error), { cause: error });
