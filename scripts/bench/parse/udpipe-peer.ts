import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTrainingPart } from './held-parts.ts';
import { readConllu, type TreebankSentence, writeConllu } from './read-conllu.ts';

const script = fileURLToPath(new URL('udpipe.py', import.meta.url));
const cache = fileURLToPath(new URL('../../../.cache/peers/', import.meta.url));

/** Tags and parses sentences; `seconds` is CPU time. */
export type Peer = (sentences: readonly TreebankSentence[]) => {
  readonly trees: readonly TreebankSentence[];
  readonly seconds: number;
};

/** UDPipe 1 trained on the hand-made trees that the encoder was trained on, kept in .cache/peers; a sentence where it is not to be had. */
export function openUdpipe(python: string): Peer | string {
  const found = spawnSync(python, ['-c', 'import ufal.udpipe']);
  if (found.status !== 0)
    return `${python} has no ufal.udpipe; python3 -m venv V && V/bin/pip install ufal.udpipe, then PYTHON=V/bin/python`;
  const models = ['tagger', 'parser'].map((part) => {
    const model = join(cache, `udpipe-id.${part}`);
    if (!existsSync(model)) train(python, part, model);
    return model;
  });
  return (sentences) =>
    inScratch((folder) => {
      const [input, output] = [join(folder, 'in.conllu'), join(folder, 'out.conllu')];
      writeFileSync(input, writeConllu(sentences.map(withoutAnswers)));
      const seconds = Number(runPython(python, ['run', ...models, input, output]));
      return { trees: readConllu(readFileSync(output, 'utf8')), seconds };
    });
}

function train(python: string, part: string, model: string): void {
  console.log(`training UDPipe's ${part}: some minutes on one core, once`);
  mkdirSync(cache, { recursive: true });
  inScratch((folder) => {
    const source = join(folder, 'train.conllu');
    writeFileSync(source, writeConllu(readTrainingPart().flatMap(asTree)));
    // Beside its place, so that a broken training leaves nothing that looks like a model.
    runPython(python, ['train', part, source, `${model}.part`]);
    renameSync(`${model}.part`, model);
  });
}

/** UDPipe wants one root, and nothing else called so. */
function asTree(sentence: TreebankSentence): readonly TreebankSentence[] {
  const { heads, deprels } = sentence;
  if (heads.filter((head) => head < 0).length !== 1) return [];
  const named = (deprel: string): string => (deprel === 'root' ? 'parataxis' : deprel);
  return [{ ...sentence, deprels: deprels.map((deprel, at) => ((heads[at] ?? 0) < 0 ? 'root' : named(deprel))) }];
}

const withoutAnswers = ({ words }: TreebankSentence): TreebankSentence => ({
  words,
  upos: words.map(() => '_'),
  heads: words.map((_, at) => (at === 0 ? -1 : 0)),
  deprels: words.map((_, at) => (at === 0 ? 'root' : 'dep')),
});

function runPython(python: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(python, [script, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${python} ${script} ${args.join(' ')} failed: ${stderr.slice(-2000)}`);
  return stdout;
}

function inScratch<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
