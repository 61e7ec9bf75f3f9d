/** One page's part in a session, over a memory link to a server that the test plays. */
import { beforeEach, describe, expect, test } from "vitest";
import { Channel } from "../../src/core/channel";
import { type DataFrame, decodeFrame, type RawFrame, type Welcome } from "../../src/core/frames";
import type { Link, LinkOwner } from "../../src/core/link";
import { type Memory, Session, type Status } from "../../src/core/session";
import { FakeClock, settle } from "./clock";

/** The server's side of the carriers the page opens. */
class Server {
  readonly hellos: any[] = [];
  readonly got: unknown[] = [];
  channel = new Channel();
  owner: LinkOwner | undefined;
  opened = 0;
  closedByPage = 0;

  readonly link: Link = {
    name: "memory",
    open: (owner) => {
      this.opened++;
      this.owner = owner;
      return { wake: () => this.drain(), close: () => void this.closedByPage++ };
    },
  };

  /** Take what the page wants to say. */
  drain(): void {
    for (const frame of this.owner!.frames()) this.take(frame);
  }

  accept(welcome: Partial<Welcome> = {}): void {
    this.owner!.opened();
    this.drain();
    const full = { proto: 1, build: "b", session: "S", client: "C", resume: false, last: 0, fresh: false, role: "control", heartbeat_ms: 4000, ...welcome };
    this.owner!.received(JSON.stringify({ welcome: full }));
  }

  say(...messages: unknown[]): void {
    for (const message of messages) this.channel.send(JSON.stringify(message));
    for (const frame of this.channel.frames()) this.owner!.received(frame);
  }

  private take(raw: RawFrame): void {
    if (typeof raw === "string" && raw.startsWith('{"hello"')) return void this.hellos.push(JSON.parse(raw).hello);
    for (const item of this.channel.receive(decodeFrame(raw) as DataFrame)) this.got.push("message" in item ? item.message : item.chunk);
  }
}

let clock: FakeClock;
let server: Server;
let session: Session;
let statuses: Status[];
let messages: unknown[];

function make(memory?: Partial<Memory>): void {
  statuses = [];
  messages = [];
  session = new Session(
    server.link,
    {
      hello: () => ({ build: "b", secret: "s3cret", app: "index", invite: null, info: {} }),
      message: (message) => messages.push(message),
      welcomed: () => undefined,
      status: (status) => statuses.push(status),
    },
    clock,
    () => 0.5,
  );
  session.open(memory);
}

const state = (): string => statuses.at(-1)!.state;

beforeEach(() => {
  clock = new FakeClock();
  server = new Server();
  make();
});

describe("opening", () => {
  test("the hello carries the secret and says that the page is blank", () => {
    server.accept();
    expect(server.hellos).toEqual([
      { proto: 1, build: "b", secret: "s3cret", app: "index", session: null, invite: null, client: null, page: "i", after: [], last: 0, info: {} },
    ]);
    expect(state()).toBe("OPEN");
    expect([session.id, session.clientId]).toEqual(["S", "C"]);
  });

  test("what was sent before the welcome leaves after it", async () => {
    session.send({ event: "callback", task_id: "a" });
    await settle();
    server.accept();
    await settle();
    expect(server.got).toEqual([{ event: "callback", task_id: "a" }]);
  });

  test("no answer at all is tried again", async () => {
    await clock.pass(9500);
    expect(server.opened).toBe(2);
  });
});

describe("losing the carrier", () => {
  test("a resume repeats what the server has not handled, and nothing else", async () => {
    server.accept();
    session.send({ x: 1 });
    await settle();
    expect(server.got).toEqual([{ x: 1 }]);
    server.owner!.closed(1006, "gone");
    session.send({ x: 2 });
    expect(state()).toBe("WAITING");
    await clock.pass(300);
    server.accept({ resume: true, last: 1 });
    await settle();
    expect(server.hellos[1]).toMatchObject({ session: "S", client: "C", last: 0 });
    expect(server.got).toEqual([{ x: 1 }, { x: 2 }]);
  });

  test("the hello says what this page has applied, and the server goes on from there", async () => {
    server.accept();
    server.say({ y: 1 }, { y: 2 });
    server.owner!.closed(1006, "");
    await clock.pass(300);
    server.channel.resume(2);
    server.accept({ resume: true });
    server.say({ y: 3 });
    expect(server.hellos[1].last).toBe(2);
    expect(messages).toEqual([{ y: 1 }, { y: 2 }, { y: 3 }]);
  });

  test("without a resume the server's numbers begin anew", async () => {
    server.accept();
    server.say({ y: 1 }, { y: 2 });
    server.owner!.closed(1006, "");
    await clock.pass(300);
    server.channel = new Channel();
    server.accept({ resume: false });
    server.say({ replay: "start" });
    expect(messages.at(-1)).toEqual({ replay: "start" });
  });

  test("another client id drops what was not sent", async () => {
    server.accept();
    server.owner!.closed(1006, "");
    session.send({ x: "of the old run" });
    await clock.pass(300);
    server.channel = new Channel();
    server.accept({ client: "C2", session: "S2", fresh: true });
    session.send({ x: "of the new run" });
    await settle();
    expect(server.got).toEqual([{ x: "of the new run" }]);
  });

  test("attempts come at growing distances up to five seconds, with jitter", async () => {
    const delays: number[] = [];
    for (let attempt = 0; attempt < 8; attempt++) {
      const at = clock.now();
      server.owner!.closed(1006, "");
      delays.push((statuses.at(-1) as { retryAtMs: number }).retryAtMs - at);
      await clock.pass(5000);
    }
    expect(delays).toEqual([125, 250, 500, 1000, 2000, 2500, 2500, 2500]);
  });

  test("the network is back: at once", () => {
    server.owner!.closed(1006, "");
    session.retryNow();
    expect(server.opened).toBe(2);
  });

  test("a carrier that was replaced is not listened to", async () => {
    server.accept();
    const old = server.owner!;
    old.closed(1006, "");
    await clock.pass(300);
    server.channel = new Channel();
    server.accept();
    old.received('{"n":1,"a":0,"m":[{"y":"ghost"}]}');
    old.closed(1006, "");
    expect([messages, state()]).toEqual([[], "OPEN"]);
  });
});

