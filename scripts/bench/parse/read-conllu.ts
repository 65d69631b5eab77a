/** A sentence of a treebank; words count from 0 and the root's head is −1. */
export interface TreebankSentence {
  /** `glued`: no space stands before the word. */
  readonly words: readonly { readonly form: string; readonly glued: boolean }[];
  readonly upos: readonly string[];
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
}

/** Reads CoNLL-U; empty nodes are left out. */
export function readConllu(source: string): readonly TreebankSentence[] {
  return source
    .split(/\r?\n\r?\n/)
    .filter((block) => /^1[\t-]/m.test(block))
    .map(readBlock);
}

/** Writes CoNLL-U with words, tags and trees alone: what the treebanks have in common. */
export function writeConllu(sentences: readonly TreebankSentence[]): string {
  return sentences.map((sentence) => `${writeBlock(sentence)}\n\n`).join('');
}

function readBlock(block: string): TreebankSentence {
  const rows = block
    .split(/\r?\n/)
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split('\t'));
  const words = rows.filter(([id]) => /^\d+$/.test(id ?? ''));
  const column = (index: number): string[] => words.map((row) => row[index] ?? '_');
  const glued = gluedWords(rows);
  return {
    words: column(1).map((form, at) => ({ form, glued: glued.has(at + 1) })),
    upos: column(3),
    heads: column(6).map((head) => Number(head) - 1),
    deprels: column(7),
  };
}

/** Ids of words that follow one without a space: parts of a token, and words after SpaceAfter=No. */
function gluedWords(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const glued = new Set<number>();
  let endOfToken = 0;
  for (const [id = '', , , , , , , , , misc = ''] of rows) {
    const [first = 0, last = first] = id.split('-').map(Number);
    if (id.includes('.')) continue;
    for (let word = first + 1; word <= last; word++) glued.add(word);
    if (last > endOfToken && misc.includes('SpaceAfter=No')) glued.add(last + 1);
    endOfToken = Math.max(endOfToken, last);
  }
  return glued;
}

function writeBlock({ words, upos, heads, deprels }: TreebankSentence): string {
  return words
    .map(({ form }, at) => {
      const misc = words[at + 1]?.glued ? 'SpaceAfter=No' : '_';
      const head = (heads[at] ?? -1) + 1;
      return [at + 1, form, '_', upos[at] ?? '_', '_', '_', head, deprels[at] ?? 'dep', '_', misc].join('\t');
    })
    .join('\n');
}
