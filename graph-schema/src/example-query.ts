import type { Labels } from './labels.ts';
import type { Modality } from './modality.ts';
import { modalities } from './modality.ts';

/** A documented question in Cypher, `queries/NAME.cypher`, in the part of Cypher that every store answers. */
export interface ExampleQuery {
  readonly name: string;
  readonly question: Labels;
  /** Which modalities of claims, or statuses of relationships, it counts. */
  readonly takes: readonly Modality[];
  /** Parameters with a value to try. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly cypher: string;
}

/**
 * Reads a query file: lines `// en: …`, `// id: …`, `// takes: …` and `// param NAME: JSON` first, then Cypher.
 * Throws a SyntaxError that names the query and the line it lacks.
 */
export function readExampleQuery(name: string, text: string): ExampleQuery {
  const lines = text.split(/\r?\n/u);
  const head = lines.filter((line) => line.startsWith('//')).map((line) => line.slice(2).trim());
  const value = (key: string): string => {
    const line = head.find((one) => one.startsWith(`${key}: `));
    if (line === undefined) throw new SyntaxError(`the example query "${name}" has no line "// ${key}: …"`);
    return line.slice(key.length + 2).trim();
  };
  const params = head.flatMap((line) => {
    const [, key, json] = /^param (\w+): (.+)$/u.exec(line) ?? [];
    return key !== undefined && json !== undefined ? [[key, JSON.parse(json) as unknown] as const] : [];
  });
  return {
    name,
    question: { id: value('id'), en: value('en') },
    takes: value('takes')
      .split(', ')
      .map((word) => readModality(name, word)),
    params: Object.fromEntries(params),
    cypher: lines
      .filter((line) => !line.startsWith('//'))
      .join('\n')
      .trim(),
  };
}

function readModality(name: string, word: string): Modality {
  if (!Object.hasOwn(modalities, word))
    throw new SyntaxError(`the example query "${name}" takes "${word}", no modality`);
  return word as Modality;
}
