/** Letters that Unicode doesn't take apart into a plain one and an accent. */
const plainLetters: Readonly<Record<string, string>> = {
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

/**
 * The words of a name as search compares them: no accents, case, apostrophes or punctuation. Scripts written without
 * spaces fall into single characters, as Neo4j's analyser indexes them. Nothing with a meaning in Lucene's query
 * language is left.
 */
export function foldName(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ıøđłßæœðþə]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/['’‘ʼ`´]/gu, '')
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' $& ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Names and aliases as one text for the full-text index, a line each; "O'Brien" is found by "obrien" and by "brien". */
export function searchText(names: readonly string[]): string {
  const lines = names.flatMap((name) => [foldName(name), foldName(name.replace(/['’‘ʼ`´]/gu, ' '))]);
  return [...new Set(lines.map((words) => words.join(' ')))].filter((line) => line !== '').join('\n');
}
