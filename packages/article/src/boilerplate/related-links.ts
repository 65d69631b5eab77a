import type { TextSpan } from '@simpul/graph-schema/text-span';

import type { Line, LinePlace } from './line.ts';
import { matchSpans } from './line.ts';

/** Links to other articles and videos: "Baca juga: …", "[Baca: …]", "Simak juga Video …", and titles under "Baca juga:". */
export function findRelatedLinks(line: Line, place: LinePlace): readonly TextSpan[] {
  if (line.text.length <= longestLink && wholeLine.some((pattern) => pattern.test(line.text))) return [line];
  if (heading.test(line.text) || followsHeading(place)) return [line];
  return [...matchSpans(line, bracketed), ...matchSpans(line, placeholder), ...trailingLink(line)];
}

/** Longer than any headline seen; a line beyond it tells a story, whatever it begins with. */
const longestLink = 250;
const mostTitlesUnderHeading = 5;

const wholeLine: readonly RegExp[] = [
  /^[[(*•►>–-]*\s*(?:baca|simak|lihat|tonton|cek|klik)\s*(?:juga|pula|selengkapnya|selanjutnya|berita(?: lainnya)?|artikel(?: lainnya)?|di sini)?\s*:/i,
  /^[[(*•►>–-]*\s*(?:baca|simak|lihat|tonton) (?:juga|pula) ["'“‘]?\p{Lu}[^.]*$/iu,
  /^(?:simak|lihat|tonton|saksikan)(?: (?:juga|pula))? (?:video|live|foto|infografis)\b/i,
  /^(?:read also|see also|also read|read more|related)\s*:/i,
  /^video\s*:/i,
];
const heading =
  /^(?:(?:baca|simak|lihat) juga|baca|(?:berita|artikel) (?:terkait|lainnya|populer|pilihan)|pilihan (?:redaksi|editor)|terpopuler|read also|related (?:news|articles))\s*:?$/i;
const bracketed =
  /[[(]\s*(?:(?:baca|simak|lihat)(?: (?:juga|pula))?|read also|see also)\s*:[^\])\n]{0,250}(?:\([^)\n]{0,80}\)[^\])\n]{0,80})?[\])]/gi;
/** What is left of a link box after conversion to text. */
const placeholder = /\bbaca_juga\b\s?/gi;

function followsHeading({ index, lines }: LinePlace): boolean {
  for (let back = index; back > Math.max(0, index - mostTitlesUnderHeading); back -= 1) {
    if (!looksLikeTitle(lines[back]?.text ?? '')) return false;
    if (heading.test(lines[back - 1]?.text ?? '')) return true;
  }
  return false;
}

function looksLikeTitle(text: string): boolean {
  if (text.length > 140 || /[.,;:"”]$/.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 2 && capitalised.length >= 0.6 * words.length;
}

/** A link behind a finished sentence: up to the end of the line, or as far as the words are written like a title. */
function trailingLink(line: Line): readonly TextSpan[] {
  const match = /(?<=[.!?"”)]\s{1,3})(?:baca|simak|lihat|tonton) (?:juga|pula)\s*:\s*/i.exec(line.text);
  if (match === null) return [];
  const from = match.index + match[0].length;
  return [{ start: line.start + match.index, end: line.start + from + titleLength(line.text.slice(from)) }];
}

/** Titles that lost the line end behind them run into the next sentence; its first words are the best sign of it. */
const sentenceOpeners =
  /^(?:menurut|setelah|sementara|namun|selain|ia|dia|mereka|pada|dalam|ketika|sebelumnya|adapun|kedua|hal|seperti|meski|jika|karena|saat)$/i;
const smallWords = /^(?:di|ke|dari|dan|yang|untuk|pada|dengan|oleh|soal|bagi|atau|vs|demi|hingga)$/;

function titleLength(rest: string): number {
  const words = [...rest.matchAll(/\S+/g)];
  for (const [index, match] of words.entries()) {
    const word = match[0].replace(/[^\p{L}\p{N}-]/gu, '');
    const starts = index >= 3 && /^\p{Lu}/u.test(word) && sentenceOpeners.test(word);
    const ends = /^\p{Ll}+$/u.test(word) && !smallWords.test(word);
    if (starts || ends) return words[index - 1] === undefined ? rest.length : match.index - 1;
  }
  return rest.length;
}
