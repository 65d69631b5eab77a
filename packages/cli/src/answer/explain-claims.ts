import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { Claim } from '@simpul/graph-schema/claim';
import type { TextSpan } from '@simpul/graph-schema/text-span';
import type { Explanation } from '@simpul/ingest/extract-article';
import { isClaimOf, type SettledCandidate } from '@simpul/ingest/settle-candidates';
import type { Match } from '@simpul/resolve/resolved-article';
import { drawTree } from './draw-tree.ts';
import { explainDropped } from './explain-dropped.ts';
import { tellOdds } from './tell-odds.ts';

export interface Reasons {
  readonly matches: readonly Match[];
  /** Null where it is not known what else was weighed. */
  readonly explanation: Explanation | null;
}

/** Every claim of an article with the words, the rule and the reasons it was made of, then what was dropped; for people. */
export function explainClaims(facts: ArticleFacts, { matches, explanation }: Reasons): string {
  const { article, actors, claims } = facts;
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const head = [article.source, article.title, article.outlet, article.publishedAt].filter((part) => part !== null);
  const candidates = explanation?.candidates ?? [];
  const explained = claims.map((claim, index) =>
    explain(claim, { index, text: article.text, nameOf, matches, candidates }),
  );
  const none = claims.length === 0 ? ['  no claim was found\n'] : [];
  const dropped = explanation ? [explainDropped(facts, explanation)] : [];
  return [`${head.join(' · ')}\n`, ...none, ...explained, ...dropped].join('\n');
}

interface Context {
  readonly index: number;
  readonly text: string;
  readonly nameOf: (id: string) => string;
  readonly matches: readonly Match[];
  readonly candidates: readonly SettledCandidate[];
}

function explain(claim: Claim, context: Context): string {
  const { index, nameOf, candidates } = context;
  const weighed = candidates.find((one) => one.dropped === null && isClaimOf(claim, one));
  const sureness = [claim.modality, claim.polarity === 'negated' ? 'negated' : null, claim.confidence.toFixed(2)];
  const items = claim.items.map(({ text, itemClass, quantity }) =>
    [text, itemClass === null ? null : `(${itemClass})`, quantity === null ? null : `× ${quantity}`]
      .filter(Boolean)
      .join(' '),
  );
  const lines: readonly (readonly [string, string | null])[] = [
    ['sure', sureness.filter((part) => part !== null).join(', ')],
    ['rule', `${claim.rule}${weighed?.trust ? `, ${weighed.trust.toFixed(2)} by itself` : ''}`],
    ['learned', weighed?.odds ? tellOdds(weighed.odds) : null],
    ['verb', `${claim.predicate ?? '–'} ← ${quoted(context.text, claim.predicateSpan)}`],
    ['subject', why(claim.subject, claim.subjectSpan, context)],
    ['object', claim.object === null ? null : why(claim.object, claim.objectSpan, context)],
    ['items', items.length === 0 ? null : items.join('; ')],
    ['office', claim.office],
    ['date', dates(claim)],
    ['place', claim.place],
    ['says', speakers(claim, context)],
    ['about', claim.about === null ? null : `claim ${claim.about + 1}`],
    ['text', quoted(context.text, claim.evidence)],
    ['tree', weighed ? drawTree(weighed.tree).join(`\n${' '.repeat(14)}`) : null],
  ];
  const arrow = `${nameOf(claim.subject)} —${claim.relation}/${claim.frame}→ ${claim.object === null ? '–' : nameOf(claim.object)}`;
  const told = lines.filter((line): line is readonly [string, string] => line[1] !== null);
  return [`  ${index + 1}. ${arrow}`, ...told.map(([key, value]) => `     ${key.padEnd(8)} ${value}`), ''].join('\n');
}

/** Who stands at an end, and why its words were taken for that actor. */
function why(actor: string, span: TextSpan | null, { text, nameOf, matches }: Context): string {
  const who = `${nameOf(actor)} [${actor}]`;
  if (span === null) return `${who} ← carried over`;
  const near = matches.filter((match) => match.actor === actor && match.start < span.end && match.end > span.start);
  const reasons = [...new Set(near.map(({ reason }) => reason))];
  return `${who} ← ${quoted(text, span)}${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}`;
}

function speakers({ attribution, unnamedSource, evidence }: Claim, { nameOf, matches }: Context): string | null {
  if (attribution.length === 0) return unnamedSource;
  return attribution
    .map((actor) => {
      const near = matches.find(
        (match) => match.actor === actor && match.start < evidence.end && match.end > evidence.start,
      );
      return `${nameOf(actor)} [${actor}]${near === undefined ? '' : ` ← “${near.text}”: ${near.reason}`}`;
    })
    .join(', according to ');
}

function dates({ eventStart, eventEnd }: Claim): string | null {
  if (eventStart === null) return eventEnd;
  return eventEnd === null || eventEnd === eventStart ? eventStart : `${eventStart} to ${eventEnd}`;
}

const quoted = (text: string, { start, end }: TextSpan): string => `“${text.slice(start, end)}” ${start}–${end}`;
