import type { ActorExplanation, ActorPart } from '@simpul/store/graph-store';
import { findActor } from '../../answer/find-actor.ts';
import type { GlobalOptions } from '../../global-options.ts';
import { escapeLine } from '../../terminal/escape-controls.ts';
import { openOutput } from '../../terminal/output.ts';
import { withStore } from '../../with-store.ts';
import { tellVerdict } from './tell-verdict.ts';

/** Prints why all that counts for an actor is one. */
export async function tellWhy(name: string, options: GlobalOptions): Promise<void> {
  const output = openOutput(options);
  const explanation = await withStore(options, async (store) => store.why((await findActor(store, name)).id));
  if (explanation === null) return;
  await output.write(options.json === true ? `${JSON.stringify(explanation)}\n` : told(explanation));
}

function told({ actor, parts, decisions }: ActorExplanation): string {
  const entry = [actor.iso3, actor.wikidata].filter((code) => code !== null);
  const lines = [
    `${actor.id}: ${actor.name} (${actor.kind}${entry.length === 0 ? '' : `, in the gazetteer: ${entry.join(', ')}`})`,
    ...parts.flatMap((part) => [
      `  ${part.id}: ${because(part)}`,
      ...part.names.map(
        ({ text, claims, listed }) => `    "${text}" in ${claims} claims${listed ? ', one of its names' : ''}`,
      ),
    ]),
    ...decisions.map(
      ({ decision, state }) =>
        `  ${decision.at} ${decision.author}: ${tellVerdict(decision)} [${state}]${decision.reason === null ? '' : `: ${decision.reason}`}`,
    ),
  ];
  return `${lines.map(escapeLine).join('\n')}\n`;
}

function because({ because: reason }: ActorPart): string {
  if (reason === 'itself') return 'the actor itself';
  if (reason === 'former-id') return 'its former id';
  return `decided by ${reason.author} on ${reason.at.slice(0, 10)} (${reason.id})`;
}
