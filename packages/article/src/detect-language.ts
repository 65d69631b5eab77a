import { functionWords } from './data/function-words.ts';

/** ISO 639-1 code of the text's language by its function words; 'und' where they are too few to tell. */
export function detectLanguage(text: string): 'id' | 'ms' | 'en' | 'und' {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const share = (list: ReadonlySet<string>): number => words.filter((word) => list.has(word)).length / words.length;
  if (words.length < 4) return 'und';
  const english = share(functionWords.english);
  const indonesian = share(functionWords.indonesian);
  const malay = share(functionWords.malay);
  const either = share(functionWords.indonesianOrMalay) + indonesian + malay;
  // Running text has a third of such words, a list of names or another language hardly any.
  if (Math.max(english, either) < 0.08) return 'und';
  if (english > either) return 'en';
  // One such word may be a name or a slip: "kerajaan" is a kingdom in Indonesian and the government in Malay.
  return malay > indonesian && malay * words.length > 1.5 ? 'ms' : 'id';
}
