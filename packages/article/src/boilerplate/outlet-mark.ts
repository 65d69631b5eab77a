import { outletNames } from '../data/outlet-names.ts';

/** Whether a name, as in a dateline, is an outlet: a web address, a known outlet or the one that published the article. */
export function isOutletMark(name: string, outlet: string | null): boolean {
  const plain = fold(name);
  return isAddress(name) || known.has(plain) || (outlet !== null && plain === fold(outlet));
}

/** Whether a name is a web address of the kind that outlets use as their name: "Kompas.com". */
export function isAddress(name: string): boolean {
  return domain.test(name.trim());
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
