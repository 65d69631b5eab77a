import { itemClasses, type ItemClass } from '@simpul/graph-schema/item-classes';
import type { NounEntry, VerbEntry } from './frame-entry.ts';
import type { Reading } from './reading.ts';
import type { SlotPhrase } from './read-slots.ts';

const classOfHead: ReadonlyMap<string, ItemClass> = new Map(
  (Object.keys(itemClasses) as ItemClass[]).flatMap((itemClass) =>
    itemClasses[itemClass].heads.id.map((head) => [head, itemClass] as const),
  ),
);

/** Class of the thing named by words `first` to `last`: by its first word that has one ("bantuan militer"). */
export function itemClassOf({ view }: Reading, first: number, last: number): ItemClass | null {
  for (let i = first; i <= last; i++) {
    const itemClass = classOfHead.get(view.low[i] ?? '') ?? classOfHead.get(view.words[i]?.root ?? '');
    if (itemClass) return itemClass;
  }
  return null;
}

/** The phrases in an entry's theme slots. */
export function themesOf(entry: VerbEntry | NounEntry, slots: readonly SlotPhrase[]): readonly SlotPhrase[] {
  return slots.filter(({ slot }) => entry.theme?.includes(slot) ?? false);
}

/** Whether a vague verb has the theme it asks for; a verb that asks for none always has. */
export function themeFits(reading: Reading, entry: VerbEntry | NounEntry, themes: readonly SlotPhrase[]): boolean {
  if (!entry.themeClasses && !entry.themeHeads) return true;
  return themes.some(({ first, last }) => {
    const itemClass = itemClassOf(reading, first, last);
    if (itemClass && entry.themeClasses?.includes(itemClass)) return true;
    return reading.view.low.slice(first, last + 1).some((word) => entry.themeHeads?.includes(word) ?? false);
  });
}
