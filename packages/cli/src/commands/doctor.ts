import { Command } from 'commander';
import type { GlobalOptions } from '../global-options.ts';

const examples = `
Examples:
  $ simpul doctor                                    the store that commands use without --store
  $ simpul doctor --store bolt://localhost:7687
  $ simpul doctor --json | jq -r 'select(.state != "ok").remedy'
`;

/** `simpul doctor`: what works here, and what to do about the rest. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('check Node, models, store, Cypher, viewer, browser and disk; say how to mend what fails')
    .addHelpText('after', examples)
    .action(async (_, command: Command) => {
      const { reportHealth } = await import('../actions/report-health.ts');
      await reportHealth(command.optsWithGlobals<GlobalOptions>());
    });
}
