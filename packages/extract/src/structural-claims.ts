import type { ActorPhrase } from './actor-phrase.ts';
import type { Draft } from './draft.ts';
import { directActors, innerActors, type Reading } from './reading.ts';
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
  const [whole] = inside.actors;
  if (!whole || whole.first > i + 4 || whole.kind === 'person') return [];
  const holder = apposedBefore(reading, i) ?? apposedBehind(reading, whole);
  if (!holder || holder === whole) return [];
  const frame = member ? 'be-member' : 'be-allied';
  const subjects = phrases.groupOf(holder).includes(whole) ? [holder] : member ? [holder] : phrases.groupOf(holder);
  return subjects.map(
    (subject) =>
      ({
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
      }) satisfies Draft,
  );
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
