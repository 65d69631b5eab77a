import type { Modality } from '@simpul/graph-schema/modality';
import type { ActorPhrase } from './actor-phrase.ts';
import type { Draft } from './draft.ts';
import type { Speech } from './find-speech.ts';
import type { Reading } from './reading.ts';
import { isQuoteMark, isVerb, type SentenceView } from './sentence-view.ts';

/** Who says a claim, nearest first; joint speakers stand side by side. */
export interface Attribution {
  readonly chain: readonly (readonly ActorPhrase[])[];
  readonly unnamed: string | null;
  readonly modality: Modality | null;
  readonly denied: boolean;
  /** Word of the nearest verb whose clause it stands in. */
  readonly contentOf: number | null;
  /** The claim stands inside a quotation that no one in the sentence is named for. */
  readonly needsSpeaker: boolean;
}

export function readAttribution(reading: Reading, draft: Draft, speeches: readonly Speech[]): Attribution {
  const { view } = reading;
  const covering = isPresupposed(reading, draft)
    ? []
    : speeches.filter((speech) => covers(view, speech, draft)).sort((a, b) => nearness(b) - nearness(a));
  const named = covering.filter(({ speakers }) => speakers.length > 0);
  const quoted = view.quoted[draft.last] === true || (view.sentence.quotations.length === 0 && speaksOfItself(view));
  const ends = new Set([draft.subject, draft.object]);
  const own = named.filter(
    ({ speakers }) => !speakers.every((speaker) => ends.has(speaker)) || !speakers.includes(draft.subject),
  );
  const modality = covering.find(({ modality }) => modality !== null)?.modality ?? null;
  return {
    chain: own.map(({ speakers }) => speakers),
    unnamed: covering.find(({ unnamed }) => unnamed !== null)?.unnamed ?? null,
    modality,
    denied: covering.some(({ denied }) => denied),
    contentOf: covering.find(({ inverted, from }) => !inverted && from > 0)?.at ?? null,
    needsSpeaker: quoted && !named.some((speech) => outside(reading, speech)),
  };
}

/**
 * An event whose participants stand in its own noun phrase is taken for granted by whoever reports, where that phrase only
 * says when or what for: "sejak perang X melawan Y", "untuk menghentikan serangan X ke Y". A quotation is all the speaker's own.
 */
function isPresupposed({ view }: Reading, { rule, first, last }: Draft): boolean {
  if (!['noun:owner', 'noun:pair', 'noun:between'].includes(rule) || view.quoted[last] === true) return false;
  const lead = view.low[first - 1] ?? '';
  return (
    view.grammar.circumstances.has(lead) ||
    (isVerb(view, first - 1) && view.grammar.purpose.has(view.low[first - 2] ?? ''))
  );
}

/** "Saya", "kita" outside quotation marks: a quotation whose marks were lost. */
const speaksOfItself = ({ low, grammar }: SentenceView): boolean => low.some((form) => grammar.firstPerson.has(form));

/** A clause said covers what is behind its verb; words of saying behind cover all but their own phrase. */
function covers(
  view: SentenceView,
  { at, from, to, speakers, inverted }: Speech,
  { first, last, subject }: Draft,
): boolean {
  // '"…," kata X usai bertemu Y': told by the article again.
  if (inverted && first > at && !view.quoted[last] && isQuoteMark(view.low[at - 1] ?? '')) return false;
  if (last < from || first > to || first === at) return false;
  const [speaker] = speakers;
  if (!inverted && from > 0) return first > at;
  return (
    !(speaker && first >= at && last <= speaker.extent) &&
    !(subject.first >= at && speakers.includes(subject) && first < at)
  );
}

/** Verbs nearer to the claim are nested deeper; what is said behind or around it comes last. */
const nearness = ({ at, from, inverted }: Speech): number => (inverted || from === 0 ? -1 : at);

const outside = ({ view }: Reading, { at }: Speech): boolean => view.quoted[at] !== true;
