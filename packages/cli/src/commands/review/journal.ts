import { Command, Option } from 'commander';
import { decisionKinds } from '@simpul/graph-schema/decision';
import type { DecidingFlags } from '../../actions/review/decide.ts';
import type { ExportFlags } from '../../actions/review/export-decisions.ts';
import type { LogFlags } from '../../actions/review/list-decisions.ts';
import type { GlobalOptions } from '../../global-options.ts';
import { readCount } from '../../read-count.ts';
import { decidingCommand } from './deciding.ts';

/** The parts of `simpul review` about decisions made before. */
export const reviewJournalCommands = (): readonly Command[] => [undo(), log(), lost(), exporting(), importing()];

const undo = (): Command =>
  decidingCommand('undo', 'take decisions back; an undo can be undone, too')
    .argument('<decisions...>', 'ids of decisions, as simpul review log lists them')
    .addHelpText('after', '\nExample:\n  $ simpul review undo 7be1c2d3e4f5a6b7c8d9\n')
    .action(async (ids: readonly string[], _, command: Command) => {
      const { decide } = await import('../../actions/review/decide.ts');
      await decide(
        async () => ids.map((decision) => ({ kind: 'undo', decision })),
        command.optsWithGlobals<DecidingFlags>(),
      );
    });

const log = (): Command =>
  new Command('log')
    .description('list decisions, newest first, with what has become of them')
    .addOption(new Option('--kind <kind>', 'only of this kind').choices(decisionKinds))
    .option('--actor <id>', 'only about this actor')
    .option('--claim <id>', 'only about this claim')
    .option('--article <id>', 'only about claims of this article')
    .option('--limit <count>', 'decisions at most', readCount, 200)
    .option('--offset <count>', 'leave out so many first', readCount)
    .addHelpText('after', '\nExample:\n  $ simpul review log --kind same\n')
    .action(async (_, command: Command) => {
      const { listDecisions } = await import('../../actions/review/list-decisions.ts');
      await listDecisions(command.optsWithGlobals<LogFlags>());
    });

const lost = (): Command =>
  new Command('lost')
    .description('list decisions whose claim or actor is not there (any more)')
    .option('--limit <count>', 'decisions at most', readCount, 200)
    .addHelpText('after', '\nExample:\n  $ simpul review lost --json\n')
    .action(async (_, command: Command) => {
      const { listDecisions } = await import('../../actions/review/list-decisions.ts');
      await listDecisions({ ...command.optsWithGlobals<LogFlags>(), state: 'lost' });
    });

const exporting = (): Command =>
  new Command('export')
    .description('write all decisions as JSON Lines, oldest first')
    .option('-o, --out <file>', 'where to; stdout where it is not given')
    .addHelpText('after', '\nExample:\n  $ simpul review export --out decisions.jsonl\n')
    .action(async (_, command: Command) => {
      const { exportDecisions } = await import('../../actions/review/export-decisions.ts');
      await exportDecisions(command.optsWithGlobals<ExportFlags>());
    });

const importing = (): Command =>
  new Command('import')
    .description('take decisions over from a file; those already there are left out')
    .argument('<file>', 'JSON Lines, as export writes them')
    .addHelpText('after', '\nExample:\n  $ simpul review import decisions.jsonl\n')
    .action(async (file: string, _, command: Command) => {
      const { importDecisions } = await import('../../actions/review/import-decisions.ts');
      await importDecisions(file, command.optsWithGlobals<GlobalOptions>());
    });
