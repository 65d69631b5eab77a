import { contrastRatio, mixColours, readableColour } from '@simpul/export/picture/colour';
import { familyOrder } from '@simpul/export/picture/families';
import type { Theme } from '@simpul/export/picture/palette';
import { palettes } from '@simpul/export/picture/palette';
import { describe, expect, test } from 'vitest';
import { colourDistance, visions } from './colour-distance.ts';

const themes: readonly Theme[] = ['light', 'dark'];

describe.each(themes)('the %s palette', (theme) => {
  const palette = palettes[theme];

  test('every family is seen on the background (WCAG 1.4.11)', () => {
    for (const family of familyOrder)
      expect(contrastRatio(palette.families[family], palette.background)).toBeGreaterThanOrEqual(3);
  });

  test.each(visions)('families are told apart with %s vision', (vision) => {
    for (const [index, one] of familyOrder.entries())
      for (const other of familyOrder.slice(index + 1))
        expect(
          colourDistance(palette.families[one], palette.families[other], vision),
          `${one} and ${other}`,
        ).toBeGreaterThan(13);
  });

  test('text can be read on background and surface (WCAG 1.4.3)', () => {
    for (const colour of [palette.ink, palette.quiet, palette.accent, palette.contested])
      for (const ground of [palette.background, palette.surface])
        expect(contrastRatio(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  test('labels on lines can be read and keep the hue where the hue can be read', () => {
    for (const family of familyOrder) {
      const label = readableColour(palette.families[family], palette.ink, palette.background);
      expect(contrastRatio(label, palette.background)).toBeGreaterThanOrEqual(4.5);
    }
    const readable = palette.families['material-cooperation'];
    expect(readableColour(readable, palette.ink, palette.background)).toBe(readable);
  });

  test('a white pictogram is seen on the disc of every kind', () => {
    for (const colour of Object.values(palette.kinds))
      expect(contrastRatio('#ffffff', colour)).toBeGreaterThanOrEqual(3);
  });
});

test('mixing goes from one colour to the other', () => {
  expect(mixColours('#000000', '#ffffff', 0)).toBe('#000000');
  expect(mixColours('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mixColours('#123456', '#ffffff', 1)).toBe('#ffffff');
});
