import { bareParts } from '@simpul/gazetteer/normalise-name';

/** Whether `short` is made of letters of `long`, in order, from its first: "Kemendag" of "Kementerian Perdagangan", "AS" of "Amerika Serikat". */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = bareParts(short).join('').toLowerCase();
  const parts = bareParts(long).map((part) => part.toLowerCase());
  if (bareParts(short).length > 2 || letters.length < 2 || parts.length < 2) return false;
  const text = parts.join('');
  if (letters.length >= text.length || letters[0] !== text[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Written like an acronym: two to eight characters, mostly capitals. */
export const looksLikeAcronym = (text: string): boolean => /^(?=.{2,8}$)\p{Lu}[\p{Lu}\p{N}&-]*\p{Lu}?$/u.test(text);
