import { createHash } from 'node:crypto';
import type { Extractor } from '@simpul/extract/extractor';
import { openRulesExtractor } from '@simpul/extract/open-rules-extractor';
import type { Entry } from '@simpul/gazetteer/entry';
import { type Gazetteer, openGazetteer } from '@simpul/gazetteer/open-gazetteer';
import { type Analyser, openAnalyser } from '@simpul/nlp/open-analyser';
import { resolveFingerprint } from '@simpul/resolve/resolve-fingerprint';

/** Everything that makes claims of an article, opened once and used for many. */
export interface Pipeline {
  /** Changes whenever the same article could give other facts: stored articles of another one are extracted again. */
  readonly fingerprint: string;
  readonly gazetteer: Gazetteer;
  readonly extractor: Extractor;
  /** By language (ISO 639-1); articles in others are kept without claims. */
  readonly analysers: ReadonlyMap<string, Analyser>;
}

export interface PipelineOptions {
  /** The user's own actors, merged over the built-in gazetteer. */
  readonly userEntries?: readonly Entry[];
}

/** Languages with an analyser and rules. */
const languages = ['id'] as const;

/** Opens gazetteer, models and rules; takes about a second, so open it once. */
export async function openPipeline({ userEntries = [] }: PipelineOptions = {}): Promise<Pipeline> {
  const gazetteer = openGazetteer({ userEntries });
  const extractor = openRulesExtractor({ language: 'id' });
  const analysers = new Map<string, Analyser>();
  for (const language of languages) analysers.set(language, await openAnalyser({ gazetteer, language }));
  const parts = [gazetteer, extractor, ...analysers.values()].map(({ fingerprint }) => fingerprint);
  const fingerprint = createHash('sha256')
    .update([...parts, resolveFingerprint].join('\n'))
    .digest('hex')
    .slice(0, 16);
  return { fingerprint, gazetteer, extractor, analysers };
}
