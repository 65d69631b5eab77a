import { Command } from 'commander';
import { reviewActorsCommands } from './review/actors.ts';
import { reviewClaimsCommands } from './review/claims.ts';
import { reviewJournalCommands } from './review/journal.ts';

const examples = `
Examples:
  $ simpul review candidates                      actors that may be one, with reasons
  $ simpul review same PRK korea-utara-raya --reason "another name"
  $ simpul review not-same budi-santoso budi-santosa
  $ simpul review why prabowo-subianto            why all this is one actor
  $ simpul review claims                          claims to look at: contested or unsure
  $ simpul review reject 0f3c… --reason "a joke"
  $ simpul review log                             who decided what and when
  $ simpul review undo 7be1…
  $ simpul review export --out decisions.jsonl

Decisions are kept apart from the articles: they hold when articles are read again.
`;

/** `simpul review`: what analysts decide about actors and claims. */
export function reviewCommand(): Command {
  const review = new Command('review')
    .description('decide who is who and which claims are right; every decision can be undone')
    .addHelpText('after', examples);
  for (const command of [...reviewActorsCommands(), ...reviewClaimsCommands(), ...reviewJournalCommands()])
    review.addCommand(command);
  return review;
}
