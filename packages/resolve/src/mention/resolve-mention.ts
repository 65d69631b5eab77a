import type { Mention } from '@simpul/extract/extracted-claim';
import type { Circumstance, Reading, Referents } from './reading.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolveNamePhrase } from './resolve-name-phrase.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { widenMention } from './widen-mention.ts';

/** Finds who a mention is; `actors` is empty where the text does not tell. */
export function resolveMention(mention: Mention, reading: Reading, circumstance: Circumstance): Referents {
  if (mention.form === 'pronoun' || mention.form === 'omitted') return resolvePronoun(mention, reading, circumstance);
  const whole = widenMention(mention, reading);
  return resolveNamePhrase(whole, reading) ?? resolveDescription(whole, reading, circumstance);
}
