import type { QueryBody } from '@simpul/server/wire';

/** One value of an answer. */
export type Value = QueryBody['rows'][number][number];

type Kind = 'node' | 'relationship' | 'path' | 'map';

/** A value of the graph, or a map; lists and plain values have no `kind`. */
export type GraphValue = Extract<Value, { readonly kind: Kind }>;

export const isGraphValue = (value: Value): value is GraphValue =>
  value !== null && typeof value === 'object' && 'kind' in value;
