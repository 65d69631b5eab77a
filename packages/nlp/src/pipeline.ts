import type { Gazetteer } from '@simpul/gazetteer/open-gazetteer';
import type { WordAnalyser } from './analyse-word.ts';
import type { Language } from './language.ts';
import type { LinearModel } from './linear-model.ts';
import type { SyntaxModel } from './read-model.ts';

/** What analysis needs besides the text. */
export interface Pipeline {
  readonly language: Language;
  readonly analyser: WordAnalyser;
  readonly gazetteer: Gazetteer;
  readonly model: SyntaxModel;
  /** Tells persons, organisations and places apart that no list knows. */
  readonly kinds: LinearModel;
}
