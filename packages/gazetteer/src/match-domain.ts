import { domains } from './data/domains.ts';
import { isCapital } from './letter-case.ts';
import { createPhraseTable } from './phrase-table.ts';

const table = createPhraseTable(domains.map((domain) => [domain, domain] as const));
const openers = new Set(['bidang', 'urusan']);
const joints = new Set(['dan', '&', ',']);

/**
 * How many words from `words[at]` on say what a ministry or office is for: "Luar Negeri", "bidang Politik, Hukum, dan Keamanan".
 * Zero where none does. After a head with a capital (`capital`), only capitals go on with the list: "Menteri Pertahanan dan keamanan wilayah" is Menteri Pertahanan.
 */
export function domainLength(words: readonly string[], at: number, capital: boolean): number {
  const start = openers.has(words[at]?.toLowerCase() ?? '') ? at + 1 : at;
  const first = table.longest(words, start);
  if (!first) return 0;
  let end = start + first.length;
  for (;;) {
    let next = end;
    while (joints.has(words[next] ?? '')) next++;
    const more = next > end || isCapital(words[next]) ? table.longest(words, next) : null;
    if (!more || (capital && !isCapital(words[next])) || (!capital && isCapital(words[next]))) return end - at;
    end = next + more.length;
  }
}
