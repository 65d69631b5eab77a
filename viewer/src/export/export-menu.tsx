import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import { useLanguage, useTheme } from '../state/use-preferences.ts';
import type { ViewState } from '../state/view-state.ts';
import type { ExportChoice } from './export-view.ts';
import type { ExportTexts } from './export-texts.ts';
import { exportTexts } from './export-texts.ts';
import { exportView } from './export-view.ts';
import './export.css';

interface Properties {
  readonly subgraph: Subgraph | null;
  readonly view: ViewState;
}

/** Saves what is shown: as a picture, or as data for other programs. */
export function ExportMenu({ subgraph, view }: Properties) {
  const language = useLanguage();
  const texts = exportTexts[language];
  const theme = useTheme();
  const showsGraph = view.display === 'graph' || view.display === 'table';
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const save = (choice: ExportChoice): void => {
    if (subgraph === null) return;
    setFailed(false);
    exportView(choice, { subgraph, view, language, theme }).then(close, (error: unknown) => {
      console.warn('export failed', error);
      setFailed(true);
    });
  };
  const leave = (event: FocusEvent<HTMLElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only notices that the focus leaves it
    <div className="export" onBlur={leave} onKeyDown={escape}>
      <button
        type="button"
        className="tool"
        ref={button}
        aria-label={texts.label}
        title={texts.label}
        aria-expanded={open}
        disabled={!showsGraph || subgraph === null || subgraph.relations.length === 0}
        onClick={() => setOpen(!open)}
      >
        <Icon name="download" />
      </button>
      {open && <Choices texts={texts} failed={failed} canDraw={view.display === 'graph'} onChoose={save} />}
    </div>
  );
}

interface ChoicesProperties {
  readonly texts: ExportTexts;
  readonly failed: boolean;
  readonly canDraw: boolean;
  readonly onChoose: (choice: ExportChoice) => void;
}

function Choices({ texts, failed, canDraw, onChoose }: ChoicesProperties) {
  return (
    <fieldset className="export-menu" aria-label={texts.label}>
      {choices.map(({ choice, label, isPicture }) => (
        <button key={choice} type="button" disabled={isPicture && !canDraw} onClick={() => onChoose(choice)}>
          <strong>{label}</strong>
          <span>{texts.hints[choice]}</span>
        </button>
      ))}
      {failed && <p role="alert">{texts.failed}</p>}
    </fieldset>
  );
}

const choices: readonly { readonly choice: ExportChoice; readonly label: string; readonly isPicture: boolean }[] = [
  { choice: 'png', label: 'PNG', isPicture: true },
  { choice: 'svg', label: 'SVG', isPicture: true },
  { choice: 'json', label: 'JSON', isPicture: false },
  { choice: 'gexf', label: 'GEXF', isPicture: false },
  { choice: 'graphml', label: 'GraphML', isPicture: false },
  { choice: 'csv', label: 'CSV', isPicture: false },
];
