import type { Reading } from './reading.ts';

/** The state that an office or army without a name belongs to: the home state where the article names it, else the one named last. */
export function stateAtHand(sentence: number, { cast, language }: Reading): string | null {
  if (cast.members.has(language.homeState)) return language.homeState;
  for (let at = sentence; at >= 0; at--) {
    const state = cast.occurrencesIn(at).findLast(({ kind }) => kind === 'state');
    if (state) return state.actor;
  }
  return null;
}
