import type { ItemClass } from '@simpul/graph-schema/item-classes';
import { itemClasses } from '@simpul/graph-schema/item-classes';
import type { Language } from '@simpul/graph-schema/labels';
import type { Status } from '@simpul/graph-schema/modality';
import { modalities, statuses } from '@simpul/graph-schema/modality';
import type { Relation } from '@simpul/graph-schema/relation';
import type { FrameDefinition } from '@simpul/graph-schema/relation-definition';
import type { RelationType } from '@simpul/graph-schema/relation-type';
import { relations } from '@simpul/graph-schema/relation-type';

/** "memasok", "visits": the readable verb; the type's own label for a frame that this viewer does not know. */
export function frameLabel(type: RelationType, frame: string | undefined, language: Language): string {
  const frames: Readonly<Record<string, FrameDefinition>> = relations[type].frames;
  const known = frame !== undefined && Object.hasOwn(frames, frame) ? frames[frame] : undefined;
  return (known ?? relations[type]).labels[language];
}

export const itemLabel = (itemClass: ItemClass, language: Language): string =>
  itemClasses[itemClass]?.labels[language] ?? itemClass;

/** Item classes of a relationship, together with those of the same status, surest first. */
export interface StatusItems {
  readonly status: Status;
  readonly classes: readonly ItemClass[];
}

export function itemsByStatus({ itemClasses: classes, itemStatus }: Relation): readonly StatusItems[] {
  return statuses
    .map((status) => ({ status, classes: classes.filter((_, index) => itemStatus[index] === status) }))
    .filter((group) => group.classes.length > 0);
}

/** Classes named on a line; more would not fit. */
const shownClasses = 3;

/** What stands on the line: "memasok: pasukan, amunisi", "memasok: pasukan; diduga: rudal", "Menteri Luar Negeri". */
export function relationLabel(relation: Relation, language: Language): string {
  const [office] = relation.offices;
  if (relation.type === 'HOLDS_OFFICE' && office !== undefined) return office;
  const verb = frameLabel(relation.type, relation.frames[0], language);
  const parts: string[] = [];
  let room = shownClasses;
  for (const { status, classes } of itemsByStatus(relation)) {
    const named = classes.slice(0, room).map((itemClass) => itemLabel(itemClass, language));
    if (named.length === 0) break;
    room -= named.length;
    parts.push(`${status === relation.status ? '' : `${modalities[status].labels[language]}: `}${named.join(', ')}`);
  }
  const more = relation.itemClasses.length - (shownClasses - room);
  const items = `${parts.join('; ')}${more > 0 ? ` +${more}` : ''}`;
  return items === '' ? verb : `${verb}: ${items}`;
}
