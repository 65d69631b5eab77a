import { outletNames } from '../data/outlet-names.ts';

/** Whether a name, as in a dateline, is an outlet: a web address, a known outlet or the one that published the article. */
export function isOutletMark(name: string, outlet: string | null): boolean {
  const plain = fold(name);
  return domain.test(name.trim()) || known.has(plain) || (outlet !== null && plain === fold(outlet));
}

const domain = /^[\w-]+(?:\.[\w-]+)*\.(?:com|net|id|org|info|tv|news|co|me)$/i;

/** "ANTARA News", "antaranews" and "Antara News" are one; "Tribunnews.com" and "Tribunnews" too. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.(?:com|net|co\.id|id)$/, '')
    .replace(/[^\p{L}\d]/gu, '');
}

const known: ReadonlySet<string> = new Set(outletNames.map(fold));
