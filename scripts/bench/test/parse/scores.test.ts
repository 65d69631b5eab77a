import { expect, it } from 'vitest';
import { readNames } from '../../parse/read-names.ts';
import { scoreNames } from '../../parse/score-names.ts';
import { scoreTrees } from '../../parse/score-trees.ts';

const gold = {
  words: ['Kapal', 'itu', 'tiba', '.'].map((form) => ({ form, glued: false })),
  upos: ['NOUN', 'DET', 'VERB', 'PUNCT'],
  heads: [2, 0, -1, 2],
  deprels: ['nsubj:pass', 'det', 'root', 'punct'],
};

it('a word counts for LAS when its head and its universal relation are right', () => {
  const read = {
    upos: ['NOUN', 'PRON', 'VERB', 'PUNCT'],
    heads: [2, 2, -1, 2],
    deprels: ['nsubj', 'det', 'root', 'dep'],
  };
  expect(scoreTrees([gold], [read])).toEqual({ upos: 75, uas: 75, las: 50 });
});

it('a sentence that was not read counts as wrong', () => {
  expect(scoreTrees([gold], [])).toEqual({ upos: 0, uas: 0, las: 0 });
});

it('a name counts when it ends where people ended it and is of the same kind', () => {
  const sentences = readNames(
    'Dewi B-PERSON\nLestari I-PERSON\ndi O\nPalu B-LOCATION\n\nPBB I-ORGANIZATION\nrapat B-EVENT\n',
  );
  expect(sentences.map(({ names }) => names)).toEqual([
    [
      { first: 0, last: 1, kind: 'PER' },
      { first: 3, last: 3, kind: 'LOC' },
    ],
    [{ first: 0, last: 0, kind: 'ORG' }],
  ]);
  const read = [
    [
      { first: 0, last: 0, kind: 'PER' as const },
      { first: 3, last: 3, kind: 'LOC' as const },
    ],
    [],
  ];
  expect(scoreNames(sentences, read)).toBeCloseTo((200 * 1) / 5);
});
