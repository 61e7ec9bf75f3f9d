/** The links against servers the test plays: who opens, who sends when, what a failure becomes. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ProtocolError, type RawFrame } from "../../src/core/frames";
import type { Carrier, Link, LinkOwner } from "../../src/core/link";
import { autoLink } from "../../src/links/auto";
import { bridgeLink, findChannel, fromBase64, toBase64 } from "../../src/links/bridge";
import { packFrames, unpackFrames } from "../../src/links/packing";
import { pollLink } from "../../src/links/poll";
import { socketAddress, webSocketLink } from "../../src/links/websocket";
import { settle } from "../core/clock";

class Owner implements LinkOwner {
  readonly log: string[] = [];
  readonly got: RawFrame[] = [];
  toSay: RawFrame[] = [];

  opened(): void {
    this.log.push("opened");
  }
  received(frame: RawFrame): void {
    this.got.push(frame);
  }
  closed(code: number, reason: string): void {
    this.log.push(`closed ${code} ${reason}`.trim());
  }
  frames(): RawFrame[] {
    return this.toSay.splice(0);
  }
}

describe("packing", () => {
  test("frames come out as they went in", () => {
    const frames = ["žluť 😀", Uint8Array.from([0, 255, 1]), "", new Uint8Array(0)];
    expect(unpackFrames(packFrames(frames))).toEqual(frames);
    expect(unpackFrames(new Uint8Array(0))).toEqual([]);
  });

  test.each([[[0]], [[0, 0, 0, 0, 5, 1]], [[7, 0, 0, 0, 0]], [[0, 0, 0, 0, 1, 255]], [[0, 255, 255, 255, 255]]])("%j is refused", (bytes) => {
    expect(() => unpackFrames(Uint8Array.from(bytes))).toThrow(ProtocolError);
  });
});

describe("websocket", () => {
  test("the address is the app's own", () => {
    expect(socketAddress("http://127.0.0.1:4/x/?app=a#b=1")).toBe("ws://127.0.0.1:4/x/?app=a");
    expect(socketAddress("https://host/")).toBe("wss://host/");
  });

  test("frames both ways, text and binary", () => {
    const socket = { readyState: WebSocket.OPEN, sent: [] as unknown[], send: (frame: unknown) => socket.sent.push(frame), close: vi.fn() } as any;
    const owner = new Owner();
    const carrier = webSocketLink("http://h/", () => socket).open(owner);
    owner.toSay = ["early"];
    carrier.wake();
    expect(socket.sent).toEqual([]);
    socket.onopen();
    socket.onmessage({ data: "text" });
    socket.onmessage({ data: Uint8Array.from([1, 2]).buffer });
    expect([socket.sent, owner.got]).toEqual([["early"], ["text", Uint8Array.from([1, 2])]]);
    socket.onclose({ code: 4404, reason: "over" });
    expect(owner.log).toEqual(["opened", "closed 4404 over"]);
    owner.toSay = ["late"];
    carrier.wake();
    expect(socket.sent).toEqual(["early"]);
  });
});

/** A polling server: answers when the test says so. */
class PollServer {
  readonly requests: { readonly frames: RawFrame[]; readonly connection: string | null; answer(frames: RawFrame[], status?: number): void; fail(): void }[] = [];

  readonly fetch = ((_url: string, init: RequestInit) =>
    new Promise((resolve, reject) => {
      const connection = (init.headers as Record<string, string>)["X-Deskui-Connection"] ?? null;
      this.requests.push({
        frames: unpackFrames(init.body as Uint8Array),
        connection,
        answer: (frames, status = 200) => resolve(new Response(status === 200 ? packFrames(frames) : null, { status, headers: { "X-Deskui-Connection": "K" } })),
        fail: () => reject(new TypeError("no network")),
      });
    })) as unknown as typeof fetch;

  get last() {
    return this.requests.at(-1)!;
  }
}

