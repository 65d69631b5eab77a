import type { RelationType } from '@simpul/graph-schema/relation-type';
import type { VerbEntry } from './frame-entry.ts';
import { frameFacts } from './frame-facts.ts';
import type { FoundSubject } from './found-subject.ts';
import type { Lexicon } from './lexicon.ts';
import { beforeGroup } from './before-group.ts';
import { startsActor } from './starts-actor.ts';
import { isQuoteMark, isVerb, type SentenceView } from './sentence-view.ts';
import { behindClause, insertedClause } from './subject-behind.ts';
import { verbBefore } from './verb-before.ts';
import { antecedent, phraseBefore, type WordRange } from './phrase-before.ts';
import { phraseEnd, readSlots } from './read-slots.ts';

/**
 * Grammatical subject of the verb at `v`. By word order first: behind "yang" the noun before it, else the noun phrase
 * before the verb group; a verb without one shares that of the verb before it, or takes its object ("meminta X untuk").
 * The tree is asked where order finds nothing.
 */
export function findSubject(view: SentenceView, v: number, lexicon: Lexicon): FoundSubject | null {
  return insertedClause(view, v) ?? byOrder(view, v, { lexicon, depth: 0 }) ?? byTree(view, v) ?? behindClause(view, v);
}

interface Search {
  readonly lexicon: Lexicon;
  readonly depth: number;
}

function byOrder(view: SentenceView, v: number, search: Search): FoundSubject | null {
  if (search.depth > 4) return null;
  const speaker = speakerBehind(view, v, search.lexicon);
  if (speaker) return { ...speaker, how: 'order' };
  const k = beforeGroup(view, v);
  if (k < 0) return null;
  const form = view.low[k] ?? '';
  if (view.grammar.relative.has(form)) {
    return relativeSubject(view, v, k);
  }
  if (view.grammar.purpose.has(form)) return controlled(view, k, search);
  const judged = view.grammar.causes.has(form) ? judgedBefore(view, k, search) : null;
  if (judged) return judged;
  if (view.grammar.coordinators.has(form) || view.grammar.sequels.has(form)) return shared(view, k, { ...search, v });
  if (isVerb(view, k)) {
    const own = byOrder(view, k, { ...search, depth: search.depth + 1 });
    return own && { ...own, how: own.how === 'order' ? 'shared' : own.how };
  }
  if (form === ',') return overComma(view, k, search);
  const noun = phraseBefore(view, k);
  if (noun && isAdverbBehindRelative(view, noun)) return relativeSubject(view, v, noun.first - 1);
  if (noun && isContentNoun(view, noun)) return shared(view, noun.first, { ...search, v });
  if (noun) return beyondRelative(view, noun, search) ?? beyondContent(view, noun, search) ?? { ...noun, how: 'order' };
  const relative = relativeBefore(view, k);
  return relative === null ? shared(view, k, { ...search, v }) : relativeSubject(view, v, relative);
}

/** "yang konsisten membela": one word without an affix that is no noun, between the relative word and its verb. */
const isAdverbBehindRelative = (
  { low, words, nameAt, titleAt, grammar }: SentenceView,
  { first, last }: WordRange,
): boolean =>
  first === last &&
  grammar.relative.has(low[first - 1] ?? '') &&
  ['ADJ', 'VERB', 'ADV', 'X'].includes(words[first]?.upos ?? '') &&
  !nameAt[first] &&
  !titleAt[first];

/** "membuka kemungkinan bertemu X": the verb says what the noun is of, and who does the first does the second. */
const isContentNoun = ({ low, grammar }: SentenceView, { first, last }: WordRange): boolean =>
  first === last && grammar.contentNouns.has(low[first] ?? '');

