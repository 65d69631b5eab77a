import { readFile } from 'node:fs/promises';
import type { DecisionDraft } from '@simpul/graph-schema/decision';
import { parseDecision } from '@simpul/store/parse-decision';
import { CliError } from '../../cli-error.ts';
import type { GlobalOptions } from '../../global-options.ts';
import { openOutput } from '../../terminal/output.ts';
import { withStore } from '../../with-store.ts';

/** Takes decisions over from a file, all of them or none, and tells how many were new and how many are lost. */
export async function importDecisions(file: string, options: GlobalOptions): Promise<void> {
  const output = openOutput(options);
  const drafts = await readDecisions(file);
  const result = await withStore(options, async (store) => {
    const all = { limit: Number.MAX_SAFE_INTEGER };
    const before = (await store.decisions(all)).length;
    const ids = new Set((await store.decide(drafts, { missing: 'keep' })).map(({ id }) => id));
    const after = await store.decisions(all);
    const lost = after.filter(({ decision, state }) => state === 'lost' && ids.has(decision.id)).length;
    return { read: drafts.length, written: after.length - before, lost };
  });
  if (options.json === true) await output.write(`${JSON.stringify(result)}\n`);
  output.say(`${result.written} decisions taken over, ${result.read - result.written} were there already`);
  if (result.lost > 0)
    output.warn(`${result.lost} of them name claims or actors that are not here: simpul review lost`);
}

async function readDecisions(file: string): Promise<readonly DecisionDraft[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new CliError('NOT_FOUND', `${file} can't be read; name a file that simpul review export wrote`, { cause });
  });
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readDecision(line, `${file}:${index + 1}`)]));
}

function readDecision(line: string, place: string): DecisionDraft {
  try {
    return parseDecision(JSON.parse(line));
  } catch (cause) {
    throw new CliError('NOT_FOUND', `${place} is no decision: ${cause instanceof Error ? cause.message : ''}`, {
      cause,
    });
  }
}
