import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import { aClaim, anActor, anArticle, someFacts, spanIn } from '../../packages/store/test/facts.ts';

const sentences = [
  'Rusia memasok drone kepada Iran.',
  'Amerika Serikat menuduh Rusia memasok rudal kepada Suriah.',
  'Sarah Wijaya mengecam Rusia.',
  'Sarah Wijaja mendukung Iran.',
  'Budi Hartono mendukung Iran.',
] as const;
const text = sentences.join('\n');

const at = (index: number) => {
  const quote = sentences[index] ?? '';
  return { quote, ...spanIn(text, quote) };
};

const ends = (index: number, subject: string, object: string) => {
  const { quote, start } = at(index);
  const span = (words: string) => ({
    start: start + quote.indexOf(words),
    end: start + quote.indexOf(words) + words.length,
  });
  return { evidence: at(index), subjectSpan: span(subject), objectSpan: span(object) };
};

/** An article with an unsure claim, an accusation with its content, and two persons a letter apart. */
export const reviewFacts: ArticleFacts = someFacts(
  anArticle(text, { title: 'Drone', outlet: 'Harian Contoh' }),
  [
    aClaim(['RUS', 'AID', 'IRN'], { confidence: 0.4, ...ends(0, 'Rusia', 'Iran') }),
    aClaim(['USA', 'ACCUSE', 'RUS'], { frame: 'accuse', about: 2, ...ends(1, 'Amerika Serikat', 'Rusia') }),
    aClaim(['RUS', 'AID', 'SYR'], {
      modality: 'hypothetical',
      items: [{ text: 'rudal', itemClass: 'missiles', quantity: null }],
      ...ends(1, 'Rusia', 'Suriah'),
    }),
    aClaim(['sarah-wijaya', 'REJECT', 'RUS'], { frame: 'condemn', ...ends(2, 'Sarah Wijaya', 'Rusia') }),
    aClaim(['sarah-wijaja', 'SUPPORT', 'IRN'], { frame: 'support', ...ends(3, 'Sarah Wijaja', 'Iran') }),
    aClaim(['budi-hartono', 'SUPPORT', 'IRN'], { frame: 'support', ...ends(4, 'Budi Hartono', 'Iran') }),
  ],
  {
    actors: [
      anActor('RUS', { name: 'Russia', nameId: 'Rusia' }),
      anActor('IRN', { name: 'Iran', nameId: 'Iran' }),
      anActor('SYR', { name: 'Syria', nameId: 'Suriah' }),
      anActor('USA', { name: 'United States', nameId: 'Amerika Serikat' }),
      anActor('sarah-wijaya', { name: 'Sarah Wijaya', nameId: 'Sarah Wijaya' }),
      anActor('sarah-wijaja', { name: 'Sarah Wijaja', nameId: 'Sarah Wijaja' }),
      anActor('budi-hartono', { name: 'Budi Hartono', nameId: 'Budi Hartono' }),
    ],
  },
);
