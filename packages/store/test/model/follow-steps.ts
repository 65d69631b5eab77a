import { articleId } from '@simpul/store/ids';
import type { Decision, DecisionDraft, Verdict } from '@simpul/graph-schema/decision';
import type { GraphStore } from '@simpul/store/graph-store';
import { expect } from 'vitest';
import { expectedClaims } from './expected-claims.ts';
import { expectedPolities, namedIn, withoutOrphans } from './expected-actors.ts';
import { expectedRelations } from './expected-relations.ts';
import { expectedStates } from './expected-states.ts';
import { isRefused } from './predict-refusal.ts';
import { inOrder, putOf, shownFrom, shownOf, toldOf } from './shown-claims.ts';
import type { Step } from './steps.ts';
import { actorIds, factsOf, slots } from './universe.ts';
import type { World } from './world.ts';
import { clustersOf, formerIds, isPresent, referenceTo, toldClaims } from './world.ts';

const empty: World = { articles: new Map(), journal: [], nodes: new Set() };

/** Does the steps to an empty store, and after each compares all that it shows with what follows from what it was told. */
export async function followSteps(store: GraphStore, steps: readonly Step[]): Promise<void> {
  let world = empty;
  for (const [index, step] of steps.entries()) {
    world = withoutOrphans(await follow(store, world, { step, index }));
    await compare(store, world, `after step ${index + 1}, ${step.kind}`);
  }
}

interface Numbered<S extends Step = Step> {
  readonly step: S;
  readonly index: number;
}

async function follow(store: GraphStore, world: World, { step, index }: Numbered): Promise<World> {
  if (step.kind === 'put') return putAll(store, world, step);
  if (step.kind === 'forget') return forgetOne(store, world, step.slot);
  const verdict = verdictOf(step, world);
  if (verdict === null) return world;
  return decideOne(store, world, { verdict, index, imported: step.imported });
}

async function putAll(store: GraphStore, world: World, step: Extract<Step, { kind: 'put' }>): Promise<World> {
  const batch = step.articles.map(factsOf);
  const results = await store.put(batch);
  let now = world;
  batch.forEach((facts, position) => {
    const id = articleId(facts.article);
    const old = now.articles.get(id);
    // The pipeline is a function of the article: the same input never gives other claims.
    const same = old !== undefined && JSON.stringify(inputOf(old)) === JSON.stringify(inputOf(facts));
    const outcome = old === undefined ? 'created' : same ? 'unchanged' : 'replaced';
    expect(results[position]).toMatchObject({ articleId: id, outcome });
    const articles = new Map([...now.articles, ...(same ? [] : [[id, facts] as const])]);
    now = { ...now, articles, nodes: new Set([...now.nodes, ...(same ? [] : namedIn(facts))]) };
    const isRepeated = batch.slice(position + 1).some((other) => articleId(other.article) === id);
    // An article that comes twice is a transaction each time.
    if (isRepeated) now = withoutOrphans(now);
  });
  return now;
}

const inputOf = ({ article, pipeline }: ReturnType<typeof factsOf>): readonly unknown[] => [article, pipeline];

async function forgetOne(store: GraphStore, world: World, slot: number): Promise<World> {
  const id = articleId({ url: `https://contoh.id/${slot}`, text: '' });
  expect(await store.forget(id)).toBe(world.articles.has(id));
  return { ...world, articles: new Map([...world.articles].filter(([other]) => other !== id)) };
}

/** Null where there is nothing to decide about. */
function verdictOf(step: Exclude<Step, { kind: 'put' | 'forget' }>, world: World): Verdict | null {
  if (step.kind === 'same' || step.kind === 'not-same') return { kind: step.kind, actors: actorsOf(step, world) };
  if (step.kind === 'undo') {
    const named = world.journal[step.pick % Math.max(1, world.journal.length)];
    return named === undefined ? null : { kind: 'undo', decision: named.id };
  }
  if (!('pick' in step)) return null;
  const told = [...world.articles.values()].flatMap(toldClaims).map(referenceTo);
  const decided = world.journal.flatMap((one) => ('claim' in one ? [one.claim] : []));
  const references = step.again && decided.length > 0 ? decided : [...told, ...decided];
  const claim = references[step.pick % Math.max(1, references.length)];
  if (claim === undefined) return null;
  return step.kind === 'retype' ? { kind: 'retype', claim, to: step.to } : { kind: step.kind, claim };
}

