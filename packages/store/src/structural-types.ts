import type { RelationType } from '@simpul/graph-schema/relation-type';

/** Relations that tell whom someone acts for. */
export const structuralTypes: readonly RelationType[] = ['HOLDS_OFFICE', 'PART_OF', 'MEMBER_OF'];
