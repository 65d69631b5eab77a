import type { Language } from '@simpul/graph-schema/labels';
import type { FrameDefinition } from '@simpul/graph-schema/relation-definition';
import type { RelationType } from '@simpul/graph-schema/relation-type';
import { relations } from '@simpul/graph-schema/relation-type';

/** "memasok", "visits": the readable verb; the type's own label where the frame is missing or unknown. */
export function frameLabel(type: RelationType, frame: string | undefined, language: Language): string {
  const frames: Readonly<Record<string, FrameDefinition>> = relations[type].frames;
  const known = frame !== undefined && Object.hasOwn(frames, frame) ? frames[frame] : undefined;
  return (known ?? relations[type]).labels[language];
}
