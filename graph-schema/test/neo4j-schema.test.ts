import { expect, it } from 'vitest';
import { actorKinds } from '../src/actor-kind.ts';
import { actorLabels, linkTypes, nodeLabels, schemaStatements } from '../src/neo4j-schema.ts';
import { relationTypes } from '../src/relation-type.ts';

it('every label and every relation type has its uniqueness constraint, each safe to run again', () => {
  for (const label of Object.values(nodeLabels))
    expect(schemaStatements.some((statement) => statement.includes(`(n:${label}) REQUIRE n.id IS UNIQUE`))).toBe(true);
  for (const type of relationTypes)
    expect(schemaStatements.some((statement) => statement.includes(`[r:${type}]`))).toBe(true);
  for (const statement of schemaStatements) expect(statement).toContain('IF NOT EXISTS');
});

it('no relation type is also the name of a link between stored things', () => {
  for (const type of Object.values(linkTypes)) expect(relationTypes).not.toContain(type);
});

it('an actor kind has a node label of its own', () => {
  expect(new Set(actorLabels).size).toBe(Object.keys(actorKinds).length);
  for (const label of actorLabels) expect(Object.values<string>(nodeLabels)).not.toContain(label);
});
