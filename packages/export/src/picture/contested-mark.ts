/** Strokes of "≠" around 0, 0, as x, y to x, y; fonts draw the sign in too many ways. */
export const contestedStrokes = [
  [-3.2, -1.6, 3.2, -1.6],
  [-3.2, 1.6, 3.2, 1.6],
  [-1.8, 4.2, 1.8, -4.2],
] as const;

/** Room for the mark of a contested line before its label, in pixels. */
export const contestedRoom = 18;
