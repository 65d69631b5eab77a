/**
 * The query, as long as before, with strings and comments blanked; quoted names stay. What is opened and never closed
 * stays too. Looks at each place a fixed number of times, whatever the text: it is a stranger's.
 */
export function maskTexts(cypher: string): string {
  const closers = new Map(textKinds.map((kind) => [kind.opens, kind]));
  const masked: string[] = [];
  let done = 0;
  for (const { 0: opens, index } of cypher.matchAll(/['"`]|\/\*|\/\//g)) {
    const kind = closers.get(opens);
    if (index < done || kind === undefined) continue;
    const end = kind.endOf(cypher, index + opens.length);
    // Nothing further on closes it either.
    if (end === -1) closers.delete(opens);
    else {
      masked.push(cypher.slice(done, index), kind.mask(cypher.slice(index, end)));
      done = end;
    }
  }
  return masked.join('') + cypher.slice(done);
}

interface TextKind {
  readonly opens: string;
  /** Where the text that begins before `from` ends; -1 where it does not. */
  readonly endOf: (cypher: string, from: number) => number;
  readonly mask: (text: string) => string;
}

const blankString = (text: string): string => `'${' '.repeat(text.length - 2)}'`;
const blankComment = (text: string): string => ' '.repeat(text.length);

const textKinds: readonly TextKind[] = [
  { opens: "'", endOf: ending(/\\[^]|'/g, "'"), mask: blankString },
  { opens: '"', endOf: ending(/\\[^]|"/g, '"'), mask: blankString },
  { opens: '`', endOf: ending(/``|`/g, '`'), mask: (name) => name },
  { opens: '/*', endOf: ending(/\*\//g, '*/'), mask: blankComment },
  // The end of the query ends it as well; Neo4j takes a bare carriage return for the end of a line.
  { opens: '//', endOf: ending(/[\n\r]|$/g, null), mask: blankComment },
];

/** Finds the first of what `parts` finds that is `closer`; null: whichever comes first, which is no part of the text. */
function ending(parts: RegExp, closer: string | null): TextKind['endOf'] {
  return (cypher, from) => {
    const finder = new RegExp(parts);
    finder.lastIndex = from;
    for (;;) {
      const found = finder.exec(cypher);
      if (found === null) return -1;
      if (closer === null) return found.index;
      if (found[0] === closer) return found.index + closer.length;
    }
  };
}
