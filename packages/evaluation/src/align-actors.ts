import type { MentionedActor } from '@simpul/graph-schema/actor';
import type { GoldActor } from './gold-article.ts';
import { normalizeName } from './normalize-name.ts';

/**
 * Extracted actor id → the gold actor it is. A name that several extracted actors claim speaks only
 * for the one whose canonical name it is (codebook 4).
 */
export function alignActors(
  gold: readonly GoldActor[],
  extracted: readonly MentionedActor[],
): ReadonlyMap<string, GoldActor> {
  const claimed = new Map<string, number>();
  for (const actor of extracted) for (const name of namesOf(actor)) claimed.set(name, (claimed.get(name) ?? 0) + 1);
  const known = gold.map((actor) => ({ actor, names: new Set([actor.name, ...actor.names].map(normalizeName)) }));
  const aligned = new Map<string, GoldActor>();
  for (const actor of extracted) {
    const canonical = normalizeName(actor.name);
    const own = namesOf(actor).filter((name) => claimed.get(name) === 1 || name === canonical);
    let best: GoldActor | undefined;
    let bestScore = 0;
    for (const { actor: candidate, names } of known) {
      const score =
        own.filter((name) => names.has(name)).length +
        // The weights of the official scorer: an id outweighs a canonical name, that outweighs any mentions.
        (normalizeName(actor.id) === normalizeName(candidate.key) ? 1000 : 0) +
        (actor.name !== '' && names.has(canonical) ? 100 : 0);
      if (score > bestScore) [best, bestScore] = [candidate, score];
    }
    if (best) aligned.set(actor.id, best);
  }
  return aligned;
}

function namesOf({ name, mentions }: MentionedActor): readonly string[] {
  return [...new Set([name, ...mentions.map(({ text }) => text)].filter((text) => text !== '').map(normalizeName))];
}
