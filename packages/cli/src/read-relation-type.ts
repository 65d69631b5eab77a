import type { RelationType } from '@simpul/graph-schema/relation-type';
import { isRelationType, relationTypes } from '@simpul/graph-schema/relation-type';
import { InvalidArgumentError } from 'commander';

/** A relation type in capitals or not, from the command line. */
export function readRelationType(text: string): RelationType {
  const name = text.toUpperCase();
  if (!isRelationType(name)) throw new InvalidArgumentError(`Known are ${relationTypes.join(', ')}.`);
  return name;
}
