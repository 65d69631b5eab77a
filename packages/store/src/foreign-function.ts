import { maskTexts } from './mask-texts.ts';

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
  // Cypher 5 reads \u002e as a dot wherever it stands, Cypher 25 only within strings.
  const decoded = cypher.replace(/\\u+([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return foreignCall(maskTexts(cypher)) ?? foreignCall(maskTexts(decoded));
}

function foreignCall(words: string): string | null {
  for (const [call, namespace] of words.matchAll(
    /(`[^`]*`|[\p{L}_][\p{L}\p{N}_]*)(?:\s*\.\s*(?:`[^`]*`|[\p{L}_][\p{L}\p{N}_]*))+(?=\s*\()/gu,
  ))
    if (!ownNamespaces.has((namespace ?? '').replaceAll('`', '').toLowerCase())) return call;
  return null;
}
