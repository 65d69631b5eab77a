const cache = new Map<string, readonly string[]>();
/** The vocabulary of a newsroom fits; beyond that the cache starts anew rather than grow. */
const cacheLimit = 200_000;

const specialLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'e',
};

/** Letters without accents: "Erdoğan" → "Erdogan". Case stays. */
export function stripAccents(text: string): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ıøđłßæœðþə]/giu, (letter) => {
      const plain = specialLetters[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
    });
}

/** The parts by which a name is looked up: accents, case, hyphens, dots and apostrophes do not count ("Jong-un" → "jong", "un"). */
export function nameParts(text: string): readonly string[] {
  const known = cache.get(text);
  if (known) return known;
  const parts = bareParts(text).map((part) => part.toLowerCase());
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(text, parts);
  return parts;
}

/** As `nameParts`, with the case kept: what case-sensitive forms are compared by. */
export function bareParts(text: string): string[] {
  return stripAccents(text)
    .replace(/['’‘ʼ`´.]/gu, '')
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter((part) => part !== '');
}

/** The id of a name: lower case, no accents, words joined by hyphens. */
export function slugOf(name: string): string {
  return bareParts(name.replaceAll('&', ' and ')).join('-').toLowerCase();
}
