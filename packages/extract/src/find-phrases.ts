import type { Name, Title } from '@simpul/nlp/analysed-sentence';
import type { ActorPhrase } from './actor-phrase.ts';
import { isNominal, isVerb, prepositionAt, skipBracket, type SentenceView } from './sentence-view.ts';

type Start = Pick<ActorPhrase, 'first' | 'head' | 'sector'>;

/** Longest stretch of plain nouns between a collective noun and its name: "pejabat senior militer". */
const reach = 4;

/**
 * Actor phrases of a sentence, left to right and disjoint. Indonesian phrases are head-first, so a collective noun or a
 * title opens one and the name closes it; a person's name closes any ("Menteri Luar Negeri Korea Utara, Choe Son Hui").
 */
export function findPhrases(view: SentenceView): readonly ActorPhrase[] {
  const phrases: ActorPhrase[] = [];
  let i = 0;
  while (i < view.words.length) {
    const phrase = phraseFrom(view, i);
    if (phrase) phrases.push(phrase);
    i = phrase ? phrase.extent + 1 : i + 1;
  }
  return phrases;
}

function phraseFrom(view: SentenceView, i: number): ActorPhrase | null {
  const name = view.nameAt[i];
  if (name)
    return name.first === i && name.kind !== 'place'
      ? namePhrase(view, name, { first: i, head: i, sector: null })
      : null;
  const title = view.titleAt[i];
  if (title) return title.first === i ? titlePhrase(view, title, i) : null;
  if (isPronoun(view, i)) return bare(view, i, 'pronoun');
  return counterpart(view, i) ?? nounPhrase(view, i);
}

function namePhrase(view: SentenceView, name: Name, start: Start): ActorPhrase {
  const next = name.last + 1;
  const person = view.nameAt[next];
  // A name right behind a name of another kind is the person meant: "diplomat AS John Bolton".
  if (person && person.first === next && person.kind === 'person' && name.kind !== 'person')
    return namePhrase(view, person, { ...start, sector: null });
  // "perusahaan Belanda ASML": behind a noun of its kind and the state it is of stands the one named.
  if (
    person &&
    person.first === next &&
    name.kind === 'state' &&
    start.first < name.first &&
    named(view, start.first, person)
  )
    return namePhrase(view, person, { ...start, head: next, sector: null });
  const behind = view.titleAt[next];
  // "pasukan X pimpinan Y" is led by Y, not Y.
  const led = view.grammar.possessive.has(view.low[next] ?? '');
  if (behind && !led && behind.first === next && name.kind !== 'person' && start.first < name.first) {
    const inner = titlePhrase(view, behind, next);
    if (inner.kind === 'person') return { ...inner, first: start.first };
  }
  // A capital says no more closely where another one is: "dari Kairo, Amman, dan Liga Arab" is a list.
  const locative =
    name.kind === 'state' &&
    name.how !== 'metonym' &&
    view.low[start.first - 1] === ',' &&
    isPlaced(view, view.nameAt[start.first - 2] ?? null);
  const made = {
    first: start.first,
    last: name.last,
    head: start.head,
    form: 'name' as const,
    sector: start.sector,
    kind: name.kind === 'place' ? null : name.kind,
    name,
    title: null,
    locative,
  };
  return { ...made, extent: extentBehind(view, name.last, name.kind === 'person') };
}

/** A body's name behind a noun for bodies: "perusahaan", "kelompok", not "tentara". */
const named = (view: SentenceView, head: number, { kind }: Name): boolean =>
  (kind === 'organization' || kind === 'armed_group') &&
  (view.grammar.kindNouns.has(view.low[head] ?? '') ||
    view.grammar.collectives.get(view.low[head] ?? '') === 'business');

/** "di Sarmada": a place, or a name led in by a preposition of place. */
const isPlaced = (view: SentenceView, name: Name | null): boolean =>
  name !== null &&
  (name.kind === 'place' ||
    name.how === 'metonym' ||
    (name.kind !== 'state' && view.grammar.locatives.has(view.low[name.first - 1] ?? '')));

/**
 * Title, then names and further titles in one run ("Menteri Luar Negeri Korea Utara"), perhaps a comma, then the person;
 * without the person the title describes one, and behind a plural word those who bear it stand for their state.
 */
