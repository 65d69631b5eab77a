import type { Article } from '@simpul/graph-schema/article';

/**
 * Hashes (32 bit) of all runs of `length` words of an article's story, each once: letter case, punctuation and boilerplate
 * do not matter.
 */
export function storyShingles({ text, boilerplate }: Story, length: number): ReadonlySet<number> {
  const words = storyWords(text, boilerplate).map(hashWord);
  const shingles = new Set<number>();
  for (let end = length; end <= words.length; end += 1)
    shingles.add(words.slice(end - length, end).reduce((sum, word) => Math.imul(sum ^ word, 0x01_00_01_93) >>> 0, 1));
  return shingles;
}

export type Story = Pick<Article, 'text' | 'boilerplate'>;

const word = /[\p{L}\p{N}]+/gu;

function storyWords(text: string, boilerplate: Story['boilerplate']): readonly string[] {
  let from = 0;
  const parts: string[] = [];
  for (const { start, end } of boilerplate) {
    parts.push(text.slice(from, start));
    from = end;
  }
  return [...parts, text.slice(from)].flatMap((part) => part.toLowerCase().match(word) ?? []);
}

/** FNV-1a over UTF-16 code units, its bits mixed. */
function hashWord(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  return mix(hash);
}

/** Spreads every bit of a number over 32 (the finaliser of MurmurHash3). */
export function mix(given: number): number {
  let hash = given;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
