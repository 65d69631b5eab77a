import type { Sector } from '@simpul/graph-schema/sector';
import { ownBodies, sectorWords } from './data/bodies.ts';
import { isCapital, titleCase } from './letter-case.ts';
import { domainLength } from './match-domain.ts';
import { createPhraseTable } from './phrase-table.ts';

/** A word or phrase for a body or a part of a state, found in running text; the state's own name is not in it. */
export interface BodyMatch {
  /** In words of the array that was searched. */
  readonly length: number;
  /**
   * `organization`: with the state's name it is the name of an organisation of its own, PART_OF that state
   * ("Kementerian Luar Negeri" + "Rusia"). `state`: with the state's name it is the state itself ("tentara" + "Rusia").
   */
  readonly makes: 'organization' | 'state';
  /** Which part of the state acts. */
  readonly sector: Sector;
  /** Normal full form: "Kemlu" → "Kementerian Luar Negeri", "kemenko bidang perekonomian" → "Kementerian Koordinator Bidang Perekonomian". */
  readonly form: string;
}

/**
 * The body or part of a state at `words[at]`, or null: ministries with whatever they are for, parliaments, courts,
 * embassies, central banks, agencies; government, army, police, officials, citizens. Bodies the gazetteer knows by name
 * ("Pentagon", "Knesset") are entries, and an entry that is longer than such a match is the surer of the two.
 */
export function matchBody(words: readonly string[], at: number): BodyMatch | null {
  const own = matchOwnBody(words, at);
  const part = parts.longest(words, at);
  if (own && own.length >= (part?.length ?? 0)) return own;
  return part && { length: part.length, makes: 'state', ...part.value };
}

/** The sector that a word or phrase for a part of a state names ("serdadu" → military); null where it is none. */
export function sectorOf(phrase: string): Sector | null {
  const words = phrase.split(' ');
  const found = matchBody(words, 0);
  return found?.length === words.length ? found.sector : null;
}

interface OwnBody {
  readonly form: string;
  readonly sector: Sector;
  readonly takesDomain: boolean;
  readonly needsDomain: boolean;
  readonly capital: boolean;
}

const bodies = createPhraseTable(ownBodies.trim().split('\n').flatMap(readBody));
const parts = createPhraseTable(
  Object.entries(sectorWords).flatMap(([sector, list]) => readParts(sector as Sector, list)),
);

function matchOwnBody(words: readonly string[], at: number): BodyMatch | null {
  const head = bodies.longest(words, at);
  if (!head) return null;
  const capital = isCapital(words[at]);
  const { form, sector, takesDomain, needsDomain } = head.value;
  if (head.value.capital && !capital) return null;
  const end = at + head.length;
  const domain = takesDomain ? domainLength(words, end, capital) : 0;
  if (needsDomain && domain === 0) return null;
  const full = [form, ...words.slice(end, end + domain).map(titleCase)].join(' ').replaceAll(' ,', ',');
  return { length: head.length + domain, makes: 'organization', sector, form: full };
}

function readBody(row: string): (readonly [string, OwnBody])[] {
  const [spellings = '', form = '', sector = 'government', flags = ''] = row.split('|').map((cell) => cell.trim());
  const body: OwnBody = {
    form,
    sector: sector as Sector,
    takesDomain: flags.includes('domain'),
    needsDomain: flags.includes('needs'),
    capital: flags.includes('capital'),
  };
  return spellings.split(',').map((spelling) => [spelling.trim(), body]);
}

function readParts(
  sector: Sector,
  list: string,
): (readonly [string, { readonly sector: Sector; readonly form: string }])[] {
  return list.split(/,\s*/u).map((word) => [word.trim(), { sector, form: word.trim() }]);
}