/** "Negara yang memerangi X ingin membantu": X is the object of the relative clause, whose noun goes on as subject. */
function beyondRelative(view: SentenceView, noun: WordRange, { lexicon }: Search): FoundSubject | null {
  const u = noun.first - 1;
  if (!isVerb(view, u) || view.voice[u] === 'middle') return null;
  // "X didampingi Y menemui Z": who only goes along is not who acts.
  const attended = view.voice[u] === 'passive' && view.grammar.attendance.has(view.words[u]?.root ?? '');
  const principal = attended ? phraseBefore(view, beforeGroup(view, u)) : null;
  if (principal) return { ...principal, how: 'shared' };
  // "X yang dilarang Y mengecam": the doer of a passive says nothing that could follow.
  const passes =
    view.voice[u] !== 'passive' &&
    (lexicon.language.speech.verbs.has(view.words[u]?.root ?? '') ||
      lexicon.verbsAt(view, u).some(({ content }) => content !== undefined));
  const relative = passes ? null : relativeBefore(view, u - 1);
  const head = relative === null ? null : relativeSubject(view, u, relative);
  return head && { ...head, how: 'shared' };
}

/** "Tuduhan X bahwa Y menyerang Z dibantah", "Usulan X merebut Y memicu kecaman": Y is the object of what the noun is of, and the noun goes on as subject. */
function beyondContent(view: SentenceView, noun: WordRange, search: Search): FoundSubject | null {
  const u = verbBefore(view, noun.first);
  if (u === null || view.low.slice(u, noun.first).includes(',')) return null;
  const own = byOrder(view, u, { ...search, depth: search.depth + 1 });
  const k = beforeGroup(view, u);
  const mark = view.grammar.purpose.has(view.low[k] ?? '') ? k : (own?.first ?? 0) - 1;
  const marked = view.grammar.contentMarks.has(view.low[mark] ?? '') || view.grammar.purpose.has(view.low[mark] ?? '');
  const told = marked ? phraseBefore(view, mark - 1) : null;
  if (told && search.lexicon.nounAt(view, told.first)) return { ...told, how: 'shared' };
  return own && own.first < own.last && view.grammar.contentNouns.has(view.low[own.first] ?? '')
    ? { first: own.first, last: own.last, how: 'shared' }
    : null;
}

function relativeSubject(view: SentenceView, v: number, relative: number): FoundSubject | null {
  const noun = identified(view, v) ?? antecedent(view, view.low[relative - 1] === ',' ? relative - 2 : relative - 1);
  return noun && { ...noun, how: 'relative' };
}

/** "yang sejak lama mendesak": the relative word before an adverbial; null where a verb or comma comes first. */
function relativeBefore(view: SentenceView, k: number): number | null {
  for (let i = k; i >= Math.max(0, k - 6); i--) {
    if (view.grammar.relative.has(view.low[i] ?? '')) return i;
    if (isVerb(view, i) || view.words[i]?.upos === 'PUNCT') return null;
  }
  return null;
}

/** "Yang memprotesnya adalah X", "negara yang dihubungi yakni X dan Y": who is meant stands behind the clause. */
function identified(view: SentenceView, v: number): WordRange | null {
  for (let i = v + 1; i < Math.min(view.words.length, v + 12); i++) {
    if (isVerb(view, i) || view.low[i] === ',') return null;
    if (!view.grammar.identifiers.has(view.low[i] ?? '')) continue;
    const last = phraseEnd(view, i + 1, view.words.length);
    return last > i && (view.nameAt[i + 1] || view.titleAt[i + 1]) ? { first: i + 1, last } : null;
  }
  return null;
}

/** "…," ujar X: the subject of a bare verb of saying stands behind it. */
function speakerBehind(view: SentenceView, v: number, { language }: Lexicon): WordRange | null {
  const before = view.low[v - 1] ?? '';
  if (!language.speech.inverted.has(view.low[v] ?? '') || !(before === ',' || isQuoteMark(before))) return null;
  const last = phraseEnd(view, v + 1, view.words.length);
  return last > v ? { first: v + 1, last } : null;
}

