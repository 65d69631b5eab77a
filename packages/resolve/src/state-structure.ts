import type { Claim, Evidence } from '@simpul/graph-schema/claim';
import type { TextSpan } from '@simpul/graph-schema/text-span';
import type { Article } from '@simpul/graph-schema/article';
import type { Occurrence } from './cast/cast.ts';
import { fillOffice } from './fill-office.ts';
import { parentInName } from './cast/find-bodies.ts';
import type { Reading } from './mention/reading.ts';

/** What names alone say: who holds which office, and which state an organ belongs to; each triple once, where it is first told. */
export function stateStructure(article: Article, reading: Reading, told: readonly Claim[]): readonly Claim[] {
  const known = new Set(told.map(tripleOf));
  return [...officesHeld(article, reading), ...organsOfStates(article, reading)].filter((claim) => {
    const triple = tripleOf(claim);
    return !known.has(triple) && known.add(triple);
  });
}

function officesHeld(article: Article, reading: Reading): readonly Claim[] {
  return reading.cast.holdings.flatMap((holding): Claim[] => {
    if (holding.former || holding.level === 'rank') return [];
    const of = holding.of ?? fillOffice(holding.person, holding, reading);
    const evidence = evidenceAt(article, reading, holding.sentence);
    if (of === null || of === holding.person || !evidence) return [];
    const parts = { subject: holding.person, object: of, evidence, predicateSpan: holding.span };
    return [
      { ...structural, ...parts, relation: 'HOLDS_OFFICE', frame: 'hold-office', office: holding.text, rule: 'title' },
    ];
  });
}

function organsOfStates(article: Article, reading: Reading): readonly Claim[] {
  const { members, occurrences } = reading.cast;
  const named = new Map<string, Occurrence[]>();
  for (const one of occurrences) {
    const known = named.get(one.actor);
    if (known) known.push(one);
    else named.set(one.actor, [one]);
  }
  return [...members.values()].flatMap((member): Claim[] => {
    const parent = members.get(member.parent ?? '');
    const first = parent && named.get(member.id)?.find((one) => isNamedWith(one, parent.id, reading));
    const evidence = first && evidenceAt(article, reading, first.sentence);
    if (!parent || !first || !evidence || member.kind !== 'organization') return [];
    const span = { start: first.start, end: first.end };
    const parts = { subject: member.id, object: parent.id, evidence, predicateSpan: span, subjectSpan: span };
    return [{ ...structural, ...parts, relation: 'PART_OF', frame: 'be-part', rule: 'parent in the name' }];
  });
}

/** The parent is in the name ("DK PBB"), or in the words that introduce it ("Kantor berita Korea Utara, KCNA"). */
function isNamedWith(one: Occurrence, parent: string, { cast, gazetteer }: Reading): boolean {
  const inside = parentInName(one.text, gazetteer);
  if (inside?.id === parent) return true;
  return cast.occurrencesIn(one.sentence).some(({ actor, last }) => actor === parent && last === one.first - 2);
}

const structural = {
  mode: null,
  predicate: null,
  mutual: false,
  items: [],
  attribution: [],
  unnamedSource: null,
  modality: 'asserted',
  polarity: 'affirmed',
  office: null,
  sector: null,
  eventStart: null,
  eventEnd: null,
  place: null,
  subjectSpan: null,
  objectSpan: null,
  confidence: 0.9,
  about: null,
} as const;

function evidenceAt(article: Article, { sentences }: Reading, index: number): Evidence | null {
  const span: TextSpan | undefined = sentences[index];
  return span ? { start: span.start, end: span.end, quote: article.text.slice(span.start, span.end) } : null;
}

const tripleOf = ({ subject, relation, object }: Claim): string => `${subject} ${relation} ${object ?? ''}`;
