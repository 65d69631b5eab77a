import { nameParts } from './normalise-name.ts';

/** Phrases with what each stands for; case, accents, hyphens and dots do not count. */
export interface PhraseTable<Value> {
  /** The longest phrase at `words[at]`, `length` in words; null where none begins there. */
  longest(words: readonly string[], at: number): { readonly value: Value; readonly length: number } | null;
}

interface Node<Value> {
  value: Value | undefined;
  readonly next: Map<string, Node<Value>>;
}

/** A table of phrases; of two values for one phrase the later stands. */
export function createPhraseTable<Value>(
  phrases: Iterable<readonly [phrase: string, value: Value]>,
): PhraseTable<Value> {
  const root: Node<Value> = { value: undefined, next: new Map() };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const part of nameParts(phrase)) {
      const child: Node<Value> = node.next.get(part) ?? { value: undefined, next: new Map() };
      node.next.set(part, child);
      node = child;
    }
    node.value = value;
  }
  return { longest: (words, at) => longestFrom(root, words, at) };
}

function longestFrom<Value>(
  root: Node<Value>,
  words: readonly string[],
  at: number,
): { readonly value: Value; readonly length: number } | null {
  let node: Node<Value> | undefined = root;
  let found: { readonly value: Value; readonly length: number } | null = null;
  for (let end = at; end < words.length; end++) {
    if (end > at && words[end] === '-') continue;
    const parts = nameParts(words[end] ?? '');
    if (parts.length === 0) break;
    for (const part of parts) node = node?.next.get(part);
    if (!node) break;
    if (node.value !== undefined) found = { value: node.value, length: end + 1 - at };
  }
  return found;
}
