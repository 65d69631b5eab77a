import type { Theme } from '@simpul/export/picture/palette';
import { palettes } from '@simpul/export/picture/palette';
import { readableColour } from '@simpul/export/picture/colour';

/** Hands the palette to the style sheets, so that page and canvas never differ in colour. */
export function applyTheme(theme: Theme): void {
  const palette = palettes[theme];
  const { style } = document.documentElement;
  style.colorScheme = theme;
  for (const name of ['background', 'surface', 'ink', 'quiet', 'accent', 'contested', 'rim'] as const)
    style.setProperty(`--${name}`, palette[name]);
  for (const [family, colour] of Object.entries(palette.families)) {
    style.setProperty(`--family-${family}`, colour);
    // Texts stand on cards and on the background: they must be read on both.
    const onSurface = readableColour(colour, palette.ink, palette.surface);
    style.setProperty(`--text-${family}`, readableColour(onSurface, palette.ink, palette.background));
  }
  for (const [kind, colour] of Object.entries(palette.kinds)) style.setProperty(`--kind-${kind}`, colour);
}
