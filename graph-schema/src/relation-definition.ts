import type { Labels } from './labels.ts';

/** PLOVER's quad classes, and `structure` for the types that are no events. */
export type QuadClass =
  'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict' | 'structure';

/** A readable verb of a relation type: what an analyst sees on the line. */
export interface FrameDefinition {
  readonly labels: Labels;
  /** Mode that the frame implies when the text names no other. */
  readonly mode?: string;
  /** The two ends do it together: drawn without an arrowhead, ends ordered by id. */
  readonly mutual?: true;
}

/** One relation type of the codebook, section 3. */
export interface RelationDefinition {
  readonly quad: QuadClass;
  /** PLOVER's conflict–cooperation scale, −10 to +10; null for structure. */
  readonly score: number | null;
  readonly labels: Labels;
  /** PLOVER's modes of the type; structural types have none. */
  readonly modes: readonly string[];
  readonly frames: Readonly<Record<string, FrameDefinition>>;
}
