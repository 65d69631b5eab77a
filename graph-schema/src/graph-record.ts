/** What an id is unique among: an outlet that also acts is one node with the actor. */
export type IdSpace = 'actor' | 'article' | 'claim' | 'decision';

export interface NodeRecord {
  readonly kind: 'node';
  readonly space: IdSpace;
  readonly labels: readonly string[];
  /** Its `id` among them; null ones are left out. */
  readonly properties: Properties;
}

export interface LinkRecord {
  readonly kind: 'link';
  readonly type: string;
  readonly from: NodeReference;
  readonly to: NodeReference;
  readonly properties: Properties;
}

export interface NodeReference {
  readonly space: IdSpace;
  readonly id: string;
}

type Properties = Readonly<Record<string, unknown>>;

/** A node or a relationship as the graph model draws it (design 2). */
export type GraphRecord = NodeRecord | LinkRecord;
