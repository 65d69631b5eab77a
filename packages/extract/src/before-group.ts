import { isManner, isQuoteMark, skipBracketBack, type SentenceView } from './sentence-view.ts';

/** Index of the word before the verb group: over auxiliaries, adverbs, negation and brackets. */
export function beforeGroup(view: SentenceView, v: number): number {
  let k = v - 1;
  while (k >= 0) {
    const jumped = skipBracketBack(view, k);
    const manner =
      view.grammar.manners.has(view.low[k - 1] ?? '') &&
      !view.nameAt[k] &&
      (!view.grammar.prepositions.has(view.low[k - 1] ?? '') || isAdverbial(view, k));
    if (jumped !== k) k = jumped;
    else if (manner) k -= 2;
    else if (isAdverbial(view, k)) k--;
    else break;
  }
  return k;
}

/** Auxiliaries, adverbs, "dua kali", quotation marks. */
function isAdverbial(view: SentenceView, k: number): boolean {
  if (view.nameAt[k] || view.titleAt[k]) return false;
  const upos = view.words[k]?.upos;
  const form = view.low[k] ?? '';
  if (upos === 'ADV' || upos === 'AUX' || upos === 'PART' || isQuoteMark(form) || isManner(view, k)) return true;
  return view.grammar.auxiliaries.has(form) || (upos === 'NUM' && view.grammar.times.has(view.low[k + 1] ?? ''));
}