/** "X, …, menyerang": the phrase before what stands between commas, or before the only one. */
function overComma(view: SentenceView, comma: number, search: Search): FoundSubject | null {
  for (let k = comma - 1; k >= 0; k--) {
    if (view.low[k] !== ',') continue;
    // "20 negara, termasuk X, Y, dan Z, mendukung": a comma inside the list that the examples make.
    if (insideExamples(view, k)) continue;
    const noun = phraseBefore(view, k - 1);
    // "20 negara, termasuk X dan Y, mendukung": the examples belong to it.
    const last = view.grammar.examples.has(view.low[k + 1] ?? '') ? comma - 1 : noun?.last;
    if (noun && last !== undefined) return { first: noun.first, last, how: 'order' };
  }
  const verb = verbBefore(view, comma);
  if (verb !== null) {
    const own = byOrder(view, verb, { ...search, depth: search.depth + 1 });
    return own && { ...own, how: 'shared' };
  }
  const noun = phraseBefore(view, comma - 1);
  return noun && { ...noun, how: 'order' };
}

/** A comma behind ", termasuk X", with nothing but names and list words between. */
function insideExamples(view: SentenceView, comma: number): boolean {
  for (let i = comma - 1; i > 0; i--) {
    if (view.grammar.examples.has(view.low[i] ?? '')) return view.low[i - 1] === ',';
    if (view.low[i] !== ',' && !view.nameAt[i] && !view.titleAt[i] && !view.grammar.coordinators.has(view.low[i] ?? ''))
      return false;
  }
  return false;
}

/** The verb before shares its subject: "datang dan menyerang". */
function shared(view: SentenceView, k: number, { v, ...search }: Search & { readonly v: number }): FoundSubject | null {
  const near = verbBefore(view, k);
  const speaker = speakerSince(view, k, { near: near ?? 0, search });
  if (speaker) return { ...speaker, how: 'shared' };
  const sayer = near !== null && goesOnOutside(view, k) ? doerOfThing(view, near, { ...search, k }) : null;
  if (sayer) return { ...sayer, how: 'shared' };
  // "diperolehnya usai menerima": what was done to the subject does not tell who acts next.
  const plain =
    near !== null && view.voice[near] === 'passive' && view.voice[v] === 'active' ? verbBefore(view, near) : near;
  const verb = plain !== null && goesOnOutside(view, k) ? outermost(view, plain, search) : plain;
  if (verb === null) return null;
  const own = byOrder(view, verb, { ...search, depth: search.depth + 1 });
  return own && { ...own, how: 'shared' };
}

/** '"…," tegas X seusai bertemu Y': the speaker goes on, though the word of saying is no verb by form. */
function speakerSince(
  view: SentenceView,
  k: number,
  { near, search }: { readonly near: number; readonly search: Search },
): WordRange | null {
  if (!view.grammar.whenWords.has(view.low[k] ?? '')) return null;
  for (let i = k - 1; i > near; i--) {
    const speaker = speakerBehind(view, i, search.lexicon);
    if (speaker && speaker.last < k) return speaker;
  }
  return null;
}

/** "Hal itu disampaikan X usai bertemu Y": behind a thing as subject, the passive's doer goes on; null where someone is its subject. */
function doerOfThing(
  view: SentenceView,
  u: number,
  { k, ...search }: Search & { readonly k: number },
): WordRange | null {
  if (view.voice[u] !== 'passive') return null;
  const own = byOrder(view, u, { ...search, depth: search.depth + 1 });
  if (own?.how === 'order' && startsActor(view, own.first)) return null;
  const doer = readSlots(view, u + 1).find(({ slot }) => slot === 'obj' || view.grammar.agent.has(slot));
  return doer && doer.last < k && doer.first <= u + 2 && startsActor(view, doer.first) ? doer : null;
}

