import type { Language } from '../../language.ts';
import { conflictVerbs } from './conflict-verbs.ts';
import { cooperationVerbs } from './cooperation-verbs.ts';
import { eventNouns } from './event-nouns.ts';
import { grammarWords } from './grammar-words.ts';
import { speechVerbs } from './speech-verbs.ts';
import { speechWords } from './speech-words.ts';
import { timeWords } from './time-words.ts';

/** What the rules know of Indonesian. */
export const indonesian: Language = {
  code: 'id',
  verbs: [...conflictVerbs, ...speechVerbs, ...cooperationVerbs],
  nouns: eventNouns,
  words: grammarWords,
  speech: speechWords,
  time: timeWords,
};
