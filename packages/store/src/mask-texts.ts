/** The query, as long as before, with strings and comments blanked; quoted names stay. */
export const maskTexts = (cypher: string): string =>
  cypher.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/gs, (found) => {
    if (found.startsWith('`')) return found;
    if (found.startsWith('/')) return ' '.repeat(found.length);
    return `'${' '.repeat(found.length - 2)}'`;
  });
