import { createHash } from 'node:crypto';
import type { Extractor } from '@simpul/extract/extractor';
import { openRulesExtractor } from '@simpul/extract/open-rules-extractor';
import type { Entry } from '@simpul/gazetteer/entry';
import { type Gazetteer, openGazetteer } from '@simpul/gazetteer/open-gazetteer';
import { type Analyser, openAnalyser } from '@simpul/nlp/open-analyser';
import { resolveFingerprint } from '@simpul/resolve/resolve-fingerprint';

/** Everything that makes claims of an article, opened once and used for many. */
export interface Pipeline {
  /** Changes whenever any article could give other facts. */
  readonly fingerprint: string;
  /**
   * Changes whenever this text could give other facts: stored articles of another one are extracted again. Of the user's
   * entries only those that may matter to the text count.
   */
  readonly fingerprintFor: (text: string) => string;
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
  const parts = [extractor, ...analysers.values()].map(({ fingerprint }) => fingerprint);
  const common = hash(gazetteer.builtInFingerprint, ...parts, resolveFingerprint);
  return {
    fingerprint: hash(common, gazetteer.fingerprint),
    fingerprintFor: (text) => {
      const entries = gazetteer.concerning(text);
      return entries.length === 0 ? common : hash(common, JSON.stringify(entries));
    },
    gazetteer,
    extractor,
    analysers,
  };
}

const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
