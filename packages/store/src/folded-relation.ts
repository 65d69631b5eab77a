import type { Relation } from '@simpul/graph-schema/relation';
import type { RelationType } from '@simpul/graph-schema/relation-type';
import { isRelationType } from '@simpul/graph-schema/relation-type';
import type { ClaimGroup, Support } from './claim-group.ts';
import { projectRelation } from './project-relation.ts';

/** A relationship and the keys whose claims count for it: its own, or those folded into it. */
export interface KeySet {
  readonly id: string;
  readonly keys: readonly string[];
}

/** The unrejected claims of a relationship. */
export interface Evidence {
  readonly groups: readonly ClaimGroup[];
  readonly support: Support;
}

export interface FoldedEnds {
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
}

/** The relationships of one type between two polities, and of whoever acts for them, as one. */
export interface FoldedRow extends FoldedEnds {
  readonly keys: readonly string[];
}

/** "polity:RUS:AID:PRK" */
const foldedId = ({ source, type, target }: FoldedEnds): string => `polity:${source}:${type}:${target}`;

/** What the id of a folded relationship stands for; null where it is none of one. */
export function foldedEnds(id: string): FoldedEnds | null {
  const [, source, type, target] = /^polity:(.+):([A-Z_]+):(.+)$/s.exec(id) ?? [];
  if (source === undefined || type === undefined || target === undefined || !isRelationType(type)) return null;
  return source === target ? null : { source, type, target };
}

/** The keys whose claims count for each folded relationship. */
export const foldedKeySets = (rows: readonly FoldedRow[]): readonly KeySet[] =>
  rows.map((row) => ({ id: foldedId(row), keys: row.keys }));

/** Folded relationships with counters and status of all their claims: the parts' own are not to be added up. */
export const foldRelations = (
  rows: readonly FoldedRow[],
  evidence: ReadonlyMap<string, Evidence>,
): readonly Relation[] =>
  rows.flatMap(({ type, source, target }) => {
    const id = foldedId({ type, source, target });
    const found = evidence.get(id);
    const relation =
      found === undefined ? null : projectRelation({ id, type, source, target }, found.groups, found.support);
    return relation === null ? [] : [relation];
  });
