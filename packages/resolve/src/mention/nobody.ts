import type { Referents } from './reading.ts';

/** The answer that the text does not tell who is meant, with the reason. */
export const nobody = (reason: string): Referents => ({ actors: [], sector: null, reason });
