import type { AnalysedSentence } from '@simpul/nlp/analysed-sentence';
import { contentClaims } from './content-claims.ts';
import { demandedClaims } from './demanded-claims.ts';
import type { Draft } from './draft.ts';
import { findSpeech, type Speech } from './find-speech.ts';
import { frameFacts } from './frame-facts.ts';
import type { GrammarWords } from './language.ts';
import { judgedClaims } from './judged-claims.ts';
import type { Lexicon } from './lexicon.ts';
import { nounClaims } from './noun-claims.ts';
import { promisedClaims } from './promised-claims.ts';
import { judgeDrafts } from './learned/judge-drafts.ts';
import type { LearnedModel } from './learned/learned-model.ts';
import { openReading, type Reading } from './reading.ts';
import { isDeniedToExist } from './read-modality.ts';
import { structuralClaims } from './structural-claims.ts';
import { considerDraft, type Watch } from './trace/considered.ts';
import { silentCarriers } from './trace/silent-carriers.ts';
import { verbClaims } from './verb-claims.ts';

/** A sentence with what is said in it and by whom: a claim may take its speaker from another sentence. */
export interface ReadSentence {
  readonly reading: Reading;
  readonly speeches: readonly Speech[];
  readonly drafts: readonly Draft[];
}

export interface ReadOptions {
  readonly lexicon: Lexicon;
  /** Null for the rules alone. */
  readonly model: LearnedModel | null;
  /** Told of everything that is weighed on the way. */
  readonly watch?: Watch | undefined;
}

export function readSentence(sentence: AnalysedSentence, { lexicon, model, watch }: ReadOptions): ReadSentence {
  const reading = openReading(sentence, lexicon);
  const found = sentence.words.flatMap((_, i) => [
    ...verbClaims(reading, i),
    ...nounClaims(reading, i),
    ...structuralClaims(reading, i),
  ]);
  const events = found.filter((draft) => isEvent(draft, lexicon.language.words) && !isNobody(reading, draft));
  const speeches = findSpeech(reading);
  const all = [
    ...events,
    ...promisedClaims(reading, events),
    ...contentClaims(reading, events),
    ...judgedClaims(reading, speeches, events),
    ...demandedClaims(reading, speeches, events),
  ];
  const drafts = dropRepeats(all);
  if (watch) watchRules(reading, { found, events, all, drafts }, watch);
  const judged = model ? judgeDrafts(model, reading, { drafts, watch }) : drafts;
  if (watch && !model) for (const draft of drafts) watch(considerDraft(draft));
  return { reading, drafts: judged, speeches };
}

interface RuleStages {
  readonly found: readonly Draft[];
  readonly events: readonly Draft[];
  readonly all: readonly Draft[];
  readonly drafts: readonly Draft[];
}

/** Tells what the rules looked at and left. */
function watchRules(reading: Reading, { found, events, all, drafts }: RuleStages, watch: Watch): void {
  for (const silent of silentCarriers(reading, found)) watch(silent);
  for (const draft of found.filter((one) => !events.includes(one))) {
    const dropped = isNobody(reading, draft) ? 'nobody in particular' : 'no event between actors';
    watch(considerDraft(draft, { dropped }));
  }
  for (const draft of all.filter((one) => !drafts.includes(one)))
    watch(considerDraft(draft, { dropped: 'said already' }));
}

/** Talking to an outlet is an interview, and citizens who travel make no state visit. */
function isEvent({ subject, object, frame }: Draft, { outlets }: GrammarWords): boolean {
  if (frameFacts(frame).relation !== 'CONSULT') return true;
  const press = [subject, object].some(
    ({ name }) => name && (outlets.has(name.text.toLowerCase()) || /\.(?:com|id|net)$/iu.test(name.text)),
  );
  if (press) return false;
  return frame !== 'visit' || (subject.sector !== 'civilian' && subject.name?.how !== 'demonym');
}

/** "Tak ada negara yang mengecam X": no state in particular. */
const isNobody = ({ view }: Reading, { subject }: Draft): boolean =>
  subject.form === 'description' && isDeniedToExist(view, subject.first);

/** One draft for the same two ends at one verb ("mengirim bantuan" helps once) and for one frame: the surest. */
function dropRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const talks = drafts.filter((draft) => !drafts.some((other) => isTopicOf(draft, other)));
  const atVerb = surest(talks, ({ frame, first }) => `${frameFacts(frame).relation} ${first}`);
  return surest(atVerb, ({ frame }) => frame);
}

/** "bertemu untuk membahas X" is one talk. */
const isTopicOf = (draft: Draft, other: Draft): boolean =>
  draft.frame === 'discuss' &&
  other.frame !== 'discuss' &&
  frameFacts(other.frame).relation === 'CONSULT' &&
  other.first < draft.first &&
  other.subject === draft.subject &&
  other.object === draft.object;

function surest(drafts: readonly Draft[], sort: (draft: Draft) => string): readonly Draft[] {
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = `${draft.subject.first} ${sort(draft)} ${draft.object.first}`;
    const known = best.get(key);
    if (!known || known.confidence < draft.confidence) best.set(key, draft);
  }
  return [...best.values()];
}
