import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import type { Article } from '@simpul/graph-schema/article';
import type { Gazetteer } from '@simpul/gazetteer/open-gazetteer';
import type { AnalysedSentence } from './analysed-sentence.ts';
import { analyseArticle } from './analyse-article.ts';
import { createWordAnalyser } from './analyse-word.ts';
import { openEncoder } from './encoder/open-encoder.ts';
import { indonesian } from './lang/id/indonesian.ts';
import type { Language } from './language.ts';
import { NlpError } from './nlp-error.ts';
import type { Pipeline } from './pipeline.ts';
import { readRoots } from './read-roots.ts';

/** Turns an article into sentences with trees, names, titles and quotations; the same article always gives the same. */
export interface Analyser {
  /** Changes with the model, the language data and the built-in gazetteer. */
  readonly fingerprint: string;
  readonly language: string;
  analyse(article: Pick<Article, 'text' | 'boilerplate'>): Promise<readonly AnalysedSentence[]>;
}

/** Part of the fingerprint: raise it when the engine's answers change. */
const version = 2;
const languages: Readonly<Record<string, Language>> = { id: indonesian };
/** The models stand beside src and dist alike. */
const modelFolder = new URL('../model/', import.meta.url);

/** Loads a language's models. Throws an NlpError when there are none. */
export async function openAnalyser(options: {
  readonly gazetteer: Gazetteer;
  readonly language: string;
}): Promise<Analyser> {
  const language = languages[options.language];
  if (!language) {
    const known = Object.keys(languages).join(', ');
    throw new NlpError(
      'UNSUPPORTED_LANGUAGE',
      `no models for the language "${options.language}"; there are some for: ${known}`,
    );
  }
  const [graph, pieces, labels, roots] = await Promise.all([
    load(`${language.id}/encoder.onnx`),
    load(`${language.id}/pieces.bin`),
    load(`${language.id}/labels.json`),
    load(`${language.id}/roots.txt`),
  ]);
  const pipeline: Pipeline = {
    language,
    analyser: createWordAnalyser(language, readRoots(new TextDecoder().decode(roots))),
    gazetteer: options.gazetteer,
    encode: await openEncoder({ graph, pieces, labels }, language.treebank),
  };
  const hash = createHash('sha256');
  for (const file of [graph, pieces, labels, roots]) hash.update(file);
  hash.update(JSON.stringify([version, language.id, options.gazetteer.builtInFingerprint]));
  return {
    fingerprint: hash.digest('hex').slice(0, 16),
    language: language.id,
    analyse: (article) => analyseArticle(article, pipeline),
  };
}

async function load(name: string): Promise<Uint8Array> {
  try {
    return await readFile(new URL(name, modelFolder));
  } catch (cause) {
    throw new NlpError(
      'BAD_MODEL',
      `the model file ${name} is missing; train it with scripts/train or check out again`,
      { cause },
    );
  }
}