function actorsOf(
  { actors, link }: Extract<Step, { kind: 'same' | 'not-same' }>,
  { journal }: World,
): readonly [string, string] {
  const [last, before] = journal.flatMap((one) => ('actors' in one ? [one.actors] : [])).toReversed();
  if (link === 'none' || last === undefined) return actors;
  if (link === 'shared') return last[1] === actors[0] ? last : [last[1], actors[0]];
  // A is B, and B is C: what of A and C? Otherwise the same two again, the other way round.
  const open = [...last, ...(before ?? last)].filter((id) => !last.includes(id) || before?.includes(id) !== true);
  const [one, other] = open;
  return open.length === 2 && one !== undefined && other !== undefined ? [one, other] : [last[1], last[0]];
}

const noon = Date.parse('2026-01-01T12:00:00.000Z');

async function decideOne(
  store: GraphStore,
  world: World,
  { verdict, index, imported }: { readonly verdict: Verdict; readonly index: number; readonly imported: boolean },
): Promise<World> {
  // An imported decision was made before the last few of this store.
  const at = new Date(noon + index * 1000 - (imported ? 4500 : 0)).toISOString();
  const draft: DecisionDraft = { ...verdict, author: 'ani', at, reason: `langkah ${index}` };
  const refused = !imported && isRefused({ ...draft, id: '' }, world);
  if (refused) {
    await expect(store.decide([draft])).rejects.toMatchObject({ code: 'BAD_DECISION' });
    return world;
  }
  const [decision] = await store.decide([draft], imported ? { missing: 'keep' } : {});
  const made: Decision = { ...draft, id: decision?.id ?? '' };
  expect(decision).toEqual(made);
  return { ...world, journal: [...world.journal, made] };
}

const articleIds = slots.map((slot) => articleId({ url: `https://contoh.id/${slot}`, text: '' }));

/** Reads at once what is slow to read one after the other, and compares only then. */
async function compare(store: GraphStore, world: World, when: string): Promise<void> {
  const [{ relations }, counts, claims, facts, decisions] = await Promise.all([
    store.select({ limit: 1000 }),
    store.counts(),
    Promise.all(articleIds.map((id) => store.claimsIn(id))),
    store.facts(articleIds),
    store.decisions(),
  ]);
  const expected = expectedClaims(world);
  const drawn = expectedRelations(expected);
  expect(
    relations.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    when,
  ).toEqual(drawn);
  articleIds.forEach((id, index) => {
    const own = expected.filter(({ told }) => told.article === id);
    expect(inOrder((claims[index] ?? []).map(shownOf)), `claims of article ${index} ${when}`).toEqual(
      inOrder(own.map(shownFrom)),
    );
  });
  expect(facts.map(putOf), `what was put, ${when}`).toEqual(
    articleIds.flatMap((id) => world.articles.get(id) ?? []).map(toldOf),
  );
  expect(counts, when).toEqual({
    articles: world.articles.size,
    actors: world.nodes.size,
    claims: expected.length,
    relations: drawn.length,
  });
  expect(new Map(decisions.map(({ decision, state }) => [decision.id, state])), when).toEqual(expectedStates(world));
  await compareActors(store, world, when);
}

async function compareActors(store: GraphStore, world: World, when: string): Promise<void> {
  const { canonical } = clustersOf(world.journal, world.nodes);
  const polities = expectedPolities(world);
  const current = (id: string): string | null => {
    const now = world.nodes.has(id) ? canonical(id) : isPresent(id, world.nodes) ? canonical(formerIds[id] ?? id) : id;
    return world.nodes.has(now) || [...polities.values()].includes(now) ? now : null;
  };
  const ids = [...new Set([...actorIds, ...world.nodes])];
  const actors = await Promise.all(ids.map((id) => store.actor(id)));
  ids.forEach((id, index) => {
    const [expected, actor] = [current(id), actors[index]];
    expect(actor?.id ?? null, `actor ${id} ${when}`).toBe(expected);
    if (expected !== null && world.nodes.has(expected))
      expect(actor?.polity, `polity of ${id} ${when}`).toBe(polities.get(expected));
  });
  // Names that begin like no other: each finds the actor that it counts for now, and none else.
  const found = await Promise.all(searched.map((name) => store.search(name)));
  expect(
    found.map((some) => some.map(({ id }) => id)),
    `found by name ${when}`,
  ).toEqual(searched.map((name) => (world.nodes.has(name) ? [canonical(name)] : [])));
}

const searched = ['budi', 'partai'] as const;
