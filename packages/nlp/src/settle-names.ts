import type { AnalysedSentence, Name } from './analysed-sentence.ts';

/**
 * What one sentence cannot know and the article does: one name is of one kind, a single word that is part of a person's full
 * name is that person, and a capital at the beginning of a sentence is a name where the same word is one elsewhere.
 */
export function settleNames(sentences: readonly AnalysedSentence[]): readonly AnalysedSentence[] {
  const persons = new Set<string>();
  const votes = new Map<string, Map<Name['kind'], number>>();
  for (const { names } of sentences) {
    for (const { text, kind, first, last, how } of names) {
      if (kind === 'person' && last > first) for (const part of text.split(' ')) persons.add(part);
      if (how !== 'recognised') continue;
      const counts = votes.get(text) ?? new Map<Name['kind'], number>();
      // "etnis X" is said seldom but surely.
      votes.set(text, counts.set(kind, (counts.get(kind) ?? 0) + (kind === 'group' || kind === 'armed_group' ? 5 : 1)));
    }
  }
  const kindOf = (text: string): Name['kind'] | undefined => {
    if (persons.has(text)) return 'person';
    return [...(votes.get(text) ?? [])].sort(([, a], [, b]) => b - a)[0]?.[0];
  };
  return sentences.map((sentence) => {
    const settled = sentence.names.map((name) =>
      name.how === 'recognised' ? { ...name, kind: kindOf(name.text) ?? name.kind } : name,
    );
    const opening = openingName(sentence, kindOf);
    return { ...sentence, names: opening ? [opening, ...settled] : settled };
  });
}

/** The first word as a name, if the article uses it as one and nothing else was found there. */
function openingName(
  { words, names, titles }: AnalysedSentence,
  kindOf: (text: string) => Name['kind'] | undefined,
): Name | null {
  const first = words.findIndex(({ upos }) => upos !== 'PUNCT');
  const word = words[first];
  if (!word || [...names, ...titles].some((found) => found.first <= first)) return null;
  const kind = /^\p{Lu}/u.test(word.form) ? kindOf(word.form) : undefined;
  if (!kind) return null;
  const { start, end, form } = word;
  return { first, last: first, start, end, text: form, kind, entries: [], how: 'recognised' };
}
