/**
 * The lazy part `source`: the text editor of `TextSource`.
 *
 * The one rule: what the server changes is marked as such and never told back;
 * what the reader changes is told as splices, in order, each by its own place
 * in the text as it was then. Undo is the server's: the keys only ask for it.
 */
import { Annotation, Compartment, EditorState, type Extension, Prec, type Transaction } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers, type ViewUpdate } from "@codemirror/view";
import { findKeys, finding } from "./find";
import { iconField, iconGutter, iconsEffect } from "./gutter";
import { editorKeys } from "./keys";
import { looksEffect, type Looks, marks, spansEffect, spansOf } from "./marks";
import { look } from "./look";
import { difference, type Span, withoutTag, withTag } from "./spans";
import { say } from "./words";

export interface SourceEvents {
  spliced(start: number, deleted: number, insert: string): void;
  moved(caret: number, selection: readonly [number, number] | null): void;
  undo(): void;
  redo(): void;
  lineClicked(line: number): void;
  iconClicked(line: number, offset: number): void;
  /** The pointer rests on a character. */
  rests(line: number, column: number, text: string, x: number, y: number): void;
  /** The lines were measured, and are not as high as was thought. */
  measured(): void;
}

export interface SourceFlags {
  readonly editable: boolean;
  readonly lineNumbers: boolean;
  readonly iconGutter: boolean;
  readonly wrap: string;
}

export type Align = "nearest" | "start" | "center" | "end";

/** The change came from the server. */
const remote = Annotation.define<true>();
const REST_MS = 500;

export class Source {
  readonly view: EditorView;
  private readonly flags = new Compartment();
  private resting: ReturnType<typeof setTimeout> | undefined;
  /** Whether a resting pointer is told. */
  tooltips = false;

  constructor(
    host: HTMLElement,
    private readonly events: SourceEvents,
    nonce: string,
  ) {
    this.view = new EditorView({ parent: host, state: EditorState.create({ doc: "", extensions: this.extensions(nonce) }) });
    this.view.dom.addEventListener("mousemove", (event) => this.pointerMoved(event));
    this.view.dom.addEventListener("mouseleave", () => clearTimeout(this.resting));
  }

  private extensions(nonce: string): Extension[] {
    const undo = (view: EditorView): boolean => (view.state.readOnly ? false : (this.events.undo(), true));
    const redo = (view: EditorView): boolean => (view.state.readOnly ? false : (this.events.redo(), true));
    return [
      nonce ? EditorView.cspNonce.of(nonce) : [],
      // Offsets are the server's: a line ends with "\n" and nothing else.
      EditorState.lineSeparator.of("\n"),
      EditorState.tabSize.of(4),
      marks, iconField, finding, drawSelection(), this.flags.of([]),
      Prec.high(keymap.of([{ key: "Mod-z", run: undo }, { key: "Mod-y", run: redo }, { key: "Mod-Shift-z", run: redo }])),
      keymap.of([...findKeys, ...editorKeys()]),
      EditorView.domEventHandlers({
        beforeinput: (event, view) => (event.inputType === "historyUndo" ? undo(view) : event.inputType === "historyRedo" ? redo(view) : false),
      }),
      EditorView.updateListener.of((update) => this.updated(update)),
      EditorView.contentAttributes.of({ "aria-label": say("Text") }),
      look,
    ];
  }

  // -- what the server says ---------------------------------------------------------

  setFlags(flags: SourceFlags): void {
    const { lineClicked, iconClicked } = this.events;
    const numbers = lineNumbers({ domEventHandlers: { click: (view, block) => (lineClicked(view.state.doc.lineAt(block.from).number - 1), true) } });
    const extensions: Extension[] = [
      EditorState.readOnly.of(!flags.editable),
      EditorView.contentAttributes.of({ "aria-readonly": String(!flags.editable) }),
      flags.iconGutter ? iconGutter(iconClicked) : [],
      flags.lineNumbers ? [numbers, highlightActiveLineGutter()] : [],
      flags.editable ? highlightActiveLine() : [],
      flags.wrap === "none" ? [] : EditorView.lineWrapping,
      flags.wrap === "char" ? EditorView.editorAttributes.of({ class: "dks-break" }) : [],
    ];
    this.dispatch({ effects: this.flags.reconfigure(extensions) });
  }

