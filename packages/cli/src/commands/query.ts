import { Command, Option } from 'commander';
import type { QueryFlags } from '../actions/query-graph.ts';
import { answerFormats } from '../answer/answer-formats.ts';
import { parseParam } from '../answer/parse-param.ts';
import { readCount } from '../read-count.ts';

const examples = `
Examples:
  $ simpul query "MATCH (a:Actor)-[r:AID]->(b:Actor) RETURN a.name, b.name, r.status"
  $ simpul query --param actor=PRK "MATCH (:Actor {id: \\$actor})-[r]->(b:Actor) RETURN type(r), b.name"
  $ simpul query --examples                    the documented questions
  $ simpul query --example state-to-state --param from=RUS --param to=UKR
  $ simpul query --format csv "MATCH (c:Claim) RETURN c.relation, count(*)" > claims.csv
`;

/** `simpul query`: read-only Cypher on the graph. */
export function queryCommand(): Command {
  return new Command('query')
    .description('ask the graph in Cypher; only reading is allowed')
    .argument('[cypher]', 'a read-only Cypher query')
    .option('-e, --example <name>', 'ask a documented question instead; --param changes its parameters')
    .option('--examples', 'list the documented questions')
    .addOption(
      new Option('--labels <language>', 'language of the listed questions').choices(['en', 'id']).default('en'),
    )
    .addOption(new Option('-f, --format <format>', 'how to print the answer').choices(answerFormats))
    .option('-p, --param <name=value>', 'a parameter of the query, JSON or text; can be given again', parseParam)
    .option('--limit <rows>', 'rows at most (default: 1000)', readCount)
    .option('--timeout <seconds>', 'give up after so long (default: 10)', readCount)
    .addHelpText('after', examples)
    .action(async (cypher: string | undefined, _, command: Command) => {
      const { queryGraph } = await import('../actions/query-graph.ts');
      await queryGraph(cypher, command.optsWithGlobals<QueryFlags>());
    });
}
