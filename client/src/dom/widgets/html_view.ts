/** `HtmlView`: a scrolling piece of HTML, sanitised unless trusted; `ExternalWidget`: a place for the program's own HTML. */
import { type Edit, type Make, Widget } from "./base";
import { el } from "../outputs/build";
import { Html } from "./html_slot";
import { defineWidget } from "./registry";
import { Scrolling } from "./scrolling";
import { text } from "./values";
import { say } from "./words";

class HtmlView extends Widget {
  private readonly html: Html;
  readonly scrolling: Scrolling;
  private stale = false;

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-html", tabindex: 0, role: "region", "aria-label": say("Document") }));
    this.html = new Html(this.host.page, this.element);
    this.scrolling = new Scrolling(this, this.element);
    // Pictures take their room only now.
    this.element.addEventListener("load", () => this.scrolling.contentChanged(), true);
  }

  /** Show all of it anew, once per batch: the text and whether it is trusted may come together. */
  refresh(): void {
    this.stale = true;
    this.changed();
  }

  override render(): void {
    if (!this.stale) return;
    this.stale = false;
    this.html.show(text(this.state.html), this.state.trusted === true);
    this.scrolling.contentChanged();
  }

  splice({ start, delete: deleted, insert }: Edit): void {
    const old = text(this.state.html);
    const atEnd = Number(start) < 0 || Number(start) === old.length;
    const at = atEnd ? old.length : Number(start);
    this.state.html = old.slice(0, at) + text(insert) + old.slice(at + Number(deleted ?? 0));
    if (!atEnd || this.stale) this.refresh();
    else this.html.append(text(insert), this.state.trusted === true);
  }

  override contentChanged(): void {
    this.scrolling.contentChanged();
  }

  override resized(): void {
    this.scrolling.apply();
  }

  override dispose(): void {
    this.html.clear();
    this.scrolling.dispose();
  }
}

defineWidget("HtmlView", HtmlView, {
  state: {
    html: (view) => view.refresh(),
    trusted: (view) => view.refresh(),
    scroll_position: (view, value) => view.scrolling.set(value),
  },
  acts: {
    scroll_to_top: (view) => void (view.element.scrollTop = 0),
    scroll_to_bottom: (view) => void (view.element.scrollTop = view.element.scrollHeight),
  },
  edits: { splice: (view, edit) => view.splice(edit) },
  raw: ["html"],
});

class ExternalWidget extends Widget {
  private readonly html: Html;

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-external" }));
    this.html = new Html(this.host.page, this.element);
  }

  refresh(): void {
    this.changed();
  }

  override render(): void {
    this.html.show(text(this.state.content), this.state.trusted === true);
  }

  override dispose(): void {
    this.html.clear();
  }
}

defineWidget("ExternalWidget", ExternalWidget, {
  state: { content: (widget) => widget.refresh(), trusted: (widget) => widget.refresh() },
  raw: ["content"],
});
