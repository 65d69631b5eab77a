import type { AnalysedSentence } from '@simpul/nlp/analysed-sentence';
import { type Identity, type NameUse, useKey } from './identity.ts';
import { isAcronymOf, looksLikeAcronym } from './is-acronym.ts';

/** Makes one of a name and the short form given in brackets behind it: "Badan Intelijen Nasional (NIS)". */
export function joinAcronyms(
  identities: ReadonlyMap<string, Identity>,
  uses: readonly NameUse[],
  sentences: readonly AnalysedSentence[],
): ReadonlyMap<string, Identity> {
  const into = new Map<string, Identity>();
  for (const [index, short] of uses.entries()) {
    const long = uses[index - 1];
    if (!long || long.sentence !== short.sentence || !isBracketed(sentences[long.sentence], long, short)) continue;
    const [left, right] = [long, short].map((use) => identities.get(useKey(use.sentence, use.name.first)));
    if (!left || !right || left.key === right.key || !areOne(left, right, [long, short])) continue;
    const [kept, gone] = left.entry || !right.entry ? [left, right] : [right, left];
    const kind = kept.kind === 'person' ? 'organization' : kept.kind;
    into.set(kept.key, { ...kept, kind });
    into.set(gone.key, { ...kept, kind, reason: `short form introduced as "${long.name.text} (${short.name.text})"` });
  }
  return new Map([...identities].map(([key, identity]) => [key, into.get(identity.key) ?? identity]));
}

function isBracketed(sentence: AnalysedSentence | undefined, long: NameUse, short: NameUse): boolean {
  const between = sentence?.words.slice(long.name.last + 1, short.name.first).map(({ form }) => form) ?? [];
  const after = sentence?.words[short.name.last + 1]?.form;
  return (between.join(' ') === '(' && after === ')') || between.join(' ') === 'atau' || between.join(' ') === 'alias';
}

function areOne(left: Identity, right: Identity, [long, short]: readonly NameUse[]): boolean {
  if (!long || !short || (left.entry && right.entry)) return false;
  const [a, b] = [long.name.text, short.name.text];
  const acronym = looksLikeAcronym(b) || looksLikeAcronym(a);
  // An unknown name taken for a person's is a body's, if an acronym is made of it.
  if (acronym && (isAcronymOf(b, a) || isAcronymOf(a, b))) return true;
  if (left.kind === 'person' || right.kind === 'person') return false;
  if (isAcronymOf(b, a) || isAcronymOf(a, b)) return true;
  return left.kind !== 'state' && right.kind !== 'state' && acronym;
}
