/**
 * Keeps a scrolling box at its end while things are added.
 *
 * The one rule: a reader who scrolled up is left alone until they come back to
 * the end. Layout is read at most once per frame, never per added line.
 */

/** How near to the end counts as being there, in px: half a line. */
const NEAR_PX = 12;

export interface Follower {
  /** Go to the end now (in the next frame) and follow it again. */
  jump(): void;
  stop(): void;
}

export function followEnd(box: HTMLElement, content: Element, wanted: () => boolean): Follower {
  let atEnd = true;
  let frame = 0;
  let ours = -1;
  const settle = (): void => {
    frame = 0;
    if (!wanted() || !atEnd) return;
    box.scrollTop = box.scrollHeight;
    ours = box.scrollTop;
  };
  const schedule = (): void => {
    if (frame === 0) frame = requestAnimationFrame(settle);
  };
  const onScroll = (): void => {
    // Our own jump fires a scroll event too, perhaps after more has been added: that is no sign of the reader.
    if (box.scrollTop === ours) return;
    atEnd = box.scrollHeight - box.scrollTop - box.clientHeight <= NEAR_PX;
  };
  box.addEventListener("scroll", onScroll, { passive: true });
  const additions = new MutationObserver(schedule);
  additions.observe(content, { childList: true, subtree: true, characterData: true });
  const sizes = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(schedule);
  sizes?.observe(content);
  return {
    jump() {
      atEnd = true;
      schedule();
    },
    stop() {
      cancelAnimationFrame(frame);
      additions.disconnect();
      sizes?.disconnect();
      box.removeEventListener("scroll", onScroll);
    },
  };
}
