/**
 * Talks to a real pgwidgets server in its own words, for interoperability only:
 * started by an explicit call, never by an address.
 *
 * The one rule: towards the page's widgets it is a server of our own wire; what
 * that wire cannot say back (edits of rows, looks) becomes the callbacks such a
 * server listens to. Facts: the seed's remote protocol.
 */
import type { ChosenFile } from "../../core/counterpart";
import type { WidgetMessage } from "../../core/messages";
import type { Clock } from "../../core/clock";
import type { Status } from "../../core/session";
import { isRecord } from "../../core/frames";
import { methodTable } from "../../generated/widgets_methods";
import { TreeData } from "./pgwidgets_tree";
import { callMethod, type Known, reference, type Stage, stopTimer, UnknownMethod } from "./pgwidgets_widgets";

type Message = Readonly<Record<string, unknown>>;

export interface PgWidgetsOptions {
  /** WebSocket address of the server. */
  readonly url: string;
  /** Where credentials are kept, so that a reload comes back to its session. */
  readonly storage?: Storage;
}

export interface PgWidgetsOwner {
  /** A message as our own server would send it. */
  message(message: unknown): void;
  status(status: Status): void;
  size(): { readonly width: number; readonly height: number };
}

const RECONNECT_MS = 500;
const CHUNK_BYTES = 512 * 1024;
/** Widgets that the page makes by itself are numbered from here, out of the server's way. */
const FIRST_OWN_WID = 1_000_000;
const STORAGE_KEY = "deskui-pgwidgets";
/** Classes that live here and not on the page. */
const NOT_SHOWN = new Set(["Timer", "TextBufferRef"]);

interface Transfer {
  readonly call: Message;
  readonly chunks: (Uint8Array | undefined)[];
}

