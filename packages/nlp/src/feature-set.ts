/** Joins two hashes into one; order counts. */
export function mix(a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

/** Joins three hashes into one. */
export function mix3(a: number, b: number, c: number): number {
  return mix(mix(a, b), c);
}

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/**
 * The features of one decision as hashes. The template of a feature is its place in the set, so every template must be
 * added each time, in the same order, whether its value is there or not.
 */
export class FeatureSet {
  readonly hashes: Int32Array = new Int32Array(160);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  add(value: number): void {
    const hash = Math.imul(value ^ Math.imul(this.count + 1, 0x27d4eb2f), 0x165667b1);
    this.hashes[this.count++] = hash ^ (hash >>> 13);
  }
}
