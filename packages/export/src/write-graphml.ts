import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { Attribute, AttributeType } from './attributes.ts';
import { edgeAttributes, nodeAttributes } from './attributes.ts';
import { escapeXml } from './escape-xml.ts';
import type { ExportOptions, FileEdge, FileNode } from './file-graph.ts';
import { fileGraph } from './file-graph.ts';
import { textValue } from './text-value.ts';

/** GraphML, for igraph, networkx, yEd, Cytoscape. All edges are directed, as in GEXF; `mutual` says which are not meant so. */
export function writeGraphml(subgraph: Subgraph, options?: ExportOptions): string {
  const { nodes, edges } = fileGraph(subgraph, options);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declared('node', nodeAttributes),
    ...declared('edge', edgeAttributes),
    '<graph edgedefault="directed">',
    ...nodes.map((node) => `<node id="${escapeXml(node.id)}">${data('node', node, nodeAttributes)}</node>`),
    ...edges.map((edge) => `<edge ${ends(edge)}>${data('edge', edge, edgeAttributes)}</edge>`),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

type Carrier = 'node' | 'edge';

const types: Readonly<Record<AttributeType, string>> = {
  text: 'string',
  integer: 'int',
  decimal: 'double',
  boolean: 'boolean',
  list: 'string',
};

/** Node and edge attributes of one name are two keys: a key's id must be unique in the file. */
const keyOf = (of: Carrier, name: string): string => `${of}-${name}`;

const declared = (of: Carrier, attributes: readonly Attribute[]): readonly string[] =>
  attributes.map(
    ({ name, type }) => `<key id="${keyOf(of, name)}" for="${of}" attr.name="${name}" attr.type="${types[type]}"/>`,
  );

const ends = ({ id, source, target }: FileEdge): string =>
  `id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}"`;

function data(of: Carrier, { values }: FileNode, attributes: readonly Attribute[]): string {
  return attributes
    .flatMap(({ name }) => {
      const text = textValue(values[name] ?? null);
      return text === null ? [] : [`<data key="${keyOf(of, name)}">${escapeXml(text)}</data>`];
    })
    .join('');
}
