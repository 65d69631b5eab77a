import type { DecisionsBody } from '@simpul/server/wire';
import { request } from '../api/request.ts';
import { useResource } from '../api/use-resource.ts';
import { formatDate } from '../language/format-date.ts';
import { useLanguage } from '../state/use-preferences.ts';
import { decide } from './decide.ts';
import { ResourceState } from './resource-state.tsx';
import { useReviewTexts } from './use-review-texts.ts';

type Recorded = DecisionsBody['decisions'][number];

const load = (query: string, signal: AbortSignal): Promise<DecisionsBody> =>
  request<DecisionsBody>(`/api/decisions?${query}`, signal);

interface Properties {
  /** Query string of the journal. */
  readonly query: string;
  readonly title?: string;
  /** Shows nothing at all where there is nothing. */
  readonly quiet?: boolean;
}

/** Entries of the journal, newest first; those in force can be undone. */
export function DecisionList({ query, title, quiet = false }: Properties) {
  const texts = useReviewTexts();
  const journal = useResource(query, load);
  if (quiet && journal.value?.decisions.length === 0) return null;
  return (
    <section className="journal">
      <h3 className="section-title">{title ?? texts.journal}</h3>
      <ResourceState resource={journal} />
      {journal.value?.decisions.length === 0 && <p className="quiet">{texts.noJournal}</p>}
      <ul>
        {journal.value?.decisions.map((entry) => (
          <Entry key={entry.decision.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry: { decision, state } }: { readonly entry: Recorded }) {
  const texts = useReviewTexts();
  const language = useLanguage();
  const subject =
    'actors' in decision
      ? decision.actors.join(decision.kind === 'same' ? ' = ' : ' ≠ ')
      : 'claim' in decision
        ? `“${decision.claim.evidence.quote}”`
        : '';
  return (
    <li className={`journal-entry ${state}`}>
      <div>
        <b>{texts[`kind-${decision.kind}`]}</b> <span className="quiet">({texts[`state-${state}`]})</span>
        {subject !== '' && <span className="journal-subject">{subject}</span>}
        <span className="quiet">
          {decision.author}, {formatDate(decision.at, language)}
          {decision.reason !== null && `: ${decision.reason}`}
        </span>
      </div>
      {state !== 'undone' && (
        <button
          type="button"
          className="button small"
          onClick={() => void decide({ kind: 'undo', decision: decision.id })}
        >
          {texts.undo}
        </button>
      )}
    </li>
  );
}
