import { frameLabel } from '@simpul/export/frame-label';
import type { ItemClass } from '@simpul/graph-schema/item-classes';
import { itemClasses } from '@simpul/graph-schema/item-classes';
import type { Language } from '@simpul/graph-schema/labels';
import type { Status } from '@simpul/graph-schema/modality';
import { modalities, statuses } from '@simpul/graph-schema/modality';
import type { Relation } from '@simpul/graph-schema/relation';

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

/** The verb alone, or the office: what stands on a line that has room for no more. */
export const shortRelationLabel = (relation: Relation, language: Language): string =>
  relation.type === 'HOLDS_OFFICE' ? relationLabel(relation, language) : lineVerb(relation, language);

/** What stands on the line: "memasok: pasukan, amunisi", "memasok: pasukan; diduga: rudal", "Menteri Luar Negeri". */
export function relationLabel(relation: Relation, language: Language): string {
  const [office] = relation.offices;
  if (relation.type === 'HOLDS_OFFICE' && office !== undefined) return office;
  const verb = lineVerb(relation, language);
  const items = lineItems(relation, language);
  return items === '' || verb.endsWith(items) ? verb : `${verb}: ${items}`;
}

/**
 * The most frequent verb, but one that names its thing itself ("mengirim pasukan") gives way to the next where there
 * are other things too: "memasok: pasukan, amunisi".
 */
function lineVerb({ type, frames, itemClasses: classes }: Relation, language: Language): string {
  const verbs = frames.map((frame) => frameLabel(type, frame, language));
  const names = classes.map((itemClass) => itemLabel(itemClass, language));
  const plain = verbs.find((verb) => !names.some((name) => verb.includes(name)));
  return (classes.length > 1 ? plain : undefined) ?? verbs[0] ?? frameLabel(type, undefined, language);
}

/** Classes named on a line; more would not fit. */
const shownClasses = 3;

function lineItems(relation: Relation, language: Language): string {
  const parts: string[] = [];
  let room = shownClasses;
  for (const { status, classes } of itemsByStatus(relation)) {
    const named = classes.slice(0, room).map((itemClass) => itemLabel(itemClass, language));
    if (named.length === 0) break;
    room -= named.length;
    parts.push(`${status === relation.status ? '' : `${modalities[status].labels[language]}: `}${named.join(', ')}`);
  }
  const more = relation.itemClasses.length - (shownClasses - room);
  return `${parts.join('; ')}${more > 0 ? ` +${more}` : ''}`;
}
