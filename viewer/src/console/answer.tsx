import type { QueryBody } from '@simpul/server/wire';
import { useState } from 'react';
import { useLanguage } from '../state/use-preferences.ts';
import { go } from '../state/use-view.ts';
import { actorsIn } from './actors-in.ts';
import { AnswerTable } from './answer-table.tsx';
import { tableText } from './table-text.ts';
import { useConsoleTexts } from './use-console-texts.ts';

/** Each actor is loaded with its surroundings: more would be a cloud. */
const mostActors = 12;

/** An answer: how much it is, what can be done with it, and its rows. */
export function Answer({ answer }: { readonly answer: QueryBody }) {
  const language = useLanguage();
  const texts = useConsoleTexts();
  const { rows, truncated, milliseconds } = answer;
  return (
    <section className="answer" aria-label={texts.result}>
      <div className="answer-head">
        <output>
          <strong>{texts.rows(rows.length)}</strong>
          <span className="quiet"> · {texts.duration(new Intl.NumberFormat(language).format(milliseconds))}</span>
        </output>
        <ShowActors answer={answer} />
        {rows.length > 0 && <CopyButton answer={answer} />}
      </div>
      {truncated && <p className="answer-notice">{texts.truncated(rows.length)}</p>}
      {rows.length === 0 ? <p className="quiet">{texts.noRows}</p> : <AnswerTable answer={answer} />}
    </section>
  );
}

function ShowActors({ answer }: { readonly answer: QueryBody }) {
  const texts = useConsoleTexts();
  const found = actorsIn(answer.rows);
  const [focus, ...expanded] = found.slice(0, mostActors);
  if (focus === undefined) return null;
  const shown = expanded.length + 1;
  const show = (): void =>
    go({
      display: 'graph',
      view: 'actor',
      focus,
      expanded,
      selected: shown === 1 ? { kind: 'actor', id: focus } : null,
      article: null,
    });
  return (
    <button type="button" className="button small" onClick={show}>
      {shown < found.length ? texts.showFirst(shown, found.length) : texts.showActors(shown)}
    </button>
  );
}

function CopyButton({ answer }: { readonly answer: QueryBody }) {
  const texts = useConsoleTexts();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copy = (): void => {
    // Browsers give no clipboard to pages that are neither local nor encrypted.
    const { clipboard } = navigator as { clipboard?: Clipboard };
    if (clipboard === undefined) return setOutcome('notCopied');
    clipboard.writeText(tableText(answer)).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  };
  return (
    <button type="button" className="button small" onClick={copy} aria-live="polite">
      {outcome === null ? texts.copy : texts[outcome]}
    </button>
  );
}
