import type { LinkRecord } from '@simpul/graph-schema/graph-record';
import { linkTypes, nodeLabels } from '@simpul/graph-schema/neo4j-schema';

/** The label by whose constraint an end of a relationship is found. */
export const labelOf = ({ type, ...ends }: LinkRecord, end: 'from' | 'to'): string =>
  type === linkTypes.publishedBy && end === 'to' ? nodeLabels.outlet : nodeLabels[ends[end].space];
