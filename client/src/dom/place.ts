/**
 * Where the person is: the focus, the scroll position, the form before their eyes.
 *
 * The one rule: the layout is read at most once per animation frame, however
 * much has been shown meanwhile.
 */
/** Short ways are scrolled smoothly; long ones would be a show. */
const NEAR_PX = 48;
/** A form that is higher than the window is left alone while its head stands in this part of it. */
const HEAD_PART = 0.6;

/** The focused field by what the server calls it, because its element will be another one. */
interface Focus {
  readonly selector: string;
  readonly start: number | null;
  readonly end: number | null;
}

export interface Kept {
  readonly scrollY: number;
  readonly focus: Focus | undefined;
}

export function keepPlace(): Kept {
  return { scrollY: window.scrollY, focus: focusOf(document.activeElement) };
}

export function restorePlace(kept: Kept): void {
  window.scrollTo(0, kept.scrollY);
  if (!kept.focus) return;
  const { selector, start, end } = kept.focus;
  // A covered form may have a field of the same name.
  const element = Array.from(document.querySelectorAll<HTMLElement>(selector)).find((each) => !each.closest("[hidden]"));
  if (!element) return;
  element.focus({ preventScroll: true });
  if (start !== null && (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) {
    try {
      element.setSelectionRange(start, end);
    } catch {
      // numbers and dates have no selection
    }
  }
}

function focusOf(active: Element | null): Focus | undefined {
  if (!(active instanceof HTMLElement) || active === document.body) return undefined;
  const name = active.getAttribute("name");
  const value = active.getAttribute("type") === "radio" || active.getAttribute("type") === "checkbox" ? active.getAttribute("value") : null;
  const selector = name ? `[name="${CSS.escape(name)}"]${value === null ? "" : `[value="${CSS.escape(value)}"]`}` : active.id && !active.id.startsWith("dk-") ? `#${CSS.escape(active.id)}` : "";
  if (!selector) return undefined;
  const text = active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && /^(text|password|url|search|tel)$/.test(active.type));
  return { selector, start: text ? active.selectionStart : null, end: text ? active.selectionEnd : null };
}

/** Keeps the form, or the end of the flow, before the person's eyes while things are added. */
export class Follower {
  private frame = 0;
  private formSeen = false;
  private readonly observer = typeof IntersectionObserver === "undefined" ? undefined : new IntersectionObserver((entries) => (this.formSeen = entries.at(-1)?.isIntersecting ?? false));
  /** A message below a field makes the form grow past the window's edge. */
  private readonly growth = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(() => this.flowed(false));
  private watched: Element | undefined;
  private showNew = false;
  private toEnd = false;

  /** This form stands on the screen now; bring it to the eye. */
  formShown(element: Element | undefined): void {
    if (this.watched) this.observer?.unobserve(this.watched);
    this.growth?.disconnect();
    this.watched = element;
    this.formSeen = false;
    if (!element) return;
    this.observer?.observe(element);
    this.growth?.observe(element);
    this.showNew = true;
    this.schedule();
  }

  /** Something was added to the flow. `follow`: go to its end. */
  flowed(follow: boolean): void {
    if (follow) this.toEnd = true;
    // Without a form before their eyes a reader is left where they are.
    if (follow || (this.watched && this.formSeen)) this.schedule();
  }

  /** The person is back where they were: nothing is brought to their eye. */
  rest(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.showNew = this.toEnd = false;
  }

  private schedule(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.settle();
    });
  }

  private settle(): void {
    const { watched, showNew, toEnd } = this;
    this.showNew = this.toEnd = false;
    if (watched?.isConnected) bringToEye(watched, showNew);
    else if (toEnd) window.scrollTo(0, document.documentElement.scrollHeight);
  }
}

function bringToEye(form: Element, isNew: boolean): void {
  const { top, bottom, height } = form.getBoundingClientRect();
  const fits = height <= window.innerHeight;
  if (!fits && (!isNew || (top >= 0 && top < window.innerHeight * HEAD_PART))) return;
  const far = bottom - window.innerHeight > NEAR_PX;
  form.scrollIntoView({ block: fits ? "nearest" : "start", behavior: isNew && !far ? "smooth" : "auto" });
}
