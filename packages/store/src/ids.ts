import { createHash } from 'node:crypto';
import type { Actor } from '@simpul/graph-schema/actor';
import type { Article } from '@simpul/graph-schema/article';
import type { Claim } from '@simpul/graph-schema/claim';
import type { DecisionDraft } from '@simpul/graph-schema/decision';
import type { RelationType } from '@simpul/graph-schema/relation-type';
import type { TextSpan } from '@simpul/graph-schema/text-span';

/** 80 bits: a collision among a billion claims is a matter of 1 in 2 million. */
const hashLength = 20;

/** Same URL or, without one, same text: same article. */
export function articleId({ url, text }: Pick<Article, 'url' | 'text'>): string {
  return url === null ? hash('text', text) : hash('url', canonicalUrl(url));
}

export const textHash = (text: string): string => hash('text', text);

/** Changes whenever the facts of an article could: with its text, what is known about it, or the pipeline. */
export function inputHash(article: Article, pipeline: string): string {
  const { text, title, outlet, language, publishedAt } = article;
  return hash('input', text, title, outlet, language, publishedAt, pipeline);
}

/** The id an actor is stored under: that of a local one ("Lee" alone) holds the article's. */
export function actorId(actor: Pick<Actor, 'id' | 'local'>, article: string): string {
  const isShort = actor.id.length <= longestId || shortenedId.test(actor.id);
  const id = isShort ? actor.id : `${actor.id.slice(0, longestId)}-${hash('actor', actor.id)}`;
  return actor.local ? `${id}@${article}` : id;
}

/** Neo4j refuses to index longer values than 8 kB; a name from a hostile text can be that long. */
const longestId = 300;

/** An id that was shortened already: copied to another store it stays the same. */
const shortenedId = new RegExp(`^.{${longestId}}-[0-9a-f]{${hashLength}}$`, 's');

/** The outlet "Tribun News.com" as an id: lower case, words joined by hyphens. */
export function outletId(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join('-');
  return slug === '' ? hash('outlet', name) : slug.slice(0, longestId);
}

export interface ClaimEnds {
  readonly subject: string;
  readonly relation: RelationType;
  readonly object: string | null;
  readonly mutual: boolean;
}

/** The relationship a claim counts for: its ends as stored, in the order of their ids where it is mutual. */
export function claimKey({ subject, relation, object, mutual }: ClaimEnds): string {
  const swapped = mutual && object !== null && object < subject;
  return swapped ? hash('key', object, relation, subject) : hash('key', subject, relation, object);
}

export interface ClaimIdentity extends Pick<Claim, 'relation' | 'modality' | 'polarity'> {
  readonly article: string;
  /** Actor ids as extracted, before any merge. */
  readonly subject: string;
  readonly object: string | null;
  readonly nearestSpeaker: string | null;
  readonly evidence: TextSpan;
  readonly predicateSpan: TextSpan;
  /** Counts claims that agree in all the rest. */
  readonly repetition: number;
}

/** Never changes: merges and reviews leave it alone, and the same extraction gives it again. */
export function claimId(claim: ClaimIdentity): string {
  const { article, subject, relation, object, modality, polarity, nearestSpeaker, repetition } = claim;
  const { evidence, predicateSpan } = claim;
  const spans = [evidence.start, evidence.end, predicateSpan.start, predicateSpan.end];
  return hash('claim', article, subject, relation, object, modality, polarity, nearestSpeaker, ...spans, repetition);
}

/** The same in every store: copied and imported decisions are not doubled. */
export function decisionId(draft: DecisionDraft): string {
  const { kind, author, at, reason } = draft;
  return hash('decision', kind, author, at, reason, JSON.stringify(targetOf(draft)));
}

/** What a decision is about, in a fixed order of its parts. */
function targetOf(draft: DecisionDraft): readonly unknown[] {
  if (draft.kind === 'undo') return [draft.decision];
  if (draft.kind === 'same' || draft.kind === 'not-same') return draft.actors;
  const { article, evidence, subjectSpan, objectSpan, predicateSpan, relation, modality, polarity, speaker } =
    draft.claim;
  const spans = [evidence, subjectSpan, objectSpan, predicateSpan].map((span) => span && [span.start, span.end]);
  const to = draft.kind === 'retype' ? [draft.to.relation, draft.to.frame, draft.to.mode] : [];
  return [article, evidence.quote, ...spans, relation, modality, polarity, speaker, ...to];
}

/** Marks of campaigns and readers, not of articles. `page=all` shows the pages of the same article at once. */
const notOfTheArticle = /^(utm_.*|fbclid|gclid|igshid|mc_[ce]id|ref|source|amp|page=all)$/i;

/** The URL without what differs between two links to one article: scheme, "www.", tracking, fragment, last slash. */
export function canonicalUrl(url: string): string {
  if (!URL.canParse(url)) return url.trim();
  const { hostname, port, pathname, searchParams } = new URL(url);
  const kept = [...searchParams]
    .filter(([name, value]) => !notOfTheArticle.test(name) && !notOfTheArticle.test(`${name}=${value}`))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  const host = hostname.toLowerCase().replace(/^www\./, '') + (port === '' ? '' : `:${port}`);
  const path = pathname.replace(/\/+$/, '');
  return `${host}${path}${kept.length === 0 ? '' : `?${kept.join('&')}`}`;
}

/** JSON keeps the parts apart: ("ab", "c") and ("a", "bc") differ. */
function hash(...parts: readonly (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, hashLength);
}
