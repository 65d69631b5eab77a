import { useMemo, useState } from 'react';
import { Answer } from './answer.tsx';
import { CypherEditor } from './cypher-editor.tsx';
import type { PlacedError } from './error-position.ts';
import { placeError } from './error-position.ts';
import { exampleList } from './example-list.ts';
import { ParamFields } from './param-fields.tsx';
import { readHistory, remember } from './query-history.ts';
import { QueryLists } from './query-lists.tsx';
import type { ParamTexts } from './query-params.ts';
import { paramsOf } from './query-params.ts';
import { useConsoleTexts } from './use-console-texts.ts';
import type { QueryState } from './use-query.ts';
import { useQuery } from './use-query.ts';
import './console.css';

/** Analysts' Cypher: questions to choose from, an editor, and what the graph answers. */
export function CypherConsole() {
  const texts = useConsoleTexts();
  const [history, setHistory] = useState(readHistory);
  const [text, setText] = useState(history[0]?.cypher ?? exampleList[0]?.cypher ?? '');
  const [params, setParams] = useState<ParamTexts>(history[0]?.params ?? {});
  const { state, run, cancel } = useQuery();
  const error = useMemo(
    () => (state.kind === 'failed' ? placeError(state.error.message, state.cypher) : null),
    [state],
  );
  const start = (): void => {
    if (text.trim() === '') return;
    setHistory(remember({ cypher: text, params }));
    run({ cypher: text, params: paramsOf(text, params) });
  };
  return (
    <div className="console">
      <QueryLists
        history={history}
        onChoose={(query) => {
          setText(query.cypher);
          setParams(query.params);
        }}
      />
      <div className="console-main">
        <h2>{texts.title}</h2>
        <p className="quiet">{texts.hint}</p>
        <CypherEditor text={text} error={error} onChange={setText} onRun={start} />
        <ParamFields cypher={text} params={params} onChange={setParams} onRun={start} />
        <div className="buttons">
          <button type="button" className="button primary" onClick={start} disabled={text.trim() === ''}>
            {texts.run}
          </button>
          {state.kind === 'running' && (
            <button type="button" className="button" onClick={cancel}>
              {texts.cancel}
            </button>
          )}
          <span className="quiet">{texts.runHint}</span>
        </div>
        <Outcome state={state} error={error} />
      </div>
    </div>
  );
}

function Outcome({ state, error }: { readonly state: QueryState; readonly error: PlacedError | null }) {
  const texts = useConsoleTexts();
  if (state.kind === 'running') return <output className="console-running">{texts.running}</output>;
  if (state.kind === 'cancelled') return <output className="quiet">{texts.cancelled}</output>;
  if (state.kind === 'answered') return <Answer answer={state.answer} />;
  if (state.kind === 'failed')
    return (
      <section className="console-failure" role="alert">
        <h3>{texts.failed}</h3>
        {error !== null && <p className="quiet">{lineAndColumn(state.cypher, error.from, texts.atLine)}</p>}
        <p>{state.error.code === 'UNREACHABLE' ? texts.unreachable : (error?.message ?? state.error.message)}</p>
      </section>
    );
  return (
    <section className="notice">
      <h2>{texts.emptyTitle}</h2>
      <p>{texts.emptyHint}</p>
    </section>
  );
}

function lineAndColumn(text: string, offset: number, write: (line: number, column: number) => string): string {
  const before = text.slice(0, offset).split('\n');
  return write(before.length, (before.at(-1)?.length ?? 0) + 1);
}
