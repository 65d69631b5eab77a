/** Milliseconds that the camera takes: next to none for readers who want no motion. */
export const moveTime = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 300);
