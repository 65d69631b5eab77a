import type { SentenceView } from './sentence-view.ts';

/** Most words of a dateline: "CNN Indonesia, Kuala Lumpur (12/3)". */
const longestDateline = 10;

/** The dash of "Liputan6.com, Jakarta - …": only names stand before it, and a space. */
export function endsDateline(view: SentenceView, i: number): boolean {
  const [before, dash] = [view.words[i - 1], view.words[i]];
  if (!['-', '–', '—', '--'].includes(view.low[i] ?? '')) return false;
  if (!before || !dash || before.end === dash.start || i > longestDateline) return false;
  return view.words
    .slice(0, i)
    .every(({ upos }, k) => view.nameAt[k] !== null || upos === 'PROPN' || upos === 'PUNCT' || upos === 'NUM');
}
