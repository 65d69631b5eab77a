/** What is written into the fields of a query's parameters, by name. */
export type ParamTexts = Readonly<Record<string, string>>;

/** Texts, comments and quoted names may hold a dollar that names nothing. */
const noise = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//gu;

/** Names of the parameters that a query uses, in order. */
export const paramNames = (cypher: string): readonly string[] => [
  ...new Set([...cypher.replace(noise, ' ').matchAll(/\$([\p{L}_][\p{L}\p{N}_]*)/gu)].map(([, name]) => name ?? '')),
];

/** A number, a list, true or null where it is JSON; else the text itself. */
export function readParam(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Writes a value so that `readParam` reads it back. */
export const writeParam = (value: unknown): string =>
  typeof value === 'string' && readParam(value) === value ? value : JSON.stringify(value);

/** The values of the parameters that `cypher` uses; a field not filled in is an empty text. */
export const paramsOf = (cypher: string, texts: ParamTexts): Readonly<Record<string, unknown>> =>
  Object.fromEntries(paramNames(cypher).map((name) => [name, readParam(texts[name] ?? '')]));
