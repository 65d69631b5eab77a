import { expect, it } from 'vitest';
import { readStory, whoIs } from '../read-story.ts';

it('who is called "ia" is still meant by the next pronoun, though somebody else was named meanwhile', async () => {
  const story = await readStory(
    [
      'Presiden Latvia Janis Ozols tiba di Jakarta.',
      'Ia menunggu Guterres selama dua jam.',
      'Dia mengecam Rusia.',
    ].join('\n'),
  );
  expect(whoIs(story, 'Dia', { form: 'pronoun' })).toEqual(['janis-ozols']);
});

it('a pronoun within a quotation is no one whom the outlet speaks of', async () => {
  const story = await readStory('Presiden Latvia Janis Ozols menelepon Guterres. "Ia menyerang kami," tulis NATO.');
  expect(story.cast.occurrencesIn(1).map(({ text }) => text)).toEqual(['NATO']);
});
