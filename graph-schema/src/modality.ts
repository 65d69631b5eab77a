import type { Labels } from './labels.ts';

/** How sure the text is of a claim (codebook 1), in falling order of strength; `line` is the stroke that draws it. */
export const modalities = {
  asserted: { line: 'solid', labels: { id: 'dinyatakan', en: 'asserted' } },
  alleged: { line: 'long-dash', labels: { id: 'diduga', en: 'alleged' } },
  planned: { line: 'short-dash', labels: { id: 'direncanakan', en: 'planned' } },
  possible: { line: 'dots', labels: { id: 'mungkin', en: 'possible' } },
  hypothetical: { line: 'none', labels: { id: 'pengandaian', en: 'hypothetical' } },
} as const satisfies Readonly<
  Record<string, { readonly line: 'solid' | 'long-dash' | 'short-dash' | 'dots' | 'none'; readonly labels: Labels }>
>;

export type Modality = keyof typeof modalities;

/** A relationship's status: the strongest modality among its affirmed claims; a hypothetical claim draws none. */
export type Status = Exclude<Modality, 'hypothetical'>;

/** Strongest first. */
export const statuses = ['asserted', 'alleged', 'planned', 'possible'] as const satisfies readonly Status[];

export const polarities = {
  affirmed: { id: 'ya', en: 'affirmed' },
  negated: { id: 'disangkal', en: 'negated' },
} as const satisfies Readonly<Record<string, Labels>>;

export type Polarity = keyof typeof polarities;
