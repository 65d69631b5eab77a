/** The 17 universal part-of-speech tags of Universal Dependencies 2. */
export const uposTags = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM',
  'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X',
] as const; // prettier-ignore

export type Upos = (typeof uposTags)[number];
