import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ExampleQuery } from '@simpul/graph-schema/example-query';
import { readExampleQuery } from '@simpul/graph-schema/example-query';

export const queriesFolder: URL = new URL('../../graph-schema/queries/', import.meta.url);

/** All documented queries, by name. */
export function readExampleQueries(): readonly ExampleQuery[] {
  return readdirSync(queriesFolder)
    .filter((file) => file.endsWith('.cypher'))
    .toSorted()
    .map((file) => readExampleQuery(basename(file, '.cypher'), readFileSync(new URL(file, queriesFolder), 'utf8')));
}
