import type { ExampleQuery } from '@simpul/graph-schema/example-query';

/** The page of documented queries, `graph-schema/queries/README.md`, as Markdown. */
export function queriesPage(queries: readonly ExampleQuery[]): string {
  const list = queries.map(({ name, question }) => `- [${question.en}](#${name})`);
  return [
    '# Queries',
    '',
    'Questions that analysts of international relations ask, in the Cypher that Neo4j and the embedded store both answer. Each',
    'says which claims it takes: without that, a plan and a rumour count like a fact. Run one with',
    '`simpul query --example NAME`, or from the console of the viewer.',
    '',
    'This page is made from the files beside it by `npm run queries`.',
    '',
    ...list,
    '',
    ...queries.flatMap(section),
  ].join('\n');
}

function section({ name, question, takes, params, cypher }: ExampleQuery): readonly string[] {
  const given = Object.entries(params).map(([key, value]) => `\`$${key}\` (\`${JSON.stringify(value)}\`)`);
  return [
    `## ${name}`,
    '',
    `**${question.en}** ${question.id}`,
    '',
    `Takes ${takes.join(', ')}.${given.length > 0 ? ` Parameters: ${given.join(', ')}.` : ''}`,
    '',
    '```cypher',
    cypher,
    '```',
    '',
  ];
}
