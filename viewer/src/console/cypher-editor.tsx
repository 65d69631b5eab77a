import type { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../state/use-preferences.ts';
import { markError, openEditor } from './open-editor.ts';
import type { PlacedError } from './error-position.ts';
import { useConsoleTexts } from './use-console-texts.ts';

interface Properties {
  readonly text: string;
  readonly error: PlacedError | null;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

/** The editor as a part of the page; its text is the page's, changed from either side. */
export function CypherEditor({ text, error, onChange, onRun }: Properties) {
  const language = useLanguage();
  const texts = useConsoleTexts();
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  // The editor lives longer than one rendering: it calls what the page gave last.
  const latest = useRef({ text, onChange, onRun });
  useEffect(() => {
    latest.current = { text, onChange, onRun };
  });
  useEffect(() => {
    if (parent.current === null) return undefined;
    const editor = openEditor(parent.current, {
      text: latest.current.text,
      label: texts.editor,
      language,
      onChange: (changed) => latest.current.onChange(changed),
      onRun: () => latest.current.onRun(),
    });
    view.current = editor;
    return () => editor.destroy();
  }, [language, texts]);
  useEffect(() => {
    const editor = view.current;
    if (editor === null || editor.state.doc.toString() === text) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } });
  }, [text]);
  useEffect(() => {
    view.current?.dispatch({ effects: markError.of(error) });
    if (error !== null) view.current?.focus();
  }, [error]);
  return (
    // Escape and "/" are the editor's while one types in it.
    <div className="console-editor" ref={parent} onKeyDown={(event) => event.stopPropagation()} role="presentation" />
  );
}
