import type { ActorMention, MentionedActor } from '@simpul/graph-schema/actor';
import type { Claim } from '@simpul/graph-schema/claim';
import type { Cast, CastMember } from './cast/cast.ts';
import type { Match } from './resolved-article.ts';

/** The actors of the article as they are stored: everyone it names, with all mentions in text order. */
export function finishActors(
  { members, occurrences }: Cast,
  claims: readonly Claim[],
  matches: readonly Match[],
): readonly MentionedActor[] {
  const used = new Set(
    claims.flatMap(({ subject, object, attribution }) => [subject, object ?? subject, ...attribution]),
  );
  const mentions = new Map<string, Map<number, ActorMention>>();
  const add = (actor: string, { start, end, text }: ActorMention): void => {
    const known = mentions.get(actor) ?? new Map<number, ActorMention>();
    mentions.set(actor, known);
    if ((known.get(start)?.end ?? 0) < end) known.set(start, { start, end, text });
  };
  for (const one of occurrences) add(one.actor, one);
  for (const match of matches) if (match.end > match.start) add(match.actor, match);
  return [...members.values()]
    .filter(({ id }) => used.has(id) || mentions.has(id))
    .map((member) => finish(member, [...(mentions.get(member.id)?.values() ?? [])]));
}

function finish(member: CastMember, mentions: readonly ActorMention[]): MentionedActor {
  const { entry, id, local, kind, name, polity } = member;
  return {
    id,
    local,
    kind,
    name: entry?.name ?? name,
    nameId: entry?.nameId ?? name,
    aliases: entry ? Object.values(entry.aliases).flat() : aliasesOf(name, mentions),
    iso3: entry?.iso3 ?? null,
    wikidata: entry?.wikidata ?? null,
    polity,
    formerIds: entry?.formerIds ?? [],
    mentions: [...mentions].sort((a, b) => a.start - b.start),
  };
}

/** Other spellings in the article that could be looked for: names with a capital, not "negara itu". */
function aliasesOf(name: string, mentions: readonly ActorMention[]): readonly string[] {
  const texts = mentions.map(({ text }) => text).filter((text) => /^\p{Lu}/u.test(text) && text !== name);
  return [...new Set(texts)];
}
