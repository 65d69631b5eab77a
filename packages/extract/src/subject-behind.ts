import { beforeGroup } from './before-group.ts';
import type { FoundSubject } from './found-subject.ts';
import { phraseEnd } from './read-slots.ts';
import { isQuoteMark, isVerb, type SentenceView } from './sentence-view.ts';

/** "…, saat ditangkap di X, Y …": a clause between commas has the subject that follows it. */
export function insertedClause(view: SentenceView, v: number): FoundSubject | null {
  const k = beforeGroup(view, v);
  if (k < 1 || !view.grammar.whenWords.has(view.low[k] ?? '') || view.low[k - 1] !== ',') return null;
  const comma = view.low.indexOf(',', v);
  const last = comma < 0 ? -1 : phraseEnd(view, comma + 1, view.words.length);
  const named = view.nameAt[comma + 1] ?? view.titleAt[comma + 1];
  return last > comma && named && isVerb(view, last + 1) ? { first: comma + 1, last, how: 'shared' } : null;
}

/** "Setelah dibebaskan X, Y …", "Menanggapi X, Y …": a clause before the main one has its subject. */
export function behindClause(view: SentenceView, v: number): FoundSubject | null {
  const start = isQuoteMark(view.low[0] ?? '') ? 1 : 0;
  const opens = beforeGroup(view, v) < start && (view.voice[v] === 'active' || view.voice[v] === 'passive');
  if (!opens && (!view.grammar.clause.has(view.low[start] ?? '') || beforeGroup(view, v) > start)) return null;
  const comma = view.low.indexOf(',', v);
  const last = comma < 0 ? -1 : phraseEnd(view, comma + 1, view.words.length);
  return last > comma ? { first: comma + 1, last, how: 'shared' } : null;
}
