import type { KeptWords } from './drop-punctuation.ts';

/** The tree of the kept words: heads among them, and their labels. */
export interface KeptTree {
  readonly heads: Int32Array;
  readonly deprels: readonly string[];
}

/**
 * Heads of a whole sentence from those of its kept words, by the habits of the UD treebank of Indonesian news: brackets hang
 * on the phrase inside, quotation marks and what ends the sentence on the root, other marks on the lowest word whose phrase
 * spans them, but before a conjunct on the conjunct.
 */
export function attachPunctuation(forms: readonly string[], { places }: KeptWords, tree: KeptTree): Int32Array {
  const result = new Int32Array(forms.length).fill(-2);
  for (const [at, place] of places.entries()) {
    const head = tree.heads[at] ?? -1;
    result[place] = head < 0 ? -1 : (places[head] ?? -1);
  }
  const ancestors = Array.from(places, (_, at) => ancestorsOf(at, tree.heads));
  const root = tree.heads.indexOf(-1);
  let next = 0;
  let bracket = root;
  for (const [at, form] of forms.entries()) {
    if (places[next] === at) {
      next++;
      continue;
    }
    let head = root;
    if (form === ')') head = bracket;
    else if (next > 0 && next < places.length && !/^(?:["“”]|''|``)$/u.test(form)) {
      const { unit, shared } = around(next, ancestors);
      head = form === '(' || tree.deprels[unit]?.startsWith('conj') === true ? unit : shared;
      if (form === '(') bracket = unit;
    }
    result[at] = places[head] ?? 0;
  }
  return result;
}

function ancestorsOf(word: number, heads: Int32Array): readonly number[] {
  const chain: number[] = [];
  for (let at = word; at >= 0; at = heads[at] ?? -1) chain.push(at);
  return chain;
}

/** The lowest word over both neighbours of a gap, and the topmost word over only the right one. */
function around(next: number, ancestors: readonly (readonly number[])[]): { unit: number; shared: number } {
  const left = new Set(ancestors[next - 1]);
  const right = ancestors[next] ?? [];
  const at = right.findIndex((word) => left.has(word));
  const shared = right[Math.max(at, 0)] ?? 0;
  return { shared, unit: right[Math.max(at - 1, 0)] ?? shared };
}
