import type { Gazetteer } from '@simpul/gazetteer/open-gazetteer';
import type { WordAnalyser } from './analyse-word.ts';
import type { Encoder } from './encoder/open-encoder.ts';
import type { Language } from './language.ts';

/** What analysis needs besides the text. */
export interface Pipeline {
  readonly language: Language;
  readonly analyser: WordAnalyser;
  readonly gazetteer: Gazetteer;
  readonly encode: Encoder;
}
