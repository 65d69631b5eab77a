import type { Modality, Polarity } from '../../../graph-schema/src/modality.ts';

/** A claim as a person reads it in a sentence: words of the text, "#2" behind those that stand there twice. */
export interface WrittenClaim {
  readonly s: string;
  readonly r: string;
  readonly o: string;
  /** The word that carries it. */
  readonly t: string;
  readonly m?: Modality;
  readonly p?: Polarity;
  /** The nearest speaker, where it is not the outlet. */
  readonly by?: string;
  readonly items?: readonly string[];
  /** A careful reader could leave it out. */
  readonly opt?: boolean;
}

/** A sentence of our own with all its claims, and free tags of its construction. */
export interface WrittenSentence {
  readonly text: string;
  readonly claims: readonly WrittenClaim[];
  readonly k?: string;
}

/** Sentences of a JSONL text, one a line. */
export function readWritten(jsonl: string): readonly WrittenSentence[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as WrittenSentence);
}