function titlePhrase(view: SentenceView, title: Title, first: number): ActorPhrase {
  let last = title.last;
  let end: Name | null = null;
  for (let next = skipBracket(view, last + 1); ; next = skipBracket(view, last + 1)) {
    const posted: boolean =
      isKindNoun(view, next) ||
      (end !== null &&
        view.grammar.postings.has(view.low[next] ?? '') &&
        personBehind(view, (view.nameAt[next + 1]?.last ?? next) + 1) !== null);
    const name: Name | null =
      view.nameAt[next] ?? (posted || isPortfolio(view, next) ? view.nameAt[next + 1] : null) ?? null;
    const further = view.titleAt[next];
    if (name && (name.first === next || name.first === next + 1)) end = name;
    else if (!further || further.first !== next) break;
    last = name ? name.last : (further?.last ?? last);
    if (!name) end = null;
  }
  const apposed = view.low[last + 1] === ',' ? (view.nameAt[last + 2] ?? null) : null;
  const person =
    end?.kind === 'person' ? end : end && apposed?.kind === 'person' && apposed.first === last + 2 ? apposed : null;
  if (person)
    return {
      first,
      last: person.last,
      extent: extentBehind(view, person.last, true),
      head: person.first,
      form: 'name',
      sector: null,
      kind: 'person',
      name: person,
      title,
      locative: false,
    };
  const body = view.grammar.plurals.has(view.low[first - 1] ?? '') ? end : null;
  const described = { first, last, extent: last, title, locative: false };
  if (body)
    return {
      ...described,
      head: body.first,
      form: 'name',
      sector: 'government',
      kind: body.kind === 'place' ? null : body.kind,
      name: body,
    };
  return { ...described, head: first, form: 'description', sector: null, kind: 'person', name: null };
}

/** A person's name at `i`, or behind the comma there: "utusan X untuk Y, Z". */
function personBehind({ nameAt, low }: SentenceView, i: number): Name | null {
  const name = nameAt[low[i] === ',' ? i + 1 : i];
  return name?.kind === 'person' ? name : null;
}

/** "utusan iklim AS John Kerry": one noun between title and name, where the run ends in a person. */
function isPortfolio(view: SentenceView, i: number): boolean {
  const name = view.nameAt[i + 1];
  if (!name || name.first !== i + 1 || view.low[i] !== view.words[i]?.form || isVerb(view, i)) return false;
  if (!['NOUN', 'ADJ'].includes(view.words[i]?.upos ?? '') || prepositionAt(view, i)) return false;
  return name.kind !== 'person' && view.nameAt[name.last + 1]?.kind === 'person';
}

const isKindNoun = (view: SentenceView, i: number): boolean =>
  view.grammar.kindNouns.has(view.low[i] ?? '') || view.grammar.collectives.has(view.low[i] ?? '');

/** "mitranya dari Vietnam, X", "rivalnya X": with "-nya" the name is not whose partner it is, but who that is; "koleganya dari X" is of X. */
function counterpart(view: SentenceView, i: number): ActorPhrase | null {
  if (!view.grammar.counterparts.has(view.low[i] ?? '') || !view.grammar.cliticPronouns.has(view.low[i + 1] ?? ''))
    return null;
  const home = view.grammar.possessive.has(view.low[i + 2] ?? '') ? (view.nameAt[i + 3] ?? null) : null;
  const at = home && home.kind !== 'person' ? home.last + 1 : i + 2;
  const person = personBehind(view, at);
  if (!person && home && home.kind === 'state')
    return namePhrase(view, home, { first: i, head: home.first, sector: 'government' });
  return person && namePhrase(view, person, { first: i, head: person.first, sector: null });
}

