import type { VerbEntry } from '../../frame-entry.ts';
import type { Language } from '../../language.ts';
import { contentModes } from './content-modes.ts';
import { eventNouns } from './event-nouns.ts';
import { grammarWords } from './grammar-words.ts';
import { speechWords } from './speech-words.ts';
import { timeWords } from './time-words.ts';
import { accuseVerbs } from './verbs/accuse-verbs.ts';
import { agreeVerbs } from './verbs/agree-verbs.ts';
import { aidVerbs } from './verbs/aid-verbs.ts';
import { assaultVerbs } from './verbs/assault-verbs.ts';
import { coerceVerbs } from './verbs/coerce-verbs.ts';
import { concedeVerbs } from './verbs/concede-verbs.ts';
import { consultVerbs } from './verbs/consult-verbs.ts';
import { cooperateVerbs } from './verbs/cooperate-verbs.ts';
import { mobilizeVerbs } from './verbs/mobilize-verbs.ts';
import { protestVerbs } from './verbs/protest-verbs.ts';
import { rejectVerbs } from './verbs/reject-verbs.ts';
import { requestVerbs } from './verbs/request-verbs.ts';
import { retreatVerbs } from './verbs/retreat-verbs.ts';
import { sanctionVerbs } from './verbs/sanction-verbs.ts';
import { supportVerbs } from './verbs/support-verbs.ts';
import { threatenVerbs } from './verbs/threaten-verbs.ts';

/** Where a word fits two frames equally well, the earlier list wins: force before words, words before gifts. */
const verbs: readonly VerbEntry[] = [
  ...assaultVerbs,
  ...mobilizeVerbs,
  ...coerceVerbs,
  ...protestVerbs,
  ...threatenVerbs,
  ...accuseVerbs,
  ...rejectVerbs,
  ...agreeVerbs,
  ...supportVerbs,
  ...concedeVerbs,
  ...requestVerbs,
  ...consultVerbs,
  ...sanctionVerbs,
  ...aidVerbs,
  ...retreatVerbs,
  ...cooperateVerbs,
];

/** What the rules know of Indonesian. */
export const indonesian: Language = {
  code: 'id',
  verbs,
  nouns: eventNouns,
  words: grammarWords,
  speech: speechWords,
  time: timeWords,
  contentModes,
};
