import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The same distance from src and from dist. */
const folder = fileURLToPath(new URL('../../../viewer/dist/site', import.meta.url));

/** Folder of the built viewer; null where it is not built. */
export const builtViewer = (): string | null => (existsSync(join(folder, 'index.html')) ? folder : null);
