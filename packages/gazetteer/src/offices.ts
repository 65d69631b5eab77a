import { formerWords, titlePrefixes, titles, titleSuffixes } from './data/titles.ts';
import { isCapital, titleCase } from './letter-case.ts';
import { domainLength } from './match-domain.ts';
import { createPhraseTable } from './phrase-table.ts';

/** Whose office it is; a `rank` ("Jenderal", "Sir", "Dr.") is none, but the name of a person follows. */
export type OfficeLevel = 'state' | 'organization' | 'sub-state' | 'rank';

/** An office or title found in running text. */
export interface TitleMatch {
  /** In words of the array that was searched, "mantan" and prefixes included; the body or state that may follow is not. */
  readonly length: number;
  /** Full Indonesian form: "Menlu" → "Menteri Luar Negeri", "Wakil menlu" → "Wakil Menteri Luar Negeri". */
  readonly office: string;
  readonly level: OfficeLevel;
  /** "mantan", "eks": no longer held. */
  readonly former: boolean;
  /** Gazetteer id of the body that the title itself names ("Kapolri" → "polri"); absent where the text must say. */
  readonly of?: string;
}

/**
 * The title at `words[at]`, or null. Titles are put together, not listed: (mantan) (wakil, plt., …) head (domain) (terpilih):
 * "mantan Wakil Menteri Koordinator Bidang Perekonomian". It ends before the body it belongs to: of "Juru Bicara
 * Kementerian Pertahanan Rusia" it takes "Juru Bicara", of "Panglima TNI" "Panglima".
 */
export function matchTitle(words: readonly string[], at: number): TitleMatch | null {
  const former = formerWords.has(words[at]?.toLowerCase() ?? '');
  let start = former ? at + 1 : at;
  if (former && words[start] === '-') start++;
  const { head, prefixes, headAt } = findHead(words, start);
  if (!head) return null;
  let end = headAt + head.length;
  const capital = isCapital(words[headAt]);
  const domain = head.value.takesDomain ? domainLength(words, end, capital) : 0;
  const office = [...prefixes, head.value.office, ...words.slice(end, end + domain).map(titleCase)];
  end += domain;
  while (titleSuffixes.has(words[end]?.toLowerCase() ?? '')) office.push(words[end++]?.toLowerCase() ?? '');
  if (head.value.level === 'rank' && words[end] === '.') end++;
  const { level, of } = head.value;
  return {
    length: end - at,
    office: office.join(' ').replaceAll(' ,', ','),
    level,
    former,
    ...(of !== undefined && { of }),
  };
}

interface Head {
  readonly office: string;
  readonly level: OfficeLevel;
  readonly takesDomain: boolean;
  /** Only with a capital. */
  readonly capital: boolean;
  /** Only before a word with a capital or before a body. */
  readonly near: boolean;
  readonly exact: string | undefined;
  readonly of: string | undefined;
}

interface FoundHead {
  readonly head: { readonly value: Head; readonly length: number } | null;
  readonly prefixes: readonly string[];
  readonly headAt: number;
}

const heads = createPhraseTable(titles.trim().split('\n').flatMap(readRow));
const prefixTable = createPhraseTable(Object.entries(titlePrefixes));

/** The head, after as many prefixes as leave one: of "Deputi Menteri" Menteri, of "Deputi Kedaulatan" Deputi itself. */
function findHead(words: readonly string[], start: number): FoundHead {
  const whole = readableHead(words, start);
  const prefix = prefixTable.longest(words, start);
  if (prefix) {
    const dot = words[start + prefix.length] === '.' ? 1 : 0;
    const rest = findHead(words, start + prefix.length + dot);
    if (
      rest.head &&
      rest.head.value.level !== 'rank' &&
      rest.headAt + rest.head.length > start + (whole?.length ?? 0)
    ) {
      return { ...rest, prefixes: [prefix.value, ...rest.prefixes] };
    }
  }
  return { head: whole, prefixes: [], headAt: start };
}

function readableHead(words: readonly string[], at: number): FoundHead['head'] {
  const found = heads.longest(words, at);
  if (!found) return null;
  const { capital, near, exact } = found.value;
  if (exact !== undefined && words[at] !== exact) return null;
  if (capital && !isCapital(words[at])) return null;
  if (near && !isCapital(words[at]) && !isCapital(words[at + found.length])) return null;
  return found;
}

function readRow(row: string): (readonly [string, Head])[] {
  const [spellings = '', office = '', level = 'state', flags = ''] = row.split('|').map((cell) => cell.trim());
  const flag = new Set(flags.split(' '));
  const of = [...flag].find((word) => word.startsWith('@'))?.slice(1);
  return spellings.split(',').map((spelling) => [
    spelling.trim(),
    {
      office,
      level: level as OfficeLevel,
      takesDomain: flag.has('domain'),
      capital: flag.has('capital'),
      near: flag.has('near'),
      exact: flag.has('exact') ? spelling.trim() : undefined,
      of,
    },
  ]);
}
