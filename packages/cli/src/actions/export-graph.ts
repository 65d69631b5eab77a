import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { ExportPart, FormatName } from '@simpul/export/formats';
import { formatNames, formats } from '@simpul/export/formats';
import type { Language } from '@simpul/graph-schema/labels';
import type { RelationType } from '@simpul/graph-schema/relation-type';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import { findActor } from '../answer/find-actor.ts';
import { CliError } from '../cli-error.ts';
import type { GlobalOptions } from '../global-options.ts';
import type { Output } from '../terminal/output.ts';
import { openOutput } from '../terminal/output.ts';
import { withStore } from '../with-store.ts';

export interface ExportFlags extends GlobalOptions {
  readonly format?: FormatName;
  readonly actor?: readonly string[];
  readonly hops?: number;
  readonly relation?: readonly RelationType[];
  readonly since?: string;
  readonly limit?: number;
  readonly labels: Language;
  readonly out?: string;
}

/** More than any store of ours is meant for; a limit is what `select` must have. */
const everything = 10_000_000;

/** Writes the part of the graph that the options ask for to a file or to stdout. */
export async function exportGraph(options: ExportFlags): Promise<void> {
  const output = openOutput(options);
  const { extension, write } = formats[formatOf(options)];
  const subgraph = await readSubgraph(options, output);
  const parts = write(subgraph, { language: options.labels });
  if (options.out === undefined) for (const { text } of parts) await output.write(text);
  else tellFiles(await writeParts(parts, options.out, extension), subgraph, output);
  if (subgraph.relations.length === 0) output.warn('no relationship matches what was asked for');
  else if (subgraph.truncated)
    output.warn(`only ${subgraph.relations.length} of ${subgraph.total} relationships; get more with --limit`);
}

/** What was asked for, else what the file's name says. */
function formatOf({ format, out, hops, actor }: ExportFlags): FormatName {
  if (hops !== undefined && actor === undefined)
    throw new CliError('USAGE', '--hops counts steps from an actor; name one with --actor');
  const ending = out === undefined ? '' : extname(out).slice(1).toLowerCase();
  const chosen = format ?? formatNames.find((name) => formats[name].extension === ending);
  if (chosen === undefined && ending !== '')
    throw new CliError('USAGE', `--out ${out} does not say which format; add --format ${formatNames.join('|')}`);
  if (chosen === 'csv' && out === undefined)
    throw new CliError('USAGE', 'CSV is two files, of actors and of relationships; name them with --out FILE.csv');
  return chosen ?? 'json';
}

function readSubgraph(options: ExportFlags, output: Output): Promise<Subgraph> {
  const { actor: names = [], hops, relation, since, limit = everything } = options;
  return withStore(options, async (store) => {
    const actors: string[] = [];
    for (const name of names) {
      const found = await findActor(store, name);
      if (found.id !== name) output.say(`around ${found.name} [${found.id}]`);
      actors.push(found.id);
    }
    return store.select({
      limit,
      ...(actors.length === 0 ? {} : { actors }),
      ...(hops === undefined ? {} : { hops }),
      ...(relation === undefined ? {} : { relations: relation }),
      ...(since === undefined ? {} : { since }),
    });
  });
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
