/**
 * The page of `benchmarks/bridge.py`: the client's own session and links, without a screen.
 *
 * It runs what the program tells it and reports seconds; the same code over the bridge and over a WebSocket.
 */
import { browserClock } from "../client/src/clock";
import { isBlobRef } from "../client/src/core/blobs";
import { Session } from "../client/src/core/session";
import { bridgeLink } from "../client/src/links/bridge";
import { webSocketLink } from "../client/src/links/websocket";

interface Order {
  readonly type: string;
  readonly count?: number;
  readonly bytes?: number;
  readonly blob?: unknown;
}

const boot = JSON.parse(document.getElementById("deskui-boot")!.textContent!) as { build: string; link: string; key?: string };
const shown = document.body.appendChild(document.createElement("p"));
let secret = "";
let heard: (order: Order) => void = () => undefined;

const stories: Record<string, (order: Order) => Promise<object>> = {
  async echo({ count = 0 }) {
    const start = performance.now();
    let back = 0;
    let inOrder = true;
    const all = new Promise<void>((resolve) => {
      heard = (order) => {
        inOrder &&= (order as unknown as { n: number }).n === back;
        if (++back === count) resolve();
      };
    });
    for (let n = 0; n < count; n++) session.send({ type: "echo", n, text: "a small message of about a hundred characters, as a click or a line of output would be" });
    await all;
    return { seconds: (performance.now() - start) / 1000, in_order: inOrder };
  },
  async click({ count = 0 }) {
    const times: number[] = [];
    const start = performance.now();
    for (let n = 0; n < count; n++) {
      const clicked = performance.now();
      await new Promise<void>((resolve) => {
        heard = () => resolve();
        session.send({ type: "echo", n });
      });
      shown.textContent = `answer ${n}`;
      times.push(performance.now() - clicked);
    }
    times.sort((one, other) => one - other);
    // WebKit's clock has steps of 1 ms, so the mean over all says more than a single time.
    return { mean_ms: (performance.now() - start) / count, median_ms: times[count >> 1], p99_ms: times[Math.floor(count * 0.99)] };
  },
  async up({ bytes = 0 }) {
    const data = new Uint8Array(bytes).map((_, index) => index % 251);
    const start = performance.now();
    const upload = session.upload({ size: bytes, read: (start, end) => Promise.resolve(data.subarray(start, end)) });
    await upload.done;
    const done = new Promise<void>((resolve) => (heard = () => resolve()));
    session.send({ type: "uploaded", file: { $blob: upload.id, size: bytes, type: "application/octet-stream", name: "up" } });
    await done;
    return { seconds: (performance.now() - start) / 1000 };
  },
  async down({ bytes = 0 }) {
    const start = performance.now();
    const arrived = new Promise<{ $blob: number }>((resolve) => {
      heard = (order) => resolve(order.blob as { $blob: number });
    });
    session.send({ type: "download", bytes });
    const ref = await arrived;
    if (!isBlobRef(ref)) throw new Error("no blob");
    const parts = await session.blobs.whole(ref.$blob);
    const seconds = (performance.now() - start) / 1000;
    let at = 0;
    let whole = true;
    for (const part of parts) for (const byte of part) whole &&= byte === at++ % 251;
    return { seconds, whole: whole && at === bytes };
  },
};

const session = new Session(
  boot.link === "bridge" ? bridgeLink(boot.key ?? "") : webSocketLink(location.href),
  {
    hello: () => ({ build: boot.build, secret, app: "index", invite: null, info: {} }),
    message: (message) => {
      const order = message as Order;
      const story = order.type === "story" ? stories[(order as unknown as { name: string }).name] : undefined;
      if (story) void story(order).then((result) => session.send({ type: "result", ...result }), (error: unknown) => session.send({ type: "result", error: String(error) }));
      else if (order.type) heard(order);
    },
    welcomed: () => undefined,
    status: (status) => {
      if (status.state === "ENDED") shown.textContent = `${status.code} ${status.reason}`;
    },
  },
  browserClock,
);

async function begin(): Promise<void> {
  if (boot.link !== "bridge") {
    const code = new URLSearchParams(location.hash.slice(1)).get("b");
    const reply = await fetch("/-/boot", { method: "POST", headers: { "Content-Type": "application/json", "X-Deskui": "1" }, body: JSON.stringify({ code }) });
    secret = ((await reply.json()) as { secret: string }).secret;
  }
  session.open();
}

void begin();
