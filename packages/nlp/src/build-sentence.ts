import type { AnalysedSentence, Name, Title, Word } from './analysed-sentence.ts';
import { findNames, type FoundName, type FoundTitle } from './find-names.ts';
import { findQuotations } from './find-quotations.ts';
import { parseSentence } from './parse-sentence.ts';
import type { Pipeline } from './pipeline.ts';
import type { QuotedRun, WordRun } from './split-sentences.ts';
import type { Token } from './split-words.ts';
import { uposTags, type Upos } from './upos.ts';

/** One sentence's place in its paragraph. */
export interface SentenceTask {
  /** Words of the whole paragraph. */
  readonly words: readonly Token[];
  readonly run: WordRun;
  readonly quoted: readonly QuotedRun[];
  readonly index: number;
  readonly paragraph: number;
}

/** Tags, parses and takes apart the words of one sentence, and finds what they name. */
export function buildSentence(task: SentenceTask, pipeline: Pipeline): AnalysedSentence {
  const tokens = task.words.slice(task.run.first, task.run.last + 1);
  const words = parseWords(tokens, pipeline);
  const forms = words.map(({ form }) => form);
  const upos = words.map((word) => word.upos);
  const { names, titles } = findNames({ ...pipeline, forms, upos });
  return {
    index: task.index,
    paragraph: task.paragraph,
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    words,
    names: names.map((name) => placeName(name, words)),
    titles: titles.map((title) => placeTitle(title, words)),
    quotations: findQuotations(task.quoted, task.run, words),
  };
}

function parseWords(tokens: readonly Token[], { model, language, analyser }: Pipeline): readonly Word[] {
  const { tags, heads, deprels } = parseSentence(
    model,
    tokens.map(({ form }) => form),
    { treebank: language.treebank, analyser },
  );
  return tokens.map((token, at) => {
    const upos: Upos = uposTags[tags[at] ?? 0] ?? 'X';
    const { root, prefix, suffix } = analyser.analyse(token.form);
    const nominal = upos === 'NOUN' || upos === 'PROPN' ? (language.nominals[`${prefix}+${suffix}`] ?? null) : null;
    return {
      ...token,
      upos,
      head: heads[at] ?? -1,
      deprel: deprels[at] ?? 'dep',
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
