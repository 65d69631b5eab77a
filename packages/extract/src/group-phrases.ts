import type { ActorPhrase } from './actor-phrase.ts';
import { closesFronted } from './closes-fronted.ts';
import { endsDateline } from './ends-dateline.ts';
import type { SentenceView } from './sentence-view.ts';

/** Actor phrases by word and by coordination: "AS, Inggris, dan Prancis" is one group of three. */
export interface PhraseIndex {
  readonly phrases: readonly ActorPhrase[];
  /** The phrase that covers a word, appositions included. */
  readonly at: readonly (ActorPhrase | null)[];
  /** The phrases coordinated with this one, in text order, itself included. */
  readonly groupOf: (phrase: ActorPhrase) => readonly ActorPhrase[];
}

export function groupPhrases(view: SentenceView, phrases: readonly ActorPhrase[]): PhraseIndex {
  const at = view.words.map((): ActorPhrase | null => null);
  for (const phrase of phrases) at.fill(phrase, phrase.first, phrase.extent + 1);
  const groups = new Map<ActorPhrase, readonly ActorPhrase[]>();
  let open: ActorPhrase[] = [];
  let closed = true;
  const close = (): void => {
    // Commas alone make no list ("Kremlin, Rusia"): it must end in "dan" or name three.
    const lists = closed || open.length > 2 ? [open] : open.map((phrase) => [phrase]);
    for (const list of lists) for (const phrase of list) groups.set(phrase, list);
  };
  phrases.forEach((phrase, i) => {
    const link = i > 0 ? linkBetween(view, phrases[i - 1], phrase) : null;
    if (link) {
      open.push(phrase);
      closed = link === 'word';
    } else {
      close();
      open = [phrase];
      closed = true;
    }
  });
  close();
  return { phrases, at, groupOf: (phrase) => groups.get(phrase) ?? [phrase] };
}

/** How two neighbours are coordinated: by a word ("dan"), by a comma alone, or not. */
function linkBetween(view: SentenceView, left: ActorPhrase | undefined, right: ActorPhrase): 'word' | 'comma' | null {
  if (!left || (left.form === 'pronoun' && view.words[left.first]?.glued)) return null;
  let found: 'word' | 'comma' | null = null;
  for (let i = left.extent + 1; i < right.first; i++) {
    const form = view.low[i] ?? '';
    if (endsDateline(view, i) || closesFronted(view, i)) return null;
    if (view.grammar.coordinators.has(form) || view.grammar.examples.has(form) || form === '-' || form === '–')
      found = 'word';
    else if (form === ',' && alike(left, right) && !view.grammar.sourceWords.has(view.low[left.first - 1] ?? ''))
      found ??= 'comma';
    else if (!view.grammar.determiners.has(form) && form !== '/') return null;
  }
  return found;
}

/** A list by commas is of persons or of bodies: "…kepada Palestina, X, Y, dan Z" starts anew at X; "menlu X, Y, dan Z" is one. */
const alike = (left: ActorPhrase, right: ActorPhrase): boolean =>
  (left.form === 'description' && left.title !== null && right.kind === 'state') ||
  left.kind === null ||
  right.kind === null ||
  (left.kind === 'person') === (right.kind === 'person');
