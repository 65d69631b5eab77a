import type { ActorPhrase } from './actor-phrase.ts';
import type { Draft } from './draft.ts';
import { innerActors, type Reading } from './reading.ts';
import { prepositionAt } from './sentence-view.ts';

/**
 * MEMBER_OF and ALLIED_WITH, told by a noun: "X, anggota parlemen Y", "X adalah anggota NATO", "mitra NATO, Presiden Y".
 * Offices and parents of organisations are read from titles and names when actors are resolved.
 */
export function structuralClaims(reading: Reading, i: number): readonly Draft[] {
  const { view, phrases } = reading;
  const form = view.low[i] ?? '';
  const member = view.grammar.members.has(form);
  if (!member && !view.grammar.allies.has(form)) return [];
  if (view.nameAt[i] && view.nameAt[i]?.first !== i) return [];
  const inside = innerActors(
    reading,
    prepositionAt(view, i + 1) ? i + 2 : i + 1,
    Math.min(view.words.length - 1, i + 4),
  );
  const whole = (member ? memberBody(reading, i) : null) ?? inside.actors[0];
  if (!whole || whole.first > i + 4 || whole.kind === 'person') return [];
  const holder = apposedBefore(reading, i) ?? apposedBehind(reading, whole);
  if (!holder || holder === whole) return [];
  const frame = member ? 'be-member' : 'be-allied';
  const group = phrases.groupOf(holder).filter((one) => one !== whole);
  const subjects = member ? [holder] : [...group, ...group.flatMap((one) => stateOf(reading, one))];
  return subjects.map((subject): Draft => ({
    subject,
    object: whole,
    frame,
    mode: null,
    first: i,
    last: i,
    themes: [],
    rule: `structure:${frame}`,
    confidence: 0.75,
    modality: 'asserted',
    polarity: 'affirmed',
  }));
}

/** "seorang anggota parlemen X": the body inside the description. */
function memberBody({ view }: Reading, i: number): ActorPhrase | null {
  const name = view.nameAt[i + 1];
  if (!name || name.first !== i + 1 || name.kind === 'place' || name.kind === 'person') return null;
  const { first, last, kind } = name;
  return {
    first,
    last,
    extent: last,
    head: first,
    form: 'name',
    sector: null,
    kind,
    name,
    title: null,
    locative: false,
  };
}

/** "mitra NATO, Presiden X Y": the ally is X. */
function stateOf({ view }: Reading, { first, last, kind, form }: ActorPhrase): readonly ActorPhrase[] {
  if (kind !== 'person' || form !== 'name') return [];
  const name = view.sentence.names.find((one) => one.kind === 'state' && one.first >= first && one.last <= last);
  if (!name) return [];
  const { first: from, last: to } = name;
  return [
    {
      first: from,
      last: to,
      extent: to,
      head: from,
      form,
      sector: null,
      kind: 'state',
      name,
      title: null,
      locative: false,
    },
  ];
}

/** "X, (seorang) anggota …", "X adalah anggota …". */
function apposedBefore({ view, phrases }: Reading, i: number): ActorPhrase | null {
  let k = i - 1;
  while (
    k >= 0 &&
    (view.grammar.determiners.has(view.low[k] ?? '') ||
      ['adalah', 'merupakan', 'ialah', 'menjadi'].includes(view.low[k] ?? '') ||
      view.words[k]?.upos === 'AUX')
  )
    k--;
  const copula = k < i - 1;
  if (view.low[k] === ',') k--;
  else if (!copula) return null;
  const phrase = phrases.at[k];
  return phrase?.form === 'name' && phrase.extent >= k ? phrase : null;
}

/** "anggota parlemen Y(,) X". */
function apposedBehind({ view, phrases }: Reading, whole: ActorPhrase): ActorPhrase | null {
  const k = view.low[whole.extent + 1] === ',' ? whole.extent + 2 : whole.extent + 1;
  const phrase = phrases.at[k];
  return phrase && phrase.first === k && phrase.form === 'name' ? phrase : null;
}
