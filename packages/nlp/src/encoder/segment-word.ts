import type { Pieces } from './read-pieces.ts';

/** Stands for the space before a word. */
const space = '\u2581';
/** More pieces of one word tell nothing. */
const most = 12;
/** A longer word is cut: no word is so long, and the search takes its length times the longest piece. */
const longestWord = 100;

/** Cuts one word into pieces; a glued word has no space before it. */
export type Segmenter = (form: string, glued: boolean) => readonly number[];

/** The most likely way to cut a word into pieces, the unigram segmentation of SentencePiece (Kudo 2018). */
export function createSegmenter(pieces: Pieces): Segmenter {
  const unknownScore = pieces.scores.reduce((least, score) => Math.min(least, score), 0) - 10;
  const known = new Map<string, readonly number[]>();
  return (form, glued) => {
    const key = glued ? form : space + form;
    let found = known.get(key);
    if (!found) {
      const cut = bestCut((glued ? '' : space) + normalise(form, pieces), pieces, unknownScore).slice(0, most);
      found = cut.length > 0 ? cut : [pieces.unknown];
      // A corpus of any size must not fill the memory.
      if (known.size > 50_000) known.clear();
      known.set(key, found);
    }
    return found;
  };
}

function normalise(form: string, { normaliser }: Pieces): string {
  let text = '';
  for (const character of form.slice(0, longestWord)) text += normaliser.get(character) ?? character;
  return text.trim().replaceAll(' ', space);
}

/** Viterbi over characters (code points, as in training). */
function bestCut(text: string, { index, scores, longest, unknown }: Pieces, unknownScore: number): number[] {
  const characters = Array.from(text);
  const size = characters.length;
  const best = new Float64Array(size + 1).fill(-Infinity);
  const from = new Int32Array(size + 1);
  const piece = new Int32Array(size + 1).fill(unknown);
  best[0] = 0;
  for (let start = 0; start < size; start++) {
    const here = best[start] ?? 0;
    let part = '';
    for (let end = start + 1; end <= Math.min(size, start + longest); end++) {
      part += characters[end - 1] ?? '';
      const found = index.get(part);
      if (found === undefined || found === unknown) continue;
      const score = here + (scores[found] ?? 0);
      if (score > (best[end] ?? 0)) [best[end], from[end], piece[end]] = [score, start, found];
    }
    const score = here + unknownScore;
    if (score > (best[start + 1] ?? 0)) [best[start + 1], from[start + 1], piece[start + 1]] = [score, start, unknown];
  }
  const cut: number[] = [];
  for (let at = size; at > 0; at = from[at] ?? 0) cut.push(piece[at] ?? unknown);
  return cut.reverse();
}
