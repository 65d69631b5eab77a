import { migrateStore } from '@simpul/store/migrate-store';
import type { MigrationPlan } from '@simpul/store/migration';
import type { GlobalOptions } from '../global-options.ts';
import { openOutput } from '../terminal/output.ts';

export interface MigrateFlags extends GlobalOptions {
  readonly dryRun?: boolean;
}

/** Migrates the store, or with `dryRun` only looks, and prints the steps. */
export async function migrateGraph(options: MigrateFlags): Promise<void> {
  const output = openOutput(options);
  const dryRun = options.dryRun === true;
  const plan = await migrateStore(options.store, { dryRun });
  if (options.json === true) await output.write(`${JSON.stringify({ ...plan, dryRun })}\n`);
  else await output.write(`${told(plan, dryRun)}\n`);
}

function told({ description, from, to, steps, backup }: MigrationPlan, dryRun: boolean): string {
  if (from === null) return `${description}: there is no store yet; the first ingest makes one of format ${to}`;
  if (from === to) return `${description}: format ${to}, nothing to do`;
  const lines = steps.map(
    (step) =>
      `  ${step.from} → ${step.to}  ${step.what}: ${Object.entries(step.changes)
        .map(([what, count]) => `${count} ${what}`)
        .join(', ')}`,
  );
  const head = `${description}: format ${from} → ${to}${dryRun ? ', nothing was changed' : ''}`;
  return [head, ...lines, ...(backup === null ? [] : [`  the store as it was: ${backup}`])].join('\n');
}
