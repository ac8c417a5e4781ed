import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, sql, type SQLNamespace } from '@codemirror/lang-sql';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, Prec } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

export interface EditorSurroundings {
  /** In a shadow root its styles become adopted style sheets, which a strict content policy allows. */
  parent: ShadowRoot;
  text: string;
  label: string;
  onchange: (text: string) => void;
  onrun: () => void;
}

export interface SqlEditor {
  setText(text: string): void;
  setTables(tables: SQLNamespace): void;
  insert(text: string): void;
  /** Puts the cursor to a place in the text. */
  goTo(place: number): void;
  destroy(): void;
}

const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--bg)', fontSize: '14px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-content': {
    fontFamily: 'ui-monospace, Menlo, Consolas, monospace',
    caretColor: 'var(--ink)',
    padding: '8px 0',
    minHeight: '168px'
  },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--bg)', color: 'var(--muted)', border: '0' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--tint) 60%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--accent-tint)'
  },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--accent-tint)' },
  '.cm-tooltip': { backgroundColor: 'var(--bg)', color: 'var(--ink)', border: '1px solid var(--line)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)'
  }
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--gap-text)' },
  { tag: tags.number, color: 'var(--ok)' },
  { tag: [tags.lineComment, tags.blockComment], color: 'var(--muted)', fontStyle: 'italic' }
]);

/** An editor for SQL. Tab leaves it, as everywhere on the page. */
export function openSqlEditor({ parent, text, label, onchange, onrun }: EditorSurroundings): SqlEditor {
  const language = new Compartment();
  const run = { key: 'Mod-Enter', run: () => (onrun(), true) };
  const state = EditorState.create({
    doc: text,
    extensions: [
      Prec.highest(keymap.of([run])),
      lineNumbers(),
      history(),
      drawSelection(),
      bracketMatching(),
      closeBrackets(),
      highlightActiveLine(),
      autocompletion(),
      keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
      language.of(languageOf({})),
      syntaxHighlighting(colours),
      look,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onchange(update.state.doc.toString());
      })
    ]
  });
  return handleOf(new EditorView({ state, parent, root: parent }), language);
}

const languageOf = (schema: SQLNamespace) => sql({ dialect: PostgreSQL, schema, upperCaseKeywords: true });

function handleOf(view: EditorView, language: Compartment): SqlEditor {
  return {
    setText(text) {
      if (view.state.doc.toString() === text) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    setTables: (schema) => view.dispatch({ effects: language.reconfigure(languageOf(schema)) }),
    insert(text) {
      view.dispatch(view.state.replaceSelection(text));
      view.focus();
    },
    goTo(place) {
      view.dispatch({ selection: { anchor: Math.min(place, view.state.doc.length) }, scrollIntoView: true });
      view.focus();
    },
    destroy: () => view.destroy()
  };
}
