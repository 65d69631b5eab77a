import { Command, InvalidArgumentError, Option } from 'commander';
import type { ExportFlags } from '../actions/export-graph.ts';
import { exportFormats } from '../answer/export-formats.ts';
import { parseParam } from '../answer/parse-param.ts';
import { readCount } from '../read-count.ts';
import { readDate } from '../read-date.ts';
import { readRelationType } from '../read-relation-type.ts';

const examples = `
Examples:
  $ simpul export --out graph.gexf                                  all of it, for Gephi
  $ simpul export --format graphml --actor "Korea Utara" --hops 2 --out korut.graphml
  $ simpul export --format csv --relation AID --since 2025-01-01 --out aid.csv
                                                                    writes aid-nodes.csv and aid-relations.csv
  $ simpul export --query "MATCH (a:Actor {polity: 'RUS'})-[r:AID|ATTACK]->(b) RETURN a, r, b" --out rusia.gexf
  $ simpul export --format neo4j-import --out dump/                 all of it, claims and articles too, with the command
                                                                    that neo4j-admin imports it by
  $ simpul export --format json --limit 100 | jq ".edges[].attributes.label"
`;

/** `simpul export`: actors and relationships as a file for other programs. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write actors and relationships as JSON, GEXF, GraphML or CSV, or all of the graph for neo4j-admin')
    .addOption(
      new Option('-f, --format <format>', "the file's format (default: as --out ends, else json)").choices(
        exportFormats,
      ),
    )
    .option('-a, --actor <name>', 'only around this actor, by name or id; can be given again', listed(String))
    .option('--hops <count>', 'steps away from the actors, 1 or 2 (default: 1)', readHops)
    .option('-r, --relation <type>', 'only this type, as AID; can be given again', listed(readRelationType))
    .option('--since <date>', 'only what was reported on this day or later, as 2025-01-31', readDate)
    .option('--query <cypher>', 'only the actors and relationships that this read-only query returns')
    .option('-p, --param <name=value>', 'a parameter of the query, JSON or text; can be given again', parseParam)
    .option('--timeout <seconds>', 'give the query so long (default: 60)', readCount)
    .option('--limit <count>', 'relationships at most, strongest first; of a query: rows (default: all)', readCount)
    .addOption(new Option('--labels <language>', 'language of the labels').choices(['en', 'id']).default('en'))
    .option(
      '-o, --out <path>',
      'where to write it (default: stdout; CSV and neo4j-import are several files and need it)',
    )
    .addHelpText('after', examples)
    .action(async (_, command: Command) => {
      const { exportGraph } = await import('../actions/export-graph.ts');
      await exportGraph(command.optsWithGlobals<ExportFlags>());
    });
}

/** Reads each of an option that can be given again. */
const listed =
  <T>(read: (text: string) => T) =>
  (text: string, before: readonly T[] = []): readonly T[] => [...before, read(text)];

function readHops(text: string): number {
  if (text !== '1' && text !== '2') throw new InvalidArgumentError('Write 1 or 2.');
  return Number(text);
}
