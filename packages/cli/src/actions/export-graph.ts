import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { ExportPart, FormatName } from '@simpul/export/formats';
import { formatNames, formats } from '@simpul/export/formats';
import { subgraphRecords } from '@simpul/export/neo4j-import/subgraph-records';
import type { Language } from '@simpul/graph-schema/labels';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { exportFormats } from '../answer/export-formats.ts';
import { CliError } from '../cli-error.ts';
import type { SubgraphFlags } from './read-subgraph.ts';
import { checkFlags, isPart, readSubgraph } from './read-subgraph.ts';
import { writeImport } from './write-import.ts';
import type { Output } from '../terminal/output.ts';
import { openOutput } from '../terminal/output.ts';
import { withStore } from '../with-store.ts';

export interface ExportFlags extends SubgraphFlags {
  readonly format?: (typeof exportFormats)[number];
  readonly labels: Language;
  readonly out?: string;
}

/** Writes the part of the graph that the options ask for to a file, to files of a folder or to stdout. */
export async function exportGraph(options: ExportFlags): Promise<void> {
  const output = openOutput(options);
  checkFlags(options);
  if (options.format === 'neo4j-import') return exportForImport(options, output);
  const { extension, write } = formats[formatOf(options)];
  const subgraph = await withStore(options, (store) => readSubgraph(store, options, output));
  const parts = write(subgraph, { language: options.labels });
  if (options.out === undefined) for (const { text } of parts) await output.write(text);
  else tellFiles(await writeParts(parts, options.out, extension), subgraph, output);
  tellMissing(subgraph, options, output);
}

/** All of the graph, or the part that is asked for. */
async function exportForImport(options: ExportFlags, output: Output): Promise<void> {
  const { out } = options;
  if (out === undefined)
    throw new CliError('USAGE', 'neo4j-import is a folder of tables; name a new one with --out DIR');
  await withStore(options, async (store) => {
    const subgraph = isPart(options) ? await readSubgraph(store, options, output) : null;
    const records = subgraph === null ? store.records() : inTurn(subgraphRecords(subgraph));
    const { nodes, links, command } = await writeImport(records, out, (line) => output.progress(line));
    output.progress('');
    if (options.json === true) await output.write(`${JSON.stringify({ nodes, relationships: links, command })}\n`);
    output.say(`${nodes} nodes and ${links} relationships written to ${out}; import them into a stopped Neo4j with:`);
    output.say(`  ${command}`);
    if (subgraph !== null) tellMissing(subgraph, options, output);
  });
}

async function* inTurn<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}

function tellMissing({ actors, relations, total, truncated }: Subgraph, { query }: ExportFlags, output: Output): void {
  if (query !== undefined && truncated) output.warn('the query has more rows than were taken; get more with --limit');
  else if (relations.length === 0 && (query === undefined || actors.length === 0))
    output.warn('no relationship matches what was asked for');
  else if (relations.length === 0)
    output.warn('the query returns actors alone; return relationships too, as in RETURN a, r, b');
  else if (truncated) output.warn(`only ${relations.length} of ${total} relationships; get more with --limit`);
}

/** What was asked for, else what the file's name says. */
function formatOf({ format, out }: ExportFlags): FormatName {
  const ending = out === undefined ? '' : extname(out).slice(1).toLowerCase();
  const chosen = (format as FormatName | undefined) ?? formatNames.find((name) => formats[name].extension === ending);
  if (chosen === undefined && ending !== '')
    throw new CliError('USAGE', `--out ${out} does not say which format; add --format ${formatNames.join('|')}`);
  if (chosen === 'csv' && out === undefined)
    throw new CliError('USAGE', 'CSV is two files, of actors and of relationships; name them with --out FILE.csv');
  return chosen ?? 'json';
}

/** Writes each part beside the others ("aid.csv": "aid-nodes.csv", "aid-relations.csv") and gives their names. */
async function writeParts(parts: readonly ExportPart[], out: string, extension: string): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { suffix, text } of parts) {
    const path = suffix === '' ? out : `${withoutEnding(out, extension)}${suffix}.${extension}`;
    try {
      await writeFile(path, text);
    } catch (cause) {
      throw new CliError('CANNOT_WRITE', `${path} can't be written; is there such a folder, and permission?`, {
        cause,
      });
    }
    written.push(path);
  }
  return written;
}

const withoutEnding = (path: string, extension: string): string =>
  extname(path).toLowerCase() === `.${extension}` ? path.slice(0, -extension.length - 1) : path;

function tellFiles(files: readonly string[], { actors, relations }: Subgraph, output: Output): void {
  output.say(`${actors.length} actors and ${relations.length} relationships written to ${files.join(' and ')}`);
}
