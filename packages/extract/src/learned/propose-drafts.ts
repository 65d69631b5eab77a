import { relations, type RelationType } from '@simpul/graph-schema/relation-type';
import type { ActorPhrase } from '../actor-phrase.ts';
import type { Draft } from '../draft.ts';
import { frameFacts } from '../frame-facts.ts';
import { readMode } from '../read-mode.ts';
import type { SlotPhrase } from '../read-slots.ts';
import { phraseEnd } from '../read-slots.ts';
import type { Reading } from '../reading.ts';
import type { ScoredCarrier } from './score-carrier.ts';

/** A role less likely than this is not proposed. */
export const leastRole = 0.2;
/** A thing less likely than this is not named (on the development articles twice the recall of 0.25, and two of three right). */
const leastThing = 0.1;

/** Claims that the learned model alone finds at a carrier: every likely subject with every likely object. */
export function proposeDrafts(reading: Reading, carrier: ScoredCarrier, leastKind: number): readonly Draft[] {
  return [...carrier.kinds].flatMap(([relation, odds]) => {
    if (odds < leastKind) return [];
    const frame = frameOf(reading, carrier.word, relation);
    const likely = (role: 'subject' | 'object'): readonly ActorPhrase[] =>
      [...carrier.roles]
        .filter(([phrase, roles]) => roles[role] >= leastRole && !phrase.locative)
        .map(([phrase]) => phrase);
    const objects = likely('object');
    const base = {
      frame,
      mode: frameFacts(frame).mode ?? readMode(reading, carrier.word + 1, frame),
      first: carrier.word,
      last: carrier.word,
      themes: [],
      rule: 'learned',
      confidence: 0.5,
    };
    return likely('subject').flatMap((subject) =>
      objects.filter((object) => object !== subject).map((object) => ({ ...base, subject, object })),
    );
  });
}

/** The things that take part in an event, each with the words that go with it. */
export function thingsOf(reading: Reading, { things }: Pick<ScoredCarrier, 'things'>): readonly SlotPhrase[] {
  const { view } = reading;
  return [...things.entries()].flatMap(([at, odds]): SlotPhrase[] => {
    if (odds < leastThing || view.words[at]?.upos === 'PUNCT') return [];
    let first = at;
    while (first > 0 && isCount(reading, first - 1)) first--;
    const end = phraseEnd(view, at, Math.min(view.words.length, at + 8));
    let last = at;
    while (last < end && !view.grammar.coordinators.has(view.low[last + 1] ?? '') && view.low[last + 1] !== ',') last++;
    return [{ slot: 'obj', first, last }];
  });
}

const isCount = ({ view }: Reading, at: number): boolean =>
  view.words[at]?.upos === 'NUM' || view.grammar.quantities.has(view.low[at] ?? '');

/** The frame that the lexicon has for the word, else the plainest of its type. */
export function frameOf({ view, lexicon }: Reading, word: number, relation: RelationType): Draft['frame'] {
  const entries = [
    ...lexicon.verbsAt(view, word),
    ...[lexicon.nounAt(view, word)].flatMap((noun) => noun?.entry ?? []),
  ];
  const known = entries.find((entry) => frameFacts(entry.frame).relation === relation);
  const [plainest] = Object.keys(relations[relation].frames);
  return known?.frame ?? (plainest as Draft['frame']);
}
