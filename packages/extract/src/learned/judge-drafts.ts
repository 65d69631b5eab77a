import type { RelationType } from '@simpul/graph-schema/relation-type';
import { reciprocalTypes } from '@simpul/graph-schema/relation-type';
import type { Draft } from '../draft.ts';
import { frameFacts } from '../frame-facts.ts';
import type { Reading } from '../reading.ts';
import { proposeDrafts, thingsOf } from './propose-drafts.ts';
import type { EventModel } from './read-event-model.ts';
import { scoreCarrier, scoreKinds, type ScoredCarrier } from './score-carrier.ts';

/** A claim of the rules less likely than this is dropped (chosen on the development articles, as the next). */
const leastOfRules = 0.01;
/** A claim that no rule found must be at least so likely. */
const leastLearned = 0.4;
/** A word less likely to carry an event is not looked at. */
const leastKind = 0.15;
/** For an end that is no phrase of the sentence: half-way between likely and not. */
const unknownRole = 0.3;

/** Claims of a sentence weighed by the learned model: unlikely ones go, likely ones that no rule found come. */
export function judgeDrafts(model: EventModel, reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const carriers = openCarriers(model, reading);
  const kept = drafts.flatMap((draft) => judge(model, reading, { draft, carriers }));
  const added: Draft[] = [];
  for (const carrier of carriers.likely(leastKind)) {
    for (const draft of proposeDrafts(reading, carrier, leastKind)) {
      const confidence = oddsOf(draft, carrier);
      if (confidence < leastLearned || isTold(draft, kept, added)) continue;
      added.push({ ...draft, confidence, themes: thingsOf(reading, carrier) });
    }
  }
  return [...kept, ...added];
}

interface Carriers {
  readonly at: (word: number) => ScoredCarrier;
  /** Those that carry an event of some type with at least these odds. */
  readonly likely: (least: number) => readonly ScoredCarrier[];
}

/** The carriers of a sentence, each scored when it is first asked for. */
function openCarriers(model: EventModel, reading: Reading): Carriers {
  const kinds = scoreKinds(model, reading);
  const scored = new Map<number, ScoredCarrier>();
  const at = (word: number): ScoredCarrier => {
    const known = scored.get(word);
    if (known) return known;
    const odds = new Map(model.types.map((type, place): [RelationType, number] => [type, kinds[word]?.[place] ?? 0]));
    const carrier = { ...scoreCarrier(model, reading, word), kinds: odds };
    scored.set(word, carrier);
    return carrier;
  };
  const likely = (least: number): readonly ScoredCarrier[] =>
    kinds.flatMap((odds, word) => (Math.max(...odds) < least ? [] : [at(word)]));
  return { at, likely };
}

/** The rules' claim with what the model makes of it; nothing where the model is nearly sure of the contrary. */
function judge(
  model: EventModel,
  reading: Reading,
  { draft, carriers }: { readonly draft: Draft; readonly carriers: Carriers },
): readonly Draft[] {
  const { relation } = frameFacts(draft.frame);
  if (!model.types.includes(relation)) return [draft];
  const words = Array.from({ length: draft.last - draft.first + 1 }, (_, at) => carriers.at(draft.first + at));
  const odds = (carrier: ScoredCarrier): number => carrier.kinds.get(relation) ?? 0;
  const best = words.reduce((one, other) => (odds(other) > odds(one) ? other : one), carriers.at(draft.last));
  const likely = oddsOf(draft, best);
  if (likely < leastOfRules) return [];
  const themes = withThings(draft.themes, thingsOf(reading, best));
  return [{ ...draft, confidence: (draft.confidence + likely) / 2, themes }];
}

/** The themes, and the things that share no word with one. */
function withThings(themes: Draft['themes'], things: Draft['themes']): Draft['themes'] {
  const isNew = (thing: Draft['themes'][number]): boolean =>
    !themes.some(({ first, last }) => first <= thing.last && thing.first <= last);
  return [...themes, ...things.filter(isNew)];
}

/** How likely the carrier is of the claim's type and has these ends. */
function oddsOf({ frame, subject, object }: Draft, { kinds, roles, absent }: ScoredCarrier): number {
  const from = subject.form === 'omitted' ? absent.subject : (roles.get(subject)?.subject ?? unknownRole);
  return (kinds.get(frameFacts(frame).relation) ?? 0) * from * (roles.get(object)?.object ?? unknownRole);
}

/** The claim is there, or the rules found an event of another type in the word: a word carries one. */
function isTold(draft: Draft, kept: readonly Draft[], added: readonly Draft[]): boolean {
  const { relation } = frameFacts(draft.frame);
  const other = ({ first, last, frame }: Draft): boolean =>
    first <= draft.first && last >= draft.last && frameFacts(frame).relation !== relation;
  return kept.some(other) || [...kept, ...added].some((known) => isSameClaim(known, draft));
}

function isSameClaim(one: Draft, other: Draft): boolean {
  const [facts, others] = [frameFacts(one.frame), frameFacts(other.frame)];
  if (facts.relation !== others.relation) return false;
  const turned = facts.mutual || others.mutual || reciprocalTypes.has(facts.relation);
  return (
    (one.subject === other.subject && one.object === other.object) ||
    (turned && one.subject === other.object && one.object === other.subject)
  );
}
