import { actsFrom, stateAround } from './find-ends.ts';
import { directActors, innerActors, type PhraseActors, type Reading } from './reading.ts';
import type { SlotPhrase } from './read-slots.ts';

const nobody: PhraseActors = { actors: [], through: false };

/** "antara X dan sebuah kamp Y": the first actor before the coordinator and the first behind it. */
export function between(reading: Reading, slots: readonly SlotPhrase[]): PhraseActors | null {
  const { view, phrases } = reading;
  const slot = slots.find(({ slot }) => view.grammar.between.has(slot));
  if (!slot) return null;
  const direct = directActors(reading, slot.first, slot.last);
  if (direct.actors.length !== 1) return direct;
  const split = view.low.findIndex(
    (word, i) => i > (direct.actors[0]?.extent ?? slot.last) && i <= slot.last && view.grammar.coordinators.has(word),
  );
  const other = split < 0 ? undefined : phrases.phrases.find(({ first, last }) => first > split && last <= slot.last);
  return other ? { actors: [...direct.actors, other], through: true } : direct;
}

/** Actors in the first of the wanted slots that holds one. */
export function actorsIn(reading: Reading, wanted: readonly string[], slots: readonly SlotPhrase[]): PhraseActors {
  for (const one of wanted) {
    const slot = slots.find(({ slot }) => slot === one);
    const found = slot ? innerActors(reading, slot.first, slot.last) : nobody;
    const acting = found.actors.filter((actor) => actsFrom(reading.view, one, actor));
    if (acting.length > 0) return { ...found, actors: acting };
    const around = slot && found.actors.length === 0 ? stateAround(reading, slot) : null;
    if (around) return { actors: [around], through: true };
  }
  return nobody;
}
