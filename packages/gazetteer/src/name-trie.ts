import type { Entry, MatchedAs } from './entry.ts';
import { bareParts, nameParts } from './normalise-name.ts';

/** One spelling of one entry, as it hangs in the trie. */
export interface Form {
  readonly entry: Entry;
  readonly how: MatchedAs;
  readonly shared: boolean;
  /** The spelling that the text must have, case included; absent where case does not count. */
  readonly exact: string | undefined;
}

/** A node: the forms that end here, and the parts that may follow. */
export interface TrieNode {
  /** A name ends here that is no actor's ("dolar AS"). */
  noActor: boolean;
  forms: Form[] | undefined;
  next: Map<string, TrieNode> | undefined;
}

/** A trie over the parts of every form of the entries, and of the names that are no actor's. */
export function buildTrie(entries: Iterable<Entry>, notActors: Iterable<string>): TrieNode {
  const root = emptyNode();
  for (const entry of entries) {
    for (const [text, how, shared] of formsOf(entry)) {
      addForm(root, text, { entry, how, shared, exact: exactSpelling(text, entry) });
    }
  }
  for (const name of notActors) nodeAt(root, name).noActor = true;
  return root;
}

/** Every spelling of an entry with what it is to the entry; a spelling comes once, as the surest. */
export function formsOf(entry: Entry): [text: string, how: MatchedAs, shared: boolean][] {
  const { aliases, metonyms, demonyms } = entry;
  const forms: [string, MatchedAs, boolean][] = [];
  const seen = new Set<string>();
  const many = new Set(entry.ambiguousShortNames);
  const add = (how: MatchedAs, texts: readonly string[] | undefined, shared = false): void => {
    for (const text of texts ?? []) {
      if (seen.has(text)) continue;
      seen.add(text);
      forms.push([text, how, shared || many.has(text)]);
    }
  };
  add('name', [entry.name, entry.nameId]);
  add('alias', aliases.any);
  add('alias', aliases.id);
  add('alias', aliases.en);
  add('short', entry.shortNames);
  add('short', entry.ambiguousShortNames, true);
  add('metonym', metonyms?.any);
  add('metonym', metonyms?.id);
  add('metonym', metonyms?.en);
  add('demonym', demonyms?.any);
  add('demonym', demonyms?.id);
  add('demonym', demonyms?.en);
  return forms;
}

function addForm(root: TrieNode, text: string, form: Form): void {
  const node = nodeAt(root, text);
  if (node.forms?.some((other) => other.entry === form.entry && other.exact === form.exact)) return;
  (node.forms ??= []).push(form);
}

function nodeAt(root: TrieNode, text: string): TrieNode {
  let node = root;
  for (const part of nameParts(text)) {
    node.next ??= new Map();
    let child = node.next.get(part);
    if (!child) node.next.set(part, (child = emptyNode()));
    node = child;
  }
  return node;
}

function emptyNode(): TrieNode {
  return { noActor: false, forms: undefined, next: undefined };
}

/** Short acronyms are words once in lower case (AS, RI, IS), so they always count by their case. */
function exactSpelling(text: string, entry: Entry): string | undefined {
  const bare = bareParts(text).join(' ');
  return /^[A-Z]{1,3}$/.test(bare) || entry.caseSensitive?.includes(text) ? bare : undefined;
}
