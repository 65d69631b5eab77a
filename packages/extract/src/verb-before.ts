import { isVerb, type SentenceView } from './sentence-view.ts';

/** The nearest verb before `k` in the same stretch, not one inside quotation marks that closed. */
export function verbBefore(view: SentenceView, k: number): number | null {
  for (let j = k - 1; j >= 0; j--) {
    if (['.', ';', ':'].includes(view.low[j] ?? '')) return null;
    if (isVerb(view, j)) return j;
  }
  return null;
}
