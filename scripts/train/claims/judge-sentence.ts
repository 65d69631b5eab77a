import type { Article } from '../../../graph-schema/src/article.ts';
import type { ArticleFacts } from '../../../graph-schema/src/article-facts.ts';
import type { Claim } from '../../../graph-schema/src/claim.ts';
import { relations } from '../../../graph-schema/src/relation-type.ts';
import { extractArticle } from '../../../packages/ingest/src/extract-article.ts';
import type { Pipeline } from '../../../packages/ingest/src/open-pipeline.ts';
import type { WrittenClaim, WrittenSentence } from './written-sentence.ts';

/** What the pipeline made of a written sentence. */
export interface JudgedSentence {
  readonly sentence: WrittenSentence;
  /** Required claims that no claim found matches. */
  readonly missed: readonly WrittenClaim[];
  /** Claims found that match none, optional ones included, for people to read. */
  readonly wrong: readonly string[];
  /** Required claims found, and those of them with modality, polarity and nearest speaker right. */
  readonly right: number;
  readonly certain: number;
}

/** Named together, they count in either order (codebook 1). */
const mutual: ReadonlySet<string> = new Set(['CONSULT', 'COOPERATE', 'AGREE']);

/** Reads the sentence as an article of its own and compares by relation and ends. */
export async function judgeSentence(sentence: WrittenSentence, pipeline: Pipeline): Promise<JudgedSentence> {
  const { facts } = await extractArticle(articleOf(sentence.text), pipeline);
  const found = facts.claims.filter(({ relation, object }) => relations[relation].quad !== 'structure' && object);
  const same = (written: WrittenClaim, claim: Claim): boolean => matches(facts, written, claim);
  const required = sentence.claims.filter(({ opt }) => opt !== true);
  const right = required.filter((one) => found.some((claim) => same(one, claim)));
  const wrong = found.filter((claim) => !sentence.claims.some((one) => same(one, claim)));
  return {
    sentence,
    missed: required.filter((one) => !right.includes(one)),
    wrong: [...new Set(wrong.map((claim) => lineOf(facts, claim)))],
    right: right.length,
    certain: right.filter((one) => found.some((claim) => same(one, claim) && isCertain(facts, one, claim))).length,
  };
}

function matches(facts: ArticleFacts, written: WrittenClaim, { subject, relation, object }: Claim): boolean {
  if (written.r !== relation || object === null) return false;
  const [subjects, objects] = [actorsAt(facts, written.s), actorsAt(facts, written.o)];
  if (subjects.has(subject) && objects.has(object)) return true;
  return mutual.has(relation) && subjects.has(object) && objects.has(subject);
}

function isCertain(facts: ArticleFacts, { m, p, by }: WrittenClaim, claim: Claim): boolean {
  const [nearest] = claim.attribution;
  const told = by === undefined ? nearest === undefined : nearest !== undefined && actorsAt(facts, by).has(nearest);
  return told && claim.modality === (m ?? 'asserted') && claim.polarity === (p ?? 'affirmed');
}

/** Ids of the actors whose mentions meet the words, everywhere or at their `#n`th place. */
function actorsAt({ article, actors }: ArticleFacts, words: string): ReadonlySet<string> {
  const [, form = words, count] = /^(.*)#(\d+)$/u.exec(words) ?? [];
  const places: number[] = [];
  for (let at = article.text.indexOf(form); at >= 0; at = article.text.indexOf(form, at + 1)) places.push(at);
  const meant = count === undefined ? places : places.slice(Number(count) - 1, Number(count));
  const met = actors.filter(({ mentions }) =>
    mentions.some(({ start, end }) => meant.some((at) => start < at + form.length && at < end)),
  );
  return new Set(met.map(({ id }) => id));
}

function lineOf({ actors }: ArticleFacts, claim: Claim): string {
  const name = (id: string | null): string => actors.find((actor) => actor.id === id)?.nameId ?? '-';
  const reason = `${claim.frame}, ${claim.predicate}, ${claim.rule}, ${claim.confidence.toFixed(2)}`;
  return `${name(claim.subject)} ${claim.relation} ${name(claim.object)}  (${reason})`;
}

function articleOf(text: string): Article {
  return {
    source: 'written',
    url: null,
    title: null,
    outlet: null,
    language: 'id',
    publishedAt: '2024-10-30',
    retrievedAt: '2024-10-30T00:00:00Z',
    text,
    boilerplate: [],
  };
}
