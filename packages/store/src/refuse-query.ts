import { decodeEscapes, foreignFunction } from './foreign-function.ts';
import { maskTexts } from './mask-texts.ts';
import { StoreError } from './store-error.ts';

export const refused = (why: string): StoreError =>
  new StoreError('QUERY_REFUSED', `only reading queries are answered here: ${why}`);

/** Longer ones are lists and texts written out. */
const longestQuery = 100_000;

/** Neo4j plans 5,000 WITH or 20,000 sums for minutes, and no timeout stops it. */
const mostSigns = 4000;

/** Deeper ones end parsers' stacks. */
const deepestNesting = 100;

const insteadOfLists = 'give long lists and texts as parameters';

/** Refuses what a query's own words show to be more than reading, or about the query instead of the graph. */
export function refuseByWords(cypher: string, allowedProcedure?: string): void {
  if (cypher.length > longestQuery)
    throw refused(`a query may have ${longestQuery.toLocaleString('en')} characters; ${insteadOfLists}`);
  for (const text of new Set([cypher, decodeEscapes(cypher)])) refusePrefix(maskTexts(text).replace(/`[^`]*`/g, '``'));
  const foreign = foreignFunction(cypher);
  if (foreign !== null && foreign !== allowedProcedure)
    throw refused(`${foreign} is not one of Cypher's own functions`);
}

function refusePrefix(words: string): void {
  const [first = ''] = /[\p{L}\p{N}_]+/u.exec(words) ?? [];
  if (/^(explain|profile|cypher)$/i.test(first)) throw refused(`leave out ${first.toUpperCase()}`);
  if (/(?<![\p{L}\p{N}_.:|&!$`])use(?![\p{L}\p{N}_])\s+[\p{L}_`]/iu.test(words))
    throw refused('it would read another database; leave out USE, or write the name `use` in backquotes');
  const { signs, depth } = measure(words);
  if (signs > mostSigns) throw refused(`its words and signs are ${signs}, of ${mostSigns} at most; ${insteadOfLists}`);
  if (depth > deepestNesting)
    throw refused(`it nests deeper than ${deepestNesting} brackets; put steps before it with WITH`);
}

/** Counts words and signs, and how deep brackets, CASE, NOT and signs of numbers stand in one another. */
function measure(words: string): { readonly signs: number; readonly depth: number } {
  let [signs, open, chain, deepest, before] = [0, 0, 0, 0, ''];
  for (const [sign] of words.matchAll(/[\p{L}\p{N}_]+|\S/gu)) {
    const word = before === '.' ? '' : sign.toUpperCase();
    signs += 1;
    if (['(', '[', '{', 'CASE'].includes(word)) open += 1;
    else if ([')', ']', '}', 'END'].includes(word)) open -= 1;
    chain = ['NOT', '+', '-'].includes(word) ? chain + 1 : 0;
    deepest = Math.max(deepest, open + chain);
    before = sign;
  }
  return { signs, depth: deepest };
}
