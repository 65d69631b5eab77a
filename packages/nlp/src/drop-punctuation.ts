import { mix } from './feature-set.ts';
import type { LexicalForm } from './lexical-form.ts';
import type { LexicalSentence } from './lexical-sentence.ts';
import { uposTags } from './upos.ts';

/** A tagged sentence; tags are indices of `uposTags`. */
export interface TaggedSentence extends LexicalSentence {
  readonly tags: Uint8Array;
}

/**
 * A sentence without its punctuation, which the parser sees only as what stands between words: marks on the stack hid from
 * it what they separate (3 points of UAS). The arrays from `marks` on have two more cells, for the root and for nothing.
 */
export interface KeptWords extends TaggedSentence {
  /** Place of each kept word in the sentence. */
  readonly places: Int32Array;
  /** The marks right before each kept word, hashed; 0 for none. */
  readonly marks: Int32Array;
  /** How many quotation marks, and how many other marks, stand before each kept word. */
  readonly quotes: Int32Array;
  readonly commas: Int32Array;
}

const punctuation = uposTags.indexOf('PUNCT');

/** Leaves the punctuation out; a sentence of nothing else is kept as it is. */
export function dropPunctuation({ forms, affixes, tags, style }: TaggedSentence): KeptWords {
  const words = [...tags.keys()].filter((at) => tags[at] !== punctuation);
  const places = Int32Array.from(words.length > 0 ? words : tags.keys());
  const cells = (): Int32Array => new Int32Array(places.length + 2);
  const kept: KeptWords = {
    style,
    places,
    forms: Array.from(places, (place) => forms[place]).filter((form): form is LexicalForm => form !== undefined),
    affixes: places.map((place) => affixes[place] ?? 0),
    tags: Uint8Array.from(places, (place) => tags[place] ?? 0),
    marks: cells(),
    quotes: cells(),
    commas: cells(),
  };
  let [mark, quotes, commas, next] = [0, 0, 0, 0];
  for (let at = 0; at <= forms.length; at++) {
    const form = forms[at];
    if (at === forms.length || places[next] === at) {
      kept.marks[next] = mark;
      kept.quotes[next] = quotes;
      kept.commas[next] = commas;
      next++;
      mark = 0;
    } else if (form) {
      mark = mix(mark, form.lower) || 1;
      if (form.quote) quotes++;
      else commas++;
    }
  }
  return kept;
}
