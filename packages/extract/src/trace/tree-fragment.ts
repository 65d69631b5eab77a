import type { Reading } from '../reading.ts';
import type { SlotPhrase } from '../read-slots.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { TreeWord } from './candidate.ts';
import type { Considered } from './considered.ts';

/** Words that only lead in or shade the ones that are shown: "ke Filipina", "tidak menyerang". */
const companions: ReadonlySet<string> = new Set(['case', 'mark', 'aux', 'cop', 'aux:pass']);

/** The smallest part of the tree that joins an event's words with its ends and things, in text order. */
export function treeFragment(
  { view }: Reading,
  { first, last, subject, object, draft }: Considered,
): readonly TreeWord[] {
  const roles = new Map<number, TreeWord['role']>([first, last].map((word) => [word, 'event']));
  const things = draft?.themes ?? [];
  const ends: readonly (readonly [TreeWord['role'], number | undefined])[] = [
    ['subject', subject?.form === 'omitted' ? undefined : subject?.head],
    ['object', object?.head],
    ...things.map((thing) => ['thing', headOf(view, thing)] as const),
  ];
  for (const [role, word] of ends) if (word !== undefined && !roles.has(word)) roles.set(word, role);
  const shown = [...joined(view, [...roles.keys()])].sort((a, b) => a - b);
  return shown.map((word) => {
    const { form = '', upos = 'X', deprel = '', head = -1 } = view.words[word] ?? {};
    return { form, upos, deprel, head: shown.indexOf(head), role: roles.get(word) ?? null };
  });
}

/** The word of a phrase that hangs on a word outside it. */
function headOf({ words }: SentenceView, { first, last }: SlotPhrase): number {
  for (let word = first; word <= last; word++) {
    const head = words[word]?.head ?? -1;
    if (head < first || head > last) return word;
  }
  return first;
}

/** The words with all between them and the lowest word above them all. */
function joined({ words, children }: SentenceView, ends: readonly number[]): ReadonlySet<number> {
  const chains = ends.map((end) => chainUp(words, end));
  const top = chains[0]?.find((word) => chains.every((chain) => chain.includes(word)));
  const shown = chains.flatMap((chain) => (top === undefined ? chain : chain.slice(0, chain.indexOf(top) + 1)));
  const beside = shown.flatMap((word) => children[word] ?? []);
  return new Set([...shown, ...beside.filter((child) => companions.has(words[child]?.deprel ?? ''))]);
}

function chainUp(words: SentenceView['words'], start: number): readonly number[] {
  const chain: number[] = [];
  for (let word = start; word >= 0 && !chain.includes(word); word = words[word]?.head ?? -1) chain.push(word);
  return chain;
}
