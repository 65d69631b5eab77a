import * as fc from 'fast-check';
import { familyOrder } from '@simpul/export/picture/families';
import { statuses } from '@simpul/graph-schema/modality';
import { expect, test } from 'vitest';
import type { ViewState } from '../src/state/view-state.ts';
import { initialView } from '../src/state/view-state.ts';
import { urlOfView, viewOfUrl } from '../src/state/view-url.ts';

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9:._ &=?#%-]{0,20}$/);

test('a link shows another person the same view', () => {
  const views: fc.Arbitrary<ViewState> = fc.record({
    focus: fc.option(id),
    expanded: fc.uniqueArray(id, { maxLength: 4 }),
    view: fc.constantFrom('actor', 'polity'),
    hiddenFamilies: fc.subarray([...familyOrder]),
    hiddenStatuses: fc.subarray([...statuses]),
    selected: fc.option(fc.record({ kind: fc.constantFrom('actor', 'relation'), id })),
    article: fc.option(fc.record({ id, claim: fc.option(id) })),
    display: fc.constantFrom('graph', 'table', 'cypher'),
  });
  fc.assert(
    fc.property(views, (view) => {
      expect(viewOfUrl(urlOfView(view))).toEqual(view);
    }),
  );
});

test('the first view has an empty address', () => {
  expect(urlOfView(initialView)).toBe('');
  expect(viewOfUrl('')).toEqual(initialView);
});

test('what a link says wrongly counts as not said', () => {
  expect(viewOfUrl('?view=galaxy&hide=asserted,nonsense&display=3d&actor=&expand=,,')).toEqual({
    ...initialView,
    hiddenStatuses: ['asserted'],
  });
});
