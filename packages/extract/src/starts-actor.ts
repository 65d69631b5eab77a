import type { SentenceView } from './sentence-view.ts';

/** Whether a name, a title or a noun for people or states stands at `i`. */
export const startsActor = ({ nameAt, titleAt, grammar, low }: SentenceView, i: number): boolean =>
  nameAt[i] !== undefined &&
  (nameAt[i] !== null ||
    titleAt[i] !== null ||
    grammar.collectives.has(low[i] ?? '') ||
    grammar.describers.has(low[i] ?? ''));
