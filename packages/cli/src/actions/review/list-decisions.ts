import type { DecisionKind, DecisionState } from '@simpul/graph-schema/decision';
import type { GlobalOptions } from '../../global-options.ts';
import { formatTable } from '../../terminal/format-table.ts';
import { openOutput } from '../../terminal/output.ts';
import { withStore } from '../../with-store.ts';
import { tellVerdict } from './tell-verdict.ts';

export interface LogFlags extends GlobalOptions {
  readonly kind?: DecisionKind;
  readonly actor?: string;
  readonly claim?: string;
  readonly article?: string;
  readonly state?: DecisionState;
  readonly limit: number;
  readonly offset?: number;
}

/** Prints decisions, newest first. */
export async function listDecisions(options: LogFlags): Promise<void> {
  const output = openOutput(options);
  const { kind, state, actor, claim, article, limit, offset = 0 } = options;
  const entries = await withStore(options, (store) =>
    store.decisions({
      ...(kind === undefined ? {} : { kinds: [kind] }),
      ...(state === undefined ? {} : { states: [state] }),
      ...(actor === undefined ? {} : { actor }),
      ...(claim === undefined ? {} : { claim }),
      ...(article === undefined ? {} : { article }),
      limit,
      offset,
    }),
  );
  if (options.json === true) {
    for (const entry of entries) await output.write(`${JSON.stringify(entry)}\n`);
    return;
  }
  const rows = entries.map(({ decision, state: now }) => [
    decision.id,
    decision.at.slice(0, 16).replace('T', ' '),
    decision.author,
    now,
    tellVerdict(decision),
    decision.reason ?? '',
  ]);
  if (rows.length > 0)
    await output.write(formatTable(['decision', 'when (UTC)', 'who', 'state', 'what', 'why'], rows, output.width));
  output.say(rows.length === 0 ? 'no such decision' : `${rows.length} decisions`);
}
