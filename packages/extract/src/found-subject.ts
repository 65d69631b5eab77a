/** The noun phrase that is a verb's grammatical subject: its first and last word, and how it was found. */
export interface FoundSubject {
  readonly first: number;
  readonly last: number;
  readonly how: 'order' | 'relative' | 'shared' | 'controlled' | 'tree';
}
