import { Command } from 'commander';
import type { DecidingFlags } from '../../actions/review/decide.ts';
import type { ClaimsFlags } from '../../actions/review/list-claims.ts';
import type { Frame, Mode, RelationType } from '@simpul/graph-schema/relation-type';
import { readRelationType } from '../../read-relation-type.ts';
import { readCount } from '../../read-count.ts';
import { decidingCommand } from './deciding.ts';

/** The parts of `simpul review` about claims. */
export const reviewClaimsCommands = (): readonly Command[] => [
  claims(),
  onClaims('accept', 'say that claims are right', 'checked'),
  onClaims('reject', 'say that claims are wrong: they draw nothing any more', 'satire'),
  onClaims('flip', 'say that subject and object of claims stand the wrong way round', 'passive voice'),
  retype(),
];

const claims = (): Command =>
  new Command('claims')
    .description('list claims to look at: of contested relationships, then the least sure')
    .option('--article <id>', 'all claims of this article instead')
    .option('--limit <count>', 'claims at most', readCount, 50)
    .option('--offset <count>', 'leave out so many first', readCount)
    .addHelpText('after', '\nExample:\n  $ simpul review claims --limit 10 --json | jq -r .claim.id\n')
    .action(async (_, command: Command) => {
      const { listClaims } = await import('../../actions/review/list-claims.ts');
      await listClaims(command.optsWithGlobals<ClaimsFlags>());
    });

const onClaims = (kind: 'accept' | 'reject' | 'flip', description: string, reason: string): Command =>
  decidingCommand(kind, description)
    .argument('<claims...>', 'ids of claims, as simpul review claims lists them')
    .addHelpText('after', `\nExample:\n  $ simpul review ${kind} 0f3c55d1a2b3c4d5e6f7 --reason "${reason}"\n`)
    .action(async (ids: readonly string[], _, command: Command) => {
      const { decide } = await import('../../actions/review/decide.ts');
      const { referTo } = await import('../../actions/review/refer-to.ts');
      await decide(
        async (store) => (await referTo(store, ids)).map((claim) => ({ kind, claim })),
        command.optsWithGlobals<DecidingFlags>(),
      );
    });

const retype = (): Command =>
  decidingCommand('retype', 'say that a claim is of another relation')
    .argument('<claim>', 'id of the claim')
    .argument('<relation>', 'AID, CONSULT, …', readRelationType)
    .argument('<frame>', 'the readable verb: supply, visit, …')
    .option('--mode <mode>', 'the mode of the relation')
    .addHelpText('after', '\nExample:\n  $ simpul review retype 0f3c55d1a2b3c4d5e6f7 CONSULT visit\n')
    .action(async function (this: Command) {
      const [id, relation, frame] = this.processedArgs as [string, RelationType, string];
      const { decide } = await import('../../actions/review/decide.ts');
      const { referTo } = await import('../../actions/review/refer-to.ts');
      const flags = this.optsWithGlobals<DecidingFlags & { readonly mode?: string }>();
      // The store looks whether relation, frame and mode belong together.
      const to = { relation, frame: frame as Frame, mode: (flags.mode ?? null) as Mode | null };
      await decide(
        async (store) => (await referTo(store, [id])).map((claim) => ({ kind: 'retype', claim, to })),
        flags,
      );
    });
