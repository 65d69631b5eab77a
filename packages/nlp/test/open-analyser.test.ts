import { assert, array, asyncProperty, constantFrom, string } from 'fast-check';
import { openGazetteer } from '@simpul/gazetteer/open-gazetteer';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnalysedSentence, Word } from '../src/analysed-sentence.ts';
import { openAnalyser, type Analyser } from '../src/open-analyser.ts';

const gazetteer = openGazetteer();
let analyser: Analyser;
beforeAll(async () => {
  analyser = await openAnalyser({ gazetteer, language: 'id' });
});

const read = (text: string): Promise<readonly AnalysedSentence[]> => analyser.analyse({ text, boilerplate: [] });
const first = async (text: string): Promise<AnalysedSentence> => {
  const [sentence] = await read(text);
  if (!sentence) throw new Error(`no sentence in "${text}"`);
  return sentence;
};
const named = (sentence: AnalysedSentence): [string, string][] => sentence.names.map(({ text, kind }) => [text, kind]);
const wordOf = ({ words }: AnalysedSentence, form: string): Word => {
  const word = words.find((candidate) => candidate.form === form);
  if (!word) throw new Error(`no word "${form}"`);
  return word;
};
const headOf = (sentence: AnalysedSentence, form: string): string | undefined =>
  sentence.words[wordOf(sentence, form).head]?.form;

describe('the tree of a clause', () => {
  it('has the actor as subject and the thing done to as object', async () => {
    const sentence = await first('Jepang mengirim beras ke Filipina.');
    expect(wordOf(sentence, 'mengirim')).toMatchObject({ upos: 'VERB', head: -1, root: 'kirim', voice: 'active' });
    expect(wordOf(sentence, 'Jepang')).toMatchObject({ deprel: 'nsubj' });
    expect(wordOf(sentence, 'beras')).toMatchObject({ deprel: 'obj' });
  });

  it('hangs the goal of a verb on the verb', async () => {
    const sentence = await first('Pemerintah Jepang mengirim bantuan pangan ke Filipina pada Senin.');
    expect(headOf(sentence, 'Filipina')).toBe('mengirim');
    expect(wordOf(sentence, 'Filipina')).toMatchObject({ deprel: 'obl' });
  });

  it('marks the subject of a passive, and who does it', async () => {
    const sentence = await first('Bantuan itu dikirim oleh Turki kemarin.');
    expect(wordOf(sentence, 'dikirim')).toMatchObject({ voice: 'passive', root: 'kirim' });
    expect(wordOf(sentence, 'Bantuan')).toMatchObject({ deprel: 'nsubj:pass', nominal: '-an' });
    expect(headOf(sentence, 'Turki')).toBe('dikirim');
  });

  it('splits a clitic off and hangs it on its base', async () => {
    const sentence = await first('Menteri itu membawa pasukannya pulang.');
    expect(wordOf(sentence, 'nya')).toMatchObject({ glued: true, upos: 'PRON' });
    expect(headOf(sentence, 'nya')).toBe('pasukan');
  });
});

describe('what a sentence names', () => {
  it('tells a title from the name after it', async () => {
    const sentence = await first('Menlu Turki Hakan Fidan bertemu Presiden Vladimir Putin di Sochi.');
    expect(sentence.titles.map(({ office }) => office)).toEqual(['Menteri Luar Negeri', 'Presiden']);
    expect(named(sentence).filter(([, kind]) => kind === 'person')).toEqual([
      ['Hakan Fidan', 'person'],
      ['Vladimir Putin', 'person'],
    ]);
  });

  it('knows persons, organisations and places that no list has', async () => {
    const sentence = await first('Juru bicara Yayasan Bahtera Senja, Ratri Kusumadewi, tiba di Desa Wanaraja.');
    expect(named(sentence)).toEqual([
      ['Yayasan Bahtera Senja', 'organization'],
      ['Ratri Kusumadewi', 'person'],
      ['Desa Wanaraja', 'place'],
    ]);
  });

  it('takes a ministry with its state as one organisation', async () => {
    const sentence = await first('Kementerian Luar Negeri Norwegia membantah kabar itu.');
    expect(named(sentence)).toEqual([['Kementerian Luar Negeri Norwegia', 'organization']]);
  });

  it('takes no common word that merely opens a sentence for a name', async () => {
    expect(named(await first('Pertemuan itu berlangsung lama.'))).toEqual([]);
    expect(named(await first('Perusahaan itu bangkrut pada Senin.'))).toEqual([]);
  });

  it('knows a surname at the beginning of a sentence by the full name elsewhere', async () => {
    const [, second] = await read('Wartawan bertanya kepada Ratri Kusumadewi. Kusumadewi diam.');
    expect(second && named(second)).toEqual([['Kusumadewi', 'person']]);
  });
});

