import { userInfo } from 'node:os';
import type { Verdict } from '@simpul/graph-schema/decision';
import type { GraphStore } from '@simpul/store/graph-store';
import type { GlobalOptions } from '../../global-options.ts';
import { openOutput } from '../../terminal/output.ts';
import { withStore } from '../../with-store.ts';
import { tellVerdict } from './tell-verdict.ts';

export interface DecidingFlags extends GlobalOptions {
  readonly user?: string;
  readonly reason?: string;
}

/** Decides what `find` finds, all of it or nothing, and tells what was written into the journal. */
export async function decide(
  find: (store: GraphStore) => Promise<readonly Verdict[]>,
  options: DecidingFlags,
): Promise<void> {
  const output = openOutput(options);
  const decisions = await withStore(options, async (store) => {
    const at = new Date().toISOString();
    const author = options.user ?? userInfo().username;
    const verdicts = await find(store);
    return store.decide(verdicts.map((verdict) => ({ ...verdict, author, at, reason: options.reason ?? null })));
  });
  for (const decision of decisions) {
    if (options.json === true) await output.write(`${JSON.stringify(decision)}\n`);
    else output.say(`${decision.id}  ${tellVerdict(decision)}`);
  }
}
