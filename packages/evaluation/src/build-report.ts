import type { RelationType } from '@simpul/graph-schema/relation-type';
import { relationTypes } from '@simpul/graph-schema/relation-type';
import type { Interval } from './bootstrap-f1.ts';
import { bootstrapF1 } from './bootstrap-f1.ts';
import { relationOf } from './claim-key.ts';
import type { Trial } from './extract-gold.ts';
import type { Judgement } from './judge-article.ts';
import { judgeArticle } from './judge-article.ts';
import type { ReliabilityBin } from './measure-reliability.ts';
import { calibrationError, measureReliability } from './measure-reliability.ts';
import type { MentionRates } from './score-mentions.ts';
import { addMentionRates, scoreMentions } from './score-mentions.ts';
import type { ArticleScore } from './score-article.ts';
import { scoreArticle } from './score-article.ts';
import type { Measure, Rate, Score } from './tally.ts';
import { addCounts, addTallies, perMeasure, scoreCounts } from './tally.ts';

export interface MeasuredScore extends Score {
  readonly interval: Interval;
}
export interface ArticleReport extends Judgement {
  readonly id: string;
  readonly title: string | null;
  readonly score: Score;
}
export interface Confusion {
  readonly extracted: RelationType;
  readonly gold: RelationType;
  readonly count: number;
}

export type CauseOf = 'missed' | 'candidate missed' | 'wrong' | 'not wholly right';

/** How well claims agree with the gold, as a whole and one by one. */
export interface Report {
  readonly articles: number;
  readonly scores: Readonly<Record<Measure, MeasuredScore>>;
  readonly accuracy: Readonly<Record<string, Rate>>;
  /** Ends of gold events that were taken for the right actor, by the form that the text writes them in. */
  readonly mentions: MentionRates;
  /** Types that the gold or the extraction has, with the triples of each. */
  readonly perType: readonly { readonly type: RelationType; readonly score: Score }[];
  /** Right pair, other event type; most frequent first. */
  readonly confusions: readonly Confusion[];
  /** Events by cause; of missed candidates also what was considered instead, where that is known. */
  readonly causes: Readonly<Record<CauseOf, Readonly<Record<string, number>>>>;
  readonly reliability: readonly ReliabilityBin[];
  /** Expected calibration error over the bins, 0 to 1. */
  readonly calibrationError: number;
  readonly perArticle: readonly ArticleReport[];
}

export function buildReport(trials: readonly Trial[]): Report {
  const scores = trials.map(({ gold, facts }) => scoreArticle(gold, facts));
  const reliability = measureReliability(scores.flatMap(({ frame }) => frame.claims));
  const total = addTallies(scores.map(({ tally }) => tally));
  const perArticle = scores.map((score, at) => ({
    id: score.frame.gold.id,
    title: trials[at]?.facts.article.title ?? null,
    score: scoreCounts(score.tally.counts.event),
    ...judgeArticle(score, trials[at]?.candidates),
  }));
  const wrong = perArticle.flatMap((article) => article.wrong);
  const missed = perArticle.flatMap((article) => article.missed);
  return {
    articles: trials.length,
    scores: perMeasure((measure) => ({
      ...scoreCounts(total.counts[measure]),
      interval: bootstrapF1(scores.map(({ tally }) => tally.counts[measure])),
    })),
    accuracy: Object.fromEntries(total.rates),
    mentions: addMentionRates(trials.map(({ gold, facts }) => scoreMentions(gold, facts))),
    perType: scoreTypes(scores),
    confusions: countConfusions(wrong.filter(({ cause }) => cause === 'wrong type')),
    causes: {
      missed: tallyNames(missed.map(({ cause }) => cause)),
      'candidate missed': tallyNames(missed.flatMap(({ considered }) => considered ?? [])),
      wrong: tallyNames(wrong.map(({ cause }) => cause)),
      'not wholly right': tallyNames(perArticle.flatMap(({ right }) => right.flatMap(({ differs }) => differs))),
    },
    reliability,
    calibrationError: calibrationError(reliability),
    perArticle,
  };
}

function scoreTypes(scores: readonly ArticleScore[]): Report['perType'] {
  return relationTypes
    .map((type) => ({ type, score: scoreCounts(addCounts(scores.map((score) => countType(score, type)))) }))
    .filter(({ score }) => score.tp + score.fp + score.fn > 0);
}

function countType({ frame, extracted }: ArticleScore, type: RelationType): { tp: number; fp: number; fn: number } {
  const gold = frame.keys.triple;
  const found = [...extracted.triple].filter((key) => relationOf(key) === type);
  return {
    tp: found.filter((key) => gold.get(key) === true).length,
    fp: found.filter((key) => !gold.has(key)).length,
    fn: [...gold].filter(([key, required]) => required && relationOf(key) === type && !extracted.triple.has(key))
      .length,
  };
}

function countConfusions(wrong: Judgement['wrong']): readonly Confusion[] {
  const found = new Map<string, Confusion>();
  for (const { key, goldType } of wrong) {
    if (goldType === null) continue;
    const extracted = relationOf(key);
    const name = `${extracted}|${goldType}`;
    found.set(name, { extracted, gold: goldType, count: (found.get(name)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

function tallyNames(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}
