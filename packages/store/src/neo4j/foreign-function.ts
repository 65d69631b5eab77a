/** Namespaces of Cypher's own functions: they compute and do nothing else. */
const ownNamespaces: ReadonlySet<string> = new Set([
  'date',
  'datetime',
  'localdatetime',
  'localtime',
  'time',
  'duration',
  'point',
  'vector',
]);

/**
 * The first function of a query that is an extension's ("apoc.load.json", "genai.vector.encode"): what it does, to
 * the network for instance, no plan tells. Null where there is none.
 */
export function foreignFunction(cypher: string): string | null {
  const words = withoutTexts(cypher);
  for (const [call, namespace] of words.matchAll(
    /(`[^`]*`|[\p{L}_][\p{L}\p{N}_]*)(?:\s*\.\s*(?:`[^`]*`|[\p{L}_][\p{L}\p{N}_]*))+(?=\s*\()/gu,
  ))
    if (!ownNamespaces.has((namespace ?? '').replaceAll('`', '').toLowerCase())) return call;
  return null;
}

/** The query with strings emptied and comments gone; quoted names stay. */
const withoutTexts = (cypher: string): string =>
  cypher.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (found) =>
    found.startsWith('`') ? found : found.startsWith('/') ? ' ' : "''",
  );
