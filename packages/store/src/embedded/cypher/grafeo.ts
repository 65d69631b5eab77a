import { createRequire } from 'node:module';
import type { GrafeoDB } from '@grafeo-db/js';
import { StoreError } from '../../store-error.ts';

/** The graph engine, where there is one for this platform. Named imports of it fail in Node: it is CommonJS. */
export function loadGrafeo(): typeof GrafeoDB {
  try {
    const grafeo = createRequire(import.meta.url)('@grafeo-db/js') as { readonly GrafeoDB: typeof GrafeoDB };
    return grafeo.GrafeoDB;
  } catch (cause) {
    throw new StoreError(
      'QUERY_UNAVAILABLE',
      `the embedded store has no Cypher on ${process.platform} ${process.arch} (package @grafeo-db/js); ask a Neo4j: --store bolt://localhost:7687`,
      { cause },
    );
  }
}
