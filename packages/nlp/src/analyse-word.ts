import type { Language, Prefix } from './language.ts';

/** A word taken apart. */
export interface WordAnalysis {
  /** Lower-case root; the word itself where nothing can be taken off. */
  readonly root: string;
  /** Name of the outermost prefix ("meN"), '' where there is none. */
  readonly prefix: string;
  /** Name of the suffix ("kan"), '' where there is none. */
  readonly suffix: string;
  /** The root is in the list of roots. */
  readonly known: boolean;
  /** What is left when only prefixes are taken off: tells "ber-tanya" from "-nya". */
  readonly stem: string;
}

/** Takes words apart; the answers are remembered. */
export interface WordAnalyser {
  analyse(word: string): WordAnalysis;
}

/** Roots with how many words are made of them, as log2: "temu" beats "tem". */
export type Roots = ReadonlyMap<string, number>;

const cacheLimit = 100_000;
/** Each affix must pay for itself, or "menteri" would be men + teri. */
const affixPrice = 0.6;
/** What a word is worth that is its own root. */
const wholeBonus = 1.2;

/** An analyser by a language's affixes and a list of roots. */
export function createWordAnalyser(language: Language, roots: Roots): WordAnalyser {
  const cache = new Map<string, WordAnalysis>();
  return {
    analyse(word) {
      const lower = word.toLowerCase();
      const known = cache.get(lower);
      if (known) return known;
      if (cache.size >= cacheLimit) cache.clear();
      const made = analyseWord(lower, language, roots);
      cache.set(lower, made);
      return made;
    },
  };
}

function analyseWord(word: string, language: Language, roots: Roots): WordAnalysis {
  const halves = /^(.+?)[-‐‑](.+)$/u.exec(word);
  if (language.underived.has(word)) return { root: word, prefix: '', suffix: '', known: true, stem: word };
  if (halves && !language.lexicalReduplications.has(word)) return analyseHalves(halves, language, roots);
  const whole: WordAnalysis = { root: word, prefix: '', suffix: '', known: roots.has(word), stem: word };
  let best = whole;
  let bestWorth = whole.known ? (roots.get(word) ?? 0) + wholeBonus : -Infinity;
  for (const candidate of candidates(word, language)) {
    const count = roots.get(candidate.root);
    if (count === undefined) continue;
    const worth = count - affixPrice * candidate.affixes;
    if (worth > bestWorth) [best, bestWorth] = [{ ...candidate, known: true }, worth];
  }
  return best.known ? best : (guessUnknown(word, language) ?? whole);
}

/** "negara-negara", "serang-menyerang", "berturut-turut": the half with affixes tells the root. */
function analyseHalves(halves: RegExpExecArray, language: Language, roots: Roots): WordAnalysis {
  const [word, first = '', second = ''] = halves;
  const [a, b] = [analyseWord(first, language, roots), analyseWord(second, language, roots)];
  if (a.root !== b.root) return { root: word, prefix: '', suffix: '', known: false, stem: word };
  return { ...a, prefix: a.prefix || b.prefix, suffix: b.suffix || a.suffix };
}

interface Candidate extends WordAnalysis {
  readonly affixes: number;
}

function* candidates(word: string, language: Language): Generator<Candidate> {
  for (const outer of [undefined, ...language.prefixes]) {
    for (const bare of takeOff(word, outer)) {
      for (const inner of [undefined, ...(outer ? language.innerPrefixes : [])]) {
        for (const stem of takeOff(bare, inner)) {
          const prefixes = (outer ? 1 : 0) + (inner ? 1 : 0);
          const named = { prefix: outer?.affix ?? '', stem, known: true };
          if (prefixes > 0) yield { ...named, root: stem, suffix: '', affixes: prefixes };
          for (const suffix of language.suffixes) {
            if (stem.length < suffix.length + 2 || !stem.endsWith(suffix)) continue;
            yield { ...named, root: stem.slice(0, -suffix.length), suffix, affixes: prefixes + 1 };
          }
        }
      }
    }
  }
}

function takeOff(word: string, prefix: Prefix | undefined): readonly string[] {
  if (!prefix) return [word];
  if (!word.startsWith(prefix.written)) return [];
  const rest = word.slice(prefix.written.length);
  return rest.length > 1 && prefix.before.test(rest) ? [prefix.restores + rest] : [];
}

/** A root that the list lacks ("mengonfirmasi", "didemo"): only prefixes long enough to be sure of are taken off. */
function guessUnknown(word: string, language: Language): WordAnalysis | null {
  const prefix = language.prefixes.find(
    ({ written, before, restores }) =>
      restores === '' && written.length >= 2 && word.length >= written.length + 4 && takesOff(word, written, before),
  );
  if (!prefix || !(prefix.affix in language.voices)) return null;
  const stem = word.slice(prefix.written.length);
  const suffix =
    language.suffixes.find((ending) => ending.length > 2 && stem.length > ending.length + 3 && stem.endsWith(ending)) ??
    '';
  const root = suffix ? stem.slice(0, -suffix.length) : stem;
  return { root, prefix: prefix.affix, suffix, known: false, stem };
}

function takesOff(word: string, written: string, before: RegExp): boolean {
  return word.startsWith(written) && before.test(word.slice(written.length));
}
