import { beforeAll, describe, expect, it } from 'vitest';
import { labelWritten } from '../../claims/label-written.ts';
import { type Example, makeExample } from '../../claims/make-example.ts';
import { openReadingTools, type ReadingTools } from '../../claims/reading-tools.ts';

describe('labelWritten', () => {
  let tools: ReadingTools;
  beforeAll(async () => {
    tools = await openReadingTools();
  });

  const text = 'Malta tenang. Tentara Kuba dan Peru menyerang pangkalan Malta dengan sekitar 20 drone.';
  const claim = { r: 'ASSAULT', o: 'Malta#2', t: 'menyerang', items: ['sekitar 20 drone'] };
  const examples = async (claims: Parameters<typeof labelWritten>[0]['claims']): Promise<readonly Example[]> => {
    const labelled = await labelWritten({ text, claims }, tools);
    return labelled.map((sentence) => makeExample('test', sentence, tools.lexicon));
  };

  it('joins claims of one word into one trigger, required where one of them is', async () => {
    const [calm, attack] = await examples([
      { s: 'Kuba', ...claim, opt: true },
      { s: 'Peru', ...claim },
    ]);
    expect(calm?.triggers).toEqual([]);
    expect(attack?.triggers).toHaveLength(1);
    const [trigger] = attack?.triggers ?? [];
    const formsAt = (words: readonly number[] = []): readonly string[] =>
      words.map((word) => attack?.forms[word] ?? '');
    expect(formsAt(trigger?.subjects.map(([first]) => first))).toEqual(['Kuba', 'Peru']);
    expect(formsAt(trigger?.objects.map(([first]) => first))).toEqual(['Malta']);
    expect(formsAt([trigger?.word ?? -1, ...(trigger?.items ?? [])])).toEqual(['menyerang', 'drone']);
    expect(trigger?.weight).toBe(1);
  });

  it('describes every phrase beside every word that may carry a claim', async () => {
    const [, attack] = await examples([{ s: 'Kuba', ...claim }]);
    const carrier = attack?.triggers[0]?.word ?? -1;
    expect(attack?.lex).toContainEqual([carrier, 'ASSAULT', 'v']);
    expect(attack?.pairs[carrier]).toHaveLength(attack?.phrases.length ?? -1);
  });
});
