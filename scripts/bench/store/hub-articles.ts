import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import { syntheticFacts } from './synthetic-facts.ts';

/** The two ends and the type of the one relationship. */
const hub = { subject: 'S0', relation: 'CONSULT', object: 'S1' } as const;

/** Articles whose first `inEach` claims are all about one relationship; every set of `seed` has other ones. */
export function hubArticles(articles: number, inEach: number, seed: number): readonly ArticleFacts[] {
  const ends = endsOf();
  return [...syntheticFacts(articles, seed)].map((facts) => ({
    ...facts,
    article: { ...facts.article, url: `https://contoh.example/hub/${seed}/${facts.article.source}` },
    actors: [...ends, ...facts.actors.filter(({ id }) => ends.every((end) => end.id !== id))],
    claims: facts.claims.map((claim, at) =>
      at < inEach ? { ...claim, ...hub, frame: 'meet', mutual: true, office: null } : claim,
    ),
  }));
}

/** The states as the corpus describes them. */
function endsOf(): ArticleFacts['actors'] {
  const found = new Map<string, ArticleFacts['actors'][number]>();
  for (const { actors } of syntheticFacts(100)) for (const actor of actors) found.set(actor.id, actor);
  return [hub.subject, hub.object].flatMap((id) => found.get(id) ?? []);
}
