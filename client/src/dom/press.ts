/**
 * Tells when a press of the pointer is over.
 *
 * The one rule: what may move the page does not happen between press and release, because a click is lost
 * when its button is elsewhere by then. Knows nothing of what waits.
 */

let pressed = false;
const waiting: (() => void)[] = [];

/** Run it now, or right behind the click of the press that is under way. */
export function afterPress(run: () => void): void {
  if (pressed) waiting.push(run);
  else run();
}

function release(): void {
  pressed = false;
  setTimeout(() => waiting.splice(0).forEach((run) => run())); // the click comes in the task of the release
}

addEventListener("pointerdown", (event) => (pressed = event.button === 0), { capture: true }); // a menu keeps the release of the others
addEventListener("pointerup", release, { capture: true });
addEventListener("pointercancel", release, { capture: true });
addEventListener("blur", release); // of the window: a release elsewhere is not heard
