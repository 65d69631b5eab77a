import { matchBody } from '@simpul/gazetteer/bodies';
import type { ActorKind } from '@simpul/graph-schema/actor-kind';
import type { Sector } from '@simpul/graph-schema/sector';
import type { Title, Word } from '@simpul/nlp/analysed-sentence';
import type { Mention } from '@simpul/extract/extracted-claim';
import type { Occurrence } from '../cast/cast.ts';
import { holderOf } from '../cast/holder-of.ts';
import type { Wanted } from '../lang/reference-language.ts';
import { lookBack } from './look-back.ts';
import { stateAtHand } from './state-at-hand.ts';
import { policeOf } from './police-of.ts';
import { bodyAtHand } from './body-at-hand.ts';
import { fitting } from './fitting.ts';
import { resolvePair } from './resolve-pair.ts';
import { resolveCounted } from './resolve-counted.ts';
import { speakersBody } from './speakers-body.ts';
import { nobody } from './nobody.ts';
import { paraphrasedHolder } from './paraphrased-holder.ts';
import type { Circumstance, Reading, Referents } from './reading.ts';

/** Who a description means: "negara itu", "kedua pihak", "sang presiden", "delegasi tersebut", and "militer" of the state at hand. */
export function resolveDescription(mention: Mention, reading: Reading, circumstance: Circumstance): Referents {
  const { language } = reading;
  const sentence = reading.sentences[mention.sentence];
  const words = (sentence?.words.slice(mention.first, mention.last + 1) ?? []).map(({ form }) => form.toLowerCase());
  const head = sentence?.words[mention.head]?.form.toLowerCase() ?? words[0] ?? '';
  const wanted = language.describes.get(head);
  if (words.some((word) => language.both.has(word))) {
    return resolvePair(mention, reading, { wanted: wanted ?? 'any', not: circumstance.not });
  }
  const count = words.map((word) => language.numbers.get(word)).find((number) => number !== undefined);
  if (count !== undefined) return resolveCounted(mention, reading, { count, wanted });
  if ([...language.paraphrases.keys()].some((phrase) => words.join(' ').includes(phrase))) {
    return ofOwner(mention, reading, { words, sector: 'government', not: circumstance.not });
  }
  const title = reading.titlesIn(mention.sentence).find((one) => overlaps(one.title, mention));
  if (title?.title.level === 'sub-state') return nobody(`"${mention.text}" is an office below the state`);
  if (title && title.title.level !== 'rank') {
    if (isOthers(sentence?.words ?? [], mention, title.title))
      return nobody(`"${mention.text}" is an office elsewhere`);
    if (words.some((word) => language.plurals.has(word))) return nobody(`"${mention.text}" are several`);
    return byOffice(mention, reading, title.title);
  }
  const citizensOf = words.map((word) => language.citizens.get(word)).find((state) => state !== undefined);
  if (citizensOf !== undefined)
    return { actors: [citizensOf], sector: 'civilian', reason: `${mention.text}: citizens` };
  return byHead(mention, reading, { words, head, circumstance });
}

/** "pemimpin Eropa": the capital behind the title names a body that nobody knows. */
const isOthers = (words: readonly Word[], mention: Mention, title: Title): boolean =>
  words.slice(title.last + 1, mention.last + 1).some(({ form }) => /^\p{Lu}/u.test(form));

interface Phrase {
  readonly words: readonly string[];
  readonly head: string;
  readonly circumstance: Circumstance;
}

/** A noun that points back ("negara itu"), has an owner ("diplomatnya"), or is a part of the state at hand ("militer"). */
function byHead(mention: Mention, reading: Reading, { words, head, circumstance }: Phrase): Referents {
  const { language } = reading;
  const { not } = circumstance;
  const next = reading.sentences[mention.sentence]?.words[mention.last + 1]?.form ?? '';
  if (language.belowState.has(next)) return nobody(`"${mention.text} ${next}" is not the state`);
  const body = bodyAtHand(mention, reading, { words, not });
  if (body) return body;
  const sector = mention.sector ?? partOfState(words);
  const wanted = language.describes.get(head);
  if (wanted === undefined && sector === null) return nobody(`"${mention.text}" describes no kind of actor`);
  const owned = words.some((word) => language.possessive.has(word));
  if (owned && language.ownSide.has(head)) return ofSpeaker(mention, reading, circumstance);
  if (owned && words.some((word) => language.counterparts.has(word))) return otherState(mention, reading, not);
  if (owned && sector !== null) return ofOwner(mention, reading, { words, sector, not });
  const pointed = owned || words.some((word) => language.demonstratives.has(word));
  // "militer" alone is that of the state at hand, "warga" and "umat Muslim" are nobody in particular.
  const part = partOfState(words);
  const bare = part !== null && part !== 'civilian' && words.length <= 3 && !/ \p{Lu}/u.test(mention.text);
  const apposed = pointed ? null : apposedTo(mention, reading, wanted);
  if (apposed) return apposed;
  if (!pointed && !bare) return nobody(`"${mention.text}" points back to nobody`);
  const police = part === 'police' ? policeOf(null, reading) : null;
  if (police !== null && !not.has(police)) {
    return { actors: [police], sector, reason: `${mention.text} → the police that the article names` };
  }
  return single(mention, reading, { wanted: wanted ?? 'state', head, sector, not });
}

