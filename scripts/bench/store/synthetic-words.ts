/** Made-up words and names of a language that is none, the same for the same number. */
const onsets = 'b c d g h j k l m n p r s t w y'.split(' ');
const vowels = 'a e i o u'.split(' ');
const syllables = onsets.flatMap((onset) => vowels.map((vowel) => onset + vowel));

/** The word of this number: two to four syllables, one word a number. */
export function wordOf(number: number): string {
  let rest = number + syllables.length;
  let word = '';
  while (rest > 0) {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return word;
}

/** First and last names come again, as people's do: 300 first ones, 9,000 last ones. */
export function nameOf(number: number): string {
  const first = wordOf((number * 7) % 300);
  const last = wordOf(300 + ((number * 31) % 9000));
  return [first, last, ...(number >= 9000 ? [wordOf(number)] : [])].map(capital).join(' ');
}

/** Sentences of a length like the news', about `words` words in all. */
export function textOf(words: number, pick: () => number): string {
  const sentences: string[] = [];
  for (let written = 0; written < words;) {
    const length = Math.min(words - written, 8 + Math.floor(pick() * 16));
    // Few words make most of a text, as in any language (Zipf).
    const some = Array.from({ length }, () => wordOf(Math.floor(5000 ** pick())));
    sentences.push(`${capital(some.join(' '))}.`);
    written += length;
  }
  return sentences.join(' ');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
