import { existsSync } from 'node:fs';
import { openGazetteer } from '@simpul/gazetteer/open-gazetteer';
import { expect, test } from 'vitest';
import { flagCode } from '../src/flags/flag-code.ts';

const folder = new URL('../node_modules/circle-flags/flags/', import.meta.url);
const states = [...openGazetteer().entries()].filter(({ kind }) => kind === 'state');

test('every state of the gazetteer but East Germany, which the set lacks, has a flag that is there', () => {
  expect(states.length).toBeGreaterThan(190);
  const without = states
    .map(({ id }) => ({ id, code: flagCode({ id, kind: 'state', iso3: id }) }))
    .filter(({ code }) => code === null || !existsSync(new URL(`${code}.svg`, folder)));
  expect(without.map(({ id }) => id)).toEqual(['DDR']);
});

test('North Korea does not fly the flag of South Korea', () => {
  expect(flagCode({ id: 'PRK', kind: 'state', iso3: 'PRK' })).toBe('kp');
  expect(flagCode({ id: 'KOR', kind: 'state', iso3: 'KOR' })).toBe('kr');
});

test('the UN and the EU fly their own, a person none', () => {
  for (const id of ['united-nations', 'european-union'])
    expect(existsSync(new URL(`${flagCode({ id, kind: 'bloc', iso3: null })}.svg`, folder))).toBe(true);
  expect(flagCode({ id: 'mark-rutte', kind: 'person', iso3: null })).toBeNull();
});
