import type { GraphStore } from '@simpul/store/graph-store';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openEmptyFolder } from '../../store/test/embedded/open-empty-folder.ts';
import { aClaim, anActor, anArticle, someFacts, spanIn } from '../../store/test/facts.ts';
import type {
  CandidatesBody,
  ClaimBody,
  DecisionBody,
  DecisionRequest,
  DecisionsBody,
  ErrorBody,
  GraphBody,
  RelationBody,
  ReviewBody,
  SessionBody,
  WhyBody,
} from '../src/wire.ts';
import type { Page } from './serve-pages.ts';
import { servePages } from './serve-pages.ts';

const text = 'Rusia memasok senjata kepada Iran.\nVladimir Putin menemui Sarah Wijaya. Sarah Wijaja membantu Iran.';
const facts = someFacts(
  anArticle(text),
  [
    aClaim(['RUS', 'AID', 'IRN'], { confidence: 0.3, evidence: evidence('Rusia memasok senjata kepada Iran.') }),
    aClaim(['putin', 'CONSULT', 'sarah-wijaya'], {
      frame: 'meet',
      mutual: true,
      evidence: evidence('Vladimir Putin menemui Sarah Wijaya.'),
    }),
    aClaim(['sarah-wijaja', 'AID', 'IRN'], { frame: 'give', evidence: evidence('Sarah Wijaja membantu Iran.') }),
  ],
  {
    actors: [
      anActor('RUS', { name: 'Russia' }),
      anActor('IRN', { name: 'Iran' }),
      anActor('putin', { name: 'Vladimir Putin' }),
      anActor('sarah-wijaya', { name: 'Sarah Wijaya' }),
      anActor('sarah-wijaja', { name: 'Sarah Wijaja' }),
    ],
  },
);

function evidence(quote: string): { quote: string; start: number; end: number } {
  return { quote, ...spanIn(text, quote) };
}

let store: GraphStore;
let page: Page;
let token: string;

beforeEach(async () => {
  store = await openEmptyFolder();
  await store.put([facts]);
  page = await servePages({ store });
  token = (await read<SessionBody>('/api/session')).writeToken;
});
afterEach(async () => {
  await page.close();
  await store.close();
});

async function read<Body>(path: string): Promise<Body> {
  const answer = await page.get(path);
  expect(answer.status, answer.text).toBe(200);
  return JSON.parse(answer.text) as Body;
}

async function decide(request: DecisionRequest): Promise<DecisionBody['decision']> {
  const answer = await page.post('/api/decisions', JSON.stringify(request), { 'x-simpul-token': token });
  expect(answer.status, answer.text).toBe(200);
  return (JSON.parse(answer.text) as DecisionBody).decision;
}

async function refusal(request: object, given: string = token): Promise<ErrorBody['error'] & { status: number }> {
  const answer = await page.post('/api/decisions', JSON.stringify(request), { 'x-simpul-token': given });
  return { ...(JSON.parse(answer.text) as ErrorBody).error, status: answer.status };
}

async function drawn(): Promise<readonly string[]> {
  const { relations } = await read<GraphBody>('/api/graph');
  return relations.map(({ source, type, target }) => `${source} ${type} ${target}`).sort();
}

async function claimOf(source: string, target: string): Promise<string> {
  const { relations } = await read<GraphBody>('/api/graph');
  const relation = relations.find((one) => one.source === source && one.target === target);
  const { claims } = await read<RelationBody>(`/api/relations/${relation?.id}`);
  return claims[0]?.id ?? '';
}

it('a rejected claim draws nothing, and undoing the decision brings it back', async () => {
  const before = await drawn();
  const claim = await claimOf('RUS', 'IRN');
  const decision = await decide({ verdict: { kind: 'reject', claim }, reason: 'opinion, no event', author: 'Ratna' });
  expect(await drawn()).toEqual(before.filter((line) => line !== 'RUS AID IRN'));
  const rejected = await read<ClaimBody>(`/api/claims/${claim}`);
  expect(rejected).toMatchObject({ review: 'rejected', reviewed: { author: 'Ratna', reason: 'opinion, no event' } });
  await decide({ verdict: { kind: 'undo', decision: decision.id } });
  expect(await drawn()).toEqual(before);
  const { decisions } = await read<DecisionsBody>(`/api/decisions?kind=reject&claim=${claim}`);
  expect(decisions.map(({ state }) => state)).toEqual(['undone']);
});

