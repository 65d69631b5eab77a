/** Stack, buffer and arcs of one arc-hybrid parse. The root stands behind the last word, at index `length`. */
export class ParseState {
  readonly length: number;
  /** Head of each word: −1 for none yet, and in the end for the root word. */
  readonly heads: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  /** Outermost and second outermost dependents on each side; −1 where there is none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly stack: Int32Array;
  depth = 0;
  next = 0;

  constructor(length: number) {
    this.length = length;
    this.heads = new Int32Array(length).fill(-1);
    this.leftCount = new Uint8Array(length + 1);
    this.rightCount = new Uint8Array(length + 1);
    this.left1 = new Int32Array(length + 1).fill(-1);
    this.left2 = new Int32Array(length + 1).fill(-1);
    this.right1 = new Int32Array(length + 1).fill(-1);
    this.right2 = new Int32Array(length + 1).fill(-1);
    this.stack = new Int32Array(length + 1);
  }

  get finished(): boolean {
    return this.next === this.length && this.depth === 0;
  }

  /** The word `below` places under the top of the stack; −1 where the stack is not that deep. */
  stacked(below: number): number {
    return below < this.depth ? (this.stack[this.depth - 1 - below] ?? -1) : -1;
  }

  /** Shift, left and right are 0, 1 and 2. Only the last word on the stack may hang on the root: a tree has one root. */
  allows(move: number): boolean {
    if (move === 0) return this.next < this.length;
    if (move === 1) return this.depth > 0 && (this.next < this.length || this.depth === 1);
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** The stack's top becomes a dependent of the next word (of the root when the words are spent). */
  attachToNext(): void {
    const word = this.stacked(0);
    this.depth--;
    if (this.next === this.length) return;
    this.heads[word] = this.next;
    this.left2[this.next] = this.left1[this.next] ?? -1;
    this.left1[this.next] = word;
    this.leftCount[this.next] = (this.leftCount[this.next] ?? 0) + 1;
  }

  /** The stack's top becomes a dependent of the word under it. */
  attachToStack(): void {
    const word = this.stacked(0);
    const head = this.stacked(1);
    this.depth--;
    this.heads[word] = head;
    this.right2[head] = this.right1[head] ?? -1;
    this.right1[head] = word;
    this.rightCount[head] = (this.rightCount[head] ?? 0) + 1;
  }
}
