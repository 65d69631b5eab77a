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
  for (let k = draft.first - 1, seen = 0; k >= 0 && seen < reach; k--, seen++) {
    const form = view.low[k] ?? '';
    if (view.nameAt[k] || view.titleAt[k]) break;
    if (
      ['.', ';', ':'].includes(form) ||
      view.grammar.complement.has(form) ||
      (form === ',' && draft.subject.first > k)
    )
      break;
    if (view.grammar.purpose.has(form)) {
      weaken(purposeOf(reading, k));
      break;
    }
    const said = view.grammar.modality.get(form);
    if (said) weaken(said);
    if (view.grammar.negators.has(form)) negations++;
    if (isVerb(view, k)) {
      const root = view.words[k]?.root ?? '';
      const governed = view.grammar.modalRoots.get(root);
      if (governed) weaken(governed);
      if (view.grammar.denials.has(root)) negations++;
      if (!governed && !view.grammar.denials.has(root) && !view.grammar.auxiliaries.has(form)) break;
    }
    if (view.grammar.relative.has(form)) break;
  }
  if (underCondition(view, draft.first)) weaken('hypothetical');
  return { modality, polarity: negations % 2 === 1 ? 'negated' : 'affirmed' };
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

/** A clause that opens with "jika", up to its comma. */
function underCondition(view: SentenceView, at: number): boolean {
  for (let k = at - 1; k >= 0; k--) {
    const form = view.low[k] ?? '';
    if (form === ',' || form === '.') return false;
    if (view.grammar.condition.has(form)) return true;
  }
  return false;
}
