/**
 * `TextSource`: a text editor. The editor itself is a part of its own, loaded
 * when the first one is shown.
 *
 * The one rule: what came before the editor was there is done in its order once
 * it is (`whenReady`). The reader's edits are told at once, each with the
 * revision it was made on (docs/widgets-wire.md §4.2).
 */
import { type Edit, type Make, Widget } from "./base";
import { el } from "../outputs/build";
import { showFailure } from "./failed";
import { defineWidget } from "./registry";
import { nameByTooltip } from "./naming";
import { Scrolling } from "./scrolling";
import type { Align, Source } from "./source";
import type { Looks } from "./source/marks";
import type { Span } from "./source/spans";
import { color, number, oneOf, px, text } from "./values";

/** What the part exports. */
type SourcePart = typeof import("./source");

const MOVED_MS = 80;
const ALIGNS: readonly Align[] = ["nearest", "start", "center", "end"];
const MONOSPACE = "var(--mono)";

class TextSource extends Widget {
  private source: Source | null = null;
  private waiting: ((source: Source) => void)[] = [];
  private scrolling: Scrolling | null = null;
  private rev = 0;
  private moved: ReturnType<typeof setTimeout> | undefined;
  private tooltip: HTMLElement | null = null;
  private selectionStale = false;
  private spans: readonly Span[] | null = null;

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-source", "aria-busy": "true" }));
    this.element.style.setProperty("--dks-font", MONOSPACE);
    this.host.page.load<SourcePart>("source").then(
      (part) => this.ready(part),
      (error: unknown) => {
        showFailure(this.element, this.name, String(error));
        this.host.page.reportError(error);
      },
    );
    this.changed();
  }

  private ready({ createSource }: SourcePart): void {
    if (this.destroyed) return;
    const body = el("div", { class: "dkw-source-body" });
    this.element.append(body);
    const source = createSource(
      body,
      {
        spliced: (start, deleted, insert) => this.typed(start, deleted, insert),
        moved: (caret, selection) => this.caretMoved(caret, selection),
        undo: () => this.reportEdit({ op: "undo" }),
        redo: () => this.reportEdit({ op: "redo" }),
        lineClicked: (line) => this.fire("line_clicked", line),
        iconClicked: (line, offset) => this.fire("icon_clicked", line, offset),
        rests: (...facts) => this.fire("tooltip", ...facts),
        measured: () => this.scrolling?.contentChanged(),
      },
      this.host.page.nonce,
    );
    nameByTooltip(this, text(this.state.tooltip));
    this.parent?.fieldMade(this);
    this.source = source;
    this.element.removeAttribute("aria-busy");
    this.scrolling = new Scrolling(this, source.view.scrollDOM);
    for (const run of this.waiting.splice(0)) run(source);
    this.render();
    if (this.state.scroll_position) this.scrolling.set(this.state.scroll_position);
  }

  /** Do it now, or in its turn once the editor is there. */
  whenReady(run: (source: Source) => void): void {
    if (this.source) run(this.source);
    else this.waiting.push(run);
  }

  // -- what the server says -----------------------------------------------------------

  /** Flags of the view, set once per batch. */
  refresh(): void {
    this.changed();
  }

  setText(value: string): void {
    // Marks that came with the text are put on it afterwards, whichever was first.
    this.whenReady((source) => source.setText(value));
    if (this.spans) this.setSpans(this.spans);
  }

  setSpans(spans: readonly Span[]): void {
    this.spans = spans;
    this.changed();
    this.whenReady((source) => source.setSpans(spans));
  }

  setRev(rev: number): void {
    this.rev = rev;
  }

  edit(edit: Edit): void {
    this.spans = null;
    const { op, name, start, end } = edit;
    if (op !== "splice") return this.whenReady((source) => source.tag(text(name), Number(start), Number(end), op === "tag"));
    if (edit.key !== undefined && edit.key !== "text") return;
    this.rev = Number(edit.rev ?? this.rev + 1);
    this.whenReady((source) => source.splice(Number(start), Number(edit.delete ?? 0), text(edit.insert)));
  }

  select(): void {
    this.selectionStale = true;
    this.changed();
  }

  setScroll(value: unknown): void {
    this.whenReady(() => this.scrolling?.set(value));
  }

  override contentChanged(): void {
    this.scrolling?.contentChanged();
  }

  override render(): void {
    this.spans = null;
    const { state, source } = this;
    if (!source) return;
    source.setFlags({ editable: state.editable !== false, lineNumbers: state.line_numbers === true, iconGutter: state.icon_gutter === true, wrap: text(state.wrap) || "none" });
    source.tooltips = state.tooltips_enabled === true;
    this.styleCaret();
    if (!this.selectionStale) return;
    this.selectionStale = false;
    source.select(Number(state.caret ?? 0), (state.selection as [number, number] | null) ?? null);
  }

  private styleCaret(): void {
    const [style, shade] = (this.state.cursor_style as [string, string | null] | null) ?? ["line", null];
    const block = style === "block";
    const set = (name: string, value: string): void => this.element.style.setProperty(name, value);
    set("--caret", shade ?? "");
    set("--caret-width", block ? "0.6em" : "");
    set("--caret-opacity", block ? "0.55" : "");
  }

  showTooltip(said: string, x: number, y: number): void {
    this.hideTooltip();
    if (!said) return;
    const tip = (this.tooltip = el("div", { class: "dks-tooltip", role: "tooltip" }, said));
    tip.style.left = `${x}px`;
    tip.style.top = `${y + 18}px`;
    this.element.append(tip);
    const gone = () => this.hideTooltip();
    for (const event of ["mouseleave", "keydown", "pointerdown", "wheel"]) this.element.addEventListener(event, gone, { once: true, passive: true });
  }

  private hideTooltip(): void {
    this.tooltip?.remove();
    this.tooltip = null;
  }

  // -- what the reader does -----------------------------------------------------------

  private typed(start: number, deleted: number, insert: string): void {
    this.reportEdit({ op: "splice", key: "text", start, delete: deleted, insert, rev: this.rev });
    this.rev++;
  }

  private caretMoved(caret: number, selection: readonly [number, number] | null): void {
    this.state.caret = caret;
    this.state.selection = selection;
    this.reportSoon({ caret, selection }, MOVED_MS);
    clearTimeout(this.moved);
    this.moved = setTimeout(() => this.fire("cursor_moved", caret), MOVED_MS);
  }

  override get focusTarget(): HTMLElement {
    return this.source?.view.contentDOM ?? this.element;
  }

  override resized(): void {
    this.source?.view.requestMeasure();
    this.scrolling?.apply();
  }

  override dispose(): void {
    clearTimeout(this.moved);
    this.scrolling?.dispose();
    this.source?.destroy();
  }
}

