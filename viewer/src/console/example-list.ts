import type { ExampleQuery } from '@simpul/graph-schema/example-query';
import { readExampleQuery } from '@simpul/graph-schema/example-query';

const files: Readonly<Record<string, string>> = import.meta.glob('../../../graph-schema/queries/*.cypher', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The documented questions, by their file's name. */
export const exampleList: readonly ExampleQuery[] = Object.entries(files)
  .map(([path, text]) => readExampleQuery(nameOf(path), text))
  .toSorted((a, b) => a.name.localeCompare(b.name));

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.cypher$/u, '');
}
