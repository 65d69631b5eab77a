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
    style.setProperty(`--text-${family}`, readableColour(colour, palette.ink, palette.surface));
  }
  for (const [kind, colour] of Object.entries(palette.kinds)) style.setProperty(`--kind-${kind}`, colour);
}