defineWidget("TextSource", TextSource, {
  state: {
    text: (source, value) => source.setText(text(value)),
    intervals: (source, value) => source.setSpans((value as Span[] | null) ?? []),
    rev: (source, value) => source.setRev(number(value) ?? 0),
    tags: (source, value) => source.whenReady((editor) => editor.setLooks((value as Looks | null) ?? {})),
    icons: (source, value) => source.whenReady((editor) => editor.setIcons((value as Record<string, unknown> | null) ?? {})),
    caret: (source, value) => (number(value), source.select()),
    selection: (source) => source.select(),
    wrap: (source, value) => (oneOf(value, ["none", "char", "word"]), source.refresh()),
    line_numbers: (source) => source.refresh(),
    icon_gutter: (source) => source.refresh(),
    editable: (source) => source.refresh(),
    tooltips_enabled: (source) => source.refresh(),
    cursor_style: (source, value) => (color(Array.isArray(value) ? value[1] : null), source.refresh()),
    font_family: (source, value) => source.element.style.setProperty("--dks-font", !value || value === "monospace" ? MONOSPACE : text(value)),
    font_size: (source, value) => void (source.element.style.fontSize = px(value)),
    scroll_position: (source, value) => source.setScroll(value),
  },
  acts: {
    scroll_to_offset: (source, offset, align) => source.whenReady((editor) => editor.show(Number(offset), oneOf(align ?? "nearest", ALIGNS))),
    scroll_to_cursor: (source) => source.whenReady((editor) => editor.show(editor.caret, "nearest")),
    show_tooltip: (source, said, x, y) => source.showTooltip(text(said), Number(x), Number(y)),
  },
  edits: {
    splice: (source, edit) => source.edit(edit),
    tag: (source, edit) => source.edit(edit),
    untag: (source, edit) => source.edit(edit),
  },
  raw: ["text", "intervals", "tags", "icons"],
});
