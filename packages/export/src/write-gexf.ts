import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { Attribute, AttributeType } from './attributes.ts';
import { edgeAttributes, nodeAttributes } from './attributes.ts';
import { escapeXml } from './escape-xml.ts';
import type { ExportOptions, FileEdge, FileNode } from './file-graph.ts';
import { fileGraph } from './file-graph.ts';
import { textValue } from './text-value.ts';

/**
 * GEXF 1.3 (gexf.net), for Gephi. All edges are directed and mutual ones say so in `mutual`: networkx refuses a file
 * in which directed and undirected edges stand together.
 */
export function writeGexf(subgraph: Subgraph, options?: ExportOptions): string {
  const { nodes, edges } = fileGraph(subgraph, options);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '<meta><creator>Simpul</creator><description>Claims in news articles: who did what to whom</description></meta>',
    '<graph mode="static" defaultedgetype="directed" idtype="string">',
    declared('node', nodeAttributes),
    declared('edge', edgeAttributes),
    '<nodes>',
    ...nodes.map((node) => `<node ${own(node)}>${attributeValues(node, nodeAttributes)}</node>`),
    '</nodes>',
    '<edges>',
    ...edges.map((edge) => `<edge ${own(edge)} ${ends(edge)}>${attributeValues(edge, edgeAttributes)}</edge>`),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

const types: Readonly<Record<AttributeType, string>> = {
  text: 'string',
  integer: 'integer',
  decimal: 'double',
  boolean: 'boolean',
  list: 'string',
};

/** GEXF has attributes of its own for these. */
const builtIn: ReadonlySet<string> = new Set(['label', 'weight']);

function declared(of: 'node' | 'edge', attributes: readonly Attribute[]): string {
  const lines = attributes
    .filter(({ name }) => !builtIn.has(name))
    .map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${types[type]}"/>`);
  return [`<attributes class="${of}" mode="static">`, ...lines, '</attributes>'].join('\n');
}

const own = ({ id, values }: FileNode): string =>
  `id="${escapeXml(id)}" label="${escapeXml(textValue(values['label'] ?? null) ?? '')}"`;

const ends = ({ source, target, values }: FileEdge): string =>
  `source="${escapeXml(source)}" target="${escapeXml(target)}" weight="${textValue(values['weight'] ?? null) ?? '1'}"`;

function attributeValues({ values }: FileNode, attributes: readonly Attribute[]): string {
  const told = attributes.flatMap(({ name }) => {
    const text = builtIn.has(name) ? null : textValue(values[name] ?? null);
    return text === null ? [] : [`<attvalue for="${name}" value="${escapeXml(text)}"/>`];
  });
  return `<attvalues>${told.join('')}</attvalues>`;
}
