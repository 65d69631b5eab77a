import type { AnswerFormat } from '../answer/answer-formats.ts';
import { formatAnswer } from '../answer/format-answer.ts';
import { CliError } from '../cli-error.ts';
import { exampleQuery, readExampleQueries } from '../example-queries.ts';
import type { GlobalOptions } from '../global-options.ts';
import { formatTable } from '../terminal/format-table.ts';
import { openOutput } from '../terminal/output.ts';
import { withStore } from '../with-store.ts';

export interface QueryFlags extends GlobalOptions {
  readonly format?: AnswerFormat;
  /** Name of a documented query. */
  readonly example?: string;
  /** List the documented queries instead of asking one. */
  readonly examples?: boolean;
  /** Language of the listed questions. */
  readonly labels?: 'en' | 'id';
  readonly param?: Readonly<Record<string, unknown>>;
  readonly limit?: number;
  /** Seconds. */
  readonly timeout?: number;
}

/** Asks the store and prints the answer, or lists the documented questions. */
export async function queryGraph(given: string | undefined, options: QueryFlags): Promise<void> {
  if (options.examples === true) return listExamples(options);
  const { limit, timeout } = options;
  const { cypher, params } = wanted(given, options);
  const output = openOutput(options);
  const answer = await withStore(options, (store) =>
    store.query(cypher, {
      params,
      ...(limit === undefined ? {} : { limit }),
      ...(timeout === undefined ? {} : { timeout: timeout * 1000 }),
    }),
  );
  const format = options.format ?? (options.json === true ? 'json' : 'table');
  await output.write(formatAnswer(answer, format, output.width));
  const { length } = answer.rows;
  if (answer.truncated) output.warn(`only the first ${length} rows are shown; see more with --limit`);
  else if (format === 'table') output.say(`${length} rows in ${answer.milliseconds} ms`);
}

function wanted(
  given: string | undefined,
  { example, param = {} }: QueryFlags,
): { readonly cypher: string; readonly params: Readonly<Record<string, unknown>> } {
  if (given !== undefined && example !== undefined)
    throw new CliError('USAGE', 'give a query or --example NAME, not both');
  if (given !== undefined) return { cypher: given, params: param };
  if (example === undefined) throw new CliError('USAGE', 'give a query, or --example NAME; --examples lists the names');
  const { cypher, params } = exampleQuery(example);
  const unknown = Object.keys(param).filter((name) => !Object.hasOwn(params, name));
  if (unknown.length > 0)
    throw new CliError(
      'USAGE',
      `"${example}" has no parameter ${unknown.join(', ')}; it has: ${Object.keys(params).join(', ') || 'none'}`,
    );
  return { cypher, params: { ...params, ...param } };
}

async function listExamples(options: QueryFlags): Promise<void> {
  const output = openOutput(options);
  const queries = readExampleQueries();
  const { labels = 'en' } = options;
  if (options.json === true) {
    for (const query of queries) await output.write(`${JSON.stringify(query)}\n`);
    return;
  }
  const rows = queries.map(({ name, question, params }) => [name, question[labels], Object.keys(params).join(', ')]);
  await output.write(formatTable(['name', 'question', 'parameters'], rows, output.width));
}
