import type { Article } from '@simpul/graph-schema/article';
import type { Mention } from '@simpul/extract/extracted-claim';
import { openGazetteer } from '@simpul/gazetteer/open-gazetteer';
import { openAnalyser } from '@simpul/nlp/open-analyser';
import { castArticle } from '../src/cast/cast-article.ts';
import { indonesian } from '../src/lang/id.ts';
import type { Circumstance, Reading } from '../src/mention/reading.ts';
import { rememberPronouns } from '../src/mention/remember-pronouns.ts';
import { resolveMention } from '../src/mention/resolve-mention.ts';

const gazetteer = openGazetteer();
const analyser = await openAnalyser({ gazetteer, language: 'id' });

/** An article of our own words, one paragraph a line. */
export const storyOf = (text: string, publishedAt = '2024-10-29'): Article => ({
  source: 'story.txt',
  url: null,
  title: null,
  outlet: 'Warta Uji',
  language: 'id',
  publishedAt,
  retrievedAt: '2024-11-01T00:00:00Z',
  text,
  boilerplate: [],
});

/** The story with its actors told apart. */
export async function readStory(story: string | Article, publishedAt?: string): Promise<Reading> {
  const article = typeof story === 'string' ? storyOf(story, publishedAt) : story;
  const sentences = await analyser.analyse(article);
  const { cast, titlesIn } = castArticle(article, sentences, { gazetteer, language: indonesian });
  return rememberPronouns({ cast, titlesIn, sentences, language: indonesian, gazetteer });
}

/** The words `text` of the story as a mention; where they first occur. */
function mentionOf(reading: Reading, text: string, form: Mention['form'] = 'description'): Mention {
  for (const sentence of reading.sentences) {
    const { words } = sentence;
    for (let first = 0; first < words.length; first++) {
      for (let last = first; last < words.length; last++) {
        const said = words
          .slice(first, last + 1)
          .reduce((all, word) => all + (word.glued ? '' : ' ') + word.form, '')
          .trim();
        if (said !== text) continue;
        const inside = (index: number): boolean => index >= first && index <= last;
        const head = words.findIndex((word, index) => inside(index) && !inside(word.head));
        const start = words[first]?.start ?? 0;
        return {
          sentence: sentence.index,
          first,
          last,
          head,
          start,
          end: words[last]?.end ?? start,
          text,
          form,
          sector: null,
        };
      }
    }
  }
  throw new Error(`the story has no "${text}"`);
}

/** Ids of the actors that `text` stands for. */
export function whoIs(
  reading: Reading,
  text: string,
  { form = 'description', ...circumstance }: Partial<Circumstance> & { readonly form?: Mention['form'] } = {},
): readonly string[] {
  const known = { speaker: null, speaksForBody: true, not: new Set<string>(), ...circumstance };
  return resolveMention(mentionOf(reading, text, form), reading, known).actors;
}

/** Ids of all actors that the story names. */
export const actorsIn = (reading: Reading): readonly string[] => [...reading.cast.members.keys()].sort();
