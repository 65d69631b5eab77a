import type { ActorPhrase } from './actor-phrase.ts';
import type { SentenceView } from './sentence-view.ts';

/** "keduanya", "kedua pemimpin": two who were named before, in one phrase. */
export const isPair = ({ low, grammar }: SentenceView, { first, form }: ActorPhrase): boolean =>
  form === 'description' && (grammar.pairs.has(low[first] ?? '') || grammar.pairs.has(low[first - 1] ?? ''));
