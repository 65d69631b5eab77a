import type { Claim } from '@simpul/graph-schema/claim';
import type { TextSpan } from '@simpul/graph-schema/text-span';
import { type RelationType, reciprocalTypes } from '@simpul/graph-schema/relation-type';
import type { ExtractedClaim, Mention } from '@simpul/extract/extracted-claim';
import { fillOffice } from './fill-office.ts';
import type { Match } from './resolved-article.ts';
import type { Circumstance, Reading, Referents } from './mention/reading.ts';
import { resolveMention } from './mention/resolve-mention.ts';

/** Claims over actors, and why each mention was taken for its actor. */
export interface BuiltClaims {
  readonly claims: readonly Claim[];
  readonly matches: readonly Match[];
}

/** Verbal events are the speaker's own; in others "kami" is the body that the speaker stands for. */
const ownWords: ReadonlySet<RelationType> = new Set<RelationType>([
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'SUPPORT',
  'THREATEN',
]);

/** Puts actors in the place of mentions: claims without a known subject are left out, plural ends make several claims. */
export function buildClaims(extracted: readonly ExtractedClaim[], reading: Reading): BuiltClaims {
  const matches: Match[] = [];
  const built = extracted.flatMap((claim, position) =>
    expandClaim(claim, reading, matches).map((made) => ({ made, position })),
  );
  return { claims: joinSame(built), matches };
}

interface Built {
  readonly made: Claim;
  readonly position: number;
}

function expandClaim(extracted: ExtractedClaim, reading: Reading, matches: Match[]): readonly Claim[] {
  const resolve = (mention: Mention, circumstance: Circumstance): Referents => {
    const referents = resolveMention(mention, reading, circumstance);
    const { start, end, text } = mention;
    for (const actor of referents.actors) matches.push({ start, end, text, actor, reason: referents.reason });
    return referents;
  };
  const attribution = speakersOf(extracted, resolve);
  const circumstance = { speaker: attribution[0] ?? null, speaksForBody: !ownWords.has(extracted.relation) };
  const { subject, object } = resolveEnds(extracted, resolve, circumstance);
  if (!subject || subject.actors.length === 0) return [];
  const sector = extracted.subject.sector ?? subject.sector;
  const claim = { ...restOf(extracted), sector, attribution, ...spansOf(extracted) };
  return pairs(extracted, subject.actors, object?.actors ?? null).flatMap(([from, to]): Claim[] => {
    const filled = to ?? officeOf(from, extracted, reading);
    if (from === filled || (filled === null && extracted.object !== null)) return [];
    return [{ ...claim, subject: from, object: filled }];
  });
}

/** "Presiden Putin": the state that the phrase leaves out. */
function officeOf(
  person: string,
  { relation, object, office, subject }: ExtractedClaim,
  reading: Reading,
): string | null {
  if (relation !== 'HOLDS_OFFICE' || object !== null) return null;
  const { sentence } = subject;
  const level = reading.titlesIn(sentence).find(({ title }) => title.text === office)?.title.level;
  return fillOffice(person, { office, sentence, level: level ?? null }, reading);
}

type Resolve = (mention: Mention, circumstance: Circumstance) => Referents;

/** The chain of speakers; it ends where a speaker is nobody we know, for the rest would be nearer than it is. */
function speakersOf({ attribution }: ExtractedClaim, resolve: Resolve): readonly string[] {
  const chain: string[] = [];
  for (const mention of [...attribution].reverse()) {
    const outer = chain[0] ?? null;
    const [speaker] = resolve(mention, { speaker: outer, speaksForBody: true, not: new Set() }).actors;
    if (speaker !== undefined && !chain.includes(speaker)) chain.unshift(speaker);
  }
  return chain;
}

/** Names first: a pronoun or description can't be the actor at the other end. What is done to "kami" is done to the body. */
function resolveEnds(
  { subject, object }: ExtractedClaim,
  resolve: Resolve,
  circumstance: Omit<Circumstance, 'not'>,
): { readonly subject: Referents; readonly object: Referents | null } {
  const none: ReadonlySet<string> = new Set();
  const toBody = { ...circumstance, speaksForBody: true };
  if (object && object.form === 'name' && subject.form !== 'name') {
    const to = resolve(object, { ...toBody, not: none });
    return { subject: resolve(subject, { ...circumstance, not: new Set(to.actors) }), object: to };
  }
  const from = resolve(subject, { ...circumstance, not: none });
  return { subject: from, object: object && resolve(object, { ...toBody, not: new Set(from.actors) }) };
}

/** Every subject with every object; one plural subject of a mutual event is a pair by itself. */
function pairs(
  { mutual, relation }: ExtractedClaim,
  subjects: readonly string[],
  objects: readonly string[] | null,
): readonly (readonly [string, string | null])[] {
  const [first, second] = subjects;
  const alone = objects === null || objects.length === 0;
  if (alone && first !== undefined && second !== undefined && (mutual || reciprocalTypes.has(relation))) {
    return [[first, second]];
  }
  if (objects === null) return subjects.map((subject) => [subject, null]);
  return subjects.flatMap((subject) => objects.map((object): [string, string] => [subject, object]));
}

function restOf(
  extracted: ExtractedClaim,
): Omit<Claim, 'subject' | 'object' | 'attribution' | 'subjectSpan' | 'objectSpan' | 'sector'> {
  const { subject: _subject, object: _object, attribution: _attribution, ...rest } = extracted;
  return rest;
}

function spansOf({ subject, object }: ExtractedClaim): Pick<Claim, 'subjectSpan' | 'objectSpan'> {
  const span = ({ start, end, form }: Mention): TextSpan | null => (form === 'omitted' ? null : { start, end });
  return { subjectSpan: span(subject), objectSpan: object && span(object) };
}

/** One claim per subject, relation, object, modality, polarity and items in a sentence; `about` follows the claims it meant. */
function joinSame(built: readonly Built[]): readonly Claim[] {
  const kept: Claim[] = [];
  const places = new Map<string, number>();
  const from = new Map<number, number>();
  for (const { made, position } of built) {
    const key = keyOf(made);
    const place = places.get(key) ?? kept.length;
    if (!places.has(key)) {
      places.set(key, place);
      kept.push(made);
    } else if ((kept[place]?.confidence ?? 0) < made.confidence) kept[place] = made;
    if (!from.has(position)) from.set(position, place);
  }
  return kept.map((claim, place) => {
    const about = claim.about === null ? null : (from.get(claim.about) ?? null);
    return { ...claim, about: about === place ? null : about };
  });
}

/** Who of a pair is named first makes no other claim. */
function keyOf(claim: Claim): string {
  const { subject, relation, object, modality, polarity, items, evidence, office, mutual } = claim;
  const pair = object !== null && (mutual || reciprocalTypes.has(relation)) && object < subject;
  const ends = pair ? [object, subject] : [subject, object];
  const texts = items.map(({ text }) => text);
  return JSON.stringify([...ends, relation, modality, polarity, texts, evidence.start, office]);
}
