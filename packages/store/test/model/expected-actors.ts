import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import { actorId, articleId } from '@simpul/store/ids';
import { expectedClaims } from './expected-claims.ts';
import { expectedRelations } from './expected-relations.ts';
import { givenPolity } from './universe.ts';
import type { World } from './world.ts';
import { clustersOf } from './world.ts';

const structural: readonly string[] = ['HOLDS_OFFICE', 'PART_OF', 'MEMBER_OF'];

/**
 * Whom every stored actor acts for: as told of it or of one it is one with, else by the body it latest belonged to, which
 * may itself belong to one that acts for somebody.
 */
export function expectedPolities(world: World): ReadonlyMap<string, string | null> {
  const { canonical, groupOf } = clustersOf(world.journal, world.nodes);
  const told = (id: string): string | null => {
    // Its own, else that of the first by id that counts for it: in which order they were merged does not matter.
    const others = canonical(id) === id ? groupOf(id).toSorted() : [];
    const given = [id, ...others].flatMap((one) => (world.nodes.has(one) ? (givenPolity(one) ?? []) : []))[0];
    return given === undefined ? null : canonical(given);
  };
  const relations = expectedRelations(expectedClaims(world));
  const held = (id: string, polityOf: (body: string) => string | null): string | null => {
    const bodies = relations
      .filter(({ source, type, status }) => source === id && structural.includes(type) && status === 'asserted')
      .flatMap((relation) => {
        const polity = polityOf(relation.target);
        return polity === null ? [] : [{ polity, at: relation.lastReported ?? '' }];
      });
    return bodies.sort(latestFirst)[0]?.polity ?? null;
  };
  const near = (id: string): string | null => told(id) ?? held(id, told);
  return new Map([...world.nodes].map((id) => [id, near(id) ?? held(id, near)]));
}

const latestFirst = (
  a: { readonly at: string; readonly polity: string },
  b: { readonly at: string; readonly polity: string },
): number => (a.at === b.at ? (a.polity < b.polity ? -1 : 1) : a.at < b.at ? 1 : -1);

/** The world without actors that nothing names any more: no article, no decision, no other actor acting for them. */
export function withoutOrphans(world: World): World {
  const named = new Set([
    ...[...world.articles.values()].flatMap((facts) => namedIn(facts)),
    ...world.journal.flatMap((one) => ('actors' in one ? one.actors : [])),
  ]);
  const polities = expectedPolities(world);
  const kept = [...world.nodes].filter(
    (id) => named.has(id) || [...polities].some(([other, polity]) => other !== id && polity === id),
  );
  if (kept.length === world.nodes.size) return world;
  return withoutOrphans({ ...world, nodes: new Set(kept) });
}

/** Ids under which the actors of an article are stored. */
export const namedIn = ({ article, actors }: ArticleFacts): readonly string[] =>
  actors.map((actor) => actorId(actor, articleId(article)));
