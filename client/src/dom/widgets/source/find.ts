/**
 * Finding and replacing in the editor: a bar at its foot.
 *
 * The one rule: what is replaced is a change of the reader like typing, so it is
 * told like typing. Plain text only; the program's own `find` is Python's.
 */
import { type Extension, RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, type KeyBinding, type Panel, showPanel, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { el } from "../../outputs/build";
import { say } from "./words";

interface Query {
  readonly open: boolean;
  readonly text: string;
  readonly matchCase: boolean;
}

const setQuery = StateEffect.define<Partial<Query>>();

const query = StateField.define<Query>({
  create: () => ({ open: false, text: "", matchCase: false }),
  update: (value, transaction) => transaction.effects.reduce((now, effect) => (effect.is(setQuery) ? { ...now, ...effect.value } : now), value),
  provide: (field) => showPanel.from(field, ({ open }) => (open ? panel : null)),
});

const mark = Decoration.mark({ class: "dks-match" });

/** Matches in what is drawn are marked. */
const marked = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = found(view);
    }
    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged || update.startState.field(query) !== update.state.field(query)) this.decorations = found(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function found(view: EditorView): DecorationSet {
  const { open, text } = view.state.field(query);
  const builder = new RangeSetBuilder<Decoration>();
  if (open && text) {
    for (const { from, to } of view.visibleRanges) {
      const start = Math.max(0, from - text.length);
      for (const at of matches(view, start, to + text.length)) builder.add(at, at + text.length, mark);
    }
  }
  return builder.finish();
}

/** Where the text that is looked for begins, between two places. */
function matches(view: EditorView, from = 0, to = view.state.doc.length): number[] {
  const { text, matchCase } = view.state.field(query);
  if (!text) return [];
  // Lower case may change a text's length in a few languages; then case counts after all.
  const raw = view.state.sliceDoc(from, to);
  const folded = matchCase || raw.toLowerCase().length !== raw.length ? raw : raw.toLowerCase();
  const wanted = folded === raw ? text : text.toLowerCase();
  const places: number[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) places.push(from + at);
  return places;
}

/** Select the next (or the one before), around the end. */
function go(view: EditorView, forward: boolean): boolean {
  const places = matches(view);
  if (!places.length) return false;
  const { from, to } = view.state.selection.main;
  const next = forward ? (places.find((at) => at >= to && (at > from || from === to)) ?? places[0]) : (places.findLast((at) => at < from) ?? places.at(-1));
  select(view, next as number);
  return true;
}

function select(view: EditorView, at: number): void {
  const { text } = view.state.field(query);
  view.dispatch({ selection: { anchor: at, head: at + text.length }, effects: EditorView.scrollIntoView(at, { y: "center" }), userEvent: "select.search" });
}

function replaceOne(view: EditorView, insert: string): void {
  if (view.state.readOnly) return;
  const { text } = view.state.field(query);
  const { from, to } = view.state.selection.main;
  if (to - from === text.length && matches(view, from, to).length) view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length }, userEvent: "input.replace" });
  go(view, true);
}

function replaceAll(view: EditorView, insert: string): void {
  if (view.state.readOnly) return;
  const { text } = view.state.field(query);
  view.dispatch({ changes: matches(view).map((from) => ({ from, to: from + text.length, insert })), userEvent: "input.replace.all" });
}

function panel(view: EditorView): Panel {
  const now = view.state.field(query);
  const find = el("input", { type: "text", class: "dks-find", "aria-label": say("Find"), placeholder: say("Find"), "main-field": "" });
  const insert = el("input", { type: "text", class: "dks-find", "aria-label": say("Replace with"), placeholder: say("Replace with") });
  const matchCase = el("input", { type: "checkbox" });
  const count = el("span", { class: "dks-count", role: "status" });
  find.value = now.text;
  matchCase.checked = now.matchCase;
  const button = (label: string, title: string, run: () => void): HTMLButtonElement => {
    const made = el("button", { type: "button", title }, label);
    made.addEventListener("click", run);
    return made;
  };
  const close = (): void => {
    view.dispatch({ effects: setQuery.of({ open: false }) });
    view.focus();
  };
  const changed = (): void => {
    view.dispatch({ effects: setQuery.of({ text: find.value, matchCase: matchCase.checked }) });
    const first = matches(view).find((at) => at >= view.state.selection.main.from) ?? matches(view)[0];
    if (first !== undefined) select(view, first);
  };
  find.addEventListener("input", changed);
  matchCase.addEventListener("change", changed);
  const dom = el(
    "div", { class: "dks-bar", role: "search" },
    find, button("↑", say("Previous (Shift+Enter)"), () => void go(view, false)), button("↓", say("Next (Enter)"), () => void go(view, true)), el("label", {}, matchCase, say("Match case")), count,
    el("span", { class: "dks-row" }),
    insert, button(say("Replace"), say("Replace this one"), () => replaceOne(view, insert.value)), button(say("All"), say("Replace all"), () => replaceAll(view, insert.value)), button("×", say("Close (Escape)"), close),
  );
  dom.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && event.target === find) go(view, !event.shiftKey);
    else if (event.key === "Enter" && event.target === insert) replaceOne(view, insert.value);
    else return;
    event.preventDefault();
  });
  const tell = (): void => {
    const places = matches(view);
    const at = places.indexOf(view.state.selection.main.from);
    count.textContent = !find.value ? "" : places.length ? at >= 0 ? say("{} of {}", at + 1, places.length) : String(places.length) : say("Not found");
  };
  tell();
  return {
    dom,
    mount: () => find.select(),
    update: (update) => {
      if (update.docChanged || update.selectionSet || update.transactions.some((transaction) => transaction.effects.some((effect) => effect.is(setQuery)))) tell();
    },
  };
}

function open(view: EditorView): boolean {
  const { from, to } = view.state.selection.main;
  const chosen = view.state.sliceDoc(from, Math.min(to, from + 200));
  view.dispatch({ effects: setQuery.of({ open: true, ...(chosen && !chosen.includes("\n") ? { text: chosen } : {}) }) });
  view.dom.querySelector<HTMLInputElement>(".dks-find")?.select();
  return true;
}

export const finding: Extension = [query, marked];

export const findKeys: readonly KeyBinding[] = [
  { key: "Mod-f", run: open, preventDefault: true },
  { key: "F3", run: (view) => go(view, true), shift: (view) => go(view, false), preventDefault: true },
  { key: "Mod-g", run: (view) => go(view, true), shift: (view) => go(view, false), preventDefault: true },
  { key: "Escape", run: (view) => view.state.field(query).open && (view.dispatch({ effects: setQuery.of({ open: false }) }), true) },
];
