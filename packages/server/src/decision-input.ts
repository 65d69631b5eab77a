import type { DecisionState } from '@simpul/graph-schema/decision';
import { decisionKinds } from '@simpul/graph-schema/decision';
import { relationTypes } from '@simpul/graph-schema/relation-type';
import { z } from 'zod';

const states = ['active', 'undone', 'superseded', 'blocked', 'lost'] as const satisfies readonly DecisionState[];

const id = z.string().min(1).max(1000);

export const decisionQuery = z.object({
  kind: z.enum(decisionKinds).optional(),
  state: z.enum(states).optional(),
  decision: id.optional(),
  claim: id.optional(),
  actor: id.optional(),
  article: id.optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  offset: z.coerce.number().int().min(0).default(0),
});

export type DecisionQuery = z.infer<typeof decisionQuery>;

const retyping = z.object({
  relation: z.enum(relationTypes as readonly [string, ...string[]]),
  frame: z.string().max(100),
  mode: z.string().max(100).nullable(),
});

/** A decision as the viewer sends it: claims by id. */
export const decisionInput = z.object({
  verdict: z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['same', 'not-same']), actors: z.tuple([id, id]) }),
    z.object({ kind: z.enum(['accept', 'reject', 'flip']), claim: id }),
    z.object({ kind: z.literal('retype'), claim: id, to: retyping }),
    z.object({ kind: z.literal('undo'), decision: id }),
  ]),
  reason: z.string().max(2000).nullish(),
  author: z.string().trim().min(1).max(200).optional(),
});

export type DecisionInput = z.infer<typeof decisionInput>;