/** A collective or kind noun with its name ("tentara Korea Utara", "kelompok militan ISIS"), else a description. */
function nounPhrase(view: SentenceView, i: number): ActorPhrase | null {
  const { grammar, low } = view;
  // "perwira-perwira X": said twice, a noun is plural.
  const word = /^(\p{L}+)-\1$/u.exec(low[i] ?? '')?.[1] ?? low[i] ?? '';
  const two = `${word} ${low[i + 1] ?? ''}`;
  const collective = grammar.collectives.has(two) ? two : word;
  const relative = grammar.relatives.has(word);
  const known =
    relative || grammar.collectives.has(collective) || grammar.kindNouns.has(word) || grammar.describers.has(word);
  if (!known || isVerb(view, i)) return null;
  const sector = grammar.collectives.get(collective) ?? null;
  const opened = { first: i, head: i, sector };
  // Without a name behind it, such a noun is too many to be one actor.
  const many = word !== low[i];
  for (let j = i + 1; j <= i + reach && j < view.words.length; j++) {
    const name = view.nameAt[j];
    // "keluarga korban MH17": whose family is not said.
    if (name && relative && name.kind !== 'person' && j > i + 1) return null;
    if (name && isOneMember(view, i)) return { ...bare(view, i, 'description'), extent: name.last, kind: 'person' };
    if (name)
      return name.first === j && name.kind !== 'place'
        ? namePhrase(view, name, sector || (relative && name.kind === 'person') ? opened : { ...opened, head: j })
        : describe(view, i, sector);
    const title = view.titleAt[j];
    if (title && title.first === j && !grammar.possessive.has(low[j] ?? ''))
      return { ...titlePhrase(view, title, j), first: i, ...(relative ? { head: i } : {}) };
    if (grammar.demonstratives.has(low[j] ?? '') && grammar.vehicles.has(word)) return null;
    if (grammar.demonstratives.has(low[j] ?? '') && !many)
      return { ...bare(view, i, 'description'), last: j, extent: j, sector };
    // "milisi dukungan Iran" is not Iran, "tim pengacara X" not X.
    if (grammar.backings.has(low[j] ?? '') || grammar.relatives.has(low[j] ?? '')) break;
    if (!(isNominal(view, j) || grammar.possessive.has(low[j] ?? ''))) break;
  }
  return many ? null : describe(view, i, sector);
}

/** "Seorang anggota parlemen X", "14 anggota dewan X": persons, not the parliament. */
const isOneMember = (view: SentenceView, i: number): boolean =>
  view.grammar.members.has(view.low[i] ?? '') &&
  (view.grammar.singulars.has(view.low[i - 1] ?? '') || view.words[i - 1]?.upos === 'NUM');

/** "pemerintah", "polisi", "negara itu": an actor named elsewhere, when nothing but a bare noun stands there. */
function describe(view: SentenceView, i: number, sector: ActorPhrase['sector']): ActorPhrase | null {
  if (!view.grammar.describers.has(view.low[i] ?? '') || view.grammar.indefinites.has(view.low[i - 1] ?? ''))
    return null;
  // "negara besar": any such, none named before.
  const likened =
    !view.grammar.collectives.has(view.low[i] ?? '') && view.words[i + 1]?.upos === 'ADJ' && !view.nameAt[i + 1];
  if (likened && !view.grammar.demonstratives.has(view.low[i + 2] ?? '')) return null;
  const counted = view.grammar.determiners.has(view.low[i - 1] ?? '') && view.grammar.counts.has(view.low[i - 1] ?? '');
  let last = i;
  while (view.grammar.collectives.has(view.low[last + 1] ?? '') && !view.nameAt[last + 1]) last++;
  return { ...bare(view, i, 'description'), first: counted ? i - 1 : i, last, extent: last, sector };
}

function bare(view: SentenceView, i: number, form: 'pronoun' | 'description'): ActorPhrase {
  return {
    first: i,
    last: i,
    extent: i,
    head: i,
    form,
    sector: null,
    kind: null,
    name: null,
    title: view.titleAt[i] ?? null,
    locative: false,
  };
}

const isPronoun = (view: SentenceView, i: number): boolean =>
  view.grammar.pronouns.has(view.low[i] ?? '') ||
  (view.words[i]?.glued === true && view.grammar.cliticPronouns.has(view.low[i] ?? ''));

/** Over "(AS)" and "dari Jerman" and, behind a person, over ", Menteri Luar Negeri X,". */
function extentBehind(view: SentenceView, last: number, person: boolean): number {
  let end = skipBracket(view, last + 1) - 1;
  const home = view.nameAt[end + 2];
  if (
    person &&
    view.grammar.possessive.has(view.low[end + 1] ?? '') &&
    home?.first === end + 2 &&
    home.kind !== 'person'
  )
    return home.last;
  if (!person || view.low[end + 1] !== ',') return end;
  const title = view.titleAt[end + 2];
  if (!title || title.first !== end + 2) return end;
  const apposed = titlePhrase(view, title, title.first);
  if (apposed.form === 'description') end = view.low[apposed.extent + 1] === ',' ? apposed.extent + 1 : apposed.extent;
  return end;
}
