import type { Status } from '@simpul/graph-schema/modality';
import { statuses } from '@simpul/graph-schema/modality';
import { isRelationType } from '@simpul/graph-schema/relation-type';
import type { Selection } from '@simpul/graph-schema/selection';
import { z } from 'zod';

const isStatus = (name: string): name is Status => statuses.some((status) => status === name);

/** "PRK,RUS" → ['PRK', 'RUS']. */
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date like 2024-10-29, 2024-10 or 2024')
  .optional();

/** The graph's query string; unknown relation types and statuses are errors, so that a typing mistake is seen. */
export const selectionQuery = z.object({
  actors: list.optional().describe('actor ids, separated by commas'),
  hops: z.coerce.number().int().min(1).max(2).optional().describe('steps away from the actors'),
  relations: list
    .pipe(z.array(z.string().refine(isRelationType, 'no such relation type')))
    .optional()
    .describe('relation types, separated by commas'),
  statuses: list
    .pipe(z.array(z.string().refine(isStatus, 'no such status')))
    .optional()
    .describe(statuses.join(', ')),
  since: date.describe('reported on this day or later'),
  until: date.describe('reported on this day or before'),
  minOutlets: z.coerce.number().int().min(1).max(1000).optional().describe('told by at least so many outlets'),
  view: z.enum(['actor', 'polity']).optional().describe('polity folds persons and bodies into their state'),
  limit: z.coerce.number().int().min(1).max(2000).optional().describe('relationships at most'),
});

/** The parsed query string as a selection: absent fields stay absent. */
export function toSelection(query: z.infer<typeof selectionQuery>): Selection {
  const { relations, statuses: wanted, ...rest } = query;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...(given as Omit<Selection, 'relations' | 'statuses'>),
    ...(relations === undefined ? {} : { relations }),
    ...(wanted === undefined ? {} : { statuses: wanted }),
  };
}
