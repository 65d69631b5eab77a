import type { Article } from '@simpul/graph-schema/article';
import type { RelationType } from '@simpul/graph-schema/relation-type';
import type { AnalysedSentence } from '@simpul/nlp/analysed-sentence';
import type { Draft } from './draft.ts';
import type { ExtractedClaim, Mention } from './extracted-claim.ts';
import { frameFacts } from './frame-facts.ts';
import { type Attribution, readAttribution } from './read-attribution.ts';
import { readItems } from './read-items.ts';
import { withTopics } from './read-topics.ts';
import { type Certainty, readCertainty } from './read-modality.ts';
import type { ReadSentence } from './read-sentence.ts';
import { readPlace, readTime } from './read-time.ts';
import { namedLater, speakerAround } from './speaker-around.ts';
import { toMention } from './to-mention.ts';

/** So many speakers report each other at most; joint speakers of endless nesting would multiply without bound. */
const deepest = 3;

/** A claim that does not yet know its neighbours: which verb it hangs on as content, and which one it is. */
export interface MadeClaim {
  readonly claim: ExtractedClaim;
  readonly sentence: number;
  /** Word of its predicate. */
  readonly verb: number;
  /** Word of the verb whose content it is. */
  readonly contentOf: number | null;
}

/** Claims of the sentence at `position`, in text order; joint speakers give one each. */
export function makeClaims(
  article: Article,
  sentences: readonly ReadSentence[],
  position: number,
): readonly MadeClaim[] {
  const read = sentences[position];
  return (read?.drafts ?? []).flatMap((draft) => {
    if (!read) return [];
    const attribution = readAttribution(read.reading, draft, read.speeches);
    const { view } = read.reading;
    const inner = attribution.chain
      .slice(0, deepest)
      .map((speakers) => speakers.map((speaker) => toMention(article, view, speaker)));
    const source = attribution.chain.length === 0 ? attribution.unnamed : null;
    const outer = attribution.needsSpeaker
      ? speakerAround(article, sentences, position)
      : source === null
        ? []
        : namedLater(article, sentences, { position, source });
    const certainty = settle(draft, attribution, readCertainty(read.reading, draft));
    return everyWay([...inner, ...(outer.length > 0 ? [outer] : [])]).map((chain) => ({
      claim: toClaim(article, read, { draft, chain, certainty, unnamed: attribution.unnamed }),
      sentence: position,
      verb: draft.first,
      contentOf: attribution.contentOf,
    }));
  });
}

/** Speech that is also an event has the claim that it is about among its neighbours: accused *of what*. */
export function linkContents(made: readonly MadeClaim[]): readonly ExtractedClaim[] {
  return made.map(({ claim, sentence, verb }, position) => {
    if (!hasContent.has(claim.relation)) return claim;
    const about = made.findIndex(
      (other, i) => i !== position && other.sentence === sentence && other.contentOf === verb && other.verb !== verb,
    );
    return about < 0 ? claim : { ...claim, about };
  });
}

const hasContent: ReadonlySet<RelationType> = new Set<RelationType>([
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'AGREE',
]);

interface Told {
  readonly draft: Draft;
  readonly chain: readonly Mention[];
  readonly certainty: Certainty;
  readonly unnamed: string | null;
}

function toClaim(
  article: Article,
  { reading }: ReadSentence,
  { draft, chain, certainty, unnamed }: Told,
): ExtractedClaim {
  const { view } = reading;
  const { relation, mutual } = frameFacts(draft.frame);
  const evidence = evidenceOf(article, view.sentence);
  const time = readTime(article, reading, draft);
  return {
    subject: toMention(article, view, draft.subject),
    relation,
    object: toMention(article, view, draft.object),
    mode: draft.mode,
    frame: draft.frame,
    predicate: view.words[draft.last]?.root ?? null,
    mutual,
    items: readItems(article, reading, withTopics(reading, draft)),
    attribution: chain,
    unnamedSource: chain.length > 0 ? null : unnamed,
    ...certainty,
    office: null,
    eventStart: time.start,
    eventEnd: time.end,
    place: readPlace(reading, draft),
    evidence,
    predicateSpan: {
      start: view.words[draft.first]?.start ?? evidence.start,
      end: view.words[draft.last]?.end ?? evidence.end,
    },
    confidence: draft.confidence,
    rule: draft.rule,
    about: null,
  };
}

/** The sentence without the space around it. */
function evidenceOf(article: Article, { start, end }: AnalysedSentence): ExtractedClaim['evidence'] {
  const raw = article.text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const quote = raw.trim();
  return { start: from, end: from + quote.length, quote };
}

/** What the predicate's own words say goes before what the verb of saying makes of it. */
function settle(draft: Draft, { modality, denied }: Attribution, read: Certainty): Certainty {
  const weakest = read.modality === 'asserted' ? (modality ?? 'asserted') : read.modality;
  const polarity = denied === (read.polarity === 'negated') ? 'affirmed' : 'negated';
  return { modality: draft.modality ?? weakest, polarity: draft.polarity ?? polarity };
}

function everyWay(chain: readonly (readonly Mention[])[]): readonly (readonly Mention[])[] {
  return chain.reduce<readonly (readonly Mention[])[]>(
    (ways, speakers) => ways.flatMap((way) => speakers.map((speaker) => [...way, speaker])),
    [[]],
  );
}
