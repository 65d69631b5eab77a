/** Whether a word begins with a capital. */
export function isCapital(word = ''): boolean {
  return /^\p{Lu}/u.test(word);
}

/** A word as it stands in the name of an office or a body: "luar" → "Luar", but "dan" stays small. */
export function titleCase(word: string): string {
  const lower = word.toLowerCase();
  if (lower === 'dan') return lower;
  return isCapital(word) ? word : lower.charAt(0).toUpperCase() + lower.slice(1);
}
