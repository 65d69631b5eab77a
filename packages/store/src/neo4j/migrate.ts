import type { MigrationPlan, PlannedStep } from '../migration.ts';
import { outstanding, storeFormat } from '../migration.ts';
import type { Address } from './open-driver.ts';
import { connect } from './connect.ts';
import type { Connection } from './connection.ts';
import { formatOf, refuseLater } from './format.ts';
import { migrations } from './migrations.ts';
import { prepare } from './prepare.ts';

/** Brings the graph at `address` to the present format, or says what that takes. */
export async function migrateNeo4j(address: Address, dryRun: boolean): Promise<MigrationPlan> {
  const connection = await connect(address);
  try {
    await refuseLater(connection);
    const from = await formatOf(connection);
    const steps = await plan(connection, from);
    if (!dryRun) await prepare(connection);
    return { description: connection.address, from, to: storeFormat, steps, backup: null };
  } finally {
    await connection.close();
  }
}

async function plan({ read }: Connection, from: number | null): Promise<readonly PlannedStep[]> {
  const steps: PlannedStep[] = [];
  for (const { from: start, what, counts } of outstanding(migrations, from)) {
    const changes: Record<string, number> = {};
    for (const [name, statement] of Object.entries(counts))
      changes[name] = (await read<{ readonly n: number }>(statement))[0]?.n ?? 0;
    steps.push({ from: start, to: start + 1, what, changes });
  }
  return steps;
}
