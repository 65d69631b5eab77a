import type { CastMember, Holding } from './cast.ts';

/** Who holds the office in this article, by id: the one named last before the sentence, else the first after it; null for nobody. */
export function holderOf(
  { holdings, members }: { readonly holdings: readonly Holding[]; readonly members: ReadonlyMap<string, CastMember> },
  { office, of, sentence }: { readonly office: string; readonly of: string | null; readonly sentence: number },
): string | null {
  const body = members.get(of ?? '');
  const fits = holdings.filter((holding) => {
    if (!sameOffice(holding.office, office)) return false;
    if (body === undefined || holding.of === body.id) return true;
    // "Menlu Lavrov" holds the office of "Menlu Rusia" when Russia is whom he is known to act for.
    return holding.of === null && members.get(holding.person)?.polity === body.polity;
  });
  const said = fits.findLast((holding) => holding.sentence <= sentence) ?? fits[0];
  return said?.person ?? knownHolder(members, office, body);
}

/** Someone the article names without the office, and of whom the gazetteer knows it: the only one, or nobody. */
function knownHolder(
  members: ReadonlyMap<string, CastMember>,
  office: string,
  body: CastMember | undefined,
): string | null {
  if (body === undefined) return null;
  const known = [...members.values()].filter(({ entry }) =>
    entry?.offices?.some((held) => held.of === body.id && sameOffice(held.office, office)),
  );
  return known.length === 1 ? (known[0]?.id ?? null) : null;
}

/** "Menteri" stands for "Menteri Luar Negeri" once it was said in full, and "Wakil Menteri" for nobody else's office. */
function sameOffice(full: string, said: string): boolean {
  const [long, short] = [full, said].map((office) =>
    office.toLowerCase().replace(/ (?:terpilih|interim|sementara)$/u, ''),
  );
  if (long === undefined || short === undefined) return false;
  return long === short || long.startsWith(`${short} `);
}
