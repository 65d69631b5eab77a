import { join } from 'node:path';
import type { Article } from '../../../graph-schema/src/article.ts';
import { isEvent } from '../../../graph-schema/src/relation-type.ts';
import { readArticle } from '../../../packages/article/src/read-article.ts';
import { readFileSource } from '../../../packages/article/src/read-file-source.ts';
import type { GoldArticle } from '../../../packages/evaluation/src/gold-article.ts';
import type { GoldEdge } from '../../../packages/evaluation/src/gold-keys.ts';
import { itemHead } from '../../../packages/evaluation/src/item-head.ts';
import type { AnalysedSentence } from '../../../packages/nlp/src/analysed-sentence.ts';
import { findCarrier, type PredicatedClaim } from './find-carrier.ts';
import { type Label, type LabelledSentence, weightOf, type WordSpan } from './labelled-sentence.ts';
import { openActorPlaces } from './open-actor-places.ts';
import type { ReadingTools } from './reading-tools.ts';

/**
 * The sentences of an article of `folder` with its gold claims. Gold names actors and quotes a sentence; which words carry the
 * claim and stand for its ends is found here.
 */
export async function labelGold(
  gold: GoldArticle,
  folder: string,
  tools: ReadingTools,
): Promise<readonly LabelledSentence[]> {
  const article = readArticle(await readFileSource(gold.id, join(folder, `${gold.id}.txt`)));
  const sentences = await tools.analyser.analyse(article);
  const placesOf = openActorPlaces(gold, { article, sentences }, tools);
  const found = gold.claims
    .filter((claim): claim is GoldEdge => isEvent(claim.relation) && claim.object !== null)
    .flatMap((claim) => stand(claim, { article, sentences, placesOf }) ?? [])
    .map((standing) => ({ ...standing, label: labelOf(standing, tools) }));
  return sentences.map((sentence) => {
    const inside = found.filter((one) => one.sentence === sentence);
    return {
      sentence,
      labels: inside.map(({ label }) => label).filter((label) => label !== null),
      loose: inside.filter(({ label }) => label === null).map(({ claim }) => claim.relation),
    };
  });
}

/** A gold claim in the sentence that tells most of it. */
interface StandingClaim {
  readonly claim: PredicatedClaim;
  readonly sentence: AnalysedSentence;
  readonly subjects: readonly WordSpan[];
  readonly objects: readonly WordSpan[];
  /** The sentence's words inside the quote. */
  readonly quoted: readonly number[];
}

interface Ground {
  readonly article: Article;
  readonly sentences: readonly AnalysedSentence[];
  readonly placesOf: (sentence: AnalysedSentence, actor: string) => readonly WordSpan[];
}

/** Of the sentences that the quote meets, the first of those that hold most of the two ends. */
function stand(claim: GoldEdge, { article, sentences, placesOf }: Ground): StandingClaim | null {
  const at = article.text.indexOf(claim.quote);
  const end = at + claim.quote.length;
  if (at < 0) return null;
  const [best] = sentences
    .filter((sentence) => sentence.start < end && sentence.end > at)
    .map((sentence) => ({
      sentence,
      subjects: placesOf(sentence, claim.subject),
      objects: placesOf(sentence, claim.object),
    }))
    .sort((a, b) => endsIn(b) - endsIn(a));
  if (!best) return null;
  const quoted = best.sentence.words.flatMap((word, place) => (word.start < end && word.end > at ? [place] : []));
  return { claim, ...best, quoted };
}

const endsIn = ({ subjects, objects }: Pick<StandingClaim, 'subjects' | 'objects'>): number =>
  Number(subjects.length > 0) + Number(objects.length > 0);

function labelOf({ claim, sentence, subjects, objects, quoted }: StandingClaim, tools: ReadingTools): Label | null {
  const ends = [...subjects, ...objects].map(([first]) => first);
  const word = findCarrier(claim, { sentence, quoted, ends }, tools.lexicon);
  if (word === null) return null;
  const heads = (claim.items ?? []).map(itemHead).filter((head) => head !== '');
  const order = [...quoted, ...sentence.words.keys()];
  const items = heads.map((head) => order.find((place) => sentence.words[place]?.form.toLowerCase().startsWith(head)));
  return {
    word,
    relation: claim.relation,
    weight: weightOf(claim.optional),
    subjects,
    objects,
    items: items.filter((place) => place !== undefined),
  };
}
