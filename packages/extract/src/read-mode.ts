import type { Frame, Mode } from '@simpul/graph-schema/relation-type';
import { frameFacts } from './frame-facts.ts';
import type { Reading } from './reading.ts';

/** Farthest that the word which tells the mode stood from its predicate, in words. */
const reach = 12;

/** Mode of a demand, a refusal or a threat by what the words from `from` on say it is about, of an attack by its weapon. */
export function readMode({ view, lexicon }: Reading, from: number, frame: Frame): Mode | null {
  const told = lexicon.language.contentModes[frameFacts(frame).relation];
  if (!told) return null;
  for (let i = from; i < Math.min(view.words.length, from + reach); i++) {
    const form = view.low[i] ?? '';
    if (form === '.' || form === ';') return null;
    const mode = view.nameAt[i] ? undefined : (told.get(form) ?? told.get(view.words[i]?.root ?? ''));
    if (mode) return mode;
  }
  return null;
}
