import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { ExportOptions } from './file-graph.ts';
import { writeCsv } from './write-csv.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';
import { writeJson } from './write-json.ts';

/** One file of a format; `suffix` stands between its name and the extension where a format is more than one file. */
export interface ExportPart {
  readonly suffix: string;
  readonly text: string;
}

export const formatNames = ['json', 'gexf', 'graphml', 'csv'] as const;

export type FormatName = (typeof formatNames)[number];

export interface ExportFormat {
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (subgraph: Subgraph, options?: ExportOptions) => readonly ExportPart[];
}

const single =
  (write: (subgraph: Subgraph, options?: ExportOptions) => string): ExportFormat['write'] =>
  (subgraph, options) => [{ suffix: '', text: write(subgraph, options) }];

/** Every format that a graph can be written in. */
export const formats: Readonly<Record<FormatName, ExportFormat>> = {
  json: { extension: 'json', mediaType: 'application/json', write: single(writeJson) },
  gexf: { extension: 'gexf', mediaType: 'application/gexf+xml', write: single(writeGexf) },
  graphml: { extension: 'graphml', mediaType: 'application/graphml+xml', write: single(writeGraphml) },
  csv: { extension: 'csv', mediaType: 'text/csv', write: writePair },
};

function writePair(subgraph: Subgraph, options?: ExportOptions): readonly ExportPart[] {
  const { nodes, relations } = writeCsv(subgraph, options);
  return [
    { suffix: '-nodes', text: nodes },
    { suffix: '-relations', text: relations },
  ];
}
