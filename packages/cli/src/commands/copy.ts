import { Command } from 'commander';
import type { CopyFlags } from '../actions/copy-articles.ts';

const examples = `
Examples:
  $ simpul copy --from embedded:.simpul --to bolt://localhost:7687     what was tried here, into Neo4j
  $ simpul copy --from neo4j+s://example.org --to embedded:backup      into a folder
  Passwords come from NEO4J_PASSWORD, or stand in the address: bolt://user:password@host.
`;

/** `simpul copy`: all articles with their facts from one store into another. */
export function copyCommand(): Command {
  return new Command('copy')
    .description('copy all articles with their claims from one store to another')
    .requiredOption('--from <store>', 'where they are: embedded:FOLDER, bolt://… or neo4j+s://…')
    .requiredOption('--to <store>', 'where they go; what is there already stays')
    .addHelpText('after', examples)
    .action(async (_, command: Command) => {
      const { copyArticles } = await import('../actions/copy-articles.ts');
      process.exitCode = await copyArticles(command.optsWithGlobals<CopyFlags>());
    });
}
