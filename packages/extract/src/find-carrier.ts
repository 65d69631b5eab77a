import type { Reading } from './reading.ts';
import { isNominal, isVerb, prepositionAt } from './sentence-view.ts';

/** The verb that only lends its subject to an event noun: "melakukan serangan", "serangan yang dilakukan oleh". */
export interface Carrier {
  readonly verb: number;
  /** active: its subject acts; turned: its subject is acted on ("menerima bantuan"); passive: its doer acts. */
  readonly way: 'active' | 'turned' | 'passive';
}

/** Most words between a light verb and its noun: "memberikan dukungan", "melancarkan serangkaian serangan udara". */
const gap = 6;

export function findCarrier(
  { view, lexicon }: Reading,
  { noun, last, verbal }: { readonly noun: number; readonly last: number; readonly verbal: boolean },
): Carrier | null {
  const { lightVerbs, turnedLightVerbs, answeringVerbs } = view.grammar;
  for (let v = noun - 1; v >= Math.max(0, noun - gap); v--) {
    if (isVerb(view, v)) {
      const root = view.words[v]?.root ?? '';
      if (view.voice[v] === 'passive') return null;
      if (turnedLightVerbs.has(root) || turnedLightVerbs.has(view.low[v] ?? '') || (verbal && answeringVerbs.has(root)))
        return { verb: v, way: 'turned' };
      return lightVerbs.has(root) ? { verb: v, way: 'active' } : null;
    }
    // "menghadapi dakwaan kejahatan": the verb carries the event noun next to it.
    if (lexicon.nounAt(view, v) || view.grammar.caseNouns.has(view.low[v] ?? '')) return null;
    if (view.nameAt[v] || view.titleAt[v] || view.words[v]?.upos === 'PUNCT' || prepositionAt(view, v)) break;
  }
  return passiveCarrier({ view }, last);
}

/** Behind the noun's phrase: "… dilakukan", "… yang dilancarkan". */
function passiveCarrier({ view }: Pick<Reading, 'view'>, last: number): Carrier | null {
  for (let v = last + 1; v < Math.min(view.words.length, last + 14); v++) {
    if (isVerb(view, v)) {
      const root = view.words[v]?.root ?? '';
      return view.voice[v] === 'passive' && view.grammar.performingVerbs.has(root) ? { verb: v, way: 'passive' } : null;
    }
    const free =
      isNominal(view, v) ||
      prepositionAt(view, v) !== null ||
      view.grammar.relative.has(view.low[v] ?? '') ||
      view.words[v]?.upos === 'ADV' ||
      view.words[v]?.upos === 'AUX';
    if (!free) return null;
  }
  return null;
}
