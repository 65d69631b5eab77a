/** A sentence of a treebank; ids start at 0 and the root's head is −1. */
export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  readonly lemmas: readonly string[];
  /** Words first..last that are written as one token: "pasukannya" = pasukan + nya. */
  readonly tokens: readonly { readonly form: string; readonly first: number; readonly last: number }[];
}

/** Reads CoNLL-U; empty nodes are left out. */
export function readConllu(source: string): readonly TreebankSentence[] {
  return source
    .split(/\r?\n\r?\n/)
    .filter((block) => /^1[\t-]/m.test(block))
    .map(readBlock);
}

function readBlock(block: string): TreebankSentence {
  const lines = block.split(/\r?\n/);
  const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'));
  const words = rows.filter(([id]) => /^\d+$/.test(id ?? ''));
  const column = (index: number): string[] => words.map((row) => row[index] ?? '_');
  const spans = rows.filter(([id]) => id?.includes('-'));
  return {
    text: lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? column(1).join(' '),
    words: column(1),
    lemmas: column(2),
    tags: column(3),
    heads: column(6).map((head) => Number(head) - 1),
    deprels: column(7),
    tokens: spans.map(([id = '', form = '']) => {
      const [first = 0, last = 0] = id.split('-').map((part) => Number(part) - 1);
      return { form, first, last };
    }),
  };
}
