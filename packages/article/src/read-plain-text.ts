import { splitLines } from './boilerplate/line.ts';
import { isDateLine } from './boilerplate/page-lines.ts';
import { parsePublished } from './parse-published.ts';

/**
 * What the head of a text copied from a page tells: the line with nothing but a date is when it appeared, and a first line
 * above it is its title. Without such a line both stay unknown: a first line may as well be the story's.
 */
export function readPlainText(text: string): { readonly title: string | null; readonly published: string | null } {
  const head = splitLines(text.slice(0, 2000)).slice(0, mostHeaderLines);
  const at = head.findIndex((line) => isDateLine(line.text));
  const first = head[0]?.text ?? '';
  const titled = at > 0 && first.length <= longestTitle && !/[.:;,]$/.test(first);
  return { title: titled ? first : null, published: at < 0 ? null : parsePublished(head[at]?.text ?? '') };
}

const mostHeaderLines = 4;
const longestTitle = 160;
