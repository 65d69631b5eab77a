import { relations } from '@simpul/graph-schema/relation-type';
import type { RelationDefinition } from '@simpul/graph-schema/relation-definition';
import { describe, expect, it } from 'vitest';
import type { ExtractedClaim } from '../src/extracted-claim.ts';
import { indonesian } from '../src/lang/id/indonesian.ts';
import { sentencesByType } from './lexicon-sentences.ts';
import { claimsIn } from './read-claims-of.ts';

/** The event as listed that a claim tells: a mention may begin with more words ("pejabat senior Turki"). */
function asListed({ subject, relation, object }: ExtractedClaim, listed: readonly string[]): string {
  const found = listed.find((event) => {
    const [one = '', type, other = ''] = event.split(' | ');
    return type === relation && subject.text.endsWith(one) && object?.text.endsWith(other);
  });
  return found ?? `${subject.text} | ${relation} | ${object?.text}`;
}

const isEvent = ({ relation, object }: ExtractedClaim): boolean =>
  relations[relation].quad !== 'structure' && object !== null;

describe.each(Object.entries(sentencesByType))('%s', (_, sentences) => {
  it.each(sentences.map(([sentence, ...events]) => ({ sentence, events })))(
    '$sentence',
    async ({ sentence, events }) => {
      const claims = (await claimsIn(sentence)).filter(isEvent);
      const told = new Set(claims.map((claim) => asListed(claim, events)));
      expect([...told].sort()).toEqual([...events].sort());
    },
  );
});

describe('the lexicon', () => {
  const eventTypes = Object.entries(relations).filter(([, { quad }]) => quad !== 'structure');

  it('has verbs and nouns for every event type', () => {
    const frames = (entries: readonly { readonly frame: string }[]): ReadonlySet<string> =>
      new Set(entries.map(({ frame }) => frame));
    const [verbs, nouns] = [frames(indonesian.verbs), frames(indonesian.nouns)];
    const poor = eventTypes.filter(([, definition]) => {
      const own = Object.keys((definition as RelationDefinition).frames);
      return !own.some((frame) => verbs.has(frame)) || !own.some((frame) => nouns.has(frame));
    });
    expect(poor.map(([type]) => type)).toEqual([]);
  });

  it('has no word twice in one entry', () => {
    const words = [...indonesian.verbs.map(({ roots }) => roots), ...indonesian.nouns.map(({ forms }) => forms)];
    expect(words.filter((list) => new Set(list).size < list.length)).toEqual([]);
  });

  it('uses only prepositions that the grammar knows', () => {
    const bare = new Set(['obj', 'agar', 'supaya', 'bahwa']);
    const slots = [...indonesian.verbs, ...indonesian.nouns].flatMap(({ object, theme = [] }) => [...object, ...theme]);
    expect([...new Set(slots)].filter((slot) => !bare.has(slot) && !indonesian.words.prepositions.has(slot))).toEqual(
      [],
    );
  });
});
