import { isEvent } from '@simpul/graph-schema/relation-type';
import { claimKey, pairOf } from './claim-key.ts';
import type { GoldClaim } from './gold-article.ts';
import type { Measure } from './tally.ts';
import { perMeasure } from './tally.ts';

/** Measure → key → whether it is required. */
export type GoldKeys = Readonly<Record<Measure, ReadonlyMap<string, boolean>>>;

/** A gold claim with an object: only these are scored. */
export type GoldEdge = GoldClaim & { readonly object: string };

/** Every key the gold allows; optional ones cost nothing, found or missed. */
export function goldKeys(edges: readonly GoldEdge[], polityOf: (actor: string) => string): GoldKeys {
  const keys = perMeasure(() => new Map<string, boolean>());
  const put = (measure: Measure, key: string, required: boolean): void => {
    keys[measure].set(key, (keys[measure].get(key) ?? false) || required);
  };
  for (const edge of edges) {
    const key = claimKey(edge);
    const required = edge.optional !== true;
    put('triple', key, required);
    put('pair', pairOf(key), required);
    if (!isEvent(edge.relation)) continue;
    put('event', key, required);
    put('strict', strictKey(key, { ...edge, speaker: edge.attribution?.[0] ?? '' }), required);
    const [subject, object] = [polityOf(edge.subject), polityOf(edge.object)];
    if (subject !== '' && object !== '' && subject !== object)
      put('polity', claimKey({ subject, relation: edge.relation, object }), required);
  }
  return keys;
}

/** The key of the whole claim: triple, modality, polarity and nearest speaker. */
export function strictKey(
  key: string,
  { modality, polarity, speaker }: { readonly modality: string; readonly polarity: string; readonly speaker: string },
): string {
  return `${key}|${modality}|${polarity}|${speaker}`;
}
