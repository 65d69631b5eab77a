import type { RelationType } from '@simpul/graph-schema/relation-type';
import { reciprocalTypes } from '@simpul/graph-schema/relation-type';
import type { Draft } from '../draft.ts';
import { frameFacts } from '../frame-facts.ts';
import type { Reading } from '../reading.ts';
import { proposeDrafts, thingsOf } from './propose-drafts.ts';
import { confidenceOf } from './confidence.ts';
import type { LearnedModel } from './learned-model.ts';
import { scoreCarrier, scoreKinds, type ScoredCarrier } from './score-carrier.ts';
import type { DropCause, Odds } from '../trace/candidate.ts';
import { considerDraft, type Watch } from '../trace/considered.ts';
import { type ClaimOdds, endOdds, tellOdds } from './tell-odds.ts';
import { unproposed } from './unproposed.ts';

/** A claim of the rules less likely than this is dropped (chosen on the development articles, as the next). */
const leastOfRules = 0.01;
/** A claim that no rule found must be at least so likely. */
const leastLearned = 0.4;
/** A word less likely to carry an event is not looked at. */
const leastKind = 0.15;

/** A word less likely than this to carry an event is not told of either. */
const leastTold = 0.05;

/** Claims of a sentence weighed by the learned model: unlikely ones go, likely ones that no rule found come. */
export function judgeDrafts(
  model: LearnedModel,
  reading: Reading,
  { drafts, watch }: { readonly drafts: readonly Draft[]; readonly watch?: Watch | undefined },
): readonly Draft[] {
  const carriers = openCarriers(model, reading);
  const kept = drafts.flatMap((draft) => judge(model, reading, { draft, carriers, watch }));
  const added: Draft[] = [];
  for (const carrier of carriers.likely(leastKind)) {
    for (const proposed of proposeDrafts(reading, carrier, leastKind)) {
      const odds = oddsOf(proposed, carrier);
      const draft = {
        ...proposed,
        confidence: confidenceOf(model.confidence, { rule: proposed.rule, trust: null, ...odds }),
      };
      if (isSame(draft, kept, added)) continue;
      const dropped = dropOf(draft, odds, kept);
      watch?.(considerDraft(draft, { ...dropped, odds: tellDraft(draft, carrier) }));
      if (!dropped) added.push({ ...draft, themes: thingsOf(reading, carrier) });
    }
  }
  if (watch) watchRest(reading, { carriers, drafts, watch });
  return [...kept, ...added];
}

/** Tells of the words that came near to an event for which no ends were likely enough. */
function watchRest(
  reading: Reading,
  {
    carriers,
    drafts,
    watch,
  }: { readonly carriers: Carriers; readonly drafts: readonly Draft[]; readonly watch: Watch },
): void {
  for (const carrier of carriers.likely(leastTold)) {
    const told = [
      ...proposeDrafts(reading, carrier, leastKind),
      ...drafts.filter(({ first, last }) => first <= carrier.word && carrier.word <= last),
    ].map(({ frame }) => frameFacts(frame).relation);
    for (const [relation, odds] of carrier.kinds)
      if (odds >= leastTold && !told.includes(relation)) watch(unproposed(reading, carrier, { relation, leastKind }));
  }
}

interface Carriers {
  readonly at: (word: number) => ScoredCarrier;
  /** Those that carry an event of some type with at least these odds. */
  readonly likely: (least: number) => readonly ScoredCarrier[];
}

/** The carriers of a sentence, each scored when it is first asked for. */
function openCarriers(model: LearnedModel, reading: Reading): Carriers {
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
  model: LearnedModel,
  reading: Reading,
  { draft, carriers, watch }: { readonly draft: Draft; readonly carriers: Carriers; readonly watch: Watch | undefined },
): readonly Draft[] {
  const { relation } = frameFacts(draft.frame);
  if (!model.types.includes(relation)) {
    watch?.(considerDraft(draft));
    return [draft];
  }
  const words = Array.from({ length: draft.last - draft.first + 1 }, (_, at) => carriers.at(draft.first + at));
  const odds = (carrier: ScoredCarrier): number => carrier.kinds.get(relation) ?? 0;
  const best = words.reduce((one, other) => (odds(other) > odds(one) ? other : one), carriers.at(draft.last));
  const likely = oddsOf(draft, best);
  const trust = draft.confidence;
  const confidence = confidenceOf(model.confidence, { rule: draft.rule, trust, ...likely });
  const judged = { ...draft, confidence, themes: withThings(draft.themes, thingsOf(reading, best)) };
  const fate = { trust, odds: tellDraft(draft, best) };
  if (together(likely) >= leastOfRules) {
    watch?.(considerDraft(judged, fate));
    return [judged];
  }
  watch?.(
    considerDraft(judged, { ...fate, dropped: 'judged unlikely', detail: asked(together(likely), leastOfRules) }),
  );
  return [];
}

/** The themes, and the things that share no word with one. */
function withThings(themes: Draft['themes'], things: Draft['themes']): Draft['themes'] {
  const isNew = (thing: Draft['themes'][number]): boolean =>
    !themes.some(({ first, last }) => first <= thing.last && thing.first <= last);
  return [...themes, ...things.filter(isNew)];
}

/** How likely the carrier is of the claim's type and has these ends. */
const oddsOf = ({ frame, subject, object }: Draft, carrier: ScoredCarrier): ClaimOdds =>
  endOdds(carrier, { relation: frameFacts(frame).relation, subject, object });

const together = ({ kind, subject, object }: ClaimOdds): number => kind * subject * object;

const tellDraft = ({ frame, subject, object }: Draft, carrier: ScoredCarrier): Odds =>
  tellOdds(carrier, { relation: frameFacts(frame).relation, subject, object });

const asked = (odds: number, least: number): string => `${odds.toFixed(3)}, at least ${least.toFixed(2)} is asked`;

/** Why a claim that only the model finds is left out: too unlikely, or the rules found an event of another type in the word. */
function dropOf(
  draft: Draft,
  odds: ClaimOdds,
  kept: readonly Draft[],
): { readonly dropped: DropCause; readonly detail: string } | null {
  if (together(odds) < leastLearned)
    return { dropped: 'below the threshold', detail: asked(together(odds), leastLearned) };
  const { relation } = frameFacts(draft.frame);
  const other = kept.find(
    ({ first, last, frame }) => first <= draft.first && last >= draft.last && frameFacts(frame).relation !== relation,
  );
  return other ? { dropped: 'another event', detail: frameFacts(other.frame).relation } : null;
}

const isSame = (draft: Draft, ...told: readonly (readonly Draft[])[]): boolean =>
  told.some((list) => list.some((known) => isSameClaim(known, draft)));

function isSameClaim(one: Draft, other: Draft): boolean {
  const [facts, others] = [frameFacts(one.frame), frameFacts(other.frame)];
  if (facts.relation !== others.relation) return false;
  const turned = facts.mutual || others.mutual || reciprocalTypes.has(facts.relation);
  return (
    (one.subject === other.subject && one.object === other.object) ||
    (turned && one.subject === other.object && one.object === other.subject)
  );
}
