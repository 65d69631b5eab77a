import { maskTexts } from '../../mask-texts.ts';

/**
 * Names every column of the answer as Neo4j does, by the text of its expression. Grafeo words expressions its own way,
 * and beside an aggregate without a name it answers a node with its internal number.
 */
export function nameColumns(cypher: string): string {
  const words = maskTexts(cypher).replace(/`[^`]*`/g, (name) => '`'.repeat(name.length));
  const names = returnedItems(words).flatMap(({ start, end }) => {
    const [from, to] = trimmed(words, start, end);
    const text = cypher.slice(from, to);
    const isNamed = /(?<![\p{L}\p{N}_])AS\s/iu.test(outermost(words.slice(from, to)));
    const isPlain = /^[\p{L}\p{N}_]+(\s*\.\s*[\p{L}\p{N}_]+)?$|^\*?$/u.test(text);
    return isNamed || isPlain || text.includes('`') ? [] : [{ at: to, text }];
  });
  return names.reduceRight((query, { at, text }) => `${query.slice(0, at)} AS \`${text}\`${query.slice(at)}`, cypher);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Without blanks, and comments, which are blanks by now. */
function trimmed(words: string, start: number, end: number): readonly [number, number] {
  const item = words.slice(start, end);
  return [start + item.length - item.trimStart().length, start + item.trimEnd().length];
}

/** The expressions of every RETURN that is in no subquery. */
function returnedItems(words: string): readonly Span[] {
  const open = outermost(words);
  return [...open.matchAll(/(?<![\p{L}\p{N}_.])RETURN\s+(DISTINCT\s+)?/giu)].flatMap((found) => {
    const start = found.index + found[0].length;
    const rest = open.slice(start);
    const stop = /(?<![\p{L}\p{N}_.])(ORDER\s+BY|SKIP|OFFSET|LIMIT|UNION)(?![\p{L}\p{N}_])|;/iu.exec(rest);
    const end = start + (stop?.index ?? rest.length);
    const commas = [...open.slice(start, end).matchAll(/,/g)].map(({ index }) => start + index);
    return [start, ...commas.map((comma) => comma + 1)].map((from, item) => ({
      start: from,
      end: commas[item] ?? end,
    }));
  });
}

/** As long as before; what stands in brackets is blanked, brackets too. */
function outermost(words: string): string {
  let depth = 0;
  return words.replace(/[^]/g, (sign) => {
    if ('([{'.includes(sign)) depth += 1;
    const shown = depth === 0 ? sign : '_';
    if (')]}'.includes(sign)) depth -= 1;
    return shown;
  });
}
