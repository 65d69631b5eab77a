import { nodeLabels, schemaStatements } from '@simpul/graph-schema/neo4j-schema';
import type { ImportFile } from './import-files.ts';

/** Arguments of `neo4j-admin database import full DATABASE`, one a line, for files in the folder `path` (absolute). */
export function importArguments(files: readonly ImportFile[], path: string): readonly string[] {
  const at = (name: string): string => `${path}/${name}`;
  return [
    '--overwrite-destination=true',
    '--id-type=string',
    '--array-delimiter=U+001F',
    '--multiline-fields=true',
    // A row must fit, and memory goes with it: 4 MiB unless a longer article is there.
    `--read-buffer-size=${Math.max(4, Math.ceil(Math.max(0, ...files.map(({ longest }) => longest)) / 2 ** 20) + 1)}m`,
    '--bad-tolerance=0',
    ...files.map(({ kind, type, header, rows }) => {
      const paths = `${at(header)},${at(rows)}`;
      return kind === 'node' ? `--nodes=${paths}` : `--relationships=${type}=${paths}`;
    }),
  ];
}

/** The file of arguments that neo4j-admin reads with `@FILE`. */
export const argumentsFile = (files: readonly ImportFile[], path: string): string =>
  importArguments(files, path)
    .map((argument) => `"${argument.replace(/["\\]/g, '\\$&')}"\n`)
    .join('');

/** What is to be run on the imported database: tables bring no constraints, and leave empty lists out. */
export const finishingStatements = (files: readonly ImportFile[]): readonly string[] => [
  ...files.filter(({ lost }) => lost.length > 0).map(restoreLists),
  ...schemaStatements,
];

/** The same for cypher-shell. */
export const finishingFile = (files: readonly ImportFile[]): string =>
  finishingStatements(files)
    .map((statement) => `${statement.startsWith('MATCH') ? ':auto ' : ''}${statement};\n`)
    .join('');

function restoreLists({ kind, rows, type, lost }: ImportFile): string {
  const label = kind === 'node' ? labelOf[rows] : undefined;
  const pattern = type === null ? `(n${label === undefined ? '' : `:${label}`})` : `()-[n:${type}]->()`;
  // These run in parallel with a claim's items: of one item, one text.
  const empty = (list: string): string =>
    label === nodeLabels.claim && ['quantities', 'itemClasses'].includes(list)
      ? "CASE WHEN n.items IS NOT NULL AND size(n.items) = 1 THEN [''] ELSE [] END"
      : '[]';
  // Each sees what those before it set: items come last.
  const inOrder = lost.toSorted((a, b) => Number(a === 'items') - Number(b === 'items'));
  return `MATCH ${pattern} WHERE ${lost.map((list) => `n.${list} IS NULL`).join(' OR ')}
CALL (n) { ${inOrder.map((list) => `SET n.${list} = coalesce(n.${list}, ${empty(list)})`).join(' ')} } IN TRANSACTIONS`;
}

const labelOf: Readonly<Record<string, string>> = {
  'actors.csv': nodeLabels.actor,
  'articles.csv': nodeLabels.article,
  'claims.csv': nodeLabels.claim,
};

/** What stands in the folder, and how it becomes a database. */
export function importReadme(files: readonly ImportFile[], path: string): string {
  const rows = files.map(({ rows: name, count }) => `- \`${name}\`: ${count}`);
  return `# A Simpul graph for neo4j-admin

1. Stop the database (Enterprise: \`STOP DATABASE neo4j\`; Community: the server). Its data is replaced.
2. Import, as the user that Neo4j runs as:

       neo4j-admin database import full neo4j "@${path}/neo4j-admin.args"

   That is:

       neo4j-admin database import full neo4j \\
${importArguments(files, path)
  .map((argument) => `         '${argument.replaceAll("'", String.raw`'\''`)}'`)
  .join(' \\\n')}

3. Start it, and make constraints and indexes (without them Simpul writes slowly and twice):

       cypher-shell -d neo4j -f "${path}/finish.cypher"

Paths are absolute, as Neo4j 2026 wants them: when the folder moves, change them in \`neo4j-admin.args\`.

Rows, without header, which stands in a file of its own:

${rows.join('\n')}
`;
}
