import type { Environment } from './locate-store.ts';
import { locateStore } from './locate-store.ts';
import type { MigrationPlan } from './migration.ts';

export interface MigrateOptions {
  /** Says what would be done and changes nothing. */
  readonly dryRun?: boolean;
  readonly env?: Environment;
}

/** Brings the store of this address, read as `openStore` reads it, to the format of this program. */
export async function migrateStore(
  address: string | undefined,
  { dryRun = false, env = process.env }: MigrateOptions = {},
): Promise<MigrationPlan> {
  const location = locateStore(address, env);
  if (location.kind === 'embedded') {
    const { migrateEmbedded } = await import('./embedded/migrate.ts');
    return migrateEmbedded(location.folder, dryRun);
  }
  const { migrateNeo4j } = await import('./neo4j/migrate.ts');
  return migrateNeo4j(location.address, dryRun);
}
