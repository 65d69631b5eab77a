import type { Name } from './analysed-sentence.ts';
import { FeatureSet, mix } from './feature-set.ts';
import type { Language, NameCues } from './language.ts';
import { lexicalForm, outsideForm } from './lexical-form.ts';
import { bestClass, scoreClasses, type LinearModel } from './linear-model.ts';

/** What the kind model tells apart, in the order of its classes. */
export const guessedKinds = ['person', 'organization', 'place'] as const;

/** Words first..last of a sentence, and whether a title stands before them. */
export interface UnknownName {
  readonly first: number;
  readonly last: number;
  readonly titled: boolean;
}

/** What an unknown name most likely names: sure signs first, then a classifier over its form and the words around it. */
export function guessKind(
  forms: readonly string[],
  { first, last, titled }: UnknownName,
  { language, kinds }: { readonly language: Language; readonly kinds: LinearModel },
): Name['kind'] {
  const cues = language.nameCues;
  const head = (forms[first] ?? '').toLowerCase();
  const before = (forms[first - 1] ?? '').toLowerCase();
  if (last > first && cues.organizationHeads.has(head)) return 'organization';
  if (last > first && cues.placeHeads.has(head)) return 'place';
  // "Ketua PB IPSI" names the body, "Ketua Ratri" the person.
  if (titled) return forms.slice(first, last + 1).every(isAcronym) ? 'organization' : 'person';
  if (cues.armedGroup.has(before)) return 'armed_group';
  if (cues.group.has(before)) return 'group';
  const features = new FeatureSet();
  const scores = new Float32Array(kinds.classes.length);
  addKindFeatures(features, forms, { first, last, cues });
  scoreClasses(kinds, features, scores);
  return guessedKinds[bestClass(scores)] ?? 'person';
}

/** Fills in the features of a name. */
export function addKindFeatures(
  set: FeatureSet,
  forms: readonly string[],
  { first, last, cues }: { readonly first: number; readonly last: number; readonly cues: NameCues },
): void {
  set.clear();
  const form = (at: number): typeof outsideForm => (forms[at] === undefined ? outsideForm : lexicalForm(forms[at]));
  const inside = (at: number): typeof outsideForm => (at > last ? outsideForm : form(at));
  const [head, end, before, after] = [form(first), form(last), form(first - 1), form(last + 1)];
  const length = Math.min(last - first, 3);
  for (const word of [head, end]) {
    for (const part of [word.lower, word.suffix3, word.suffix2, word.prefix3, mix(word.shape, length)]) set.add(part);
  }
  for (const at of [first + 1, first + 2, first + 3]) set.add(inside(at).lower);
  set.add(length);
  set.add(before.lower);
  set.add(mix(before.lower, length));
  set.add(form(first - 2).lower);
  set.add(mix(before.lower, form(first - 2).lower));
  set.add(mix(before.lower, head.shape));
  set.add(before.suffix3);
  set.add(after.lower);
  set.add(form(last + 2).lower);
  set.add(mix(after.lower, form(last + 2).lower));
  set.add(mix(before.lower, after.lower));
  set.add(after.prefix2);
  const [cueBefore, cueAfter] = [cueOf(forms[first - 1], cues), cueOf(forms[last + 1], cues)];
  set.add(cueBefore);
  set.add(mix(cueBefore, length));
  set.add(mix(cueAfter, 99));
  set.add(mix(mix(cueBefore, cueAfter), head.shape));
  set.add(cueOf(forms[first - 2], cues));
}

/** Which list of cues a neighbouring word is in; 0 for none. */
function cueOf(form: string | undefined, cues: NameCues): number {
  const word = (form ?? '').toLowerCase();
  const lists = [cues.person, cues.organization, cues.armedGroup, cues.place, cues.speech, cues.placePrepositions];
  return lists.findIndex((list) => list.has(word)) + 1;
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}
