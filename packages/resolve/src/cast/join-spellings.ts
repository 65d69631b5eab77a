import { type Identity, type NameUse, useKey } from './identity.ts';
import { isSameName } from './match-person.ts';

/** Unknown names a letter apart are one, under the spelling that came first; and what one name stands for is one kind. */
export function joinSpellings(
  identities: ReadonlyMap<string, Identity>,
  uses: readonly NameUse[],
): ReadonlyMap<string, Identity> {
  const titled = new Set(
    uses.flatMap((use) => (use.title ? [identities.get(useKey(use.sentence, use.name.first))?.key] : [])),
  );
  const firsts = new Map<string, Identity>();
  const shapes = new Map<string, Identity[]>();
  return new Map(
    [...identities].map(([key, identity]) => {
      if (identity.entry) return [key, identity];
      const alike = shapes.get(shapeOf(identity.key)) ?? [];
      const same = firsts.get(identity.key) ?? alike.find((one) => isSlip(one, identity));
      if (same) return [key, same];
      const first: Identity = { ...identity, kind: titled.has(identity.key) ? 'person' : identity.kind };
      firsts.set(first.key, first);
      shapes.set(shapeOf(first.key), [...alike, first]);
      return [key, first];
    }),
  );
}

/** A slip changes neither the first letter nor the length of any part. */
const shapeOf = (key: string): string =>
  key
    .split('-')
    .map((part) => `${part.charAt(0)}${part.length}`)
    .join(' ');

const isSlip = (left: Identity, right: Identity): boolean =>
  left.kind === 'person' && right.kind === 'person' && isSameName(left.key.split('-'), right.key.split('-'));
