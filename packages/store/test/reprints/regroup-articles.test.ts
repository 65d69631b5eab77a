import { assert, constantFrom, integer, option, property, record, shuffledSubarray, array } from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '../../src/reprints/fingerprint.ts';
import { distance, likeness, sharesStory } from '../../src/reprints/is-reprint.ts';
import type { GroupedArticle } from '../../src/reprints/regroup-articles.ts';
import { compareArticles, confirmPairs, regroupArticles } from '../../src/reprints/regroup-articles.ts';
import { otherReport, report } from '../copies.ts';

const story = (text: string): { readonly text: string; readonly boilerplate: readonly [] } => ({
  text,
  boilerplate: [],
});
const lines = [...report.split('\n'), ...otherReport.split('\n')];

/** What all of these are reprints of, written at once into a store without others. */
function originals(articles: readonly (GroupedArticle & { readonly text: string })[]): unknown {
  const change = { written: articles.map(({ id }) => id), gone: [] };
  const { joined, perhaps } = compareArticles(articles, change);
  const stories = new Map(articles.map(({ id, text }) => [id, story(text)]));
  const { links } = regroupArticles(articles, [...joined, ...confirmPairs(perhaps, stories)], change);
  return links.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const articles = array(
  record({
    from: integer({ min: 0, max: 5 }),
    length: integer({ min: 3, max: 6 }),
    outlet: option(constantFrom('Harian A', 'Harian B')),
    publishedAt: option(constantFrom('2024-10-01', '2024-10-02T03:00:00.000Z')),
  }),
  { minLength: 2, maxLength: 8 },
).map((some) =>
  some.map(({ from, length, ...given }, place) => {
    const text = lines.slice(from, from + length).join('\n');
    return { ...given, ...fingerprint(story(text)), id: `a${place}`, reprintOf: null, text };
  }),
);

test('the groups are the same in whatever order articles are looked at', () => {
  assert(
    property(
      articles.chain((some) =>
        shuffledSubarray(some, { minLength: some.length }).map((other) => [some, other] as const),
      ),
      ([some, shuffled]) => {
        expect(originals(shuffled)).toEqual(originals(some));
      },
    ),
  );
});

test('letter case, punctuation and line breaks do not change a fingerprint', () => {
  const shouted = report.toUpperCase().replaceAll('\n', ' — ').replaceAll(',', '');
  expect(fingerprint(story(shouted))).toEqual(fingerprint(story(report)));
});

test('another headline leaves a report near, another report is far', () => {
  const [one, headed, other] = [report, `Judul lain dari redaksi\n${report}`, otherReport].map(
    (text) => fingerprint(story(text)).simhash ?? '',
  );
  expect(likeness(one ?? '', headed ?? '')).not.toBe('other');
  expect(sharesStory(story(report), story(`Judul lain dari redaksi\n${report}`))).toBe(true);
  expect(distance(one ?? '', other ?? '')).toBeGreaterThan(14);
  expect(sharesStory(story(report), story(otherReport))).toBe(false);
});

test('a long article that holds a brief one whole is no reprint of it', () => {
  const brief = lines.slice(0, 3).join('\n');
  expect(sharesStory(story(brief), story(lines.join('\n')))).toBe(false);
});