describe("heartbeat", () => {
  test("a silent server is given up after nine seconds", async () => {
    server.accept();
    await clock.pass(8000);
    expect(server.opened).toBe(1);
    await clock.pass(1500);
    expect(server.opened).toBe(2);
  });

  test("a server that says only that it is there is kept", async () => {
    server.accept();
    for (let seconds = 0; seconds < 60; seconds += 4) {
      await clock.pass(4000);
      server.channel.heartbeat();
      server.say();
    }
    expect(server.opened).toBe(1);
  });

  test("something unconfirmed for three seconds is said", async () => {
    server.link.open = (owner) => {
      server.owner = owner;
      return { wake: () => undefined, close: () => undefined };
    };
    make();
    server.owner!.opened();
    server.accept();
    session.send({ x: 1 });
    await clock.pass(5000);
    expect(statuses.at(-1)).toEqual({ state: "OPEN", slow: true });
    server.owner!.received('{"a":0}');
    await clock.pass(1000);
    expect(statuses.at(-1)).toEqual({ state: "OPEN", slow: false });
  });

  test("the page acknowledges within 50 ms", async () => {
    server.accept();
    await settle();
    server.say({ y: 1 });
    await clock.pass(49);
    const before = server.channel.idle;
    await clock.pass(2);
    expect([before, server.channel.idle]).toEqual([false, true]);
  });
});

describe("endings", () => {
  test.each([4400, 4401, 4403, 4404, 4409, 4413, 4426])("%i is final", async (code) => {
    server.accept();
    server.owner!.received(JSON.stringify({ goodbye: { code, reason: "why", retry: false } }));
    server.owner!.closed(code, "why");
    await clock.pass(20_000);
    expect(statuses.at(-1)).toEqual({ state: "ENDED", code, reason: "why" });
    expect(server.opened).toBe(1);
  });

  test.each([4408, 4503, 1006, 0])("%i is tried again", async (code) => {
    server.accept();
    server.owner!.closed(code, "");
    await clock.pass(1000);
    expect(server.opened).toBe(2);
  });

  test("too many: only after a while", async () => {
    server.accept();
    server.owner!.received(JSON.stringify({ goodbye: { code: 4429, reason: "", retry: true } }));
    await clock.pass(3000);
    expect(server.opened).toBe(1);
    await clock.pass(1000);
    expect(server.opened).toBe(2);
  });

  test("after the program's end a lost carrier is not opened again", async () => {
    server.accept();
    session.rest();
    server.owner!.closed(1006, "");
    await clock.pass(60_000);
    expect([server.opened, state()]).toEqual([1, "ENDED"]);
  });

  test("… unless bytes are still to come", async () => {
    server.accept();
    void session.blobs.whole(7);
    session.rest();
    server.owner!.closed(1006, "");
    await clock.pass(1000);
    expect(server.opened).toBe(2);
  });

  test("without a log-in what is said is kept for the page that comes after it", async () => {
    server.accept();
    server.owner!.received(JSON.stringify({ goodbye: { code: 4401, reason: "", retry: false } }));
    session.send({ x: 1 });
    expect(session.unacknowledged).toEqual(['{"x":1}']);
    session.close(4404, "");
    session.send({ x: 2 });
    expect(session.unacknowledged).toEqual(['{"x":1}']);
  });

  test("a server that breaks the rules is left, with the reason", () => {
    server.accept();
    server.owner!.received("{");
    expect(statuses.at(-1)).toMatchObject({ state: "ENDED", code: 4400 });
  });
});

