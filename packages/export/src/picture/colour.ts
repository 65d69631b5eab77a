/** Mixes two `#rrggbb` colours in sRGB; `share` 0 gives `from`, 1 gives `to`. Sigma blends alpha wrongly, so colours are mixed before. */
export function mixColours(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  const mixed = a.map((channel, index) => Math.round(channel + ((b[index] ?? channel) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2.2 contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrastRatio(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour, moved towards `ink` just far enough to be read as text (4.5:1) on `background`. */
export function readableColour(colour: string, ink: string, background: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mixColours(colour, ink, share);
    if (contrastRatio(mixed, background) >= textContrast) return mixed;
  }
  return ink;
}

/** WCAG 1.4.3, level AA. */
const textContrast = 4.5;

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
