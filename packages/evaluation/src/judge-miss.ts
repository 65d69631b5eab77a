import type { SettledCandidate } from '@simpul/ingest/settle-candidates';
import type { ArticleFrame } from './article-frame.ts';
import { pairOf, relationOf, turnPair } from './claim-key.ts';

/** Why a required event was missed. */
export type MissCause =
  'actor missed' | 'dropped by confidence' | 'wrong direction' | 'wrong type' | 'candidate missed';

/** What there was of the right type where the gold quotes the event. */
export type Considered = NonNullable<SettledCandidate['dropped']> | 'between other actors' | 'nothing of this type';

export interface MissedClaim {
  readonly key: string;
  readonly quote: string;
  readonly cause: MissCause;
  /** Of a missed candidate: what became of the nearest one; null where that is not known. */
  readonly considered: Considered | null;
}

interface Misses {
  readonly frame: ArticleFrame;
  /** Keys of the events that were found. */
  readonly extracted: ReadonlySet<string>;
  /** Null where nobody asked what was weighed. */
  readonly candidates: readonly SettledCandidate[] | null;
}

/** Tells of an article's missed keys, one by one, why they were missed. */
export function openMisses({ frame, extracted, candidates }: Misses): (key: string) => MissedClaim {
  const unsure = keysDropped(frame, candidates ?? []);
  const wrongPairs = new Set([...extracted].filter((key) => !frame.keys.event.has(key)).map(pairOf));
  return (key) => {
    const quote = quoteOf(frame, key);
    const cause = missCause(frame, key, { wrongPairs, unsure });
    const isOpen = cause === 'candidate missed' && candidates !== null;
    return { key, quote, cause, considered: isOpen ? nearestIn(frame, { key, quote }, candidates) : null };
  };
}

/** What the learned model would not believe. */
const unlikely: ReadonlySet<SettledCandidate['dropped']> = new Set(['judged unlikely', 'below the threshold']);

/** The keys of claims that were found and dropped for lack of confidence. */
function keysDropped({ keyOf }: ArticleFrame, candidates: readonly SettledCandidate[]): ReadonlySet<string> {
  const dropped = candidates.filter((candidate) => unlikely.has(candidate.dropped));
  return new Set(
    dropped.flatMap(({ subjects, relation, objects }) =>
      subjects.flatMap((subject) => objects.map((object) => keyOf({ subject, relation, object }))),
    ),
  );
}

interface Found {
  readonly wrongPairs: ReadonlySet<string>;
  readonly unsure: ReadonlySet<string>;
}

/** Only a wrong event explains a miss: a right one between the same ends is another event. */
function missCause({ foundActors }: ArticleFrame, key: string, { wrongPairs, unsure }: Found): MissCause {
  const pair = pairOf(key);
  if (!pair.split('|').every((actor) => foundActors.has(actor))) return 'actor missed';
  if (unsure.has(key)) return 'dropped by confidence';
  if (wrongPairs.has(pair)) return 'wrong type';
  return wrongPairs.has(turnPair(pair)) ? 'wrong direction' : 'candidate missed';
}

/** The candidate of the type in the quoted words that has most of the ends; of those, the surest. */
function nearestIn(
  { gold, goldKey }: ArticleFrame,
  { key, quote }: Pick<MissedClaim, 'key' | 'quote'>,
  candidates: readonly SettledCandidate[],
): Considered {
  const start = gold.text.indexOf(quote);
  const ends = pairOf(key).split('|');
  const shared = ({ subjects, objects }: SettledCandidate): number =>
    ends.filter((end) => [...subjects, ...objects].some((id) => goldKey(id) === end)).length;
  const [nearest] = candidates
    .filter(({ relation, evidence }) => {
      const meets = evidence.start < start + quote.length && start < evidence.end;
      return relation === relationOf(key) && meets;
    })
    .sort((a, b) => shared(b) - shared(a) || (b.confidence ?? 0) - (a.confidence ?? 0));
  if (!nearest) return 'nothing of this type';
  return nearest.dropped ?? 'between other actors';
}

function quoteOf({ edges }: ArticleFrame, key: string): string {
  const [subject, relation, object] = key.split('|');
  const isIt = (from: string | undefined, to: string | undefined): string | undefined =>
    edges.find((edge) => edge.relation === relation && edge.subject === from && edge.object === to)?.quote;
  return isIt(subject, object) ?? isIt(object, subject) ?? '';
}
