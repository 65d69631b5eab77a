import { once } from 'node:events';
import type { WriteStream } from 'node:fs';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { argumentsFile, finishingFile, importReadme } from '@simpul/export/neo4j-import/import-command';
import type { ImportFile } from '@simpul/export/neo4j-import/import-files';
import { createImportFiles } from '@simpul/export/neo4j-import/import-files';
import type { GraphRecord } from '@simpul/graph-schema/graph-record';
import { CliError } from '../cli-error.ts';

export interface WrittenImport {
  readonly nodes: number;
  readonly links: number;
  /** The command that imports it. */
  readonly command: string;
}

/** Writes records into `folder` as tables that neo4j-admin imports, with the command; keeps no record in memory. */
export async function writeImport(
  records: AsyncIterable<GraphRecord>,
  folder: string,
  tell: (line: string) => void,
): Promise<WrittenImport> {
  const path = resolve(folder);
  await makeEmptyFolder(path);
  const files = createImportFiles();
  const streams = new Map<string, WriteStream>();
  let count = 0;
  try {
    for await (const record of records) {
      const { file, line } = files.add(record);
      const stream = streams.get(file) ?? createWriteStream(join(path, file));
      streams.set(file, stream);
      if (!stream.write(line)) await once(stream, 'drain');
      count += 1;
      if (count % 10_000 === 0) tell(`${count.toLocaleString('en')} nodes and relationships`);
    }
    await Promise.all([...streams.values()].map(closed));
    await writeRest(files.tables(), path);
  } catch (cause) {
    for (const stream of streams.values()) stream.destroy();
    throw cause instanceof Error && 'syscall' in cause ? cannotWrite(path, cause) : cause;
  }
  const sum = (kind: ImportFile['kind']): number =>
    files
      .tables()
      .filter((file) => file.kind === kind)
      .reduce((total, file) => total + file.count, 0);
  const command = `neo4j-admin database import full neo4j "@${join(path, 'neo4j-admin.args')}"`;
  return { nodes: sum('node'), links: sum('link'), command };
}

async function writeRest(files: readonly ImportFile[], path: string): Promise<void> {
  const forward = path.replaceAll('\\', '/');
  await Promise.all([
    ...files.map(({ header, headerLine }) => writeFile(join(path, header), headerLine)),
    writeFile(join(path, 'neo4j-admin.args'), argumentsFile(files, forward)),
    writeFile(join(path, 'finish.cypher'), finishingFile(files)),
    writeFile(join(path, 'README.md'), importReadme(files, forward)),
  ]);
}

/** Tables of another export would be imported with these. */
async function makeEmptyFolder(path: string): Promise<void> {
  const names = await mkdir(path, { recursive: true }).then(
    () => readdir(path),
    (cause: unknown) => {
      throw cannotWrite(path, cause);
    },
  );
  if (names.length > 0) throw new CliError('CANNOT_WRITE', `${path} is not empty; name a new folder with --out`);
}

const cannotWrite = (path: string, cause: unknown): CliError =>
  new CliError('CANNOT_WRITE', `${path} can't be written; is there room, and permission?`, { cause });

async function closed(stream: WriteStream): Promise<void> {
  stream.end();
  await once(stream, 'close');
}
