import type { Name } from './analysed-sentence.ts';
import type { Language } from './language.ts';
import type { TaggedWords } from './unknown-name.ts';

/** What an unknown name most likely names, by its first word, the words around it and its form. */
export function guessKind(
  { forms, upos, language }: TaggedWords & { readonly language: Language },
  { first, last, titled }: { readonly first: number; readonly last: number; readonly titled: boolean },
): Name['kind'] {
  const cues = language.nameCues;
  const head = (forms[first] ?? '').toLowerCase();
  const before = (forms[first - 1] ?? '').toLowerCase();
  const after = (forms[last + 1] ?? '').toLowerCase();
  if (titled) return 'person';
  if (last > first && cues.organizationHeads.has(head)) return 'organization';
  if (last > first && cues.placeHeads.has(head)) return 'place';
  if (cues.armedGroup.has(before)) return 'armed_group';
  if (cues.organization.has(before)) return 'organization';
  if (cues.place.has(before)) return 'place';
  if (cues.person.has(before)) return 'person';
  if (cues.placePrepositions.has(before)) return 'place';
  if (/^\p{Lu}[\p{Lu}\p{N}-]{1,7}$/u.test(forms[first] ?? '') && first === last) return 'organization';
  if (cues.speech.has(before) || cues.speech.has(after)) return 'person';
  const multiple = last > first;
  return multiple || upos[last + 1] === 'VERB' || upos[last + 1] === 'AUX' ? 'person' : 'organization';
}
