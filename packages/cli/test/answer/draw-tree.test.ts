import type { TreeWord } from '@simpul/extract/trace/candidate';
import { expect, it } from 'vitest';
import { drawTree } from '../../src/answer/draw-tree.ts';

const word = (form: string, [deprel, head]: readonly [string, number], role: TreeWord['role'] = null): TreeWord => ({
  form,
  deprel,
  head,
  role,
  upos: 'NOUN',
});

it('draws every word below its head, with the label of the arc', () => {
  const tree = [
    word('Ruritania', ['nsubj', 1], 'subject'),
    word('mengirim', ['root', -1], 'event'),
    word('ke', ['case', 3]),
    word('Syldavia', ['obl', 1], 'object'),
  ];
  expect(drawTree(tree)).toEqual([
    'mengirim NOUN = event',
    '├ nsubj → Ruritania NOUN = subject',
    '└ obl → Syldavia NOUN = object',
    '  └ case → ke NOUN',
  ]);
});

it('draws words that nothing joins one below the other', () => {
  expect(drawTree([word('a', ['root', -1]), word('b', ['root', -1])])).toEqual(['a NOUN', 'b NOUN']);
});
