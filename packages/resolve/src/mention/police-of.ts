import { organIn } from '../cast/find-bodies.ts';
import type { Reading } from './reading.ts';

/** The police force of a state, or of any (null), that the article names as a body: then "polisi" is that body, else the state. */
export function policeOf(state: string | null, { cast }: Reading): string | null {
  const forces = [...cast.members.values()].filter(
    ({ kind, name, polity }) =>
      kind === 'organization' && organIn(name)?.sector === 'police' && (state === null || polity === state),
  );
  return forces.length === 1 ? (forces[0]?.id ?? null) : null;
}
