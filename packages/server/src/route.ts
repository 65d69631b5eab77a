import type { GraphStore } from '@simpul/store/graph-store';
import type { z } from 'zod';

/** What a route may use to answer. */
export interface RouteContext {
  readonly store: GraphStore;
  readonly version: string;
  /** Whom decisions are of that name no author. */
  readonly user: string;
  /** What a write must bring along. */
  readonly writeToken: string;
  readonly path: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** One operation of the API: the same table makes the handlers and the OpenAPI document. */
export interface Route<Input = unknown, Output = unknown> {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  /** Changes what is stored: asked for the token of GET /api/session. */
  readonly writes?: true;
  /** Query string of a GET, JSON body of a POST. */
  readonly input: z.ZodType<Input>;
  answer(input: Input, context: RouteContext): Promise<Output>;
}

/** Keeps each route's own input type inside its definition and forgets it outside, where zod has checked the value. */
export function route<Input, Output>(definition: Route<Input, Output>): Route<never> {
  return definition as unknown as Route<never>;
}
