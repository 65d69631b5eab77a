import type { Draft } from './draft.ts';
import { frameFacts } from './frame-facts.ts';
import type { Reading } from './reading.ts';
import { readSlots, type SlotPhrase } from './read-slots.ts';
import { isVerb } from './sentence-view.ts';

/** The themes of a draft; a meeting without one has what it is about: "bertemu X membahas Y", "berunding soal Y". */
export function withTopics(reading: Reading, { frame, themes, last }: Draft): readonly SlotPhrase[] {
  if (themes.length > 0 || frameFacts(frame).relation !== 'CONSULT') return themes;
  const { view } = reading;
  const topic = readSlots(view, last + 1).find(({ slot }) => view.grammar.topics.has(slot));
  if (topic) return [topic];
  for (let v = last + 1; v < view.words.length; v++) {
    if (['.', ';'].includes(view.low[v] ?? '') || view.quoted[v] !== view.quoted[last]) return [];
    if (!isVerb(view, v) || view.voice[v] !== 'active') continue;
    if (view.grammar.discussing.has(view.words[v]?.root ?? ''))
      return readSlots(view, v + 1).filter(
        ({ slot }, i) => i === 0 && (slot === 'obj' || view.grammar.topics.has(slot)),
      );
  }
  return [];
}
