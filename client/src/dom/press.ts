/**
 * Tells when a press of the pointer is over, and what a click or a held key was begun on.
 *
 * Two rules: what may move the page does not happen between press and release, because a click is lost
 * when its button is elsewhere by then; and the second half of a double click is meant for what the first
 * half saw. Knows nothing of what waits or asks.
 */

let pressed = false;
/** When the pointer was pressed last and the time before, and when a key went down that is not just held. */
let pressedAtMs = -Infinity;
let pressedBeforeMs = -Infinity;
let keyDownAtMs = -Infinity;
const waiting: (() => void)[] = [];

/** Run it now, or right behind the click of the press that is under way. */
export function afterPress(run: () => void): void {
  if (pressed) waiting.push(run);
  else run();
}

/**
 * Whether a click or key goes with one from before `sinceMs` (`performance.now()`): the second of a double click, the repeats of a
 * key that is held. Not the third of three quick clicks, so that somebody who clicks on and on gets on.
 */
export function beganBefore(event: MouseEvent | KeyboardEvent, sinceMs: number): boolean {
  if ("repeat" in event) return event.repeat && keyDownAtMs < sinceMs;
  return event.detail > 1 && pressedBeforeMs < sinceMs;
}

function release(): void {
  pressed = false;
  setTimeout(() => waiting.splice(0).forEach((run) => run())); // the click comes in the task of the release
}

function press(event: PointerEvent): void {
  pressed = event.button === 0; // a menu keeps the release of the others
  pressedBeforeMs = pressedAtMs;
  pressedAtMs = performance.now();
}

addEventListener("pointerdown", press, { capture: true });
addEventListener("keydown", (event) => void (event.repeat || (keyDownAtMs = performance.now())), { capture: true });
addEventListener("pointerup", release, { capture: true });
addEventListener("pointercancel", release, { capture: true });
addEventListener("blur", release); // of the window: a release elsewhere is not heard
