import type { Modality, Polarity } from '@simpul/graph-schema/modality';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { isVerb, type SentenceView } from './sentence-view.ts';

/** How sure the words before the predicate are of it, and whether they deny it. */
export interface Certainty {
  readonly modality: Modality;
  readonly polarity: Polarity;
}

/** Weakest wins when several stand together: "mungkin akan" is possible, "diduga akan" alleged. */
const rank: Readonly<Record<Modality, number>> = { asserted: 0, planned: 1, possible: 2, alleged: 3, hypothetical: 4 };

/** Farthest that a modal word stood from its verb: "akan terus berupaya kembali". */
const reach = 7;

export function readCertainty(reading: Reading, draft: Draft): Certainty {
  const { view } = reading;
  let modality: Modality = 'asserted';
  let negations = 0;
  const weaken = (other: Modality): void => {
    if (rank[other] > rank[modality]) modality = other;
  };
  const led = view.grammar.modality.get(view.low[draft.subject.first - 1] ?? '');
  if (led && draft.subject.first < draft.first) weaken(led);
  const own = draft.first === draft.last ? undefined : view.grammar.modality.get(view.low[draft.first] ?? '');
  if (own) weaken(own);
  for (let k = draft.first - 1, seen = 0; k >= 0 && seen < reach; k--, seen++) {
    const form = view.low[k] ?? '';
    if (view.nameAt[k] || view.titleAt[k] || endsGroup(view, draft, k)) break;
    if (view.grammar.coordinators.has(form)) {
      // "akan mengunjungi X dan bertemu": what holds of the first verb holds of the second.
      if (!draft.rule.includes('shared')) break;
      k = previousVerb(view, k);
      continue;
    }
    if (view.grammar.purpose.has(form)) {
      weaken(purposeOf(reading, k));
      if (isDeniedToExist(view, k)) negations++;
      break;
    }
    const said = view.grammar.modality.get(form);
    if (said) weaken(said);
    if (view.grammar.negators.has(form)) negations++;
    if (isVerb(view, k)) {
      const root = view.words[k]?.root ?? '';
      const governed = view.grammar.modalRoots.get(root);
      if (governed) weaken(governed);
      if (view.grammar.failures.has(root)) negations++;
      if (!governed && !view.grammar.failures.has(root) && !view.grammar.auxiliaries.has(form)) break;
    }
  }
  if (draft.rule.includes('relative') && isDeniedToExist(view, draft.subject.first)) negations++;
  if (underCondition(view, draft.first)) weaken('hypothetical');
  return { modality, polarity: negations % 2 === 1 ? 'negated' : 'affirmed' };
}

/** "tak ada alasan untuk V", "tidak ada negara yang V": within the words before `at`. */
export function isDeniedToExist({ low, grammar }: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - 4); i--)
    if (grammar.existence.has(low[i] ?? '')) return grammar.negators.has(low[i - 1] ?? '');
  return false;
}

/** Where the words before stop to bear on the predicate. */
function endsGroup(view: SentenceView, draft: Draft, k: number): boolean {
  const form = view.low[k] ?? '';
  if (['.', ';', ':'].includes(form) || view.grammar.complement.has(form) || view.grammar.relative.has(form))
    return true;
  return (form === ',' && draft.subject.first > k) || (view.grammar.demonstratives.has(form) && !view.words[k]?.glued);
}

/** Index of the verb before `k`, or −1. */
function previousVerb(view: SentenceView, k: number): number {
  for (let i = k - 1; i >= 0; i--) if (isVerb(view, i)) return i;
  return -1;
}

/** "untuk V": a plan, but hypothetical where another is asked to. */
function purposeOf({ view, lexicon }: Reading, at: number): Modality {
  for (let k = at - 1; k >= 0; k--) {
    if (!isVerb(view, k)) continue;
    const own = view.grammar.modalRoots.get(view.words[k]?.root ?? '');
    if (own) return own;
    return lexicon.verbsAt(view, k).find(({ content }) => content !== undefined)?.content ?? 'planned';
  }
  return 'planned';
}

/** A clause that opens with "jika", up to its comma; at the start of the sentence it governs the main clause too. */
function underCondition(view: SentenceView, at: number): boolean {
  if (view.grammar.condition.has(view.low[0] ?? '')) return true;
  for (let k = at - 1; k >= 0; k--) {
    const form = view.low[k] ?? '';
    if (form === ',' || form === '.') return false;
    if (view.grammar.condition.has(form)) return true;
  }
  return false;
}