export class PgWidgetsLink implements Stage {
  private socket: WebSocket | undefined;
  private closed = false;
  private replaying = false;
  private silent = false;
  private nextOwn = FIRST_OWN_WID;
  private nextAsk = 1;
  private nextTransfer = 1;
  private attempts = 0;
  private credentials: { session_id: unknown; token: unknown } | undefined;
  private readonly known = new Map<number, Known>();
  private readonly asked = new Map<number, (value: unknown) => void>();
  private readonly transfers = new Map<unknown, Transfer>();
  /** What the next binary frames are for. */
  private readonly expected: ((bytes: Uint8Array) => void)[] = [];
  private readonly files = new Map<number, ChosenFile>();
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly options: PgWidgetsOptions,
    private readonly owner: PgWidgetsOwner,
    private readonly clock: Clock,
  ) {
    const kept = options.storage?.getItem(STORAGE_KEY);
    if (kept) this.credentials = JSON.parse(kept) as { session_id: unknown; token: unknown };
    this.connect();
  }

  close(): void {
    this.closed = true;
    this.socket?.close();
  }

  // -- what the page's widgets say ------------------------------------------------

  /** The page's carrier: takes what our own server would get. */
  send(message: WidgetMessage): void {
    const known = this.known.get(Number(message["wid"]));
    switch (message.type) {
      case "callback":
        return void this.sendCallback(known, String(message["action"]), message["args"] as unknown[]);
      case "state":
        if (known) Object.assign(known.state, message["state"]);
        return;
      case "edit":
        return this.edited(known, message);
      case "result":
      case "error": {
        const settle = this.asked.get(Number(message["id"]));
        this.asked.delete(Number(message["id"]));
        return settle?.(message["value"] ?? null);
      }
    }
  }

  /** Files stay here until the callback that names them goes out. */
  upload(file: ChosenFile): Promise<{ $blob: number; size: number }> {
    const number = this.files.size + 1;
    this.files.set(number, file);
    return Promise.resolve({ $blob: number, size: file.size });
  }

  private edited(known: Known | undefined, edit: Message): void {
    if (!known) return;
    if (edit["op"] === "cell" && known.tree) {
      const path = edit["path"] as string[];
      const old = known.tree.setCell(path, String(edit["field"]), edit["value"]);
      this.fire(known, "cell_edited", path, edit["field"], old, edit["value"]);
      this.fire(known, "changed");
    } else if (edit["op"] === "expand" && known.tree) {
      known.tree.open(edit["path"] as string[], edit["open"] === true);
    } else if (edit["op"] === "splice") {
      const now = String(known.state["text"] ?? "");
      const start = Number(edit["start"]);
      known.state["text"] = now.slice(0, start) + String(edit["insert"]) + now.slice(start + Number(edit["delete"]));
      this.fire(known, "changed");
    }
  }

  fire(known: Known, action: string, ...args: unknown[]): void {
    void this.sendCallback(known, action, args);
  }

  private async sendCallback(known: Known | undefined, action: string, args: readonly unknown[]): Promise<void> {
    if (!known?.listens.has(action) || this.silent || (this.replaying && action !== "map")) return;
    const named = args.map((arg) => this.named(arg));
    const payload = named[0];
    if (isRecord(payload) && Array.isArray(payload["files"])) {
      const files = payload["files"] as Record<string, unknown>[];
      return this.sendFiles(known, action, { ...payload, files }, named.slice(1));
    }
    this.say({ type: "callback", wid: known.wid, action, args: named });
  }

  private async sendFiles(known: Known, action: string, payload: Record<string, unknown>, rest: unknown[]): Promise<void> {
    const files = payload["files"] as Record<string, unknown>[];
    const sources = files.map((file) => (isRecord(file["data"]) ? this.files.get(Number(file["data"]["$blob"])) : undefined));
    const transfer_id = this.nextTransfer++;
    const plain = files.map(({ data: _, ...file }) => ({ ...file, encoding: "bytes" }));
    this.say({ type: "callback", wid: known.wid, action, args: [{ ...payload, files: plain, transfer_id }, ...rest] });
    for (const [file_index, file] of sources.entries()) {
      const size = file?.size ?? 0;
      const num_chunks = Math.max(1, Math.ceil(size / CHUNK_BYTES));
      for (let chunk_index = 0; chunk_index < num_chunks; chunk_index++) {
        const bytes = file ? await file.slice(chunk_index * CHUNK_BYTES, (chunk_index + 1) * CHUNK_BYTES).arrayBuffer() : new ArrayBuffer(0);
        const head = { wid: known.wid, transfer_id, file_index, file_count: files.length, chunk_index, num_chunks };
        this.say({ type: "binary-chunk", ...head, encoding: "binary" });
        this.socket?.send(bytes);
      }
    }
  }

  /** References to widgets carry their class. */
  private named(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.named(each));
    if (!isRecord(value)) return value;
    if (typeof value["__wid__"] === "number") {
      const known = this.known.get(value["__wid__"]);
      return known ? reference(known) : null;
    }
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.named(each)]));
  }

  // -- the connection -------------------------------------------------------------

  private connect(): void {
    this.owner.status({ state: "CONNECTING", first: this.attempts === 0 });
    const socket = (this.socket = new WebSocket(this.options.url));
    socket.binaryType = "arraybuffer";
    socket.onopen = () => this.owner.status({ state: "OPEN", slow: false });
    // One after the other: a question to the page must be answered before the next message is obeyed.
    socket.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) => {
      this.work = this.work.then(() => this.take(data)).catch(() => undefined);
    };
    socket.onclose = ({ code, reason }) => this.lost(code, reason);
  }

  private lost(code: number, reason: string): void {
    if (this.closed || (code >= 4000 && code <= 4999)) {
      this.credentials = undefined;
      this.options.storage?.removeItem(STORAGE_KEY);
      return this.owner.status({ state: "ENDED", code: 4404, reason: reason || "the server closed the connection" });
    }
    this.attempts++;
    this.owner.status({ state: "WAITING", retryAtMs: this.clock.now() + RECONNECT_MS, attempt: this.attempts, reason: "" });
    this.clock.after(RECONNECT_MS, () => {
      if (!this.closed) this.connect();
    });
  }

  private say(message: unknown): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  private async take(data: string | ArrayBuffer): Promise<void> {
    if (typeof data !== "string") return this.expected.shift()?.(new Uint8Array(data));
    const message = JSON.parse(data) as Message | Message[];
    if (!Array.isArray(message)) {
      const reply = await this.obey(message as Message);
      if (reply) this.say(reply);
      return;
    }
    const replies: unknown[] = [];
    for (const one of message) replies.push((await this.obey(one)) ?? null);
    this.say(replies);
  }

  // -- what the server says -------------------------------------------------------

  private async obey(message: Message): Promise<Message | undefined> {
    const { id } = message;
    try {
      const more = await this.handle(message);
      if (more === NO_REPLY) return undefined;
      return { type: "result", ...(id === undefined ? {} : { id }), ...more };
    } catch (error) {
      return { type: "error", ...(id === undefined ? {} : { id }), error: error instanceof Error ? error.message : String(error) };
    }
  }

  private async handle(message: Message): Promise<Message | typeof NO_REPLY> {
    switch (message["type"]) {
      case "init":
        return this.credentials ?? {};
      case "session-info":
        this.credentials = { session_id: message["session_id"], token: message["token"] };
        this.options.storage?.setItem(STORAGE_KEY, JSON.stringify(this.credentials));
        this.say({ type: "viewport", ...this.owner.size() });
        return NO_REPLY;
      case "create":
        return this.create(message);
      case "call":
        return value(await this.call(message));
      case "batch":
        return this.batch(message["calls"] as readonly Message[]);
      case "listen":
      case "unlisten":
        return this.listen(message);
      case "reconstruct-start":
        return this.restart();
      case "reconstruct-end":
        return this.restarted();
      case "register-font":
        this.show({ ...message, id: undefined, source: message["url"] });
        return {};
      case "set-default-font":
      case "open-url":
        this.show({ ...message, id: undefined });
        return {};
      case "binary-call":
        this.expected.push((bytes) => void this.call({ ...message, args: [bytes, ...(message["args"] as unknown[])] }));
        return NO_REPLY;
      case "binary-call-chunked":
        this.transfers.set(message["transfer_id"], { call: message, chunks: new Array<undefined>(Number(message["num_chunks"])) });
        return NO_REPLY;
      case "binary-chunk":
        return this.chunk(message);
    }
    throw new Error(`Unknown message type: ${String(message["type"])}`);
  }

  private create(message: Message): Message {
    const name = String(message["class"]);
    const table = methodTable[name];
    if (!table) throw new Error(`Unknown widget class: ${name}`);
    const wid = Number(message["wid"] ?? this.nextOwn++);
    const args = (message["args"] ?? []) as unknown[];
    const state: Record<string, unknown> = {};
    table.args.forEach((key, at) => {
      if (args[at] !== undefined && args[at] !== null) state[key] = args[at];
    });
    const options = args[table.args.length];
    if (isRecord(options)) for (const [option, given] of Object.entries(options)) state[table.options[option] ?? option] = given;
    // Its labels are HTML.
    if (name === "Label" || name === "StatusBar") state["html"] = true;
    this.enter(wid, name, state);
    return { wid, next_wid: wid + 1 };
  }

  private enter(wid: number, name: string, state: Record<string, unknown>): Known {
    const tree = name === "TreeView" || name === "TableView" ? new TreeData() : undefined;
    if (tree && Array.isArray(state["columns"])) state["columns"] = tree.setColumns(state["columns"]);
    const known: Known = { wid, name, state, children: [], parent: undefined, tree, listens: new Set(), timer: undefined };
    this.known.set(wid, known);
    this.show({ type: "create", wid, class: name, state });
    return known;
  }

  private async call(message: Message): Promise<unknown> {
    const known = this.widget({ __wid__: message["wid"] });
    if (!known) throw new Error(`Unknown widget id: ${String(message["wid"])}`);
    const args = (message["args"] ?? []) as unknown[];
    for (const arg of args) this.check(arg);
    this.silent = message["silent"] === true;
    try {
      if (message["method"] === "set_binary_image") return setBinaryImage(this, known, args);
      return await callMethod(this, known, String(message["method"]), args);
    } finally {
      this.silent = false;
    }
  }

  /** A reference to a widget that is not there is the server's mistake. */
  private check(value: unknown): void {
    if (Array.isArray(value)) value.forEach((each) => this.check(each));
    else if (isRecord(value) && typeof value["__wid__"] === "number" && !this.known.has(value["__wid__"])) {
      throw new Error(`Unknown widget id: ${value["__wid__"]}`);
    }
  }

  private async batch(calls: readonly Message[]): Promise<Message> {
    const errors: string[] = [];
    for (const call of calls) {
      try {
        await this.call(call);
      } catch (error) {
        if (!(error instanceof UnknownMethod) && !String(error).includes("Unknown widget id")) throw error;
        errors.push((error as Error).message);
      }
    }
    return errors.length ? { value: { errors } } : {};
  }

  private listen(message: Message): Message {
    const known = this.known.get(Number(message["wid"]));
    if (!known) throw new Error(`Unknown widget id: ${String(message["wid"])}`);
    const action = String(message["action"]);
    if (message["type"] === "listen") known.listens.add(action);
    else known.listens.delete(action);
    this.show({ type: message["type"], wid: known.wid, action });
    return {};
  }

  private restart(): Message {
    this.replaying = true;
    for (const known of this.known.values()) stopTimer(known);
    this.known.clear();
    this.owner.message({ command: "replay", task_id: "", spec: { phase: "start" } });
    return {};
  }

  private restarted(): Message {
    this.owner.message({ command: "replay", task_id: "", spec: { phase: "end" } });
    this.replaying = false;
    return {};
  }

  private chunk(message: Message): typeof NO_REPLY {
    const keep = (bytes: Uint8Array): void => {
      const transfer = this.transfers.get(message["transfer_id"]);
      if (!transfer) return;
      transfer.chunks[Number(message["chunk_index"])] ??= bytes;
      if (!transfer.chunks.every(Boolean) || transfer.chunks.includes(undefined)) return;
      this.transfers.delete(message["transfer_id"]);
      const whole = join(transfer.chunks as Uint8Array[]);
      void this.call({ ...transfer.call, args: [whole, ...(transfer.call["args"] as unknown[])] });
    };
    if (message["encoding"] === "base64") keep(Uint8Array.from(atob(String(message["data"])), (c) => c.charCodeAt(0)));
    else this.expected.push(keep);
    return NO_REPLY;
  }

  // -- for the methods ------------------------------------------------------------

  show(message: Message): void {
    const known = this.known.get(Number(message["wid"]));
    if (known && NOT_SHOWN.has(known.name)) return;
    this.owner.message(message);
  }

  widget(ref: unknown): Known | undefined {
    return isRecord(ref) ? this.known.get(Number(ref["__wid__"])) : undefined;
  }

  make(name: string, state: Record<string, unknown>): Known {
    return this.enter(this.nextOwn++, name, state);
  }

  drop(known: Known): void {
    stopTimer(known);
    for (const { wid } of [...known.children]) {
      const child = this.known.get(wid);
      if (child) this.forget(child);
    }
    const siblings = known.parent?.children;
    const at = siblings?.findIndex(({ wid }) => wid === known.wid) ?? -1;
    if (siblings && at >= 0) siblings.splice(at, 1);
    this.show({ type: "destroy", wid: known.wid });
    this.known.delete(known.wid);
  }

  private forget(known: Known): void {
    for (const { wid } of known.children) {
      const child = this.known.get(wid);
      if (child) this.forget(child);
    }
    this.known.delete(known.wid);
  }

  ask(known: Known, method: string, args: readonly unknown[]): Promise<unknown> {
    const id = this.nextAsk++;
    return new Promise((resolve) => {
      this.asked.set(id, resolve);
      this.show({ type: "call", id, wid: known.wid, method, args });
    });
  }

  after(seconds: number, run: () => void): () => void {
    return this.clock.after(seconds * 1000, run);
  }
}

const NO_REPLY = Symbol("no reply");

function value(result: unknown): Message {
  return result === undefined ? {} : { value: result };
}

function setBinaryImage(stage: Stage, known: Known, [bytes, format]: readonly unknown[]): void {
  const kind = String(format ?? "jpeg");
  let binary = "";
  for (const byte of bytes as Uint8Array) binary += String.fromCharCode(byte);
  const image = `data:image/${kind === "jpg" ? "jpeg" : kind};base64,${btoa(binary)}`;
  known.state["image"] = image;
  stage.show({ type: "state", wid: known.wid, state: { image } });
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The part `pgwidgets`: loaded when a test or a console asks for it. */
export function connectPgWidgets(options: PgWidgetsOptions, owner: PgWidgetsOwner, clock: Clock): PgWidgetsLink {
  return new PgWidgetsLink(options, owner, clock);
}
