import type { Article } from '@simpul/graph-schema/article';
import type { Claim } from '@simpul/graph-schema/claim';
import type { ExtractedClaim } from '@simpul/extract/extracted-claim';
import type { Gazetteer } from '@simpul/gazetteer/open-gazetteer';
import type { AnalysedSentence } from '@simpul/nlp/analysed-sentence';
import { buildClaims } from './build-claims.ts';
import type { Cast } from './cast/cast.ts';
import { castArticle } from './cast/cast-article.ts';
import { finishActors } from './finish-actors.ts';
import { referenceLanguage } from './lang/reference-languages.ts';
import { fromEntry } from './cast/make-members.ts';
import { rememberPronouns } from './mention/remember-pronouns.ts';
import type { Match, ResolvedArticle } from './resolved-article.ts';
import { stateStructure } from './state-structure.ts';

export interface ResolveInput {
  readonly article: Article;
  readonly sentences: readonly AnalysedSentence[];
  readonly claims: readonly ExtractedClaim[];
  readonly gazetteer: Gazetteer;
}

/** Puts actors in the place of mentions. Sees nothing but the article and the gazetteer: ids never depend on other articles. */
export function resolveClaims({ article, sentences, claims, gazetteer }: ResolveInput): ResolvedArticle {
  const language = referenceLanguage(article.language);
  if (!language) return { actors: [], claims: [], matches: [] };
  const { cast, titlesIn } = castArticle(article, sentences, { gazetteer, language });
  const reading = rememberPronouns({ cast, sentences, titlesIn, language, gazetteer });
  const built = buildClaims(claims, reading);
  const told = [...built.claims, ...stateStructure(article, reading, built.claims)];
  const members = withUnnamed(cast, told, gazetteer);
  const all = dropUnknown(told, members);
  const named = cast.occurrences.map(({ start, end, text, actor, reason }): Match => ({
    start,
    end,
    text,
    actor,
    reason,
  }));
  const matches = [...named, ...built.matches].sort((a, b) => a.start - b.start || a.end - b.end);
  return { actors: finishActors({ ...cast, members }, all, built.matches), claims: all, matches };
}

const idsIn = ({ subject, object, attribution }: Claim): readonly string[] => [
  subject,
  object ?? subject,
  ...attribution,
];

/** Adds the actors that claims need and no name in the article gives: the state of "WNI", of "rezim Assad", of an office. */
function withUnnamed({ members }: Cast, claims: readonly Claim[], gazetteer: Gazetteer): Cast['members'] {
  const missing = claims.flatMap(idsIn).filter((id) => !members.has(id));
  const added = missing.flatMap((id) => gazetteer.entry(id) ?? []).map(fromEntry);
  return new Map([...members, ...added.map((member) => [member.id, member] as const)]);
}

/** Claims about nobody known are left out; `about` moves with the rest. */
function dropUnknown(claims: readonly Claim[], members: Cast['members']): readonly Claim[] {
  const kept = claims.map((claim) => idsIn(claim).every((id) => members.has(id)));
  const place = (old: number): number => kept.slice(0, old).filter(Boolean).length;
  return claims
    .filter((_, index) => kept[index])
    .map((claim) => ({ ...claim, about: claim.about !== null && kept[claim.about] ? place(claim.about) : null }));
}
