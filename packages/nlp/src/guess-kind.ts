import type { Name } from './analysed-sentence.ts';
import type { NamedSpan } from './encoder/best-names.ts';
import type { Language } from './language.ts';

const kinds = { PER: 'person', ORG: 'organization', LOC: 'place' } as const;

/** Words first..last of a sentence, and whether a title stands before them. */
export interface UnknownName {
  readonly first: number;
  readonly last: number;
  readonly titled: boolean;
  /** What the encoder read in the sentence. */
  readonly read: readonly NamedSpan[];
}

/** What an unknown name most likely names: sure signs first, then what the encoder read there. */
export function guessKind(
  forms: readonly string[],
  { first, last, titled, read }: UnknownName,
  { nameCues: cues }: Language,
): Name['kind'] {
  const head = (forms[first] ?? '').toLowerCase();
  const before = (forms[first - 1] ?? '').toLowerCase();
  if (last > first && cues.organizationHeads.has(head)) return 'organization';
  if (last > first && cues.placeHeads.has(head)) return 'place';
  // "Ketua PB IPSI" names the body, "Ketua Ratri" the person.
  if (titled) return forms.slice(first, last + 1).every(isAcronym) ? 'organization' : 'person';
  if (cues.armedGroup.has(before)) return 'armed_group';
  if (cues.group.has(before)) return 'group';
  if (cues.placeHeads.has(before)) return 'place';
  const seen = read.find((span) => span.first <= last && span.last >= first);
  if (seen) return kinds[seen.kind];
  return forms.slice(first, last + 1).every(isAcronym) ? 'organization' : 'person';
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}
