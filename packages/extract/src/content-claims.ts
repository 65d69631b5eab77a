import type { RelationType, Frame, Mode } from '@simpul/graph-schema/relation-type';
import type { Draft } from './draft.ts';
import { frameFacts } from './frame-facts.ts';
import type { Reading } from './reading.ts';
import { isVerb } from './sentence-view.ts';

/** Frames whose object may stand in their content alone: "mengancam (memperingatkan) akan menyerang X" threatens X. */
const throughContent: ReadonlySet<Frame> = new Set<Frame>(['threaten', 'warn']);

const modeOf: Partial<Record<RelationType, Mode>> = {
  ASSAULT: 'violence',
  MOBILIZE: 'violence',
  SANCTION: 'relations',
  COERCE: 'restrict',
};

/** Farthest that the content's verb stood from the verb that governs it. */
const reach = 4;

/** What is done to whom in the content of a threat is threatened to them. */
export function contentClaims({ view, lexicon }: Reading, events: readonly Draft[]): readonly Draft[] {
  return events.flatMap((event): Draft[] => {
    const { relation } = frameFacts(event.frame);
    for (let k = event.first - 1; k >= Math.max(0, event.first - reach); k--) {
      if (view.nameAt[k] || view.words[k]?.upos === 'PUNCT') return [];
      if (!isVerb(view, k)) continue;
      const entry = lexicon.verbsAt(view, k).find(({ frame }) => throughContent.has(frame));
      const told = events.some(({ first }) => first === k);
      const own = event.subject.first < k;
      if (!entry || told || !own || view.voice[k] !== 'active') return [];
      const { frame } = entry;
      return [
        {
          ...event,
          frame,
          mode: modeOf[relation] ?? null,
          first: k,
          last: k,
          rule: `content:${event.rule}`,
          confidence: event.confidence - 0.1,
        },
      ];
    }
    return [];
  });
}
