import { subjectActors } from './find-ends.ts';
import { findSubject } from './find-subject.ts';
import { frameFacts } from './frame-facts.ts';
import { readSlots } from './read-slots.ts';
import { innerActors, type PhraseActors, type Reading } from './reading.ts';
import { isVerb } from './sentence-view.ts';

const nobody: PhraseActors = { actors: [], through: false };

/** Who answers the demand, accusation or offer at `noun`, and so was the one it went to. */
export function answererOf(reading: Reading, noun: number): PhraseActors {
  const before = answererBefore(reading, noun);
  return before.actors.length > 0 ? before : answererBehind(reading, noun);
}

/** "Permintaan Y … ditolak oleh X". */
function answererBehind(reading: Reading, noun: number): PhraseActors {
  const { view, lexicon } = reading;
  for (let v = noun + 1; v < Math.min(view.words.length, noun + 20); v++) {
    if (view.voice[v] !== 'passive' || !isVerb(view, v)) continue;
    const found = view.grammar.answeringVerbs.has(view.words[v]?.root ?? '') ? findSubject(view, v, lexicon) : null;
    if (!found || found.first > noun || noun > found.last) continue;
    const slots = readSlots(view, v + 1);
    const agent = slots.find(({ slot }) => view.grammar.agent.has(slot)) ?? slots.find(({ slot }) => slot === 'obj');
    return agent ? subjectActors(reading, { ...agent, how: 'order' }) : nobody;
  }
  return nobody;
}

/** "penolakan X terhadap permintaan Y". */
function answererBefore(reading: Reading, noun: number): PhraseActors {
  const { view, lexicon } = reading;
  if (!view.grammar.addressing.has(view.low[noun - 1] ?? '')) return nobody;
  for (let i = noun - 2; i >= Math.max(0, noun - 8); i--) {
    const answer = lexicon.nounAt(view, i)?.entry;
    if (answer) return frameFacts(answer.frame).relation === 'REJECT' ? innerActors(reading, i + 1, noun - 2) : nobody;
  }
  return nobody;
}
