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
export const foreignFunction = (cypher: string): string | null =>
  foreignCall(maskTexts(cypher)) ?? foreignCall(maskTexts(decodeEscapes(cypher)));

/** Cypher 5 reads \u002e as a dot wherever it stands, Cypher 25 only within strings. */
export const decodeEscapes = (cypher: string): string =>
  cypher.replace(/\\u+([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Names, dots, brackets and other signs one by one, so that no text takes longer than its length. */
function foreignCall(words: string): string | null {
  let path: string[] = [];
  for (const [token] of words.matchAll(/`(?:``|[^`])*`|[\p{L}\p{N}_]+|\.|\S/gu)) {
    const isName = /^[`\p{L}\p{N}_]/u.test(token) && token !== '`';
    if (isName && path.at(-1) === '.') path.push(token);
    else if (isName) path = [token];
    else if (token === '.' && path.length > 0 && path.at(-1) !== '.') path.push(token);
    else if (token === '(' && isForeign(path)) return path.join('');
    else path = [];
  }
  return null;
}

function isForeign(path: readonly string[]): boolean {
  const [namespace = ''] = path;
  if (path.length === 1) return namespace.startsWith('`') && namespace.includes('.');
  return path.length > 2 && path.at(-1) !== '.' && !ownNamespaces.has(namespace.replaceAll('`', '').toLowerCase());
}
