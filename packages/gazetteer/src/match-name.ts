import { commonWords } from './data/common-words.ts';
import type { GazetteerMatch, MatchedAs } from './entry.ts';
import type { Form, TrieNode } from './name-trie.ts';
import { bareParts, nameParts } from './normalise-name.ts';

const sureness: Readonly<Record<MatchedAs, number>> = { name: 0, alias: 1, short: 2, metonym: 3, demonym: 4 };
/** Arabic articles: the only words in lower case that a name may begin with, before a word in upper case. */
const articles = new Set(['al', 'el', 'ash', 'asy', 'ad']);
const separator = /^[-‐‑–'’.]$/u;

/** Looks names up in a trie. */
export interface Matcher {
  longest(words: readonly string[], at: number): GazetteerMatch | null;
  whole(parts: readonly string[]): GazetteerMatch | null;
}

/** A matcher over `root`; it remembers the last array of words, so look the words of a sentence up in order. */
export function createMatcher(root: TrieNode): Matcher {
  let line: Line = { words: [], capitals: false };
  return {
    longest(words, at) {
      if (line.words !== words) line = { words, capitals: isAllCapitals(words) };
      return longestFrom(root, line, at);
    },
    whole(parts) {
      let node: TrieNode | undefined = root;
      for (const part of parts) node = node?.next?.get(part.toLowerCase());
      const forms = asWritten(node?.forms ?? [], parts.join(' '));
      return forms.length > 0 ? toMatch(forms, parts.length) : null;
    },
  };
}

interface Line {
  readonly words: readonly string[];
  readonly capitals: boolean;
}

function longestFrom(root: TrieNode, { words, capitals }: Line, at: number): GazetteerMatch | null {
  let node: TrieNode | undefined = root;
  let found: GazetteerMatch | null = null;
  const actor = mayBegin(words, at);
  for (let end = at; end < words.length; end++) {
    if (end > at && isSeparator(words, end)) continue;
    const parts = nameParts(words[end] ?? '');
    if (parts.length === 0) break;
    for (const part of parts) node = node?.next?.get(part);
    if (!node) break;
    const length = end + 1 - at;
    if (words[end + 1]?.startsWith('$')) return noActor(length);
    const forms = actor && node.forms ? readableForms(node.forms, words, { at, end, capitals }) : [];
    if (forms.length > 0) found = toMatch(forms, length);
    else if (node.noActor) found = noActor(length);
  }
  return found;
}

/** Of "US$" too: money is no actor. */
function noActor(length: number): GazetteerMatch {
  return { entries: [], length, how: 'name', ambiguous: false };
}

/** The forms that the words at..end may be read as: the right case, and no common word that merely opens a sentence. */
function readableForms(
  forms: readonly Form[],
  words: readonly string[],
  { at, end, capitals }: { at: number; end: number; capitals: boolean },
): readonly Form[] {
  const word = words[at] ?? '';
  const common = at === end && commonWords.has(nameParts(word).join(' '));
  if (common && (capitals || opensSentence(words, at)))
    return forms.filter((form) => form.exact !== undefined && !capitals && isAllCapitals([word]));
  if (forms.every((form) => form.exact === undefined)) return forms;
  return asWritten(
    forms,
    words
      .slice(at, end + 1)
      .flatMap(bareParts)
      .join(' '),
  );
}

/** An acronym written as such is nothing else: "RI" is no Mr Ri. */
function asWritten(forms: readonly Form[], written: string): readonly Form[] {
  const exact = forms.filter((form) => form.exact === written);
  return exact.length > 0 ? exact : forms.filter((form) => form.exact === undefined);
}

function toMatch(forms: readonly Form[], length: number): GazetteerMatch {
  const [best, ...others] = forms.length > 1 ? [...forms].sort((a, b) => sureness[a.how] - sureness[b.how]) : forms;
  if (!best) throw new RangeError('a match needs a form');
  return {
    entries: [best.entry, ...others.map(({ entry }) => entry)],
    length,
    how: best.how,
    ambiguous: best.shared || others.length > 0,
  };
}

function mayBegin(words: readonly string[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (/^[\p{Lu}\p{N}]/u.test(word)) return true;
  const [article, rest] = word.split(/[-‑]/u);
  if (article === undefined || !articles.has(article)) return false;
  return /^\p{Lu}/u.test(rest ?? words.slice(at + 1).find((next) => !separator.test(next)) ?? '');
}

/** A hyphen or apostrophe cut off as a token of its own, or the dot of an initial. */
function isSeparator(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (!separator.test(word)) return false;
  return word !== '.' || /^\p{Lu}$/u.test(words[at - 1] ?? '');
}

function opensSentence(words: readonly string[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || !/[\p{L}\p{N},)]$/u.test(before);
}

function isAllCapitals(words: readonly string[]): boolean {
  const text = words.join(' ');
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