it('a claim is retyped and turned round by its id', async () => {
  const claim = await claimOf('RUS', 'IRN');
  await decide({ verdict: { kind: 'retype', claim, to: { relation: 'SANCTION', frame: 'sanction', mode: null } } });
  await decide({ verdict: { kind: 'flip', claim } });
  expect(await drawn()).toContain('IRN SANCTION RUS');
});

it('two actors become one, which explains itself, or are never proposed again', async () => {
  const proposed = await read<CandidatesBody>('/api/candidates?actor=sarah-wijaja');
  expect(proposed.candidates[0]?.actors.map(({ id }) => id).sort()).toEqual(['sarah-wijaja', 'sarah-wijaya']);
  const merged = await decide({ verdict: { kind: 'same', actors: ['sarah-wijaya', 'sarah-wijaja'] }, reason: 'typo' });
  expect(merged.author).toBe('analyst');
  expect(await drawn()).toContain('sarah-wijaya AID IRN');
  const why = await read<WhyBody>('/api/actors/sarah-wijaja/why');
  expect(why.actor.id).toBe('sarah-wijaya');
  expect(why.parts[1]).toMatchObject({ id: 'sarah-wijaja', because: { kind: 'same', reason: 'typo' } });
  await decide({ verdict: { kind: 'undo', decision: merged.id } });
  await decide({ verdict: { kind: 'not-same', actors: ['sarah-wijaya', 'sarah-wijaja'] } });
  expect((await read<CandidatesBody>('/api/candidates')).candidates).toEqual([]);
});

it('claims nobody looked at are listed, the least sure first, until somebody does', async () => {
  const { items } = await read<ReviewBody>('/api/review');
  expect(items[0]).toMatchObject({ reason: 'unsure', claim: { confidence: 0.3 } });
  const claim = items[0]?.claim.id ?? '';
  await decide({ verdict: { kind: 'accept', claim } });
  const after = await read<ReviewBody>('/api/review');
  expect(after.items.map((item) => item.claim.id)).not.toContain(claim);
});

it('a decision whose claim is gone is listed as lost', async () => {
  await decide({ verdict: { kind: 'accept', claim: await claimOf('RUS', 'IRN') } });
  expect((await read<DecisionsBody>('/api/decisions?state=lost')).decisions).toEqual([]);
  await store.forget((await store.articles())[0]?.id ?? '');
  expect((await read<DecisionsBody>('/api/decisions?state=lost')).decisions).toMatchObject([
    { state: 'lost', decision: { kind: 'accept' } },
  ]);
});

it('a write without the token of the session is refused and writes nothing', async () => {
  const claim = await claimOf('RUS', 'IRN');
  for (const given of ['', 'x', `${token}x`])
    expect(await refusal({ verdict: { kind: 'reject', claim } }, given)).toMatchObject({
      status: 403,
      code: 'NO_WRITE_TOKEN',
    });
  expect((await read<DecisionsBody>('/api/decisions')).decisions).toEqual([]);
});

it('what is not there, means nothing or is decided already is refused with a sentence', async () => {
  const claim = await claimOf('RUS', 'IRN');
  expect(await refusal({ verdict: { kind: 'reject', claim: 'gone' } })).toMatchObject({ status: 404 });
  expect(await refusal({ verdict: { kind: 'praise', claim } })).toMatchObject({ status: 400, code: 'BAD_INPUT' });
  const wrongFrame = { kind: 'retype', claim, to: { relation: 'AID', frame: 'bomb', mode: null } };
  expect(await refusal({ verdict: wrongFrame })).toMatchObject({ status: 409, code: 'BAD_DECISION' });
  await decide({ verdict: { kind: 'flip', claim } });
  expect((await refusal({ verdict: { kind: 'flip', claim } })).message).toContain('flipped already');
  expect((await page.get('/api/actors/nobody/why')).status).toBe(404);
});
