import { Command } from 'commander';
import type { DecidingFlags } from '../../actions/review/decide.ts';
import type { CandidatesFlags } from '../../actions/review/list-candidates.ts';
import type { GlobalOptions } from '../../global-options.ts';
import { readCount } from '../../read-count.ts';
import { decidingCommand } from './deciding.ts';

/** The parts of `simpul review` about who is who. */
export const reviewActorsCommands = (): readonly Command[] => [candidates(), why(), same(), notSame()];

const candidates = (): Command =>
  new Command('candidates')
    .description('list actors that may be one, most likely first')
    .option('--actor <id>', 'only those that this actor may be')
    .option('--limit <count>', 'pairs at most', readCount, 50)
    .addHelpText('after', '\nExample:\n  $ simpul review candidates --limit 20\n')
    .action(async (_, command: Command) => {
      const { listCandidates } = await import('../../actions/review/list-candidates.ts');
      await listCandidates(command.optsWithGlobals<CandidatesFlags>());
    });

const why = (): Command =>
  new Command('why')
    .description('tell why all that counts for an actor is one')
    .argument('<actor>', 'id or name')
    .addHelpText('after', '\nExample:\n  $ simpul review why prabowo-subianto\n')
    .action(async (actor: string, _, command: Command) => {
      const { tellWhy } = await import('../../actions/review/tell-why.ts');
      await tellWhy(actor, command.optsWithGlobals<GlobalOptions>());
    });

const same = (): Command =>
  decidingCommand('same', 'say that actors are one')
    .argument('<kept>', 'id of the actor that stays')
    .argument('<others...>', 'ids of those that are it, too')
    .addHelpText('after', '\nExample:\n  $ simpul review same kim-jong-un kim-jong-eun --reason "another spelling"\n')
    .action(async function (this: Command) {
      const [kept, others] = this.processedArgs as [string, readonly string[]];
      const { decide } = await import('../../actions/review/decide.ts');
      const verdicts = others.map((other) => ({ kind: 'same' as const, actors: [kept, other] as const }));
      await decide(() => Promise.resolve(verdicts), this.optsWithGlobals<DecidingFlags>());
    });

const notSame = (): Command =>
  decidingCommand('not-same', 'say that two actors are not one: they are proposed no more, nor joined by a former id')
    .argument('<actor>', 'id')
    .argument('<other>', 'id')
    .addHelpText('after', '\nExample:\n  $ simpul review not-same budi-santoso budi-santosa\n')
    .action(async function (this: Command) {
      const [actor, other] = this.processedArgs as [string, string];
      const { decide } = await import('../../actions/review/decide.ts');
      await decide(
        () => Promise.resolve([{ kind: 'not-same', actors: [actor, other] }]),
        this.optsWithGlobals<DecidingFlags>(),
      );
    });
