import { describe, expect, it } from 'vitest';
import { ExtractError } from '../src/extract-error.ts';
import { openRulesExtractor } from '../src/open-rules-extractor.ts';
import { verifyClaim } from '../src/verify-claim.ts';
import { articleOf, claimsIn } from './read-claims-of.ts';

const accusation = 'Turki menuduh Suriah membantu milisi Kurdi.';

describe('the rules', () => {
  it('say the same of the same text every time', async () => {
    const text = `${accusation} Iran mengecam Turki. "Kami akan membantu Suriah," kata Sergey Lavrov.`;
    expect(await claimsIn(text)).toEqual(await claimsIn(text));
  });

  it('find claims whose every span is in the text', async () => {
    const text = `${accusation}\n  Iran, yang mendukung Hizbullah, mengecam Turki pada Selasa (29/10/2024).  \n`;
    const claims = await claimsIn(text);
    expect(claims.length).toBeGreaterThan(2);
    for (const claim of claims) expect(verifyClaim(articleOf(text), claim)).toBeNull();
  });

  it('tell what an accusation is about', async () => {
    const claims = await claimsIn(`Iran mengecam Israel. ${accusation}`);
    const accused = claims.find(({ frame }) => frame === 'accuse');
    expect(claims[accused?.about ?? -1]).toMatchObject({ frame: 'give', modality: 'alleged' });
  });

  it('are of who is named where the quotation closes, though somebody spoke before it opened', async () => {
    const claims = await claimsIn(
      [
        '"Kami tidak tahu," kata Presiden Latvia.',
        '"Ini kabar baik. Jepang membantu Nepal. Kami senang," kata Presiden Estonia.',
      ].join('\n'),
    );
    expect(claims.map(({ attribution }) => attribution.map(({ text }) => text))).toEqual([['Presiden Estonia']]);
  });

  it('carry the speaker of a quotation over its sentences', async () => {
    const claims = await claimsIn(
      '"Iran memasok rudal ke Rusia. Iran juga melatih tentara Rusia," kata Emmanuel Macron.',
    );
    expect(claims.map(({ frame, attribution }) => [frame, attribution[0]?.text])).toEqual([
      ['supply', 'Emmanuel Macron'],
      ['train', 'Emmanuel Macron'],
    ]);
  });

  it('count relative dates from the day of publication, and leave them open without one', async () => {
    const dateOf = async (text: string, day: string | null) => (await claimsIn(text, day))[0]?.eventStart;
    expect(await dateOf('Rusia menyerang Ukraina kemarin.', '2024-10-30')).toBe('2024-10-29');
    expect(await dateOf('Rusia menyerang Ukraina pekan lalu.', '2024-10-30')).toBe('2024-10-21');
    expect(await dateOf('Rusia menyerang Ukraina pada awal Agustus lalu.', '2024-10-30')).toBe('2024-08');
    expect(await dateOf('Rusia menyerang Ukraina pada Senin (28/10/2024).', null)).toBe('2024-10-28');
    expect(await dateOf('Rusia menginvasi Ukraina pada 2022.', null)).toBe('2022');
    expect(await dateOf('Rusia menyerang Ukraina kemarin.', null)).toBeNull();
  });

  it('have a fingerprint that two openings share', () => {
    expect(openRulesExtractor({ language: 'id' }).fingerprint).toBe(openRulesExtractor({ language: 'id' }).fingerprint);
  });

  it('name the languages they know when asked for another', () => {
    expect(() => openRulesExtractor({ language: 'xx' })).toThrow(ExtractError);
  });

  it('stop when they are told to', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    const extractor = openRulesExtractor({ language: 'id' });
    await expect(extractor.extract(articleOf(accusation), [], { signal })).rejects.toThrow('enough');
  });
});
