import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ExampleQuery } from '@simpul/graph-schema/example-query';
import { readExampleQuery } from '@simpul/graph-schema/example-query';
import { CliError } from './cli-error.ts';

/** Where the documented queries stand; the same from sources and from the build. */
export const queriesFolder: URL = new URL('../../../graph-schema/queries/', import.meta.url);

/** All documented queries, by name. */
export function readExampleQueries(): readonly ExampleQuery[] {
  return readdirSync(queriesFolder)
    .filter((file) => file.endsWith('.cypher'))
    .toSorted()
    .map((file) => readExampleQuery(basename(file, '.cypher'), readFileSync(new URL(file, queriesFolder), 'utf8')));
}

/** The documented query of that name; a wrong name is a usage error that lists the right ones. */
export function exampleQuery(name: string): ExampleQuery {
  const queries = readExampleQueries();
  const found = queries.find((query) => query.name === name);
  if (found) return found;
  const names = queries.map((query) => query.name).join(', ');
  throw new CliError('USAGE', `no example query "${name}"; there are: ${names}`);
}