describe("reload", () => {
  test("the next page is the same client and loses nothing", async () => {
    server.accept();
    session.send({ x: 1 });
    await settle();
    server.owner!.closed(1006, "");
    session.send({ x: 2 });
    const memory = JSON.parse(JSON.stringify(session.park())) as Memory;
    make(memory);
    server.accept({ last: 1 });
    await settle();
    expect(server.hellos.at(-1)).toMatchObject({ session: "S", client: "C", after: [server.hellos[0].page], last: 0 });
    expect(server.got).toEqual([{ x: 1 }, { x: 2 }]);
  });

  test("a page that was never welcomed names those before it, one that was only itself", () => {
    server.accept();
    make(session.park());
    expect(session.park()!.pages).toHaveLength(2);
    make(session.park());
    expect(session.park()!.pages).toHaveLength(3);
    server.accept();
    expect(session.park()!.pages).toHaveLength(1);
  });

  test("a file on its way is given up, and its number is not missing", async () => {
    server.accept();
    const upload = session.upload({ size: 10_000_000, read: async (start, end) => new Uint8Array(end - start) });
    await settle();
    const memory = session.park()!;
    await expect(upload.done).rejects.toThrow();
    make(memory);
    server.accept({ last: server.channel.received });
    session.send({ x: "after" });
    await clock.pass(100);
    expect(server.got.at(-1)).toEqual({ x: "after" });
    expect(server.got.filter((each: any) => each.abort)).toHaveLength(1);
  });
});

test("opened again after its end, it begins to count anew", async () => {
  server.accept();
  session.send({ x: 1 });
  await settle();
  server.owner!.received(JSON.stringify({ goodbye: { code: 4401, reason: "", retry: false } }));
  server.channel = new Channel();
  session.open({ session: "S" });
  server.accept({ client: "C2" });
  session.send({ x: 2 });
  await settle();
  expect(server.hellos.at(-1)).toMatchObject({ session: "S", client: null, last: 0 });
  expect(server.got).toEqual([{ x: 1 }, { x: 2 }]);
});

describe("files", () => {
  test("a file is sent in pieces, then the promise resolves", async () => {
    server.accept();
    const content = Uint8Array.from({ length: 200_000 }, (_, index) => index % 251);
    const told: number[] = [];
    const upload = session.upload({ size: content.length, read: async (start, end) => content.slice(start, end) }, (done) => told.push(done));
    await clock.pass(2000);
    await upload.done;
    const pieces = server.got as { data: Uint8Array; last: boolean; blob: number }[];
    expect(pieces.map(({ data, last }) => [data.length, last])).toEqual([
      [65536, false],
      [65536, false],
      [65536, false],
      [3392, true],
    ]);
    expect(Uint8Array.from(pieces.flatMap(({ data }) => [...data]))).toEqual(content);
    expect(told.at(-1)).toBe(content.length);
  });

  test("a message too long for a frame goes in parts, and keeps its place", async () => {
    server.accept();
    const long = "žluť ".repeat(100_000);
    session.send({ event: "draft", data: { name: "a", value: long } });
    session.send({ event: "callback" });
    for (let round = 0; round < 10; round++) {
      await clock.pass(100);
      server.say(); // the window opens with each acknowledgement
    }
    const pieces = server.got.filter((each: any) => each.data instanceof Uint8Array) as { data: Uint8Array }[];
    const bytes = Uint8Array.from(pieces.flatMap(({ data }) => [...data]));
    expect(JSON.parse(new TextDecoder().decode(bytes))).toBe(long);
    expect(server.got.slice(pieces.length)).toEqual([
      { event: "draft", data: { name: "a", value: { $blob: 1, size: bytes.length, type: "application/json", inline: true } } },
      { event: "callback" },
    ]);
  });

  test("an empty file is one empty piece", async () => {
    server.accept();
    await session.upload({ size: 0, read: async () => new Uint8Array(0) }).done;
    expect(server.got).toMatchObject([{ last: true, abort: false }]);
  });

  test("an upload to a session that is over is rejected, not forgotten", async () => {
    server.accept();
    const source = { size: 10_000_000, read: async (start: number, end: number) => new Uint8Array(end - start) };
    const first = session.upload(source);
    server.owner!.closed(1006, "");
    await clock.pass(300);
    server.channel = new Channel();
    server.accept({ client: "C2", session: "S2", fresh: true });
    await expect(first.done).rejects.toThrow("started again");
    const second = session.upload(source);
    server.owner!.received(JSON.stringify({ goodbye: { code: 4404, reason: "over", retry: false } }));
    await expect(second.done).rejects.toThrow("over");
  });

  test("a file that cannot be read is given up", async () => {
    server.accept();
    const upload = session.upload({ size: 5, read: () => Promise.reject(new Error("it moved")) });
    await expect(upload.done).rejects.toThrow("it moved");
    await settle();
    expect(server.got).toMatchObject([{ abort: true }]);
  });
});
