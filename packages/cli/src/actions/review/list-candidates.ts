import type { Candidate, CandidateActor, CandidateReason } from '@simpul/store/candidate';
import type { GlobalOptions } from '../../global-options.ts';
import { formatTable } from '../../terminal/format-table.ts';
import { openOutput } from '../../terminal/output.ts';
import { withStore } from '../../with-store.ts';

export interface CandidatesFlags extends GlobalOptions {
  readonly limit: number;
  readonly actor?: string;
}

/** Prints actors that may be one. */
export async function listCandidates(options: CandidatesFlags): Promise<void> {
  const output = openOutput(options);
  const { limit, actor } = options;
  const candidates = await withStore(options, (store) =>
    store.candidates(actor === undefined ? { limit } : { limit, actor }),
  );
  if (options.json === true) {
    for (const candidate of candidates) await output.write(`${JSON.stringify(candidate)}\n`);
    return;
  }
  if (candidates.length > 0)
    await output.write(
      formatTable(['actor', 'claims', 'may be', 'claims', 'because'], candidates.map(rowOf), output.width),
    );
  output.say(
    candidates.length === 0
      ? 'no actors look like one'
      : `${candidates.length} pairs; decide with: simpul review same ID ID, or not-same`,
  );
}

const rowOf = ({ actors: [kept, other], reasons }: Candidate): readonly (string | number)[] => [
  named(kept),
  kept.claims,
  named(other),
  other.claims,
  reasons.map(({ reason, names }) => `${words[reason]} (${names.join(' / ')})`).join('; '),
];

const named = ({ id, name }: CandidateActor): string => (id === name ? id : `${id} (${name})`);

const words: Readonly<Record<CandidateReason, string>> = {
  'same-words': 'same words',
  acronym: 'acronym',
  title: 'title',
  spelling: 'spelling',
  'part-of-name-same-polity': 'part of the name, same state',
  'part-of-name-same-office': 'part of the name, same office',
};
