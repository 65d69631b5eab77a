/** Names that Windows keeps for devices, whatever the ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const unsafe = /[\p{C}<>:"|?*]/gu;

/**
 * Name of the file that holds the answer for an input: file name without extension ("a/b.txt" → "b", a record "x.jsonl:3"
 * → "x-3", a URL its last part, "-" → "stdin"). Names come from others: nothing in it can leave the folder.
 */
export function fileId(source: string): string {
  if (source === '-') return 'stdin';
  const [, path = '', line] = /^(.*?)(?::(\d+))?$/s.exec(withoutQuery(source)) ?? [];
  const name =
    path
      .replace(/[/\\]+$/, '')
      .split(/[/\\]/)
      .at(-1) ?? '';
  const stem = name.replace(/(?<=.)\.[^.]*$/, '');
  const [safe = ''] = /^.{0,120}/su.exec((line === undefined ? stem : `${stem}-${line}`).replace(unsafe, '-')) ?? [];
  const trimmed = safe.replace(/^[. ]+|[. ]+$/g, '');
  if (trimmed === '') return 'article';
  return reserved.test(trimmed) ? `${trimmed}-article` : trimmed;
}

const withoutQuery = (source: string): string =>
  /^https?:\/\//i.test(source) ? source.replace(/^https?:\/\//i, '').replace(/[?#].*$/s, '') : source;