describe("poll", () => {
  let server: PollServer;
  let owner: Owner;
  let carrier: Carrier;
  /** A fetch takes more turns than a promise. */
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0)).then(settle);

  beforeEach(async () => {
    server = new PollServer();
    owner = new Owner();
    owner.toSay = ["hello"];
    carrier = pollLink("http://h/-/poll", server.fetch).open(owner);
    await settle();
  });

  test("the hello goes alone; its answer names the connection; then one request waits", async () => {
    expect(server.requests.map(({ frames, connection }) => [frames, connection])).toEqual([[["hello"], null]]);
    owner.toSay = ["too early"];
    carrier.wake();
    expect(server.requests).toHaveLength(1);
    server.last.answer(["welcome"]);
    await turn();
    expect(owner.got).toEqual(["welcome"]);
    expect(server.requests.slice(1).map(({ frames, connection }) => [frames, connection])).toEqual([[["too early"], "K"]]);
    server.last.answer([]);
    await turn();
    expect(server.last.frames).toEqual([]);
    expect(server.requests).toHaveLength(3);
  });

  test("frames are sent beside the waiting request, one batch at a time", async () => {
    server.last.answer([]);
    await turn();
    owner.toSay = ["one"];
    carrier.wake();
    owner.toSay = ["two"];
    carrier.wake();
    expect(server.requests.map(({ frames }) => frames)).toEqual([["hello"], [], ["one"]]);
    server.last.answer(["reply"]);
    await turn();
    expect(server.last.frames).toEqual(["two"]);
    expect(owner.got).toEqual(["reply"]);
  });

  test.each([
    [403, 4403],
    [401, 4401],
    [429, 4429],
    [503, 4503],
    [404, 0],
    [500, 0],
  ])("status %i closes with %i", async (status, code) => {
    server.last.answer([], status);
    await turn();
    expect(owner.log.at(-1)).toContain(`closed ${code}`);
    expect(server.requests).toHaveLength(1);
  });

  test("no network closes it, once", async () => {
    server.last.answer([]);
    await turn();
    owner.toSay = ["one"];
    carrier.wake();
    for (const request of server.requests.slice(1)) request.fail();
    await turn();
    expect(owner.log.filter((line) => line.startsWith("closed"))).toHaveLength(1);
  });

  test("closed by the page: silence", async () => {
    carrier.close(1000, "");
    server.last.answer(["late"]);
    await turn();
    expect([owner.got, owner.log]).toEqual([[], ["opened"]]);
  });
});

describe("auto", () => {
  let opened: string[];
  let owners: LinkOwner[];
  const fake = (name: string): Link => ({
    name,
    open: (owner) => {
      opened.push(name);
      owners.push(owner);
      return { wake: () => undefined, close: () => undefined };
    },
  });
  let link: Link;

  beforeEach(() => {
    opened = [];
    owners = [];
    link = autoLink(fake("websocket"), fake("poll"));
  });

  test("two openings without a message lead to polling", () => {
    for (let attempt = 0; attempt < 2; attempt++) {
      link.open(new Owner());
      owners.at(-1)!.closed(1006, "");
    }
    link.open(new Owner());
    expect([opened, link.name]).toEqual([["websocket", "websocket", "poll"], "poll"]);
  });

  test("an opening that hangs counts once", () => {
    link.open(new Owner()).close(1000, "");
    owners.at(-1)!.closed(1006, "");
    link.open(new Owner());
    expect(opened).toEqual(["websocket", "websocket"]);
  });

  test("a WebSocket that has worked is never given up", () => {
    link.open(new Owner());
    owners[0]!.received("welcome");
    owners[0]!.closed(1006, "");
    for (let attempt = 0; attempt < 5; attempt++) {
      link.open(new Owner());
      owners.at(-1)!.closed(1006, "");
    }
    expect(new Set(opened)).toEqual(new Set(["websocket"]));
  });
});

