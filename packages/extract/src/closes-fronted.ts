import { isVerb, prepositionAt, type SentenceView } from './sentence-view.ts';

/** The comma behind what stands before subject and verb: "Usai menemui X, Y dan Z …", "Di Hanoi, Y dan Z …". */
export function closesFronted(view: SentenceView, i: number): boolean {
  const opens = view.grammar.clause.has(view.low[0] ?? '') || prepositionAt(view, 0) !== null || isVerb(view, 0);
  return opens && view.low.indexOf(',') === i && view.words.some((_, v) => v > i && isVerb(view, v));
}
