import process from 'node:process';
import { cpuSeconds } from '../cpu-seconds.ts';
import { type HeldPart, hasTreebanks, readHeldNames, readHeldParts } from './held-parts.ts';
import { openShippedEncoder } from './open-shipped-encoder.ts';
import { scoreNames } from './score-names.ts';
import { scoreTrees, type TreeScores } from './score-trees.ts';
import { openUdpipe, type Peer } from './udpipe-peer.ts';

/**
 * `npm run bench -- parse [--rounds 3]`: how right and how fast the shipped encoder tags, parses and finds names in sentences
 * that it has not seen, and UDPipe 1 on the same sentences where `$PYTHON` (python3) has it. Words are given, tags are not.
 */
export async function benchParse(options: ReadonlyMap<string, number>): Promise<void> {
  if (!hasTreebanks()) {
    console.error('the treebanks are not there: the folder ../shared/nlp must stand beside the checkout');
    process.exitCode = 1;
    return;
  }
  const rounds = options.get('rounds') ?? 3;
  const peer = openUdpipe(process.env['PYTHON'] ?? 'python3');
  if (typeof peer === 'string') console.log(`UDPipe is left out: ${peer}`);
  console.log('| held-back part | words | parser | UPOS | UAS | LAS | words/s of CPU |\n|---|---|---|---|---|---|---|');
  for (const part of readHeldParts()) await benchPart(part, peer, rounds);
  await benchNames();
}

async function benchPart({ name, treebank, sentences }: HeldPart, peer: Peer | string, rounds: number): Promise<void> {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const line = (parser: string, scores: TreeScores, seconds: number): void => {
    const columns = [scores.upos, scores.uas, scores.las].map((score) => score.toFixed(2)).join(' | ');
    console.log(
      `| ${name} (${sentences.length}) | ${words} | ${parser} | ${columns} | ${Math.round(words / seconds)} |`,
    );
  };
  const encode = await openShippedEncoder(treebank);
  const input = sentences.map((sentence) => sentence.words);
  let [read, best] = [await encode(input.slice(0, 20)), Infinity];
  for (let round = 0; round < rounds; round++) {
    const start = cpuSeconds();
    read = await encode(input);
    best = Math.min(best, cpuSeconds() - start);
  }
  line('ours', scoreTrees(sentences, read), best);
  if (typeof peer === 'string') return;
  const runs = Array.from({ length: rounds }, () => peer(sentences));
  line('UDPipe 1', scoreTrees(sentences, runs[0]?.trees ?? []), Math.min(...runs.map(({ seconds }) => seconds)));
}

async function benchNames(): Promise<void> {
  const sentences = readHeldNames();
  const encode = await openShippedEncoder('csui');
  const read = await encode(sentences.map(({ words }) => words));
  const score = scoreNames(
    sentences,
    read.map(({ names }) => names),
  );
  console.log(`names of idner-news-2k test (${sentences.length} sentences), exact spans: F1 ${score.toFixed(2)}`);
}
