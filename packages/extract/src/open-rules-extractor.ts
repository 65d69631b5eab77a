import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isAboutGames, isMeant } from './about-games.ts';
import { ExtractError } from './extract-error.ts';
import type { ExtractedClaim } from './extracted-claim.ts';
import type { Extractor } from './extractor.ts';
import { indonesian } from './lang/id/indonesian.ts';
import type { Language } from './language.ts';
import { openLexicon } from './lexicon.ts';
import { readConfidence } from './learned/confidence.ts';
import type { LearnedModel } from './learned/learned-model.ts';
import { readEventModel } from './learned/read-event-model.ts';
import { linkContents, makeClaims } from './make-claims.ts';
import { readSentence } from './read-sentence.ts';
import type { Considered, Watch } from './trace/considered.ts';
import { describeCandidate } from './trace/describe-candidate.ts';
import { verifyClaim } from './verify-claim.ts';

const languages: Readonly<Record<string, Language>> = { id: indonesian };

/** Part of the fingerprint: raise it when the patterns change. */
const version = 1;

/** Frames of a language over analysed sentences, weighed by a learned model; offline, and the same claims every time. */
export function openRulesExtractor(options: {
  readonly language: string;
  /** False for the rules alone, without the learned model that weighs their claims and adds to them. */
  readonly learned?: boolean;
}): Extractor {
  const language = languages[options.language];
  if (!language) {
    throw new ExtractError(
      'UNSUPPORTED_LANGUAGE',
      `no rules for the language "${options.language}"; there are some for: ${Object.keys(languages).join(', ')}`,
    );
  }
  const lexicon = openLexicon(language);
  const [bytes, confidence] = [load(options.language, 'events.bin'), load(options.language, 'confidence.json')];
  const model: LearnedModel | null =
    options.learned === false
      ? null
      : { ...readEventModel(bytes), confidence: readConfidence(new TextDecoder().decode(confidence)) };
  return {
    id: 'rules',
    fingerprint: fingerprintOf(language, bytes, confidence),
    async extract(article, sentences, { signal, candidates } = {}): Promise<readonly ExtractedClaim[]> {
      signal?.throwIfAborted();
      const games = isAboutGames(sentences, language.words);
      const considered = new Map<number, Considered[]>();
      const read = sentences.map((sentence, position) => {
        const watch = candidates && watchInto(considered, { position, games });
        const one = readSentence(sentence, { lexicon, model, watch });
        return games ? { ...one, drafts: one.drafts.filter(isMeant) } : one;
      });
      signal?.throwIfAborted();
      for (const [position, all] of considered)
        for (const one of all) candidates?.push(...describeCandidate(article, { read, position }, one));
      const made = read.flatMap((_, position) => makeClaims(article, read, position));
      return linkContents(made.filter(({ claim }) => verifyClaim(article, claim) === null));
    },
  };
}

/** Keeps what is considered in a sentence; in an article about games what is not meant there is dropped. */
function watchInto(
  considered: Map<number, Considered[]>,
  { position, games }: { readonly position: number; readonly games: boolean },
): Watch {
  const all: Considered[] = [];
  considered.set(position, all);
  return (one) => {
    const meant = !games || one.draft === null || isMeant(one.draft) || one.dropped !== null;
    all.push(meant ? one : { ...one, dropped: 'sport or markets' });
  };
}

/** Sets and maps are hashed as lists, so that every word of the language data counts. */
function fingerprintOf(language: Language, ...models: readonly Uint8Array[]): string {
  const data = JSON.stringify([version, language], (_, value: unknown) =>
    value instanceof Set || value instanceof Map ? [...value] : value,
  );
  const hash = createHash('sha256').update(data);
  for (const model of models) hash.update(model);
  return hash.digest('hex').slice(0, 16);
}

/** The model stands beside src and dist alike. */
function load(language: string, file: 'events.bin' | 'confidence.json'): Uint8Array {
  try {
    return readFileSync(new URL(`../model/${language}/${file}`, import.meta.url));
  } catch (cause) {
    throw new ExtractError('BAD_MODEL', `the model's ${file} is missing; check out again`, { cause });
  }
}
