import type { NounEntry, VerbEntry } from './frame-entry.ts';
import type { Language } from './language.ts';
import { isVerb, type SentenceView } from './sentence-view.ts';

/** The frames of a language, by the word that opens them. */
export interface Lexicon {
  readonly language: Language;
  /** Frames that the verb at `i` may open here, those with the more specific surroundings first. */
  readonly verbsAt: (view: SentenceView, i: number) => readonly VerbEntry[];
  /** The frame of the event noun at `i` (two-word nouns before one-word ones), and its last word. */
  readonly nounAt: (view: SentenceView, i: number) => { readonly entry: NounEntry; readonly last: number } | null;
}

export function openLexicon(language: Language): Lexicon {
  const byRoot = new Map<string, VerbEntry[]>();
  for (const entry of language.verbs)
    for (const root of entry.roots) byRoot.set(root, [...(byRoot.get(root) ?? []), entry]);
  for (const entries of byRoot.values()) entries.sort((a, b) => weight(b) - weight(a));
  const byForm = new Map<string, NounEntry[]>();
  for (const entry of language.nouns)
    for (const form of entry.forms) byForm.set(form, [...(byForm.get(form) ?? []), entry]);
  for (const entries of byForm.values()) entries.sort((a, b) => weight(b) - weight(a));
  return {
    language,
    verbsAt: (view, i) =>
      [...(byRoot.get(`=${view.low[i] ?? ''}`) ?? []), ...(byRoot.get(rootAt(view, i)) ?? [])].filter((entry) =>
        fitsVerb(view, i, entry),
      ),
    nounAt: (view, i) => findNoun(byForm, view, i),
  };
}

/** "memperingatkan" is of "peringat", not of "ingat": per- makes another verb. */
function rootAt(view: SentenceView, i: number): string {
  const root = view.words[i]?.root ?? '';
  const form = view.low[i] ?? '';
  return view.grammar.derivingPrefixes.some((prefix) => form.startsWith(`${prefix}${root.slice(0, 2)}`)) &&
    !root.startsWith('per')
    ? `per${root}`
    : root;
}

/** The more an entry asks of its surroundings, the earlier it is tried. */
const weight = (entry: VerbEntry | NounEntry): number =>
  ('negated' in entry ? 8 : 0) +
  (entry.subjectSectors ? 8 : 0) +
  (entry.next ? 4 : 0) +
  ('closed' in entry ? 1 : 0) +
  (entry.themeClasses || entry.themeHeads ? 2 : 0) +
  (entry.objectKinds ? 1 : 0);

function fitsVerb(view: SentenceView, i: number, entry: VerbEntry): boolean {
  const word = view.words[i];
  if (!word || view.nameAt[i] || view.titleAt[i] || word.nominal !== null) return false;
  const voice = view.voice[i] ?? null;
  const bare = voice === null;
  if (bare && !isVerb(view, i)) return false;
  if (!bare && !isVerb(view, i) && word.upos !== 'NOUN' && word.upos !== 'ADJ') return false;
  if (entry.notForms?.includes(view.low[i] ?? '')) return false;
  if (entry.negated && !isNegated(view, i)) return false;
  if (entry.voices && voice !== null && !entry.voices.includes(voice)) return false;
  if (entry.voices && bare && !entry.voices.includes('active') && !entry.voices.includes('middle')) return false;
  return surroundingsFit(view, i, entry);
}

/** "tidak (akan) menggubris", "tak lagi menerima"; not over another verb. */
function isNegated(view: SentenceView, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    if (view.grammar.negators.has(view.low[k] ?? '')) return true;
    if (isVerb(view, k) || view.nameAt[k] || view.words[k]?.upos === 'PUNCT') return false;
  }
  return false;
}

function surroundingsFit(
  view: SentenceView,
  i: number,
  { next, notNext, within }: Pick<VerbEntry, 'next' | 'notNext' | 'within'>,
): boolean {
  const around = next ? [...ahead(view, i, within ?? 4), ...(view.voice[i] === 'passive' ? behind(view, i) : [])] : [];
  if (next && !around.some((word) => next.includes(word))) return false;
  return !notNext || !ahead(view, i, 2).some((word) => notNext.includes(word));
}

/** Forms and roots before a passive verb: its subject is what the active one has behind it. */
function behind(view: SentenceView, i: number): readonly string[] {
  return view.words.slice(Math.max(0, i - 6), i).flatMap(({ form, root }) => [form.toLowerCase(), root]);
}

/** Forms, roots and pairs of the `count` words behind `i`. */
function ahead(view: SentenceView, i: number, count: number): readonly string[] {
  const found: string[] = [];
  for (let j = i + 1; j <= i + count && j < view.words.length; j++) {
    const form = view.low[j] ?? '';
    if (form === '.' || form === ';') break;
    found.push(form, view.words[j]?.root ?? form, `${form} ${view.low[j + 1] ?? ''}`);
  }
  return found;
}

function findNoun(
  byForm: ReadonlyMap<string, readonly NounEntry[]>,
  view: SentenceView,
  i: number,
): { entry: NounEntry; last: number } | null {
  const word = view.words[i];
  if (!word || view.nameAt[i] || view.titleAt[i] || view.voice[i] === 'active' || view.voice[i] === 'passive')
    return null;
  const form = view.low[i] ?? '';
  // The second word of a longer noun says nothing of its own: "pencabutan sanksi" is no sanction.
  if (byForm.has(`${view.low[i - 1] ?? ''} ${form}`)) return null;
  const fits = (entry: NounEntry): boolean => surroundingsFit(view, i, entry);
  const pair = byForm.get(`${form} ${view.low[i + 1] ?? ''}`)?.find(fits);
  if (pair) return { entry: pair, last: i + 1 };
  const single = byForm.get(form)?.find(fits);
  return single ? { entry: single, last: i } : null;
}
