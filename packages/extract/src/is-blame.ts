import type { Reading } from './reading.ts';

/** Most words between a negation and the word that it turns: "tidak lagi mematuhi". */
const reach = 3;

/** A word of blame that is not denied, or one of praise that is; "salah satu" is neither. */
export function isBlame({ view, lexicon }: Reading, i: number): boolean {
  const { blaming, lacking } = lexicon.language.speech;
  const [form, root] = [view.low[i] ?? '', view.words[i]?.root ?? ''];
  const counts = view.grammar.determiners.has(view.low[i + 1] ?? '') && view.words[i + 1]?.upos !== 'PRON';
  if (view.nameAt[i] || view.titleAt[i] || view.voice[i] === 'passive' || counts) return false;
  const denied = Array.from({ length: reach }, (_, step) => view.low[i - 1 - step] ?? '').some((word) =>
    view.grammar.negators.has(word),
  );
  const words = denied ? lacking : blaming;
  return words.has(form) || words.has(`=${root}`);
}
