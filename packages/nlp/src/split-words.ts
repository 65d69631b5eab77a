import type { TextSpan } from '@simpul/graph-schema/text-span';
import type { Language } from './language.ts';

/** A stretch of text that is one word, before clitics are split off. */
export interface Token extends TextSpan {
  readonly form: string;
  /** No space before it. */
  readonly glued: boolean;
}

/** Says whether a text is a known name from end to end. */
export type IsName = (text: string) => boolean;

/** Addresses have bounded parts, so that no text makes the expression look far ahead from every place in it. */
const patterns: readonly string[] = [
  String.raw`(?:https?:\/\/|www\.)[^\s"”“’<>]*[^\s"”“’<>.,;:!?)\]]`,
  String.raw`[\p{L}\p{N}._-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}`,
  String.raw`[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.(?:com|COM|co|id|ID|net|org|go|info|tv)\b(?:\/[^\s"”()]*)?`,
  String.raw`(?:\p{Lu}\.){2,}`,
  String.raw`\p{N}+(?:[.,:/]\p{N}+)*(?:-?\p{L}+)?`,
  "``|''|\\.{2,}|-{2,}",
  String.raw`[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|['’‘ʼ\u0060](?=\p{L})|[-‐‑](?=[\p{L}\p{N}])|&(?=\p{Lu}))*`,
  String.raw`\S`,
];
const token = new RegExp(patterns.join('|'), 'gu');

/** Splits text[start, end) into words; every character but white space is in exactly one of them. */
export function splitWords(
  text: string,
  { start, end }: TextSpan,
  options: { language: Language; isName: IsName },
): Token[] {
  const words: Token[] = [];
  let last = -1;
  const push = (from: number, to: number): void => {
    words.push({ form: text.slice(from, to), start: from, end: to, glued: from === last });
    last = to;
  };
  token.lastIndex = start;
  for (let at = start; at < end; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match || match.index >= end) break;
    const from = match.index;
    const to = withDot(
      text,
      { start: from, end: Math.min(token.lastIndex, end) },
      { limit: end, language: options.language },
    );
    for (const piece of splitHyphens(text.slice(from, to), options.isName)) push(from + piece.start, from + piece.end);
    token.lastIndex = to;
  }
  return words;
}

/** Takes the dot of an abbreviation or an initial into the word: "Dr.", "J." before a name. */
function withDot(text: string, { start, end }: TextSpan, options: { limit: number; language: Language }): number {
  if (end >= options.limit || text[end] !== '.' || text[end + 1] === '.') return end;
  const word = text.slice(start, end);
  if (options.language.abbreviations.has(`${word.toLowerCase()}.`)) return end + 1;
  const dotted = dottedAbbreviation.exec(text.slice(start, Math.min(start + 12, options.limit)))?.[0];
  if (dotted && options.language.abbreviations.has(dotted.toLowerCase())) return start + dotted.length;
  const initial = /^\p{Lu}$/u.test(word) && /^\.\s*[\p{Lu}"“]/u.test(text.slice(end, end + 6));
  return initial ? end + 1 : end;
}

const dottedAbbreviation = /^(?:\p{L}{1,3}\.){2,}/u;

/** "AS-Jepang" is two names and a hyphen; "Jong-un", "orang-orang" and "pro-Rusia" are one word. */
function splitHyphens(word: string, isName: IsName): TextSpan[] {
  const whole = [{ start: 0, end: word.length }];
  const parts = word.split(/[-‐‑]/u);
  if (parts.length < 2 || parts.some((part) => !/^\p{Lu}/u.test(part))) return whole;
  if (isName(word) || !parts.every(isName)) return whole;
  const pieces: TextSpan[] = [];
  let at = 0;
  for (const part of parts) {
    if (at > 0) pieces.push({ start: at - 1, end: at });
    pieces.push({ start: at, end: at + part.length });
    at += part.length + 1;
  }
  return pieces;
}
