/**
 * A WebSocket where one works, polling where it does not.
 *
 * The one rule: two openings that brought no message at all change the link for
 * good; a WebSocket that has once worked is never given up.
 */
import type { Carrier, Link, LinkOwner } from "../core/link";

const FAILURES = 2;

export function autoLink(first: Link, second: Link): Link {
  let failures = 0;
  let works = false;
  const openFirst = (owner: LinkOwner): Carrier => {
    let heard = false;
    const failed = (): void => {
      if (!heard && !works) failures++;
      heard = true;
    };
    const carrier = first.open({
      opened: () => owner.opened(),
      frames: (maxBytes) => owner.frames(maxBytes),
      received(frame) {
        heard = works = true;
        owner.received(frame);
      },
      closed(code, reason) {
        failed();
        owner.closed(code, reason);
      },
    });
    return {
      wake: () => carrier.wake(),
      close(code, reason) {
        // The session gave up waiting: an opening that hangs is an opening that failed.
        failed();
        carrier.close(code, reason);
      },
    };
  };
  return {
    get name() {
      return failures < FAILURES ? first.name : second.name;
    },
    open: (owner) => (failures < FAILURES ? openFirst(owner) : second.open(owner)),
  };
}
