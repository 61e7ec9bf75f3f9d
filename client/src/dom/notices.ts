/** Quiet banners at the top of the page: what went wrong or happened beside the script. */
import { asText, el, icon, ICONS } from "./outputs/build";
import { say } from "./words";

export interface NoticeSpec {
  readonly level: "info" | "warning" | "error";
  readonly text: string;
  readonly details?: string;
  /** A banner with the same id is replaced. */
  readonly id?: string | number;
  /** Something the person can do about it; only our own page says such. */
  readonly action?: { readonly label: string; act(): void };
}

/** Older banners go: a handler that fails in a loop must not fill the window. */
const MOST = 4;

export class Notices {
  constructor(private readonly home: HTMLElement) {}

  show(spec: NoticeSpec): void {
    const fresh = this.build(spec);
    const old = spec.id === undefined ? null : this.home.querySelector(`[data-notice="${CSS.escape(String(spec.id))}"]`);
    if (old) old.replaceWith(fresh);
    else this.home.append(fresh);
    while (this.home.childElementCount > MOST) this.home.firstElementChild?.remove();
  }

  clear(): void {
    this.home.replaceChildren();
  }

  private build(spec: NoticeSpec): HTMLElement {
    const level = spec.level === "error" || spec.level === "warning" ? spec.level : "info";
    const text = el("div", { class: "dk-notice-text" }, el("p", {}, asText(spec.text)));
    if (spec.details) text.append(el("details", {}, el("summary", {}, say("Details")), el("pre", {}, spec.details)));
    if (spec.action) text.append(actionButton(spec.action, () => notice.remove()));
    const close = el("button", { type: "button", class: "dk-close", "aria-label": say("Close") }, icon(ICONS.close));
    const notice = el("div", { class: "dk-notice", "data-level": level, role: level === "error" ? "alert" : "status" }, text, close);
    if (spec.id !== undefined) notice.dataset["notice"] = String(spec.id);
    close.addEventListener("click", () => notice.remove());
    return notice;
  }
}

function actionButton(action: NonNullable<NoticeSpec["action"]>, done: () => void): HTMLElement {
  const button = el("button", { type: "button", class: "dk-button btn btn-secondary btn-sm" }, action.label);
  button.addEventListener("click", () => {
    action.act();
    done();
  });
  return button;
}
