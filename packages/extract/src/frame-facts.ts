import { type Frame, type Mode, type RelationType, relations, relationTypes } from '@simpul/graph-schema/relation-type';
import type { RelationDefinition } from '@simpul/graph-schema/relation-definition';

export interface FrameFacts {
  readonly relation: RelationType;
  readonly mode: Mode | null;
  readonly mutual: boolean;
}

/** What graph-schema says of a frame: a frame belongs to one relation. */
export function frameFacts(frame: Frame): FrameFacts {
  const facts = byFrame.get(frame);
  if (!facts) throw new TypeError(`no frame "${frame}" in graph-schema`);
  return facts;
}

const byFrame: ReadonlyMap<string, FrameFacts> = new Map(
  relationTypes.flatMap((relation) => {
    const { frames }: RelationDefinition = relations[relation];
    return Object.entries(frames).map(([frame, { mode, mutual }]): [string, FrameFacts] => [
      frame,
      { relation, mode: (mode ?? null) as Mode | null, mutual: mutual ?? false },
    ]);
  }),
);
