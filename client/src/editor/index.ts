/**
 * The lazy part `editor`: a code editor for `textarea(code=…)`.
 *
 * CodeMirror 6 from its scoped packages, with the page's nonce on its sheet.
 * Colours come from the page's variables, so it follows light and dark by itself.
 */

import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, indentOnInput, indentUnit } from "@codemirror/language";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, keymap, lineNumbers, placeholder, rectangularSelection,
} from "@codemirror/view";
import { colours, look } from "./look";
import { language } from "./modes";

/** What the text area says about its editor; the names are the seed's. */
export interface EditorOptions {
  readonly value?: string;
  /** A language by name (`python`), file extension or MIME type. */
  readonly mode?: string;
  readonly readonly?: boolean;
  readonly disabled?: boolean;
  readonly lineNumbers?: boolean;
  readonly lineWrapping?: boolean;
  readonly indentUnit?: number;
  readonly matchBrackets?: boolean;
  readonly styleActiveLine?: boolean;
  readonly placeholder?: string;
  /** Rows shown before it scrolls. */
  readonly rows?: number;
  /** Names it for screen readers. */
  readonly label?: string;
  readonly nonce?: string;
  /** The user changed the text; not called for `setValue`. */
  readonly onChange?: (value: string) => void;
  readonly onBlur?: () => void;
}

export interface Editor {
  readonly element: HTMLElement;
  getValue(): string;
  setValue(value: string): void;
  setReadonly(readonly: boolean): void;
  focus(): void;
  destroy(): void;
}

/** Build an editor at the end of `host`. */
export function create(host: HTMLElement, options: EditorOptions): Editor {
  const fixed = new Compartment();
  let silent = false;
  const heard = EditorView.updateListener.of((update) => {
    if (update.docChanged && !silent) options.onChange?.(update.state.doc.toString());
    if (update.focusChanged && !update.view.hasFocus) options.onBlur?.();
  });
  const state = EditorState.create({
    doc: options.value ?? "",
    extensions: [extensions(options), fixed.of(readonly(options.readonly === true || options.disabled === true)), heard],
  });
  const view = new EditorView({ state, parent: host });
  if (options.rows) view.dom.style.setProperty("--rows", String(options.rows));
  return {
    element: view.dom,
    getValue: () => view.state.doc.toString(),
    setValue(value) {
      if (value === view.state.doc.toString()) return;
      silent = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } });
      silent = false;
    },
    setReadonly: (on) => view.dispatch({ effects: fixed.reconfigure(readonly(on)) }),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

function readonly(on: boolean): Extension {
  return [EditorState.readOnly.of(on), EditorView.contentAttributes.of({ "aria-readonly": String(on) })];
}

function extensions(options: EditorOptions): Extension[] {
  const on = (wanted: boolean | undefined, ...extension: Extension[]): Extension => (wanted === false ? [] : extension);
  return [
    options.nonce ? EditorView.cspNonce.of(options.nonce) : [],
    on(options.lineNumbers, lineNumbers(), highlightActiveLineGutter()),
    on(options.styleActiveLine, highlightActiveLine()),
    on(options.matchBrackets, bracketMatching()),
    on(options.lineWrapping, EditorView.lineWrapping),
    highlightSpecialChars(), history(), drawSelection(), rectangularSelection(), indentOnInput(), highlightSelectionMatches(),
    indentUnit.of(" ".repeat(options.indentUnit ?? 4)),
    EditorState.tabSize.of(options.indentUnit ?? 4),
    options.placeholder ? placeholder(options.placeholder) : [],
    EditorView.contentAttributes.of(options.label ? { "aria-label": options.label } : {}),
    // Tab indents; Escape then Tab leaves the editor, which CodeMirror's key map knows by itself.
    keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, indentWithTab]),
    language(options.mode), look, colours,
  ];
}
