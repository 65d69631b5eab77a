import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';

import { checkSize, largestArticle } from './check-size.ts';
import { parseMeta } from './parse-meta.ts';
import type { ArticleMeta, Source } from './source.ts';

/** Endings of the files that a folder is searched for. */
export const articleEndings: readonly string[] = ['.txt', '.md', '.html', '.htm'];

/** A file of one article with the NAME.meta.json beside it; its size is looked at before it is read. */
export async function readFileSource(name: string, path: string): Promise<Source> {
  checkSize(name, (await stat(path)).size);
  return { name, bytes: await readFile(path), meta: await readMetaBeside(name, path) };
}

/** All bytes of a stream, refused as soon as they are more than an article has. */
export async function readStream(name: string, stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > largestArticle) checkSize(name === '-' ? 'standard input' : name, size);
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}

async function readMetaBeside(name: string, path: string): Promise<ArticleMeta> {
  const besides = (file: string): string => `${file.slice(0, file.length - extname(file).length)}.meta.json`;
  let json: string;
  try {
    const { size } = await stat(besides(path));
    checkSize(besides(name), size);
    json = await readFile(besides(path), 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return {};
    throw cause;
  }
  return parseMeta(json, besides(name));
}
