import type { AnswerFormat } from '../answer/answer-formats.ts';
import { formatAnswer } from '../answer/format-answer.ts';
import type { GlobalOptions } from '../global-options.ts';
import { openOutput } from '../terminal/output.ts';
import { withStore } from '../with-store.ts';

export interface QueryFlags extends GlobalOptions {
  readonly format?: AnswerFormat;
  readonly param?: Readonly<Record<string, unknown>>;
  readonly limit?: number;
  /** Seconds. */
  readonly timeout?: number;
}

/** Asks the store and prints the answer. */
export async function queryGraph(cypher: string, options: QueryFlags): Promise<void> {
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
  const { length } = answer.rows;
  if (answer.truncated) output.warn(`only the first ${length} rows are shown; see more with --limit`);
  else if (format === 'table') output.say(`${length} rows in ${answer.milliseconds} ms`);
}
