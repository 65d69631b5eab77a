import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import type { DecorationSet } from '@codemirror/view';
import { Decoration, drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { Language } from '@simpul/graph-schema/labels';
import { tags } from '@lezer/highlight';
import { completeCypher } from './complete-cypher.ts';
import { cypherMode } from './cypher-mode.ts';
import { editorLook } from './editor-look.ts';

export interface EditorOptions {
  readonly text: string;
  readonly label: string;
  readonly language: Language;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

/** Marks where an error is; null takes the mark away, as does every edit. */
export const markError: ReturnType<typeof StateEffect.define<{ readonly from: number; readonly to: number } | null>> =
  StateEffect.define();

/** A Cypher editor within `parent`. Tab leaves it, so that the keyboard is not caught in it. */
export function openEditor(parent: HTMLElement, options: EditorOptions): EditorView {
  return new EditorView({
    parent,
    state: EditorState.create({ doc: options.text, extensions: extensionsFor(options) }),
  });
}

function extensionsFor({ label, language, onChange, onRun }: EditorOptions): readonly Extension[] {
  const runAndClose = (view: EditorView): boolean => {
    closeCompletion(view);
    onRun();
    return true;
  };
  const runKey = { key: 'Mod-Enter', preventDefault: true, run: runAndClose };
  return [
    keymap.of([runKey, ...completionKeymap, ...closeBracketsKeymap, ...historyKeymap, ...defaultKeymap]),
    lineNumbers(),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    autocompletion({ override: [completeCypher(language)], icons: false }),
    StreamLanguage.define(cypherMode),
    syntaxHighlighting(colours),
    errorMark,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
    editorLook,
  ];
}

const wrong = Decoration.mark({ class: 'cypher-error', attributes: { 'aria-invalid': 'true' } });

const errorMark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const effect = transaction.effects.find((one) => one.is(markError));
    if (effect === undefined) return transaction.docChanged ? Decoration.none : marks;
    const length = transaction.newDoc.length;
    const { value } = effect;
    if (value === null || value.from >= Math.min(value.to, length)) return Decoration.none;
    return Decoration.set([wrong.range(value.from, Math.min(value.to, length))]);
  },
  provide: (field) => EditorView.decorations.from(field),
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--text-verbal-cooperation)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--text-material-cooperation)' },
  { tag: tags.comment, color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: [tags.number, tags.atom, tags.bool], color: 'var(--text-material-conflict)' },
  { tag: [tags.standard(tags.variableName), tags.definition(tags.variableName)], color: 'var(--text-verbal-conflict)' },
]);
