import type { Language } from '../../language.ts';
import { clitics, innerPrefixes, nominals, prefixes, suffixes, voices } from './affixes.ts';
import { nameCues } from './name-cues.ts';
import { abbreviations, finalAbbreviations, hosts, lexicalReduplications, underived, wholeWords } from './words.ts';

/** Indonesian. */
export const indonesian: Language = {
  id: 'id',
  abbreviations,
  finalAbbreviations,
  clitics,
  wholeWords,
  hosts,
  prefixes,
  innerPrefixes,
  suffixes,
  lexicalReduplications,
  underived,
  voices,
  nominals,
  nameCues,
  treebank: 'csui',
};
