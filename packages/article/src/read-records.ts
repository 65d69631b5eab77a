import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

import { ArticleError } from './article-error.ts';
import { largestArticle } from './check-size.ts';
import { metaFrom } from './parse-meta.ts';
import type { Source, SourceFailure } from './source.ts';

/** One article per line, streamed; a bad line is a failure of its own, named FILE:LINE. */
export async function* readJsonLines(name: string, path: string): AsyncGenerator<Source | SourceFailure> {
  let number = 0;
  for await (const line of streamLines(path)) {
    number += 1;
    const place = `${name}:${number}`;
    if (line === null) yield { name: place, error: tooLong(place) };
    else if (line.length > 0) yield readRecord(place, () => parse(line, place));
  }
}

/** One record or an array of them, named FILE#NUMBER; for more than fits in memory there are JSON Lines. */
export async function* readJsonRecords(name: string, path: string): AsyncGenerator<Source | SourceFailure> {
  const { size } = await stat(path);
  if (size > largestJson) {
    throw new ArticleError(
      'TOO_LARGE',
      `${name} has ${(size / 1e6).toFixed(0)} MB, a .json file at most ${largestJson / 1e6} MB; write it as .jsonl, one record a line`,
    );
  }
  const value = parse(await readFile(path), name);
  if (!Array.isArray(value)) yield readRecord(name, () => value);
  else for (const [index, record] of value.entries()) yield readRecord(`${name}#${index + 1}`, () => record as unknown);
}

const largestJson = 50_000_000;
/** JSON escapes can make a line twice as long as its text. */
const longestLine = 2 * largestArticle;

function readRecord(place: string, record: () => unknown): Source | SourceFailure {
  return failureOr(place, () => {
    const value = record();
    const meta = metaFrom(value, place);
    const { text, html } = value as Readonly<Record<string, unknown>>;
    const [content, mediaType] = typeof text === 'string' ? [text, 'text/plain'] : [html, 'text/html'];
    if (typeof content !== 'string') {
      throw new ArticleError('BAD_RECORD', `${place} has no article; give its words as "text" or its page as "html"`);
    }
    return { name: place, bytes: new TextEncoder().encode(content), meta, mediaType: `${mediaType}; charset=utf-8` };
  });
}

function failureOr<T>(name: string, read: () => T): T | SourceFailure {
  try {
    return read();
  } catch (error) {
    if (error instanceof ArticleError) return { name, error };
    throw error;
  }
}

function tooLong(place: string): ArticleError {
  return new ArticleError('TOO_LARGE', `${place} is longer than ${longestLine / 1e6} MB; give one article a line`);
}

function parse(bytes: Uint8Array, place: string): unknown {
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ArticleError('UNDECODABLE', `${place} is not UTF-8, as JSON must be; save it as UTF-8`, { cause });
  }
  try {
    return JSON.parse(json);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'unknown reason';
    throw new ArticleError('BAD_RECORD', `${place} is not JSON (${reason}); correct it`, { cause });
  }
}

/** Lines of a file, empty where blank; null for one that is longer than an article can be, which is never held whole. */
async function* streamLines(path: string): AsyncGenerator<Buffer | null> {
  let held: Buffer[] = [];
  let size = 0;
  const flush = (): Buffer | null => {
    const line = size > longestLine ? null : trimLine(Buffer.concat(held));
    held = [];
    size = 0;
    return line;
  };
  const hold = (part: Buffer): void => {
    size += part.length;
    if (size > longestLine) held = [];
    else held.push(part);
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, at));
      yield flush();
      from = at + 1;
    }
    hold(chunk.subarray(from));
  }
  if (size > 0) yield flush();
}

/** Without the carriage return and blanks that some writers leave. */
function trimLine(line: Buffer): Buffer {
  let end = line.length;
  while (end > 0 && (line[end - 1] ?? 0) <= 32) end -= 1;
  return line.subarray(0, end);
}
