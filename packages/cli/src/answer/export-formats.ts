import type { FormatName } from '@simpul/export/formats';
import { formatNames } from '@simpul/export/formats';

/** Formats that `simpul export` writes; the last is a folder of tables. */
export const exportFormats: readonly (FormatName | 'neo4j-import')[] = [...formatNames, 'neo4j-import'];