  /** All of the text; tags are gone with it. Only what differs is changed, so that the cursor stays where the reader is. */
  setText(text: string): void {
    const old = this.view.state.doc.toString();
    const { start, end, insert } = difference(old, text);
    const changes = start === end && !insert ? {} : { changes: { from: start, to: end, insert } };
    // What appears right at the cursor of someone who types is what they typed, come back in its place.
    const behind = insert && start === end && start === this.caret && this.view.hasFocus ? { selection: { anchor: start + insert.length } } : {};
    this.dispatch({ ...changes, ...behind, effects: spansEffect([]) });
  }

  splice(start: number, deleted: number, insert: string): void {
    const { length } = this.view.state.doc;
    const from = start < 0 ? length : Math.min(start, length);
    this.dispatch({ changes: { from, to: Math.min(length, from + deleted), insert } });
  }

  setSpans(spans: readonly Span[]): void {
    this.dispatch({ effects: spansEffect(spans) });
  }

  tag(name: string, start: number, end: number, on: boolean): void {
    this.setSpans((on ? withTag : withoutTag)(spansOf(this.view), name, start, end));
  }

  setLooks(looks: Looks): void {
    this.dispatch({ effects: looksEffect(looks) });
  }

  setIcons(icons: Readonly<Record<string, unknown>>): void {
    this.dispatch({ effects: iconsEffect(icons) });
  }

  /** Put the caret; with a selection, at its end that is nearer to the caret. */
  select(caret: number, selection: readonly [number, number] | null): void {
    const { length } = this.view.state.doc;
    const hold = (offset: number): number => Math.max(0, Math.min(length, offset));
    const [start, end] = selection ? [hold(selection[0]), hold(selection[1])] : [hold(caret), hold(caret)];
    const backwards = selection !== null && hold(caret) === start && start !== end;
    this.dispatch({ selection: backwards ? { anchor: end, head: start } : { anchor: start, head: end } });
  }

  show(offset: number, align: Align): void {
    const position = Math.max(0, Math.min(this.view.state.doc.length, offset));
    this.dispatch({ effects: EditorView.scrollIntoView(position, { y: align }) });
  }

  get caret(): number {
    return this.view.state.selection.main.head;
  }

  destroy(): void {
    clearTimeout(this.resting);
    this.view.destroy();
  }

  private dispatch(spec: Parameters<EditorView["dispatch"]>[0] & object): void {
    this.view.dispatch({ ...spec, annotations: remote.of(true) });
  }

  // -- what the reader does ---------------------------------------------------------

  private updated(update: ViewUpdate): void {
    const own = update.transactions.filter((transaction) => !transaction.annotation(remote));
    for (const transaction of own) if (transaction.docChanged) this.tell(transaction);
    if (own.some((transaction) => transaction.selection || transaction.docChanged)) {
      const { head, from, to } = update.state.selection.main;
      this.events.moved(head, from === to ? null : [from, to]);
    }
    if (update.docChanged || update.selectionSet) clearTimeout(this.resting);
    if (update.geometryChanged) this.events.measured();
  }

  /** Each change by its place in the text after those before it. */
  private tell(transaction: Transaction): void {
    transaction.changes.iterChanges((fromOld, toOld, fromNew, _toNew, inserted) => {
      this.events.spliced(fromNew, toOld - fromOld, inserted.toString());
    });
  }

  private pointerMoved(event: MouseEvent): void {
    clearTimeout(this.resting);
    if (!this.tooltips || event.buttons) return;
    this.resting = setTimeout(() => {
      const offset = this.view.posAtCoords({ x: event.clientX, y: event.clientY });
      if (offset === null) return;
      const line = this.view.state.doc.lineAt(offset);
      this.events.rests(line.number - 1, offset - line.from, line.text, event.clientX, event.clientY);
    }, REST_MS);
  }
}

export function createSource(host: HTMLElement, events: SourceEvents, nonce: string): Source {
  return new Source(host, events, nonce);
}
