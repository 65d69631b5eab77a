import type { Subgraph } from '@simpul/graph-schema/subgraph';
import { ExportMenu } from '../export/export-menu.tsx';
import { useTexts } from '../language/use-texts.ts';
import { chooseLanguage, chooseTheme, useLanguage, useTheme } from '../state/use-preferences.ts';
import { go } from '../state/use-view.ts';
import type { ViewState } from '../state/view-state.ts';
import { initialView } from '../state/view-state.ts';
import { Choice } from './choice.tsx';
import { Icon } from './icon.tsx';
import { SearchBox } from './search-box.tsx';

interface Properties {
  readonly view: ViewState;
  readonly subgraph: Subgraph | null;
}

/** Name, search, and the switches for what is shown and how. */
export function TopBar({ view, subgraph }: Properties) {
  const texts = useTexts();
  const language = useLanguage();
  const theme = useTheme();
  const themeLabel = theme === 'dark' ? texts.toLight : texts.toDark;
  return (
    <header className="top-bar">
      <h1>
        <button type="button" className="brand" onClick={() => go(initialView)} title={texts.everything}>
          <img src="/simpul.svg" alt="" width="26" height="26" />
          <span className="brand-name">Simpul</span>
          <span className="brand-line">{texts.tagline}</span>
        </button>
      </h1>
      <SearchBox />
      <Choice
        label={texts.viewLabel}
        value={view.view}
        onChoose={(chosen) => go({ view: chosen, selected: null, article: null })}
        options={[
          { value: 'actor', label: texts.byActor },
          { value: 'polity', label: texts.byState },
        ]}
      />
      <Choice
        label={texts.displayLabel}
        value={view.display}
        onChoose={(display) => go({ display })}
        options={[
          { value: 'graph', label: texts.graph },
          { value: 'table', label: texts.table },
          { value: 'cypher', label: 'Cypher' },
          { value: 'review', label: texts.review },
        ]}
      />
      <Choice
        label={texts.language}
        value={language}
        onChoose={chooseLanguage}
        options={[
          { value: 'id', label: 'ID' },
          { value: 'en', label: 'EN' },
        ]}
      />
      <ExportMenu subgraph={subgraph} view={view} />
      <button
        type="button"
        className="tool"
        aria-label={themeLabel}
        title={themeLabel}
        onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}
      >
        <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
      </button>
    </header>
  );
}
