import type { RelationType } from '@simpul/graph-schema/relation-type';
import type { ActorPhrase } from '../actor-phrase.ts';
import type { Reading } from '../reading.ts';
import type { DropCause } from '../trace/candidate.ts';
import type { Considered } from '../trace/considered.ts';
import { frameOf, leastRole } from './propose-drafts.ts';
import type { RoleOdds, ScoredCarrier } from './score-carrier.ts';
import { tellOdds } from './tell-odds.ts';

/** An event that the model half sees in a word, with the likeliest ends, and what keeps it from being proposed. */
export function unproposed(
  reading: Reading,
  carrier: ScoredCarrier,
  { relation, leastKind }: { readonly relation: RelationType; readonly leastKind: number },
): Considered {
  const subject = likeliest(carrier, 'subject', null);
  const object = likeliest(carrier, 'object', subject?.phrase ?? null);
  const kind = carrier.kinds.get(relation) ?? 0;
  const [dropped, odds, least]: readonly [DropCause, number | null, number] =
    kind < leastKind
      ? ['no likely event', kind, leastKind]
      : (subject?.odds ?? 0) < leastRole
        ? ['no likely subject', subject?.odds ?? null, leastRole]
        : ['no likely object', object?.odds ?? null, leastRole];
  const ends = { subject: subject?.phrase ?? null, object: object?.phrase ?? null };
  return {
    ...ends,
    frame: frameOf(reading, carrier.word, relation),
    first: carrier.word,
    last: carrier.word,
    rule: 'learned',
    trust: null,
    confidence: null,
    odds: tellOdds(carrier, { relation, ...ends }),
    dropped,
    detail: odds === null ? 'nobody is named' : `${odds.toFixed(2)}, at least ${least.toFixed(2)} is asked`,
    draft: null,
  };
}

function likeliest(
  { roles }: ScoredCarrier,
  role: keyof RoleOdds,
  not: ActorPhrase | null,
): { readonly phrase: ActorPhrase; readonly odds: number } | null {
  let best: { phrase: ActorPhrase; odds: number } | null = null;
  for (const [phrase, odds] of roles)
    if (phrase !== not && !phrase.locative && odds[role] > (best?.odds ?? 0)) best = { phrase, odds: odds[role] };
  return best;
}
