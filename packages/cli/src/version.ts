import { readFileSync } from 'node:fs';

/** Version of this package; package.json stands as far from src as from dist. */
export const version: string = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string }
).version;
