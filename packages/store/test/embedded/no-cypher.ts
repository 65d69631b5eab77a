import { StoreError } from '@simpul/store/store-error';
import { loadGrafeo } from '../../src/embedded/cypher/grafeo.ts';

/** Why tests of Cypher on the embedded store are skipped; null where they run, and in CI, where they must. */
export const noCypher: string | null = process.env['CI'] === 'true' ? null : reason();

function reason(): string | null {
  try {
    loadGrafeo();
    return null;
  } catch (cause) {
    if (cause instanceof StoreError) return cause.message;
    throw cause;
  }
}
