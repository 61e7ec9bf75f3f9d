/**
 * Dragging with any pointer.
 *
 * The one rule: what follows the pointer is drawn at most once per frame, and a
 * drag always ends, also when the pointer is lost.
 */

export interface Drag {
  /** The pointer is this many px from where it went down. */
  move(dx: number, dy: number): void;
  end(): void;
}

/** A press that moves less than this is a click. */
export const CLICK_PX = 4;

/** Let an element be dragged: `begin` gets the press and says what to do with the drag, or null to leave it. Returns what ends that. */
export function draggable(element: HTMLElement, begin: (event: PointerEvent) => Drag | null): void {
  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !event.isPrimary) return;
    const drag = begin(event);
    if (drag) follow(element, event, drag);
  });
}

function follow(element: HTMLElement, down: PointerEvent, drag: Drag): void {
  let frame = 0;
  let last = down;
  const draw = (): void => {
    frame = 0;
    drag.move(last.clientX - down.clientX, last.clientY - down.clientY);
  };
  const moved = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    last = event;
    frame ||= requestAnimationFrame(draw);
  };
  const ended = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    for (const type of ENDS) element.removeEventListener(type, ended);
    element.removeEventListener("pointermove", moved);
    if (frame) {
      cancelAnimationFrame(frame);
      draw();
    }
    drag.end();
  };
  element.addEventListener("pointermove", moved);
  for (const type of ENDS) element.addEventListener(type, ended);
  element.setPointerCapture(down.pointerId);
}

const ENDS = ["pointerup", "pointercancel", "lostpointercapture"] as const;
