import type { Segmenter } from './segment-word.ts';

/** A word as the encoder takes it; `glued` says that no space stands before it. */
export interface EncoderWord {
  readonly form: string;
  readonly glued: boolean;
}

/** Words of one sentence, or of a part of one too long for the encoder, with the pieces of each. */
export interface Window {
  /** Number of the sentence it belongs to. */
  readonly sentence: number;
  /** Its first word's place in the sentence. */
  readonly first: number;
  readonly words: readonly (readonly number[])[];
  /** Pieces of all words. */
  readonly pieces: number;
}

/** The encoder knows 512 positions, two of them for the marks at both ends. */
const longestWindow = 400;
/** Padded pieces of one run: more fills the processor's cache, less leaves it idle (measured best: 4 to 8 sentences). */
const budget = 400;

/** Windows in batches of alike length, shortest first, so that little is padding. */
export function makeBatches(
  sentences: readonly (readonly EncoderWord[])[],
  segment: Segmenter,
): readonly (readonly Window[])[] {
  const windows = sentences
    .flatMap((words, sentence) => cutWindows(words, sentence, segment))
    .sort((a, b) => a.pieces - b.pieces || a.sentence - b.sentence || a.first - b.first);
  const batches: Window[][] = [];
  for (const window of windows) {
    const batch = batches.at(-1);
    if (batch && (batch.length + 1) * (window.pieces + 2) <= budget) batch.push(window);
    else batches.push([window]);
  }
  return batches;
}

function cutWindows(words: readonly EncoderWord[], sentence: number, segment: Segmenter): Window[] {
  const windows: Window[] = [];
  let current: (readonly number[])[] = [];
  let [first, pieces] = [0, 0];
  for (const [at, { form, glued }] of words.entries()) {
    const found = segment(form, glued);
    if (pieces + found.length > longestWindow) {
      windows.push({ sentence, first, words: current, pieces });
      [current, first, pieces] = [[], at, 0];
    }
    current.push(found);
    pieces += found.length;
  }
  if (current.length > 0) windows.push({ sentence, first, words: current, pieces });
  return windows;
}
