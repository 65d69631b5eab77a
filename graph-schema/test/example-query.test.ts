import { expect, it } from 'vitest';
import { readExampleQuery } from '../src/example-query.ts';

const text = `// en: Who helps whom?
// id: Siapa membantu siapa?
// takes: asserted, planned
// param from: "PRK"
MATCH (a:Actor {id: $from})-[r:AID]->(b:Actor)
RETURN b.name AS name
`;

it('a query file tells its question, what it takes and values to try', () => {
  expect(readExampleQuery('help', text)).toEqual({
    name: 'help',
    question: { en: 'Who helps whom?', id: 'Siapa membantu siapa?' },
    takes: ['asserted', 'planned'],
    params: { from: 'PRK' },
    cypher: 'MATCH (a:Actor {id: $from})-[r:AID]->(b:Actor)\nRETURN b.name AS name',
  });
});

it('a query that hides which claims it takes is refused by name', () => {
  const silent = text.replace('// takes: asserted, planned\n', '');
  expect(() => readExampleQuery('help', silent)).toThrow('"help" has no line "// takes: …"');
  expect(() => readExampleQuery('help', text.replace('planned', 'sure'))).toThrow('takes "sure", no modality');
});