describe('an article', () => {
  it('keeps a quotation that runs over two sentences open and continued', async () => {
    const text = '"Kami menolak tuduhan itu. Kami tidak mengirim senjata," kata Ani.';
    const found = (await read(text)).map(({ quotations }) =>
      quotations.map(({ start, end, open, continued }) => [text.slice(start, end), open, continued]),
    );
    expect(found).toEqual([
      [['Kami menolak tuduhan itu.', true, false]],
      [['Kami tidak mengirim senjata,', false, true]],
    ]);
  });

  it('has no words from its boilerplate', async () => {
    const text = 'Jakarta, Contoh -- Jepang setuju.\nBaca juga: Rusia menolak\nIndia pergi.';
    const boilerplate = [
      { start: 0, end: 18 },
      { start: text.indexOf('Baca'), end: text.indexOf('\nIndia') },
    ];
    const sentences = await analyser.analyse({ text, boilerplate });
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['Jepang setuju.', 'India pergi.']);
    expect(sentences.map(({ index, paragraph }) => [index, paragraph])).toEqual([
      [0, 0],
      [1, 2],
    ]);
  });

  it('is analysed the same every time, and by every analyser', async () => {
    const text = 'Menlu Iran menuduh Israel menyerang kapal. "Itu bohong," kata juru bicara Israel.';
    const other = await openAnalyser({ gazetteer, language: 'id' });
    expect(await other.analyse({ text, boilerplate: [] })).toEqual(await read(text));
    expect(await read(text)).toEqual(await read(text));
    expect(other.fingerprint).toBe(analyser.fingerprint);
  });

  it('becomes trees with one root and exact offsets, whatever the text', async () => {
    const pieces = constantFrom(
      '"',
      ' kata ',
      'Ani',
      '.',
      ',',
      '\n',
      'pasukannya',
      ' AS-Jepang ',
      '(',
      '…',
      '\u{1F600}',
      ' di ',
    );
    await assert(
      asyncProperty(
        array(pieces, { maxLength: 30 }),
        string({ unit: 'grapheme', maxLength: 12 }),
        async (parts, tail) => {
          const text = parts.join('') + tail;
          for (const { words, start, end } of await read(text)) {
            expect(words.filter(({ head }) => head === -1)).toHaveLength(1);
            for (const word of words) {
              expect(text.slice(word.start, word.end)).toBe(word.form);
              expect(word.start).toBeGreaterThanOrEqual(start);
              expect(word.end).toBeLessThanOrEqual(end);
              expect(stepsToRoot(words, word)).toBeLessThanOrEqual(words.length);
            }
          }
        },
      ),
    );
  });
});

describe('a hostile text', () => {
  it.each([
    ['letters and underscores', 'a_'],
    ['letters and dots', 'a.b-'],
    ['capitals', 'Ab Cd '],
    ['quotation marks', '"'],
    ['brackets', 'ini ('],
    ['short lines', 'kata\n'],
    ['names', 'Presiden Rusia '],
  ])('of %s takes time in proportion to its length', async (_, piece) => {
    const cpu = async (length: number): Promise<number> => {
      const began = process.cpuUsage().user;
      await read(piece.repeat(length / piece.length));
      return process.cpuUsage().user - began;
    };
    await cpu(1500);
    // Four times the text: 4 if linear, 16 if quadratic.
    expect((await cpu(6000)) / ((await cpu(1500)) + 20_000)).toBeLessThan(9);
  });
});

describe('opening an analyser', () => {
  it('says which languages there are when asked for another', async () => {
    await expect(openAnalyser({ gazetteer, language: 'tlh' })).rejects.toMatchObject({
      code: 'UNSUPPORTED_LANGUAGE',
      message: expect.stringContaining('"tlh"') as string,
    });
  });
});

function stepsToRoot(words: readonly Word[], from: Word): number {
  let steps = 0;
  for (let at: Word | undefined = from; at && steps <= words.length; at = words[at.head]) steps++;
  return steps;
}
