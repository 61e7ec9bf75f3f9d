/**
 * The keys of the editor: moving, selecting, indenting.
 *
 * The one rule: only what the browser does not do by itself in text that is
 * partly drawn, and the habits of programmers' editors. (CodeMirror's own key
 * maps bring a language framework along that is larger than the rest of this
 * part.) Tab indents; Escape and then Tab leaves the editor.
 */
import { EditorSelection, type SelectionRange } from "@codemirror/state";
import { type Command, type EditorView, type KeyBinding } from "@codemirror/view";

const INDENT = 4;

type Move = (view: EditorView, range: SelectionRange, forward: boolean) => SelectionRange;

const byChar: Move = (view, range, forward) => view.moveByChar(range, forward);
const byWord: Move = (view, range, forward) => view.moveByGroup(range, forward);
const byLine: Move = (view, range, forward) => view.moveVertically(range, forward);
const byPage: Move = (view, range, forward) => view.moveVertically(range, forward, view.scrollDOM.clientHeight);
const toEdge: Move = (view, range, forward) => view.moveToLineBoundary(range, forward);
const toEnd: Move = (view, _range, forward) => EditorSelection.cursor(forward ? view.state.doc.length : 0);

/** Go, or with Shift select up to there. A selection ends where an arrow key points. */
function goes(move: Move, forward: boolean, extend: boolean): Command {
  return (view) => {
    const { main } = view.state.selection;
    const collapse = !extend && !main.empty && move === byChar;
    const to = collapse ? EditorSelection.cursor(forward ? main.to : main.from) : move(view, main, forward);
    const selection = extend ? EditorSelection.range(main.anchor, to.head, to.goalColumn) : EditorSelection.cursor(to.head, to.assoc, undefined, to.goalColumn);
    view.dispatch({ selection, scrollIntoView: true, userEvent: "select" });
    return true;
  };
}

function both(key: string, move: Move, forward: boolean, mac?: string): KeyBinding {
  return { key, ...(mac ? { mac } : {}), run: goes(move, forward, false), shift: goes(move, forward, true), preventDefault: true };
}

const selectAll: Command = (view) => {
  view.dispatch({ selection: { anchor: 0, head: view.state.doc.length }, userEvent: "select" });
  return true;
};

/** A new line is indented as the one it was begun in. */
const newline: Command = (view) => {
  if (view.state.readOnly) return false;
  const { from } = view.state.selection.main;
  const line = view.state.doc.lineAt(from);
  const indent = /^[ \t]*/.exec(line.text.slice(0, from - line.from))?.[0] ?? "";
  view.dispatch(view.state.replaceSelection(`\n${indent}`), { scrollIntoView: true, userEvent: "input" });
  return true;
};

/** Without a selection spaces up to the next stop; with one all its lines. */
const indent: Command = (view) => {
  const { state } = view;
  const { main } = state.selection;
  if (state.readOnly) return false;
  if (main.empty) {
    const column = main.head - state.doc.lineAt(main.head).from;
    view.dispatch(state.replaceSelection(" ".repeat(INDENT - (column % INDENT))), { scrollIntoView: true, userEvent: "input" });
  } else view.dispatch({ changes: lines(view).map(({ from }) => ({ from, insert: " ".repeat(INDENT) })), userEvent: "input.indent" });
  return true;
};

const dedent: Command = (view) => {
  if (view.state.readOnly) return false;
  const changes = lines(view).flatMap(({ from, text }) => {
    const blank = /^(\t| {1,4})/.exec(text)?.[0].length ?? 0;
    return blank ? [{ from, to: from + blank }] : [];
  });
  view.dispatch({ changes, userEvent: "delete.dedent" });
  return true;
};

function lines(view: EditorView): { from: number; text: string }[] {
  const { doc, selection } = view.state;
  const [first, last] = [doc.lineAt(selection.main.from).number, doc.lineAt(selection.main.to).number];
  return Array.from({ length: last - first + 1 }, (_, i) => doc.line(first + i));
}

/** Tab is taken unless Escape came right before it. */
export function editorKeys(): KeyBinding[] {
  let leaving = false;
  const tab =
    (command: Command): Command =>
    (view) =>
      leaving ? false : command(view);
  return [
    { any: (_view, event) => (event.key !== "Tab" && event.key !== "Shift" && (leaving = event.key === "Escape"), false) },
    { key: "Tab", run: tab(indent), shift: tab(dedent) },
    { key: "Enter", run: newline, shift: newline },
    { key: "Mod-a", run: selectAll, preventDefault: true },
    both("ArrowLeft", byChar, false),
    both("ArrowRight", byChar, true),
    both("ArrowUp", byLine, false),
    both("ArrowDown", byLine, true),
    both("Ctrl-ArrowLeft", byWord, false, "Alt-ArrowLeft"),
    both("Ctrl-ArrowRight", byWord, true, "Alt-ArrowRight"),
    both("PageUp", byPage, false),
    both("PageDown", byPage, true),
    both("Home", toEdge, false),
    both("End", toEdge, true),
    both("Mod-Home", toEnd, false, "Cmd-ArrowUp"),
    both("Mod-End", toEnd, true, "Cmd-ArrowDown"),
  ];
}
