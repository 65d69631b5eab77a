import { Command } from 'commander';
import type { MigrateFlags } from '../actions/migrate-graph.ts';

const examples = `
Examples:
  $ simpul migrate --dry-run                             what an update of Simpul changes in the store
  $ simpul migrate
  $ simpul migrate --store bolt://localhost:7687 --dry-run
  A file is copied before it is changed. Of a Neo4j make the copy yourself: simpul copy, or neo4j-admin database dump.
  Commands that write do the same by themselves.
`;

/** `simpul migrate`: brings the store to the format of this program. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring a store that an older Simpul wrote to the format of this one')
    .option('--dry-run', 'say what would be changed, and change nothing')
    .addHelpText('after', examples)
    .action(async (_, command: Command) => {
      const { migrateGraph } = await import('../actions/migrate-graph.ts');
      await migrateGraph(command.optsWithGlobals<MigrateFlags>());
    });
}
