import type { Article } from '@simpul/graph-schema/article';
import { openGazetteer } from '@simpul/gazetteer/open-gazetteer';
import { openAnalyser } from '@simpul/nlp/open-analyser';
import type { ExtractedClaim } from '../src/extracted-claim.ts';
import { openRulesExtractor } from '../src/open-rules-extractor.ts';

const analyser = await openAnalyser({ gazetteer: openGazetteer(), language: 'id' });
const extractor = openRulesExtractor({ language: 'id', learned: false });

export function articleOf(text: string, publishedAt: string | null = '2024-10-30'): Article {
  return {
    source: 'test',
    url: null,
    title: null,
    outlet: null,
    language: 'id',
    publishedAt,
    retrievedAt: '2024-10-30T00:00:00Z',
    text,
    boilerplate: [],
  };
}

/** Claims that the rules find in a text. */
export async function claimsIn(text: string, publishedAt?: string | null): Promise<readonly ExtractedClaim[]> {
  const article = articleOf(text, publishedAt);
  return extractor.extract(article, await analyser.analyse(article));
}

/** One line a claim: "X | frame | Y | modality | < speakers | items". */
export function lineOf({
  subject,
  frame,
  object,
  modality,
  polarity,
  attribution,
  unnamedSource,
  items,
}: ExtractedClaim): string {
  const certainty = polarity === 'negated' ? `${modality}, negated` : modality;
  const source = unnamedSource ?? attribution.map(({ text }) => text).join(' < ');
  const things = items.map(({ quantity, text }) => (quantity === null ? text : `${quantity} ${text}`)).join('; ');
  return [subject.text, frame, object?.text ?? '-', certainty, source, things].join(' | ').replace(/(?: \| )+$/u, '');
}
