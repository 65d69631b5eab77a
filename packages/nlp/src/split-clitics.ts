import type { WordAnalyser } from './analyse-word.ts';
import type { Language } from './language.ts';
import type { Token } from './split-words.ts';

/** Splits "pasukannya" into "pasukan" + "nya" as UD does; "punya", "sekolah" and names stay whole. */
export function splitClitics(
  tokens: readonly Token[],
  { language, analyser }: { readonly language: Language; readonly analyser: WordAnalyser },
): Token[] {
  const words: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const length = cliticLength(token.form, { language, analyser, opening: opensSentence(tokens, at) });
    if (length === 0) words.push(token);
    else words.push(...cut(token, length));
  }
  return words;
}

function cut(token: Token, length: number): Token[] {
  const middle = token.end - length;
  const base = token.form.slice(0, -length).replace(/[-‐‑]$/u, '');
  return [
    { ...token, form: base, end: token.start + base.length },
    { form: token.form.slice(-length), start: middle, end: token.end, glued: true },
  ];
}

function cliticLength(
  form: string,
  { language, analyser, opening }: { language: Language; analyser: WordAnalyser; opening: boolean },
): number {
  const word = form.toLowerCase();
  if (language.wholeWords.has(word)) return 0;
  const clitic = language.clitics.find(({ written }) => word.endsWith(written) && word.length > written.length + 1);
  if (!clitic) return 0;
  const base = word.slice(0, -clitic.written.length);
  if (/[-‐‑]$/u.test(base)) return base.length > 2 ? clitic.written.length : 0;
  const named = /^\p{Lu}/u.test(form) && !opening;
  if (named || !/^[\p{L}-]+$/u.test(base) || base.length < 2) return 0;
  if (language.hosts.has(base)) return clitic.written.length;
  const whole = analyser.analyse(word);
  if (whole.known && whole.stem.endsWith(clitic.written)) return 0;
  const known = analyser.analyse(base).known;
  return known || (clitic.free && base.length > 2 && !/^\p{Lu}/u.test(form)) ? clitic.written.length : 0;
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.form;
  return before === undefined || /^(?:["“”.?!:(]|``|''|\.{2,}|-{2,}|–|—)$/u.test(before);
}