describe("bridge", () => {
  afterEach(() => void delete (window as any).__deskui);

  test("one message a flush, with the key and the opening; bytes as base64 where there is no scheme", async () => {
    const posted: any[] = [];
    const owner = new Owner();
    owner.toSay = ["hello"];
    const carrier = bridgeLink("k3y", (text) => posted.push(JSON.parse(text)), undefined).open(owner);
    await settle();
    owner.toSay = ["a", Uint8Array.from([0, 1, 255])];
    carrier.wake();
    carrier.wake();
    const opening = posted[0].o as number;
    expect(posted).toEqual([
      { key: "k3y", o: opening, s: true, f: ["hello"] },
      { key: "k3y", o: opening, s: true, f: ["a", { b: "AAH/" }] },
    ]);
    (window as any).__deskui.recv(opening, ["x", { b: "AAH/" }]);
    (window as any).__deskui.recv(opening - 1, ["of an earlier opening"]);
    expect(owner.got).toEqual(["x", Uint8Array.from([0, 1, 255])]);
    carrier.close(1000, "");
    (window as any).__deskui.recv(opening, ["y"]);
    expect(owner.got).toHaveLength(2);
  });

  test("bytes go over the page's own scheme where there is one, and keep their place among texts", async () => {
    const posted: string[] = [];
    const bodies: Uint8Array[] = [];
    const arrive = new Map<number, (body: Uint8Array) => void>();
    const bulk = {
      send: (_opening: number, body: Uint8Array<ArrayBuffer>) => Promise.resolve(void bodies.push(body)),
      fetch: (_opening: number, piece: number) => new Promise<Uint8Array>((resolve) => arrive.set(piece, resolve)),
    };
    const owner = new Owner();
    const carrier = bridgeLink("k", (text) => posted.push(text), bulk).open(owner);
    await settle();
    owner.toSay = [Uint8Array.from([7])];
    carrier.wake();
    owner.toSay = ["right behind"];
    carrier.wake();
    await settle();
    expect(bodies.map(unpackFrames)).toEqual([[Uint8Array.from([7])], ["right behind"]]);
    const window_ = (window as any).__deskui;
    owner.toSay = ["which opening is this"];
    carrier.wake();
    const opening = JSON.parse(posted.at(-1)!).o as number;
    window_.pull(opening, 1);
    window_.pull(opening, 2);
    window_.recv(opening, ["behind"]);
    await settle();
    arrive.get(2)!(packFrames([Uint8Array.from([9])]));
    await settle();
    expect(owner.got).toEqual([]);
    arrive.get(1)!(packFrames([Uint8Array.from([8])]));
    await settle();
    expect(owner.got).toEqual([Uint8Array.from([8]), Uint8Array.from([9]), "behind"]);
  });

  test("a window that takes bytes takes each body once, in order", async () => {
    const posted: any[] = [];
    const owner = new Owner();
    const carrier = bridgeLink("k", (text) => posted.push(JSON.parse(text)), { fetch: () => new Promise(() => undefined) }).open(owner);
    await settle();
    for (const byte of [1, 2]) {
      owner.toSay = [Uint8Array.from([byte])];
      carrier.wake();
    }
    const opening = posted[0].o as number;
    expect(posted).toEqual([1, 2].map(() => ({ key: "k", o: opening, t: true })));
    const take = () => new Uint8Array((window as any).__deskui.take(opening) as ArrayBuffer);
    expect([take(), take(), take()].map(unpackFrames)).toEqual([[Uint8Array.from([1])], [Uint8Array.from([2])], []]);
  });

  test("bytes in a script", async () => {
    const posted: any[] = [];
    const owner = new Owner();
    owner.toSay = ["hello"];
    bridgeLink("k", (text) => posted.push(JSON.parse(text)), undefined).open(owner);
    await settle();
    (window as any).__deskui.pack(posted[0].o, toBase64(packFrames([Uint8Array.from([1, 2]), "behind"])));
    expect(owner.got).toEqual([Uint8Array.from([1, 2]), "behind"]);
  });

  test("the channel of whichever webview there is", () => {
    const got: string[] = [];
    const post = (text: string): unknown => got.push(text);
    findChannel({ webkit: { messageHandlers: { deskui: { postMessage: post } } } })!("webkit");
    findChannel({ qt: { webChannelTransport: { send: post } } })!("qt");
    findChannel({ chrome: { webview: { postMessage: post } } })!("webview2");
    expect(findChannel({})).toBeUndefined();
    expect([got[0], JSON.parse(got[1]!).args, got[2]]).toEqual(["webkit", ["qt"], "webview2"]);
  });

  test("base64 of many bytes", () => {
    const bytes = Uint8Array.from({ length: 200_001 }, (_, index) => index % 256);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });
});
