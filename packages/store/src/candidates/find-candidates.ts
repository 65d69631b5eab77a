import type { ActorKind } from '@simpul/graph-schema/actor-kind';
import { foldName } from '../fold-name.ts';
import type { BlockEntry } from './blocks.ts';
import { blockEntries, isListed } from './blocks.ts';
import type { Candidate, CandidateActor, CandidateFinding, CandidateReason } from './candidate.ts';

/** A place where more meet tells nothing: a frequent surname of one state. */
const largestBlock = 40;

/** Strongest first. */
const strength: readonly CandidateReason[] = [
  'same-words',
  'title',
  'acronym',
  'spelling',
  'part-of-name-same-office',
  'part-of-name-same-polity',
];

/**
 * Pairs of actors that may be one, most likely and most told of first. Compares only those that meet in a block, so that
 * the work grows with the number of names, not of pairs. `areApart` says which were decided on already.
 */
export function findCandidates(
  actors: readonly CandidateActor[],
  areApart: (a: string, b: string) => boolean,
): readonly Candidate[] {
  const found = new Map<string, Finding>();
  for (const block of blocksOf(actors).values()) {
    if (block.length < 2 || new Set(block.map(({ actor }) => actor.id)).size > largestBlock) continue;
    for (const [a, b] of pairsIn(block)) {
      if (!mayBeOne(a, b) || areApart(a.actor.id, b.actor.id)) continue;
      const key = JSON.stringify([a.actor.id, b.actor.id].sort());
      const known = found.get(key) ?? { actors: inOrder(a.actor, b.actor), reasons: new Map() };
      found.set(key, known);
      if (!known.reasons.has(a.reason)) known.reasons.set(a.reason, namesOf(known, [a, b]));
    }
  }
  return [...found.values()].map(candidateOf).sort(byLikelihood);
}

interface Finding {
  readonly actors: Candidate['actors'];
  readonly reasons: Map<CandidateReason, CandidateFinding['names']>;
}

const namesOf = ({ actors }: Finding, [a, b]: readonly [BlockEntry, BlockEntry]): CandidateFinding['names'] =>
  a.actor.id === actors[0].id ? [a.name, b.name] : [b.name, a.name];

const candidateOf = ({ actors, reasons }: Finding): Candidate => ({
  actors,
  reasons: [...reasons]
    .map(([reason, names]) => ({ reason, names }))
    .sort((a, b) => strength.indexOf(a.reason) - strength.indexOf(b.reason)),
});

function blocksOf(actors: readonly CandidateActor[]): ReadonlyMap<string, readonly BlockEntry[]> {
  const blocks = new Map<string, BlockEntry[]>();
  for (const actor of actors)
    for (const entry of blockEntries(actor)) {
      const key = `${entry.reason}\n${entry.key}`;
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [entry]);
      else block.push(entry);
    }
  return blocks;
}

function* pairsIn(block: readonly BlockEntry[]): Generator<readonly [BlockEntry, BlockEntry]> {
  for (const [index, a] of block.entries())
    for (const b of block.slice(index + 1)) if (a.actor.id !== b.actor.id) yield [a, b];
}

function mayBeOne(a: BlockEntry, b: BlockEntry): boolean {
  if (a.side !== null && a.side === b.side && !(a.reason === 'title' && a.side === 'long')) return false;
  if (!areKindsAlike(a.actor.kind, b.actor.kind)) return false;
  // The gazetteer has them as two.
  if (isListed(a.actor) && isListed(b.actor)) return false;
  // "Lee" of two articles is not one Lee, and "Li" is none.
  if ((a.reason === 'same-words' || a.reason === 'spelling') && (a.actor.local || b.actor.local)) return false;
  return a.reason !== 'spelling' || isOneEdit(a.words.join(''), b.words.join(''));
}

/** What a text takes for a group may be an organisation; a person is never a state. */
const areKindsAlike = (a: ActorKind, b: ActorKind): boolean => a === b || (isBody(a) && isBody(b));

const isBody = (kind: ActorKind): boolean => kind !== 'person' && kind !== 'state';

/** Two texts that share a deletion are two edits apart at most. */
function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = short.length === long.length ? short.slice(start + 1) : short.slice(start);
  return rest === long.slice(start + 1);
}

/** The better known first: listed, of a name that holds in every article, with more words, told of more. */
function inOrder(a: CandidateActor, b: CandidateActor): readonly [CandidateActor, CandidateActor] {
  const words = ({ name }: CandidateActor): number => foldName(name).length;
  const difference =
    Number(isListed(b)) - Number(isListed(a)) ||
    Number(a.local) - Number(b.local) ||
    words(b) - words(a) ||
    b.claims - a.claims ||
    (a.id < b.id ? -1 : 1);
  return difference < 0 ? [a, b] : [b, a];
}

function byLikelihood(a: Candidate, b: Candidate): number {
  const rank = ({ reasons }: Candidate): number => Math.min(...reasons.map(({ reason }) => strength.indexOf(reason)));
  const claims = ({ actors }: Candidate): number => actors[0].claims + actors[1].claims;
  const key = ({ actors }: Candidate): string => JSON.stringify(actors.map(({ id }) => id));
  return rank(a) - rank(b) || claims(b) - claims(a) || (key(a) < key(b) ? -1 : 1);
}