/** "negara tetangganya": the state named last that is not the owner. */
function otherState(mention: Mention, reading: Reading, not: ReadonlySet<string>): Referents {
  const owner = reading.cast.occurrencesIn(mention.sentence).find((one) => one.last < mention.first && one.subject);
  const others = new Set([...not, ...(owner ? [owner.actor] : [])]);
  const [state] = lookBack(mention, reading, { wanted: kindIs('state'), not: others, preferSubject: false });
  return state
    ? { actors: [state.actor], sector: mention.sector, reason: `${mention.text} → ${state.text}` }
    : nobody(`no other state before "${mention.text}"`);
}

/** "Hamas, kelompok yang menguasai Gaza, menolak": the name that the description stands behind, a comma between. */
function apposedTo({ sentence, first, text }: Mention, reading: Reading, wanted: Wanted | undefined): Referents | null {
  if (wanted === undefined || reading.sentences[sentence]?.words[first - 1]?.form !== ',') return null;
  const fits = fitting(wanted, null);
  const name = reading.cast.occurrencesIn(sentence).find((one) => one.last === first - 2 && one.subject && fits(one));
  return name ? { actors: [name.actor], sector: null, reason: `${text} → ${name.text}` } : null;
}

/** "pihaknya": the side of whoever speaks, or of whom the sentence is about. */
function ofSpeaker(mention: Mention, reading: Reading, circumstance: Circumstance): Referents {
  const about = reading.cast
    .occurrencesIn(mention.sentence)
    .find(({ last, subject, embedded }) => last < mention.first && subject && !embedded);
  const wanted = ({ kind, quoted }: Occurrence): boolean => kind === 'person' && !quoted;
  const [before] = lookBack(mention, reading, { wanted, not: circumstance.not, preferSubject: true });
  const speaker = circumstance.speaker ?? about?.actor ?? before?.actor ?? null;
  return speakersBody({ ...circumstance, speaker }, reading, mention.text);
}

/** "diplomat tertingginya": of the state that the sentence is about, else of the one that acted last. */
function ofOwner(
  mention: Mention,
  reading: Reading,
  {
    words,
    sector,
    not,
  }: { readonly words: readonly string[]; readonly sector: Sector; readonly not: ReadonlySet<string> },
): Referents {
  const { members, occurrencesIn } = reading.cast;
  const here = occurrencesIn(mention.sentence).find((one) => one.last < mention.first && one.subject && !one.embedded);
  const owner = here ?? lookBack(mention, reading, { wanted: kindIs('state'), not, preferSubject: true })[0];
  const state = owner && (owner.kind === 'person' ? members.get(owner.actor)?.polity : owner.actor);
  if (!owner || !state) return nobody(`nobody owns "${mention.text}"`);
  const holder = paraphrasedHolder(words, reading, { of: state, sentence: mention.sentence });
  if (holder) return holder;
  return { actors: [state], sector, reason: `${mention.text} → that of ${owner.text}` };
}

const kindIs =
  (wanted: ActorKind) =>
  ({ kind }: Occurrence): boolean =>
    kind === wanted;

/** "Menhan" without a name is the minister whom the article names, else the government that has one. */
function byOffice(mention: Mention, reading: Reading, { office, level }: Title): Referents {
  const holder = holderOf(reading.cast, { office, of: null, sentence: mention.sentence });
  if (holder !== null)
    return { actors: [holder], sector: mention.sector, reason: `${mention.text} → holder of the office` };
  const state = level === 'state' ? stateAtHand(mention.sentence, reading) : null;
  if (state === null) return nobody(`nobody holds the office "${office}" in this article`);
  return { actors: [state], sector: 'government', reason: `${mention.text} → the state at hand` };
}

function single(
  mention: Mention,
  reading: Reading,
  {
    wanted,
    head,
    sector,
    not,
  }: { wanted: Wanted; head: string; sector: Referents['sector']; not: ReadonlySet<string> },
): Referents {
  const preferred = reading.language.prefers.get(head) ?? null;
  const attempts = preferred === null ? [fitting(wanted, null)] : [fitting(wanted, preferred), fitting(wanted, null)];
  for (const fits of attempts) {
    const [best] = lookBack(mention, reading, { wanted: fits, not, preferSubject: wanted === 'delegation' });
    if (best) return { actors: [best.actor], sector, reason: `${mention.text} → ${best.text}` };
  }
  const ahead = sector === null ? undefined : stateAhead(mention, reading, not);
  if (ahead) return { actors: [ahead.actor], sector, reason: `${mention.text} → ${ahead.text}` };
  return nobody(`nobody named before "${mention.text}" fits`);
}

/** "militer di Rakhine, Myanmar": the state that the same sentence names behind it. */
const stateAhead = (mention: Mention, { cast }: Reading, not: ReadonlySet<string>): Occurrence | undefined =>
  cast
    .occurrencesIn(mention.sentence)
    .find((one) => one.first > mention.last && one.kind === 'state' && !not.has(one.actor));

/** The part of a state that the words name, wherever in the phrase: "para pejabat", "pihak berwenang". */
function partOfState(words: readonly string[]): Sector | null {
  const found = words.map((_, at) => matchBody(words, at)).find((body) => body?.makes === 'state');
  return found?.sector ?? null;
}

const overlaps = (title: { readonly first: number; readonly last: number }, mention: Mention): boolean =>
  title.first <= mention.last && mention.first <= title.last;
