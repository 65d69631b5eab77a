import type { RelationType } from '@simpul/graph-schema/relation-type';
import type { AnalysedSentence } from '@simpul/nlp/analysed-sentence';
import type { Draft } from './draft.ts';
import { frameFacts } from './frame-facts.ts';
import type { GrammarWords } from './language.ts';

/** Share of words of sport, markets and shows: 116 training articles on other matters lie below it, 11 of 12 on sport above. */
const threshold = 0.014;
const fewest = 3;

/** Whether an article is about matches, markets or shows, where "menyerang" attacks nobody. */
export function isAboutGames(sentences: readonly AnalysedSentence[], { games }: GrammarWords): boolean {
  let words = 0;
  const found: string[] = [];
  for (const sentence of sentences) {
    words += sentence.words.length;
    for (const { form } of sentence.words) if (games.has(form.toLowerCase())) found.push(form.toLowerCase());
  }
  return new Set(found).size >= fewest && found.length >= words * threshold;
}

/** What is said of players, clubs and shares as of armies: not meant there. */
const bodily: ReadonlySet<RelationType> = new Set<RelationType>([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'THREATEN',
  'RETREAT',
  'REJECT',
  'SANCTION',
  'AID',
  'CONSULT',
]);

/** In an article about games, whether a draft is meant as it says. */
export const isMeant = ({ frame }: Draft): boolean => !bodily.has(frameFacts(frame).relation);
