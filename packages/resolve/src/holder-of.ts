import type { Holding } from './cast.ts';

/** Who holds the office in this article, by id: the one named last before the sentence, else the first after it; null for nobody. */
export function holderOf(
  holdings: readonly Holding[],
  { office, of, sentence }: { readonly office: string; readonly of: string | null; readonly sentence: number },
): string | null {
  const same = holdings.filter(
    (holding) => sameOffice(holding.office, office) && (of === null || holding.of === null || holding.of === of),
  );
  const exact = same.filter((holding) => of !== null && holding.of === of);
  const fits = exact.length > 0 ? exact : same;
  return (fits.findLast((holding) => holding.sentence <= sentence) ?? fits[0])?.person ?? null;
}

/** "Menteri" stands for "Menteri Luar Negeri" once it was said in full, and "Wakil Menteri" for nobody else's office. */
function sameOffice(full: string, said: string): boolean {
  const [long, short] = [full.toLowerCase(), said.toLowerCase()];
  return long === short || long.startsWith(`${short} `);
}