/** ", tetapi meminta", "saat berkunjung": goes on with the subject of the whole clause, not with that of its last part. */
function goesOnOutside({ low, grammar }: SentenceView, k: number): boolean {
  const form = low[k] ?? '';
  return (
    grammar.whenWords.has(form) || (grammar.coordinators.has(form) && low[k - 1] === ',') || grammar.contrasts.has(form)
  );
}

/** The verb whose clause the one at `verb` stands in: of which it is the content, the purpose or a relative clause. */
function outermost(view: SentenceView, verb: number, search: Search): number {
  let at = verb;
  for (let step = 0; step < 4; step++) {
    const own = byOrder(view, at, { ...search, depth: search.depth + 1 });
    const k = beforeGroup(view, at);
    const governor = view.grammar.purpose.has(view.low[k] ?? '')
      ? verbBefore(view, k)
      : own?.how === 'relative'
        ? verbBefore(view, own.first)
        : own?.how === 'order' && governs(view, own.first - 1, search)
          ? own.first - 1
          : null;
    if (governor === null) return at;
    at = governor;
  }
  return at;
}

/** "meminta X …": the verb right before a clause's subject that takes the clause as its content. */
const governs = (view: SentenceView, u: number, { lexicon }: Search): boolean =>
  isVerb(view, u) && lexicon.verbsAt(view, u).some(({ content }) => content !== undefined);

/** Before "untuk": the object of a verb that asks, else the subject of the verb before. */
function controlled(view: SentenceView, k: number, search: Search): FoundSubject | null {
  const verb = verbBefore(view, k);
  if (verb === null) {
    const noun = phraseBefore(view, k - 1);
    return noun && { ...noun, how: 'controlled' };
  }
  const asked = search.lexicon.verbsAt(view, verb).find(({ controls }) => controls === 'object')?.object;
  if (asked && view.voice[verb] !== 'passive') {
    const slot = readSlots(view, verb + 1).find(({ slot, last }) => last < k && asked.includes(slot));
    if (slot) return { first: slot.first, last: slot.last, how: 'controlled' };
    // "memberi izin untuk V": to whom is not said.
    if (!asked.includes('obj')) return null;
  }
  const own = byOrder(view, verb, { ...search, depth: search.depth + 1 });
  return own && { ...own, how: 'controlled' };
}

/** "Menghukum X karena membunuh": the one whom the verb before accuses, punishes or praises; null behind another verb. */
function judgedBefore(view: SentenceView, k: number, search: Search): FoundSubject | null {
  const verb = verbBefore(view, k);
  const judges = ({ frame }: VerbEntry): boolean => judging.has(frameFacts(frame).relation);
  if (verb === null || !search.lexicon.verbsAt(view, verb).some(judges)) return null;
  if (view.voice[verb] === 'passive') {
    const own = byOrder(view, verb, { ...search, depth: search.depth + 1 });
    return own && { ...own, how: 'controlled' };
  }
  const named = readSlots(view, verb + 1).find(
    ({ slot, first, last }) =>
      last < k &&
      (slot === 'obj' || view.grammar.addressing.has(slot)) &&
      view.words.slice(first, last + 1).some((_, i) => view.nameAt[first + i] || view.titleAt[first + i]),
  );
  return named ? { first: named.first, last: named.last, how: 'controlled' } : null;
}

/** What is done to someone for what this one did. */
const judging: ReadonlySet<RelationType> = new Set(['ACCUSE', 'SUPPORT', 'SANCTION', 'COERCE']);

/** Subject child in the tree, or the noun that the verb's clause modifies. */
function byTree(view: SentenceView, v: number): FoundSubject | null {
  const child = view.children[v]?.find(
    (c) => view.words[c]?.deprel.startsWith('nsubj') && !view.grammar.relative.has(view.low[c] ?? ''),
  );
  if (child !== undefined) return { first: child, last: child, how: 'tree' };
  const word = view.words[v];
  if (word?.deprel.startsWith('acl') && word.head >= 0 && word.head < v)
    return { first: word.head, last: word.head, how: 'tree' };
  return null;
}
