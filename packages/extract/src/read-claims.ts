import type { Article } from '@simpul/graph-schema/article';
import type { RelationType } from '@simpul/graph-schema/relation-type';
import type { AnalysedSentence } from '@simpul/nlp/analysed-sentence';
import type { Draft } from './draft.ts';
import type { ExtractedClaim, Mention } from './extracted-claim.ts';
import { findSpeech, type Speech } from './find-speech.ts';
import { frameFacts } from './frame-facts.ts';
import type { GrammarWords } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { nounClaims } from './noun-claims.ts';
import { type Attribution, readAttribution } from './read-attribution.ts';
import { type Certainty, readCertainty } from './read-modality.ts';
import { openReading, type Reading } from './reading.ts';
import { readItems } from './read-items.ts';
import { readTime } from './read-time.ts';
import { structuralClaims } from './structural-claims.ts';
import { toMention } from './to-mention.ts';
import { verbClaims } from './verb-claims.ts';

/** A sentence with what is said in it: claims of a sentence may take their speaker from another. */
export interface ReadSentence {
  readonly reading: Reading;
  readonly speeches: readonly Speech[];
  readonly drafts: readonly Draft[];
}

export function readSentence(sentence: AnalysedSentence, lexicon: Lexicon): ReadSentence {
  const reading = openReading(sentence, lexicon);
  const made = sentence.words.flatMap((_, i) => [
    ...verbClaims(reading, i),
    ...nounClaims(reading, i),
    ...structuralClaims(reading, i),
  ]);
  const drafts = made.filter((draft) => isEvent(draft, lexicon.language.words));
  return { reading, drafts: dropRepeats(drafts), speeches: findSpeech(reading) };
}

/** Talking to an outlet is an interview, and citizens who travel make no state visit. */
function isEvent({ subject, object, frame }: Draft, { outlets }: GrammarWords): boolean {
  if (frameFacts(frame).relation !== 'CONSULT') return true;
  if (
    [subject, object].some(
      ({ name }) => name && (outlets.has(name.text.toLowerCase()) || /\.(com|id|net)$/iu.test(name.text)),
    )
  )
    return false;
  return frame !== 'visit' || (subject.sector !== 'civilian' && subject.name?.how !== 'demonym');
}

/** Claims of the sentence at `position`, in text order. */
export function claimsOf(
  article: Article,
  sentences: readonly ReadSentence[],
  position: number,
): readonly ExtractedClaim[] {
  const read = sentences[position];
  if (!read) return [];
  return read.drafts.flatMap((draft) => {
    const attribution = readAttribution(read.reading, draft, read.speeches);
    const speakers = chainsOf(article, read, attribution);
    const outer = attribution.needsSpeaker ? speakerAround(article, sentences, position) : [];
    const certainty = settle(draft, attribution, readCertainty(read.reading, draft));
    return joint([...speakers, ...(outer.length > 0 ? [outer] : [])]).map((chain) =>
      toClaim(article, read.reading, { draft, chain, certainty, unnamed: attribution.unnamed }),
    );
  });
}

function toClaim(
  article: Article,
  reading: Reading,
  told: { draft: Draft; chain: readonly Mention[]; certainty: Certainty; unnamed: string | null },
): ExtractedClaim {
  const { draft, chain, certainty, unnamed } = told;
  const { view } = reading;
  const relation = frameFacts(draft.frame).relation as RelationType;
  const evidence = evidenceOf(article, view.sentence);
  const predicateSpan = {
    start: view.words[draft.first]?.start ?? evidence.start,
    end: view.words[draft.last]?.end ?? evidence.end,
  };
  const time = readTime(article, evidence, predicateSpan);
  return {
    subject: toMention(article, view, draft.subject),
    relation,
    object: toMention(article, view, draft.object),
    mode: draft.mode,
    frame: draft.frame,
    predicate: view.words[draft.last]?.root ?? null,
    mutual: frameFacts(draft.frame).mutual,
    items: readItems(article, reading, draft.themes),
    attribution: chain,
    unnamedSource: chain.length > 0 ? null : unnamed,
    ...certainty,
    office: null,
    eventStart: time.start,
    eventEnd: time.end,
    place: null,
    evidence,
    predicateSpan,
    confidence: draft.confidence,
    rule: draft.rule,
    about: null,
  };
}

function evidenceOf(article: Article, { start, end }: AnalysedSentence): ExtractedClaim['evidence'] {
  const raw = article.text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const quote = raw.trim();
  return { start: from, end: from + quote.length, quote };
}

function settle(draft: Draft, { modality, denied }: Attribution, read: Certainty): Certainty {
  const outer = modality ?? 'asserted';
  const polarity = draft.polarity ?? (denied === (read.polarity === 'negated') ? 'affirmed' : 'negated');
  return { modality: draft.modality ?? (read.modality === 'asserted' ? outer : read.modality), polarity };
}

function chainsOf(
  article: Article,
  { reading }: ReadSentence,
  { chain }: Attribution,
): readonly (readonly Mention[])[] {
  return chain.map((speakers) => speakers.map((speaker) => toMention(article, reading.view, speaker)));
}

/** Joint speakers give one claim each: every way through the chain. */
function joint(chain: readonly (readonly Mention[])[]): readonly (readonly Mention[])[] {
  return chain.reduce<readonly (readonly Mention[])[]>(
    (ways, speakers) => ways.flatMap((way) => speakers.map((speaker) => [...way, speaker])),
    [[]],
  );
}

/** Whose quotation it is that no one in its own sentence is named for: of the same quotation, else the last who spoke. */
function speakerAround(article: Article, sentences: readonly ReadSentence[], position: number): readonly Mention[] {
  const quotation = sentences[position]?.reading.view.sentence.quotations;
  const before = [position - 1, position - 2, position - 3].map((at) => speakerOf(article, sentences[at]));
  if (quotation?.some(({ continued }) => continued)) return before.find((speakers) => speakers.length > 0) ?? [];
  if (quotation?.some(({ open }) => open)) {
    for (let at = position + 1; at < position + 5; at++) {
      const behind = speakerOf(article, sentences[at]);
      if (behind.length > 0) return behind;
    }
  }
  return before.find((speakers) => speakers.length > 0) ?? [];
}

function speakerOf(article: Article, read: ReadSentence | undefined): readonly Mention[] {
  if (!read) return [];
  const speech = read.speeches.findLast(({ at, speakers }) => speakers.length > 0 && !read.reading.view.quoted[at]);
  return speech ? speech.speakers.map((speaker) => toMention(article, read.reading.view, speaker)) : [];
}

/** One draft for the same two ends and frame: the surest. */
function dropRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = `${draft.subject.first} ${frameFacts(draft.frame).relation} ${draft.object.first} ${draft.frame}`;
    const known = best.get(key);
    if (!known || known.confidence < draft.confidence) best.set(key, draft);
  }
  return [...best.values()];
}
