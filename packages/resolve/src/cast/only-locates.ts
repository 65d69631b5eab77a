import type { AnalysedSentence, Name } from '@simpul/nlp/analysed-sentence';
import type { ReferenceLanguage } from '../lang/reference-language.ts';

/**
 * Whether a capital or seat only says where: "di Moskow", "Gedung DPR, Jakarta,". It stands for its state where it acts
 * or is visited ("Pyongyang menolak", "ke Moskow"). To the home press its own capital is a city ("warga Jakarta").
 */
export function onlyLocates(
  name: Name,
  { words }: AnalysedSentence,
  { placePrepositions, directions, homeState }: ReferenceLanguage,
): boolean {
  if (name.how !== 'metonym') return false;
  const before = words[name.first - 1];
  const form = before?.form.toLowerCase() ?? '';
  if (placePrepositions.has(form)) return true;
  const closed = form === ',' && /^[,.(]$/u.test(words[name.last + 1]?.form ?? '.');
  if (closed) return true;
  return name.entries[0] === homeState && (directions.has(form) || before?.upos === 'NOUN' || before?.upos === 'PROPN');
}
