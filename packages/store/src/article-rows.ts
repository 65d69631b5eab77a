import type { MentionedActor } from '@simpul/graph-schema/actor';
import { actorKinds } from '@simpul/graph-schema/actor-kind';
import type { Article } from '@simpul/graph-schema/article';
import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import { searchText } from './fold-name.ts';
import { actorId, articleId, inputHash, outletId, textHash } from './ids.ts';
import { fingerprintProperties } from './reprints/fingerprint.ts';
import { StoreError } from './store-error.ts';
import type { ClaimRow, ClaimLinks } from './claim-rows.ts';
import { claimRows } from './claim-rows.ts';

type Properties = Readonly<Record<string, unknown>>;

export interface ActorRow {
  readonly id: string;
  /** Its second label. */
  readonly label: string;
  readonly polity: string | null;
  readonly properties: Properties;
}

export interface MentionRow {
  readonly article: string;
  readonly actor: string;
  readonly extracted: string;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The facts of one article as every driver writes them: properties of nodes and what links them. */
export interface ArticleRows {
  readonly id: string;
  readonly properties: Properties;
  readonly outlet: { readonly id: string; readonly name: string } | null;
  readonly actors: readonly ActorRow[];
  readonly mentions: readonly MentionRow[];
  readonly claims: readonly ClaimRow[];
  readonly links: ClaimLinks;
}

/** An article as handed over, with what tells whether it is stored already. */
export interface GivenArticle {
  readonly id: string;
  readonly inputHash: string;
  readonly facts: ArticleFacts;
}

/** Throws BAD_FACTS where a claim names an actor that did not come with it. Makes no rows: most articles need none. */
export function givenArticle(facts: ArticleFacts): GivenArticle {
  const { article, actors, claims, pipeline } = facts;
  const known = new Set(actors.map(({ id }) => id));
  for (const { subject, object, attribution } of claims)
    for (const given of [subject, object ?? subject, ...attribution])
      if (!known.has(given))
        throw new StoreError(
          'BAD_FACTS',
          `a claim of ${article.source} names actor "${given}", which is not in its list`,
        );
  return { id: articleId(article), inputHash: inputHash(article, pipeline), facts };
}

export function articleRows({ id, inputHash: hash, facts }: GivenArticle): ArticleRows {
  const { article, actors, claims, pipeline } = facts;
  const stored = new Map(actors.map((actor) => [actor.id, actorId(actor, id)]));
  const storedId = (given: string): string => stored.get(given) ?? given;
  return {
    id,
    properties: { ...articleProperties(article, pipeline), inputHash: hash },
    outlet: article.outlet === null ? null : { id: outletId(article.outlet), name: article.outlet },
    actors: [...new Map(actors.map((actor) => [actor.id, actorRow(actor, storedId)])).values()],
    mentions: actors.filter(({ mentions }) => mentions.length > 0).map((actor) => mentionRow(actor, id, storedId)),
    ...claimRows({ article, articleId: id, claims, pipeline, storedId }),
  };
}

function articleProperties(article: Article, pipeline: string): Properties {
  return {
    source: article.source,
    url: article.url,
    title: article.title,
    outlet: article.outlet,
    lang: article.language,
    publishedAt: article.publishedAt,
    retrievedAt: article.retrievedAt,
    text: article.text,
    textHash: textHash(article.text),
    pipeline,
    boilerplateStarts: article.boilerplate.map(({ start }) => start),
    boilerplateEnds: article.boilerplate.map(({ end }) => end),
    ...fingerprintProperties(article),
  };
}

/** Neo4j indexes no longer value than 8 kB. */
const longestName = 1000;

function actorRow(actor: MentionedActor, storedId: (given: string) => string): ActorRow {
  const names = [actor.name, actor.nameId, ...actor.aliases].map((name) => name.slice(0, longestName));
  return {
    id: storedId(actor.id),
    label: actorKinds[actor.kind].nodeLabel,
    polity: actor.polity === actor.id ? storedId(actor.id) : actor.polity,
    properties: {
      name: names[0],
      nameId: names[1],
      aliases: names.slice(2),
      iso3: actor.iso3,
      wikidata: actor.wikidata,
      // Few have one, and an index lists those that do.
      formerIds: actor.formerIds.length === 0 ? null : actor.formerIds,
      local: actor.local,
      search: searchText(names),
    },
  };
}

const mentionRow = (actor: MentionedActor, article: string, storedId: (given: string) => string): MentionRow => ({
  article,
  actor: storedId(actor.id),
  extracted: storedId(actor.id),
  count: actor.mentions.length,
  starts: actor.mentions.map(({ start }) => start),
  ends: actor.mentions.map(({ end }) => end),
});
