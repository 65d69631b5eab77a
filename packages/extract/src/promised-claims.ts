import type { RelationType } from '@simpul/graph-schema/relation-type';
import type { Draft } from './draft.ts';
import { frameFacts } from './frame-facts.ts';
import type { Reading } from './reading.ts';

/** What is promised when one is ready to do it (codebook: an offer or promise of help is AGREE, and the planned event itself). */
const promisable: ReadonlySet<RelationType> = new Set<RelationType>(['AID', 'COOPERATE', 'SUPPORT', 'CONCEDE']);

/** Farthest that the word of promise stood from the promised verb: "siap untuk terus membantu". */
const reach = 5;

/** AGREE beside an event that its doer is "siap", "bersedia" or "berjanji" to do. */
export function promisedClaims({ view }: Reading, events: readonly Draft[]): readonly Draft[] {
  return events.flatMap((event): Draft[] => {
    if (!promisable.has(frameFacts(event.frame).relation)) return [];
    for (let k = event.first - 1; k >= Math.max(0, event.first - reach); k--) {
      if (view.nameAt[k] || view.words[k]?.upos === 'PUNCT' || view.grammar.negators.has(view.low[k] ?? '')) return [];
      if (!view.grammar.promises.has(view.low[k] ?? '')) continue;
      return [
        {
          ...event,
          frame: 'promise',
          mode: null,
          first: k,
          last: k,
          rule: `promise:${event.rule}`,
          modality: 'asserted',
        },
      ];
    }
    return [];
  });
}
