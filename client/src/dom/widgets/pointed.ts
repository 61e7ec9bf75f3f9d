/**
 * Telling about the pointer, keys and dropped things, for widgets whose class says so.
 *
 * The one rule: a listener stands on the element only while the server listens
 * to its action, so that a thousand labels cost nothing. Payloads: the fields of
 * the seed's event dictionaries.
 */
import { type Make, Widget } from "./base";
import { describe, nextTransfer, uploaded } from "./uploads";

type Facts = Record<string, unknown>;

/** Action → DOM event. Those of `drop-*` and `drag-over` come from `Drops`. */
const EVENTS: Readonly<Record<string, string>> = {
  "pointer-down": "pointerdown",
  "pointer-up": "pointerup",
  "pointer-move": "pointermove",
  enter: "pointerenter",
  leave: "pointerleave",
  click: "click",
  dblclick: "dblclick",
  scroll: "wheel",
  "key-down": "keydown",
  "key-up": "keyup",
  "key-press": "keypress",
  "focus-in": "focusin",
  "focus-out": "focusout",
  contextmenu: "contextmenu",
};

const DROPPING: ReadonlySet<string> = new Set(["drop-start", "drop-end", "drag-over", "drop-progress"]);

/** A widget that can tell about pointer, keys and drops; keys need `interactive`, which makes it take the focus. */
export abstract class Pointed extends Widget {
  private readonly handlers = new Map<string, (event: Event) => void>();
  private takesDrops = false;

  constructor(make: Make, element: HTMLElement) {
    super(make, element);
  }

  /** The property `interactive`: fires the pointer and key callbacks. */
  setInteractive(interactive: boolean): void {
    this.element.classList.toggle("dkw-interactive", interactive);
    if (interactive) this.element.tabIndex = 0;
    else this.element.removeAttribute("tabindex");
    for (const action of this.listened) interactive ? this.attach(action) : this.detach(action);
  }

  override listen(action: string): void {
    super.listen(action);
    if (DROPPING.has(action)) this.takeDrops();
    else if (this.state.interactive === true) this.attach(action);
  }

  override unlisten(action: string): void {
    super.unlisten(action);
    this.detach(action);
  }

  private attach(action: string): void {
    const type = EVENTS[action];
    if (!type || this.handlers.has(action)) return;
    const handler = (event: Event) => this.told(action, event);
    this.handlers.set(action, handler);
    this.element.addEventListener(type, handler, { passive: action !== "contextmenu" });
  }

  private detach(action: string): void {
    const handler = this.handlers.get(action);
    if (!handler) return;
    this.handlers.delete(action);
    this.element.removeEventListener(EVENTS[action] as string, handler);
  }

  private told(action: string, event: Event): void {
    if (action === "contextmenu") event.preventDefault();
    if (action === "pointer-down") this.element.focus({ preventScroll: true });
    this.fire(action, factsOf(event, this.element));
  }

  private takeDrops(): void {
    if (this.takesDrops) return;
    this.takesDrops = true;
    keepPage();
    const { element } = this;
    const over = (inside: boolean) => element.classList.toggle("dkw-drop-target", inside);
    element.addEventListener("dragover", (event) => {
      event.preventDefault();
      over(true);
      this.fire("drag-over", { ...factsOf(event, element), types: [...(event.dataTransfer?.types ?? [])] });
    });
    element.addEventListener("dragleave", () => over(false));
    element.addEventListener("drop", (event) => {
      event.preventDefault();
      over(false);
      void this.dropped(event).catch((error: unknown) => this.host.page.reportError(error));
    });
  }

  /** The announcement goes at once, the files follow, then the whole. */
  private async dropped(event: DragEvent): Promise<void> {
    const data = event.dataTransfer;
    const say = (type: string): string | null => data?.getData(type) || null;
    const facts = { ...factsOf(event, this.element), types: [...(data?.types ?? [])], text: say("text/plain"), url: say("text/uri-list"), html: say("text/html") };
    const files = [...(data?.files ?? [])];
    const transfer = nextTransfer();
    const named = { ...facts, ...(files.length ? { transfer_id: transfer } : {}) };
    this.fire("drop-start", { ...named, files: files.map(describe) });
    if (!this.listens("drop-end")) return;
    this.fire("drop-end", { ...named, files: await uploaded(this, files, transfer) });
  }
}

let kept = false;

/** A file that misses its target would make the browser leave the page for it. */
function keepPage(): void {
  if (kept) return;
  kept = true;
  for (const type of ["dragover", "drop"]) {
    window.addEventListener(type, (event) => {
      if (!event.defaultPrevented && !isField(event.target)) event.preventDefault();
    });
  }
}

const isField = (target: EventTarget | null): boolean => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** The event dictionary of the seed. */
export function factsOf(event: Event, element: HTMLElement): Facts {
  const facts: Facts = { type: event.type, time_stamp: event.timeStamp };
  if (event instanceof MouseEvent) addMouse(facts, event, element);
  if (event instanceof PointerEvent) {
    facts.pointer_id = event.pointerId;
    facts.pointer_type = event.pointerType;
    facts.pressure = event.pressure;
    facts.is_primary = event.isPrimary;
  }
  if (event instanceof WheelEvent) {
    facts.delta_x = event.deltaX;
    facts.delta_y = event.deltaY;
    facts.delta_z = event.deltaZ;
    facts.delta_mode = event.deltaMode;
  }
  if (event instanceof KeyboardEvent) {
    facts.key = event.key;
    facts.keycode = event.code;
    facts.repeat = event.repeat;
    facts.modifiers = modifiersOf(event);
  }
  return facts;
}

function addMouse(facts: Facts, event: MouseEvent, element: HTMLElement): void {
  const box = element.getBoundingClientRect();
  facts.x = event.clientX - box.left;
  facts.y = event.clientY - box.top;
  facts.viewport_x = event.clientX;
  facts.viewport_y = event.clientY;
  facts.button_trigger = event.button + 1;
  facts.button_mask = maskOf(event.buttons);
  facts.modifiers = modifiersOf(event);
}

/** The DOM says 1 left, 2 right, 4 middle; the seed 1 left, 2 middle, 4 right. */
function maskOf(buttons: number): number {
  return (buttons & ~6) | (buttons & 2 ? 4 : 0) | (buttons & 4 ? 2 : 0);
}

function modifiersOf(event: MouseEvent | KeyboardEvent): string[] {
  const held = { alt: event.altKey, ctrl: event.ctrlKey, shift: event.shiftKey, meta: event.metaKey };
  return Object.entries(held).flatMap(([name, down]) => (down ? [name] : []));
}
