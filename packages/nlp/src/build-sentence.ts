import type { AnalysedSentence, Name, Title, Word } from './analysed-sentence.ts';
import type { EncodedSentence } from './encoder/read-answers.ts';
import { findNames, type FoundName, type FoundTitle } from './find-names.ts';
import { findQuotations } from './find-quotations.ts';
import type { Pipeline } from './pipeline.ts';
import type { QuotedRun, WordRun } from './split-sentences.ts';
import type { Token } from './split-words.ts';

/** One sentence's place in its paragraph. */
export interface SentenceTask {
  readonly words: readonly Token[];
  /** Which words of the paragraph they are. */
  readonly run: WordRun;
  readonly quoted: readonly QuotedRun[];
  readonly index: number;
  readonly paragraph: number;
}

/** Puts together what the encoder read in the words of one sentence, takes the words apart, and finds what they name. */
export function buildSentence(task: SentenceTask, read: EncodedSentence, pipeline: Pipeline): AnalysedSentence {
  const words = describeWords(task.words, read, pipeline);
  const forms = words.map(({ form }) => form);
  const upos = words.map((word) => word.upos);
  const { names, titles } = findNames({ ...pipeline, forms, upos, read: read.names });
  return {
    index: task.index,
    paragraph: task.paragraph,
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    words,
    names: names.map((name) => placeName(name, words)),
    titles: titles.map((title) => placeTitle(title, words)),
    quotations: findQuotations(task.quoted, task.run, words),
    events: read.events,
  };
}

function describeWords(
  tokens: readonly Token[],
  read: EncodedSentence,
  { language, analyser }: Pipeline,
): readonly Word[] {
  return tokens.map((token, at) => {
    const upos = read.upos[at] ?? 'X';
    const { root, prefix, suffix } = analyser.analyse(token.form);
    const nominal = upos === 'NOUN' || upos === 'PROPN' ? (language.nominals[`${prefix}+${suffix}`] ?? null) : null;
    return {
      ...token,
      upos,
      head: read.heads[at] ?? -1,
      deprel: read.deprels[at] ?? 'dep',
      root,
      voice: upos === 'VERB' ? (language.voices[prefix] ?? null) : null,
      nominal,
    };
  });
}

function placeName(name: FoundName, words: readonly Word[]): Name {
  return { ...name, ...stretch(name, words) };
}

function placeTitle({ first, last, office, level, former }: FoundTitle, words: readonly Word[]): Title {
  return { first, last, office, level, former, ...stretch({ first, last }, words) };
}

/** Offsets and text of words first..last; the text is put together anew, so that odd spaces do not count. */
function stretch({ first, last }: WordRun, words: readonly Word[]): { start: number; end: number; text: string } {
  const part = words.slice(first, last + 1);
  return {
    start: part[0]?.start ?? 0,
    end: part.at(-1)?.end ?? 0,
    text: part.map(({ form, glued }, at) => (at > 0 && !glued ? ` ${form}` : form)).join(''),
  };
}
