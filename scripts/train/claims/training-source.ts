/** Where examples come from: articles of a gold folder, our own sentences, or articles of which only offsets are kept here. */
export type TrainingSource =
  | {
      readonly kind: 'gold';
      readonly name: string;
      readonly folder: string;
      /** Which articles, by their place in the sorted folder; all where it is left out. */
      readonly chooses?: (place: number) => boolean;
    }
  | { readonly kind: 'written' | 'real'; readonly name: string; readonly file: string };

/** Every fifth article of the gold is never trained on. */
const isHeld = (place: number): boolean => place % 5 === 4;

/** What is trained on: a new file of sentences or of offsets is added here and nowhere else. */
export const trainingSources: readonly TrainingSource[] = [
  { kind: 'gold', name: 'gold', folder: 'gold/train', chooses: (place) => !isHeld(place) },
  { kind: 'written', name: 'verbal', file: 'verbal.jsonl' },
  { kind: 'written', name: 'material', file: 'material.jsonl' },
  { kind: 'written', name: 'stories', file: 'stories.jsonl' },
  { kind: 'real', name: 'unlabelled', file: 'unlabelled.jsonl' },
];

/** What is only measured on. */
export const heldSources: readonly TrainingSource[] = [
  { kind: 'gold', name: 'fifth', folder: 'gold/train', chooses: isHeld },
  { kind: 'gold', name: 'dev', folder: 'gold/dev' },
];
