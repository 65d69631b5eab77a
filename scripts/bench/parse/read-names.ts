import type { NamedSpan } from '@simpul/nlp/encoder/best-names';

/** A sentence and the names that people marked in it. */
export interface NamedSentence {
  readonly words: readonly { readonly form: string; readonly glued: boolean }[];
  readonly names: readonly NamedSpan[];
}

const kinds: Readonly<Record<string, NamedSpan['kind']>> = {
  PERSON: 'PER',
  PER: 'PER',
  ORGANIZATION: 'ORG',
  ORGANISATION: 'ORG',
  ORG: 'ORG',
  LOCATION: 'LOC',
  PLACE: 'LOC',
  LOC: 'LOC',
};

/** Reads a file of words with BIO labels, a blank line between sentences; other kinds than the three are no names. */
export function readNames(source: string): readonly NamedSentence[] {
  return source
    .replaceAll('\r', '')
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const rows = block
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => line.split(line.includes('\t') ? '\t' : ' '));
      return {
        words: rows.map(([form = '']) => ({ form, glued: false })),
        names: spansOf(rows.map((row) => row.at(-1) ?? 'O')),
      };
    });
}

/** A stray I- begins a name, as in conlleval. */
function spansOf(labels: readonly string[]): readonly NamedSpan[] {
  const spans: NamedSpan[] = [];
  for (const [at, label] of labels.entries()) {
    const kind = kinds[label.slice(2)];
    const before = spans.at(-1);
    if (!kind) continue;
    if (label.startsWith('I-') && before?.last === at - 1 && before.kind === kind) {
      spans[spans.length - 1] = { ...before, last: at };
    } else spans.push({ first: at, last: at, kind });
  }
  return spans;
}
