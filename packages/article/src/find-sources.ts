import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';

import { ArticleError } from './article-error.ts';
import { fetchSource } from './fetch-source.ts';
import { isWebAddress } from './normalise-meta.ts';
import { articleEndings, readFileSource, readStream } from './read-file-source.ts';
import { readJsonLines, readJsonRecords } from './read-records.ts';
import type { Source, SourceFailure } from './source.ts';

export interface FindOptions {
  /** What '-' reads; the process's own input by default. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Folder that relative paths count from. */
  readonly cwd?: string;
}

type Found = AsyncGenerator<Source | SourceFailure>;

/**
 * The sources behind files, folders, web addresses and '-', one at a time and in a fixed order: folders recursively and sorted, without
 * dot files, .txt, .md and .html only; .json and .jsonl (records of {text or html, title, …}) where they are named.
 */
export async function* findSources(paths: readonly string[], options: FindOptions = {}): Found {
  for (const path of paths) yield* guard(path, findUnder(path, options));
}

async function* findUnder(name: string, { stdin = process.stdin, cwd = process.cwd() }: FindOptions): Found {
  if (name === '-') {
    yield { name, bytes: await readStream(name, stdin), meta: {} };
    return;
  }
  if (isWebAddress(name)) {
    yield await fetchSource(name);
    return;
  }
  const path = resolve(cwd, name);
  const stats = await stat(path);
  if (stats.isDirectory()) yield* findInFolder(name, path);
  else if (!stats.isFile())
    throw new ArticleError(
      'UNREADABLE',
      `${name} is neither a file nor a folder; give one of those, or - for standard input`,
    );
  else if (/\.(?:jsonl|ndjson)$/i.test(name)) yield* readJsonLines(name, path);
  else if (/\.json$/i.test(name)) yield* readJsonRecords(name, path);
  else yield await readFileSource(name, path);
}

async function* findInFolder(name: string, path: string): Found {
  let count = 0;
  for await (const file of walk(name, path)) {
    count += 1;
    yield* guard(
      file.name,
      (async function* () {
        if (file.error !== undefined) throw file.error;
        yield await readFileSource(file.name, file.path);
      })(),
    );
  }
  if (count === 0)
    throw new ArticleError(
      'NOT_FOUND',
      `${name} has no ${articleEndings.join(', ')} file in it; give a folder of articles`,
    );
}

interface FoundFile {
  readonly name: string;
  readonly path: string;
  readonly error?: unknown;
}

async function* walk(name: string, path: string): AsyncGenerator<FoundFile> {
  let entries;
  try {
    entries = await readdir(path, { withFileTypes: true });
  } catch (error) {
    yield { name, path, error };
    return;
  }
  // By code unit: the same order on every machine.
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const inside = { name: join(name, entry.name), path: join(path, entry.name) };
    // Links to folders aren't followed: they may lead in a circle.
    if (entry.isDirectory()) yield* walk(inside.name, inside.path);
    else if (articleEndings.some((ending) => entry.name.toLowerCase().endsWith(ending))) yield inside;
  }
}

/** Turns what a source throws into a value, so that the batch goes on. */
async function* guard(name: string, found: Found): Found {
  try {
    yield* found;
  } catch (cause) {
    yield { name, error: cause instanceof ArticleError ? cause : fromSystem(name, cause) };
  }
}

function fromSystem(name: string, cause: unknown): ArticleError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? new ArticleError('NOT_FOUND', `there is no file or folder ${name}; check the path`, { cause })
    : new ArticleError('UNREADABLE', `${name} can't be read (${code}); check its permissions`, { cause });
}
