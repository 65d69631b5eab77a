import { maskTexts } from '../../mask-texts.ts';

/**
 * Names every column of the answer as Neo4j does, by the text of its expression, and sorts by the names. Grafeo words
 * expressions its own way; beside an aggregate without a name it answers a node with its internal number; and where a
 * relationship is returned, it forgets to sort by its type.
 */
export function nameColumns(cypher: string): string {
  const words = maskTexts(cypher).replace(/`[^`]*`/g, (name) => '`'.repeat(name.length));
  const textOf = ({ start, end }: Span): string => cypher.slice(start, end);
  const changes = returnClauses(words).flatMap(({ items, sorts }) => {
    const named = items.map((item) => nameOf(item, words, cypher));
    const names = new Map(named.flatMap(({ text, name }) => (name === null ? [] : [[text, name] as const])));
    return [
      ...named.flatMap(({ end, name, isNew }) => (isNew ? [{ start: end, end, text: ` AS ${name}` }] : [])),
      ...sorts.flatMap((sort) => {
        const name = names.get(textOf(sort));
        return name === undefined ? [] : [{ ...sort, text: name }];
      }),
    ];
  });
  return changes.reduceRight((query, { start, end, text }) => query.slice(0, start) + text + query.slice(end), cypher);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface NamedItem extends Span {
  /** The expression. */
  readonly text: string;
  /** As it is to be written; null for what names itself. */
  readonly name: string | null;
  /** It has none yet. */
  readonly isNew: boolean;
}

function nameOf({ start, end }: Span, words: string, cypher: string): NamedItem {
  const given = /^(.*?)\s+AS\s+(\S+)$/isu.exec(outermost(words.slice(start, end)));
  const length = given?.[1]?.length ?? end - start;
  const text = cypher.slice(start, start + length);
  if (given !== null) return { start, end, text, name: cypher.slice(end - (given[2]?.length ?? 0), end), isNew: false };
  const isPlain = /^[\p{L}\p{N}_]+(\s*\.\s*[\p{L}\p{N}_]+)?$|^\*?$/u.test(text) || text.includes('`');
  return { start, end, text, name: isPlain ? null : `\`${text}\``, isNew: !isPlain };
}

/** What every RETURN that is in no subquery returns, and sorts by. */
function returnClauses(words: string): readonly { readonly items: readonly Span[]; readonly sorts: readonly Span[] }[] {
  const open = outermost(words);
  return [...open.matchAll(/(?<![\p{L}\p{N}_.])RETURN\s+(DISTINCT\s+)?/giu)].map((found) => {
    const start = found.index + found[0].length;
    const end = endOf(open, start, /(?<![\p{L}\p{N}_.])(ORDER\s+BY|SKIP|OFFSET|LIMIT|UNION)(?![\p{L}\p{N}_])|;/iu);
    const order = /^ORDER\s+BY\s/iu.exec(open.slice(end))?.[0].length;
    const items = parts(open, start, end);
    if (order === undefined) return { items, sorts: [] };
    const last = endOf(open, end + order, /(?<![\p{L}\p{N}_.])(SKIP|OFFSET|LIMIT|UNION)(?![\p{L}\p{N}_])|;/iu);
    return { items, sorts: parts(open, end + order, last).map((sort) => withoutDirection(open, sort)) };
  });
}

const endOf = (words: string, from: number, stop: RegExp): number =>
  from + (stop.exec(words.slice(from))?.index ?? words.length - from);

/** What stands between commas, without blanks, and without comments, which are blanks by now. */
function parts(open: string, start: number, end: number): readonly Span[] {
  const commas = [...open.slice(start, end).matchAll(/,/g)].map(({ index }) => start + index);
  return [start, ...commas.map((comma) => comma + 1)].map((from, position) => {
    const part = open.slice(from, commas[position] ?? end);
    return { start: from + part.length - part.trimStart().length, end: from + part.trimEnd().length };
  });
}

function withoutDirection(open: string, { start, end }: Span): Span {
  const direction = /\s+(ASC|ASCENDING|DESC|DESCENDING)$/i.exec(open.slice(start, end));
  return { start, end: direction === null ? end : start + direction.index };
}

/** As long as before; what stands in brackets is masked, brackets too. */
function outermost(words: string): string {
  let depth = 0;
  return words.replace(/[^]/g, (sign) => {
    if ('([{'.includes(sign)) depth += 1;
    const shown = depth === 0 ? sign : '_';
    if (')]}'.includes(sign)) depth -= 1;
    return shown;
  });
}
