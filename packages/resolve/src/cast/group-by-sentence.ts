/** The items of each sentence in their order; an article of a thousand pages is then no slower a page than one of one. */
export function groupBySentence<T extends { readonly sentence: number }>(
  items: readonly T[],
): (sentence: number) => readonly T[] {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.sentence);
    if (group) group.push(item);
    else groups.set(item.sentence, [item]);
  }
  return (sentence) => groups.get(sentence) ?? [];
}
