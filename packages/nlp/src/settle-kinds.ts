import type { AnalysedSentence, Name } from './analysed-sentence.ts';

/**
 * One name, one kind in one article: the kind that a name was given most often holds, and a single word that is part of a
 * person's full name is that person.
 */
export function settleKinds(sentences: readonly AnalysedSentence[]): readonly AnalysedSentence[] {
  const votes = new Map<string, Map<Name['kind'], number>>();
  const persons = new Set<string>();
  for (const { names } of sentences) {
    for (const { text, kind, first, last, how } of names) {
      if (kind === 'person' && last > first) for (const part of text.split(' ')) persons.add(part);
      if (how !== 'recognised') continue;
      const counts = votes.get(text) ?? new Map<Name['kind'], number>();
      votes.set(text, counts.set(kind, (counts.get(kind) ?? 0) + 1));
    }
  }
  const settle = (name: Name): Name => {
    if (name.how !== 'recognised') return name;
    if (name.first === name.last && persons.has(name.text)) return { ...name, kind: 'person' };
    const [best] = [...(votes.get(name.text) ?? [])].sort(([, a], [, b]) => b - a);
    return best ? { ...name, kind: best[0] } : name;
  };
  return sentences.map((sentence) => ({ ...sentence, names: sentence.names.map(settle) }));
}
