import type { Comparison, Outcome } from './compare-stores.ts';
import { isSame } from './compare-stores.ts';

/** The page `packages/store/CYPHER.md`: where the embedded store's Cypher is Neo4j's, and where it is not. */
export function compatibilityPage(compared: readonly Comparison[]): string {
  const topics = [...new Set(compared.map(({ topic }) => topic))];
  const count = (kind: Kind): number => compared.filter((one) => kindOf(one) === kind).length;
  return [
    '# Cypher of the embedded store and of Neo4j',
    '',
    `Each of ${compared.length} small queries is asked of both, over one graph of five actors: **${count('same')} have the same answer**,`,
    `${count('differs')} another, ${count('refused')} are refused by the embedded store${count('extra') > 0 ? `, ${count('extra')} by Neo4j alone` : ''}.`,
    'A query that is not here may differ too. Documented queries (`graph-schema/queries`) are the same on both: a test asks them.',
    '',
    'This page is made by `npm run compatibility`, which needs a Neo4j (as `npm run neo4j` does); a test fails where it is not what',
    'the engines answer now.',
    '',
    '| | same | differs | refused |',
    '|---|---|---|---|',
    ...topics.map((topic) => summary(topic, compared)),
    '',
    ...topics.flatMap((topic) => section(topic, compared)),
  ].join('\n');
}

type Kind = 'same' | 'differs' | 'refused' | 'extra';

function kindOf(one: Comparison): Kind {
  if (isSame(one)) return 'same';
  if ('refusal' in one.embedded) return 'refused';
  return 'refusal' in one.neo4j ? 'extra' : 'differs';
}

function summary(topic: string, compared: readonly Comparison[]): string {
  const kinds = compared.filter((one) => one.topic === topic).map(kindOf);
  const count = (...wanted: readonly Kind[]): number => kinds.filter((kind) => wanted.includes(kind)).length;
  return `| [${topic}](#${topic.toLowerCase().replaceAll(' ', '-')}) | ${count('same')} | ${count('differs', 'extra')} | ${count('refused')} |`;
}

function section(topic: string, compared: readonly Comparison[]): readonly string[] {
  const here = compared.filter((one) => one.topic === topic);
  const others = here.filter((one) => !isSame(one));
  const same = here.filter(isSame);
  return [
    `## ${topic}`,
    '',
    ...(others.length === 0
      ? []
      : [
          '| query | Neo4j | embedded |',
          '|---|---|---|',
          ...others.map(({ cypher, neo4j, embedded }) => `| ${code(cypher)} | ${told(neo4j)} | ${told(embedded)} |`),
          '',
        ]),
    'Same:',
    '',
    '```cypher',
    ...same.map(({ cypher }) => cypher),
    '```',
    '',
  ];
}

const longest = 160;

const told = (outcome: Outcome): string =>
  'answer' in outcome ? code(cut(outcome.answer)) : `refused: ${inTable(cut(outcome.refusal))}`;

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** Code in a table, whatever is in it: more backquotes around than within, and no bar that ends the cell. */
function code(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
  return `${fence}${fence.length > 1 ? ' ' : ''}${inTable(text)}${fence.length > 1 ? ' ' : ''}${fence}`;
}

const inTable = (text: string): string => text.replaceAll('|', '\\|');
