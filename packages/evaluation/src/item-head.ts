import { normalizeName } from './normalize-name.ts';

/** Words that count or hedge before the head: the list of the official scorer. */
const countWord = /^(\d.*|se\w+|para|banyak|beberapa|lebih|hampir|ribuan|ratusan|puluhan|jutaan|dua|tiga|empat|lima)$/;

/** The first content word of an item: "sekitar 10.000 tentara" → "tentara". */
export function itemHead(item: string | { readonly text: string }): string {
  const words = normalizeName(typeof item === 'string' ? item : item.text).split(' ');
  return words.find((word) => !countWord.test(word)) ?? '';
}
