import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { ExportOptions } from './file-graph.ts';
import { fileGraph } from './file-graph.ts';

/** graphology's serialisation: `Graph.from(JSON.parse(text))`. Mutual relationships are undirected edges; lists stay lists. */
export function writeJson(subgraph: Subgraph, options?: ExportOptions): string {
  const { nodes, edges } = fileGraph(subgraph, options);
  const serialised = {
    attributes: { name: 'Simpul', relations: subgraph.total, truncated: subgraph.truncated },
    options: { type: edges.some(({ mutual }) => mutual) ? 'mixed' : 'directed', multi: true, allowSelfLoops: true },
    nodes: nodes.map(({ id, values }) => ({ key: id, attributes: values })),
    edges: edges.map(({ id, source, target, mutual, values }) => ({
      key: id,
      source,
      target,
      attributes: values,
      ...(mutual ? { undirected: true } : {}),
    })),
  };
  return `${JSON.stringify(serialised, null, 1).replace(control, escaped)}\n`;
}

/** JSON lets these through; a terminal that shows the file might obey them. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\u007F-\u009F]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
