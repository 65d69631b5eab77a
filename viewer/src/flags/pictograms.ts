import type { ActorKind } from '@simpul/graph-schema/actor-kind';

/** Strokes on a 24 × 24 grid, one picture for each kind of actor. */
export const pictograms: Readonly<Record<ActorKind, readonly string[]>> = {
  state: ['M6 21V4', 'M6 5h11l-2.5 3.5L17 12H6'],
  organization: ['M4 20h16', 'M5 9.5 12 5l7 4.5z', 'M7 12.5V17', 'M12 12.5V17', 'M17 12.5V17'],
  armed_group: ['M12 3.5 19 6v5.5c0 4.5-3 7.4-7 9-4-1.6-7-4.5-7-9V6z', 'M9 12l2.2 2.2L15.5 9.8'],
  person: ['M12 11.5a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4z', 'M4.8 20c.6-3.8 3.4-5.8 7.2-5.8s6.6 2 7.2 5.8'],
  bloc: [
    'M12 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
    'M6 20a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
    'M18 20a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
    'M10.5 9.2 7.5 14.4',
    'M13.5 9.2l3 5.2',
    'M9 17h6',
  ],
  group: [
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
    'M3.5 19c.4-3.2 2.5-5 5.5-5s5.1 1.8 5.5 5',
    'M15.5 5.3a2.8 2.8 0 0 1 0 5.4',
    'M17.2 14.3c1.9.6 3 2.3 3.3 4.7',
  ],
};

/** A pictogram as a picture for the canvas: white strokes, room around them. */
export function pictogramUrl(kind: ActorKind): string {
  const strokes = pictograms[kind].map((path) => `<path d="${path}"/>`).join('');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="-5 -5 34 34" fill="none" stroke="#fff"` +
    ` stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${strokes}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
