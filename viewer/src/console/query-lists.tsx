import { useLanguage } from '../state/use-preferences.ts';
import { exampleList } from './example-list.ts';
import type { PastQuery } from './query-history.ts';
import { writeParam } from './query-params.ts';
import { useConsoleTexts } from './use-console-texts.ts';

interface Properties {
  readonly history: readonly PastQuery[];
  readonly onChoose: (query: PastQuery) => void;
}

/** Questions to begin with, and the queries run before; a click puts one into the editor. */
export function QueryLists({ history, onChoose }: Properties) {
  const language = useLanguage();
  const texts = useConsoleTexts();
  return (
    <nav className="console-lists" aria-label={texts.examples}>
      <details>
        <summary className="section-title">{texts.history}</summary>
        {history.length === 0 && <p className="quiet">{texts.noHistory}</p>}
        <ul>
          {history.map((query) => (
            <li key={query.cypher}>
              <button type="button" className="past-query" title={query.cypher} onClick={() => onChoose(query)}>
                {query.cypher.replace(/\s+/gu, ' ')}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <h3 className="section-title">{texts.examples}</h3>
      <ul>
        {exampleList.map(({ name, question, cypher, params }) => (
          <li key={name}>
            <button type="button" onClick={() => onChoose({ cypher, params: textsOf(params) })}>
              {question[language]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const textsOf = (params: Readonly<Record<string, unknown>>): PastQuery['params'] =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, writeParam(value)]));
