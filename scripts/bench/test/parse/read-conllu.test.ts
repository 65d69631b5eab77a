import { expect, it } from 'vitest';
import { readConllu, writeConllu } from '../../parse/read-conllu.ts';

const row = (id: string, form: string, rest: string): string => `${id}\t${form}\t_\t${rest}`;

const source = [
  '# text = Pasukannya pergi.',
  row('1-2', 'Pasukannya', '_\t_\t_\t_\t_\t_\t_'),
  row('1', 'Pasukan', 'NOUN\t_\t_\t3\tnsubj\t_\t_'),
  row('2', 'nya', 'PRON\t_\t_\t1\tnmod:poss\t_\t_'),
  row('2.1', 'sudah', 'ADV\t_\t_\t_\t_\t_\t_'),
  row('3', 'pergi', 'VERB\t_\t_\t0\troot\t_\tSpaceAfter=No'),
  row('4', '.', 'PUNCT\t_\t_\t3\tpunct\t_\t_'),
  '',
  row('1', 'Ya', 'INTJ\t_\t_\t0\troot\t_\t_'),
  '',
].join('\n');

it('a treebank sentence has words with heads from 0, clitics glued to their hosts, and no empty nodes', () => {
  const [first, second] = readConllu(source);
  expect(first).toEqual({
    words: [
      { form: 'Pasukan', glued: false },
      { form: 'nya', glued: true },
      { form: 'pergi', glued: false },
      { form: '.', glued: true },
    ],
    upos: ['NOUN', 'PRON', 'VERB', 'PUNCT'],
    heads: [2, 0, -1, 2],
    deprels: ['nsubj', 'nmod:poss', 'root', 'punct'],
  });
  expect(second?.words).toEqual([{ form: 'Ya', glued: false }]);
});

it('what is written reads as the same sentences', () => {
  const sentences = readConllu(source);
  expect(readConllu(writeConllu(sentences))).toEqual(sentences);
});
