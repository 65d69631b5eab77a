import { Command, Option } from 'commander';
import { answerFormats, formatAnswer, type AnswerFormat } from '../answer/format-answer.ts';
import { parseParam } from '../answer/parse-param.ts';
import type { GlobalOptions } from '../global-options.ts';
import { readCount } from '../read-count.ts';
import { openOutput } from '../terminal/output.ts';
import { withStore } from '../with-store.ts';

interface QueryFlags extends GlobalOptions {
  readonly format?: AnswerFormat;
  readonly param?: Readonly<Record<string, unknown>>;
  readonly limit?: number;
  readonly timeout?: number;
}

const examples = `
Examples:
  $ simpul query "MATCH (a:Actor)-[r:AID]->(b:Actor) RETURN a.name, b.name, r.status"
  $ simpul query --param actor=PRK "MATCH (:Actor {id: \\$actor})-[r]->(b:Actor) RETURN type(r), b.name"
  $ simpul query --format csv "MATCH (c:Claim) RETURN c.relation, count(*)" > claims.csv
`;

/** `simpul query`: read-only Cypher on the graph. */
export function queryCommand(): Command {
  return new Command('query')
    .description('ask the graph in Cypher; only reading is allowed')
    .argument('<cypher>', 'a read-only Cypher query')
    .addOption(new Option('-f, --format <format>', 'how to print the answer').choices(answerFormats))
    .option('-p, --param <name=value>', 'a parameter of the query, JSON or text; can be given again', parseParam)
    .option('--limit <rows>', 'rows at most (default: 1000)', readCount)
    .option('--timeout <seconds>', 'give up after so long (default: 10)', readCount)
    .addHelpText('after', examples)
    .action(async (cypher: string, _, command: Command) => {
      const options = command.optsWithGlobals<QueryFlags>();
      const { param, limit, timeout } = options;
      const output = openOutput(options);
      const answer = await withStore(options, (store) =>
        store.query(cypher, {
          ...(param === undefined ? {} : { params: param }),
          ...(limit === undefined ? {} : { limit }),
          ...(timeout === undefined ? {} : { timeout: timeout * 1000 }),
        }),
      );
      const format = options.format ?? (options.json === true ? 'json' : 'table');
      await output.write(formatAnswer(answer, format, output.width));
      if (answer.truncated)
        output.warn(
          `only the first ${answer.rows.length} rows are shown; more with --limit, fewer with LIMIT in the query`,
        );
      else if (format === 'table') output.say(`${answer.rows.length} rows in ${answer.milliseconds} ms`);
    });
}
