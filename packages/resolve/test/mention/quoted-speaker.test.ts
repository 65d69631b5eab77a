import { expect, it } from 'vitest';
import { readStory, whoIs } from '../read-story.ts';

const pronoun = { form: 'pronoun' } as const;

it('the middle of a long quotation is spoken by who is named where it closes', async () => {
  const story = await readStory(
    'Presiden Latvia Janis Ozols tiba. "Ini kabar baik. Saya berterima kasih. Kami senang," kata Guterres.',
  );
  expect(whoIs(story, 'Saya', pronoun)).toEqual(['antonio-guterres']);
});

it('or by who was named where it opened', async () => {
  const story = await readStory('Guterres berkata: "Ini kabar baik. Saya berterima kasih. Kami senang."');
  expect(whoIs(story, 'Saya', pronoun)).toEqual(['antonio-guterres']);
});

it('a speaker who is called by pronoun where it closes is the one named before', async () => {
  const story = await readStory(
    'Presiden Latvia Janis Ozols menyurati Guterres. "Ini kabar buruk. Saya khawatir. Kami takut," ujarnya.',
  );
  expect(whoIs(story, 'Saya', pronoun)).toEqual(['janis-ozols']);
});
