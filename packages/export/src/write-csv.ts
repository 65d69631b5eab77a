import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { AttributeValue } from './attributes.ts';
import { edgeAttributes, nodeAttributes } from './attributes.ts';
import type { Cell } from './csv-row.ts';
import { csvRow } from './csv-row.ts';
import type { ExportOptions } from './file-graph.ts';
import { fileGraph } from './file-graph.ts';
import { textValue } from './text-value.ts';

/** Two tables, as Gephi and spreadsheets read them: UTF-8, a line of names, then a line for each actor or relationship. */
export interface CsvPair {
  readonly nodes: string;
  readonly relations: string;
}

export function writeCsv(subgraph: Subgraph, options?: ExportOptions): CsvPair {
  const { nodes, edges } = fileGraph(subgraph, options);
  const [nodeNames, edgeNames] = [nodeAttributes, edgeAttributes].map((all) => all.map(({ name }) => name));
  return {
    nodes: table(
      ['id', ...(nodeNames ?? [])],
      nodes.map(({ id, values }) => ({ ...values, id })),
    ),
    relations: table(
      ['id', 'source', 'target', ...(edgeNames ?? [])],
      edges.map(({ id, source, target, values }) => ({ ...values, id, source, target })),
    ),
  };
}

function table(names: readonly string[], records: readonly Readonly<Record<string, AttributeValue>>[]): string {
  return [names, ...records.map((record) => names.map((name) => cell(record[name] ?? null)))].map(csvRow).join('');
}

const cell = (value: AttributeValue): Cell =>
  typeof value === 'number' || typeof value === 'boolean' ? value : textValue(value);
