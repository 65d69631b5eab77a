import type { Language } from '@simpul/graph-schema/labels';
import type { Relation } from '@simpul/graph-schema/relation';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { AttributeValue } from './attributes.ts';
import { actorValues, relationValues } from './attributes.ts';
import { frameLabel } from './frame-label.ts';

/** Nodes and edges as every format writes them, in an order that depends on nothing but what is in them. */
export interface FileGraph {
  readonly nodes: readonly FileNode[];
  readonly edges: readonly FileEdge[];
}

export interface FileNode {
  readonly id: string;
  readonly values: Readonly<Record<string, AttributeValue>>;
}

export interface FileEdge extends FileNode {
  readonly source: string;
  readonly target: string;
  readonly mutual: boolean;
}

export interface ExportOptions {
  /** Language of the labels; English where it is not given, as graph tools are. */
  readonly language?: Language;
}

/** A subgraph ready to be written. Sorted by code unit, not by locale: the same file on every machine. */
export function fileGraph({ actors, relations }: Subgraph, { language = 'en' }: ExportOptions = {}): FileGraph {
  const nodes = actors.map((actor) => ({
    id: actor.id,
    values: actorValues(actor, language === 'id' ? actor.nameId : actor.name),
  }));
  const edges = [...relations].sort(compareRelations).map((relation) => ({
    id: relation.id,
    source: relation.source,
    target: relation.target,
    mutual: relation.mutual,
    values: relationValues(relation, edgeLabel(relation, language)),
  }));
  return { nodes: nodes.sort((a, b) => compare(a.id, b.id)), edges };
}

/** The most frequent verb, or the office held. */
function edgeLabel({ type, frames, offices }: Relation, language: Language): string {
  const [office] = offices;
  return type === 'HOLDS_OFFICE' && office !== undefined ? office : frameLabel(type, frames[0], language);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compareRelations = (a: Relation, b: Relation): number =>
  compare(a.source, b.source) || compare(a.target, b.target) || compare(a.type, b.type) || compare(a.id, b.id);
