import type { Font } from './picture.ts';

/** Fonts of the picture: first those that have every script we may meet. */
export const fontFamily = `'Noto Sans', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans CJK SC', sans-serif`;

export const fonts: Readonly<Record<'name' | 'line' | 'badge' | 'title' | 'text', Font>> = {
  name: { size: 13, weight: 650 },
  line: { size: 11.5, weight: 600 },
  badge: { size: 10, weight: 800 },
  title: { size: 16, weight: 700 },
  text: { size: 12, weight: 400 },
};

/** A font as CSS and canvas write it. */
export const cssFont = ({ size, weight }: Font): string => `${weight} ${size}px ${fontFamily}`;
