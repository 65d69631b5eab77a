import { existsSync } from 'node:fs';
import type { MigrationPlan, PlannedStep } from '../migration.ts';
import { outstanding, storeFormat } from '../migration.ts';
import type { Database } from './database.ts';
import { migrations } from './migrations.ts';
import { fileIn, formatOf, openAsItIs, prepareTables } from './open-database.ts';

/** Brings the file in `folder` to the present format, or says what that takes; makes none where there is none. */
export async function migrateEmbedded(folder: string, dryRun: boolean): Promise<MigrationPlan> {
  const description = fileIn(folder);
  if (!existsSync(description)) return { description, from: null, to: storeFormat, steps: [], backup: null };
  const database = await openAsItIs(folder);
  try {
    const from = await database.read(() => formatOf(database));
    const steps = await database.read(() => plan(database, from));
    const backup = dryRun ? null : await prepareTables(database);
    return { description, from, to: storeFormat, steps, backup };
  } finally {
    database.close();
  }
}

const plan = (database: Database, from: number | null): readonly PlannedStep[] =>
  outstanding(migrations, from).map((step) => ({
    from: step.from,
    to: step.from + 1,
    what: step.what,
    changes: Object.fromEntries(
      Object.entries(step.counts).map(([what, sql]) => [what, database.all<{ readonly n: number }>(sql)[0]?.n ?? 0]),
    ),
  }));
