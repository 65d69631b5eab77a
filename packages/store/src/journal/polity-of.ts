import { groupBy } from '../group-by.ts';

/** An asserted relationship that tells whom its source acts for. */
export interface StructuralRelation {
  readonly source: string;
  readonly target: string;
  readonly lastReported: string | null;
}

/** What polities follow from: asserted structural relationships of the actors, and of the bodies these lead to. */
export interface PolityFacts {
  readonly relations: readonly StructuralRelation[];
  /** The polity that articles give. */
  readonly given: (id: string) => string | null;
}

/**
 * The polity of each actor: the given one, else that of the body it latest held office in, is part or member of; a body
 * that is given none stands for the one it belongs to itself. No further, and nothing derived is built upon, so that
 * neither the order of writing nor a circle of bodies matters.
 */
export function politiesOf(
  ids: readonly string[],
  { relations, given }: PolityFacts,
): ReadonlyMap<string, string | null> {
  const bySource = groupBy(relations, ({ source }) => source);
  const from = (id: string, polityOf: (body: string) => string | null): string | null => {
    const found = (bySource.get(id) ?? []).flatMap(({ target, lastReported }) => {
      const polity = polityOf(target);
      return polity === null ? [] : [{ polity, at: lastReported ?? '' }];
    });
    return (
      found.sort((a, b) => (a.at === b.at ? (a.polity < b.polity ? -1 : 1) : a.at < b.at ? 1 : -1))[0]?.polity ?? null
    );
  };
  const direct = (id: string): string | null => given(id) ?? from(id, given);
  return new Map(ids.map((id) => [id, direct(id) ?? from(id, direct)]));
}
