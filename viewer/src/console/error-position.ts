/** Where an error points, as offsets into the query; the message without the coordinates a reader need not count. */
export interface PlacedError {
  readonly message: string;
  readonly from: number;
  readonly to: number;
}

/** Neo4j: "… (line 1, column 17 (offset: 16))", then the line it means and a caret below. */
const neo4jPlace = /\(?\bline\s+(\d+),?\s*column\s+(\d+)(?:\s*\(offset:\s*\d+\))?\)?/iu;

/** Grafeo, of the embedded store: "… --> query:1:17", then the line. */
const grafeoPlace = /\n?\s*--> query:(\d+):(\d+)/u;

/** Lines that show the query again, or point at it; what else follows is advice. */
const isQuoted = /^\s*$|^\s*"|^\s*\^|^\s*\d*\s*\|/u;

/** The store asks for the plan first: columns of the first line then count this word, too. */
const explain = 'EXPLAIN ';

/** Finds the word of `cypher` that `message` complains about; null where it names no place within it. */
export function placeError(message: string, cypher: string): PlacedError | null {
  const found = neo4jPlace.exec(message) ?? grafeoPlace.exec(message);
  if (found === null) return null;
  const line = Number(found[1]);
  const quoted = message.slice(found.index + found[0].length);
  const shift = line === 1 && quoted.includes(`"${explain}`) && !/^\s*explain\b/iu.test(cypher) ? explain.length : 0;
  const offset = offsetOf(cypher, line, Number(found[2]) - shift);
  if (offset === null) return null;
  const said = [message.slice(0, found.index), ...quoted.split('\n').filter((part) => !isQuoted.test(part))];
  const sentence = said.join('\n').trim();
  return { message: sentence === '' ? message : sentence, ...wordAt(cypher, offset) };
}

function offsetOf(text: string, line: number, column: number): number | null {
  const lines = text.split('\n');
  const length = lines[line - 1]?.length;
  // A column past the end of its line means that something lacks there.
  if (length === undefined || column < 1 || column > length + 1) return null;
  return lines.slice(0, line - 1).reduce((sum, { length: part }) => sum + part + 1, 0) + column - 1;
}

/** The word that begins there, one character of anything else, or what stands before the end of the text. */
function wordAt(text: string, offset: number): { readonly from: number; readonly to: number } {
  if (offset >= text.length) return { from: Math.max(0, text.trimEnd().length - 1), to: text.length };
  const word = /^[\p{L}\p{N}_$]+/u.exec(text.slice(offset))?.[0] ?? '';
  return { from: offset, to: offset + Math.max(1, word.length) };
}
