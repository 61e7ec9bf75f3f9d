/**
 * Talks to a real PyWebIO server in its own words, for interoperability only:
 * started by an explicit call, never by an address.
 *
 * The one rule: what its protocol cannot promise (acknowledgement, replay) is
 * not pretended here. Facts: shared reference, PyWebIO 1.8.4, §2 and §3.
 */
import type { Cancel, Clock } from "../../core/clock";
import type { Attachment, Counterpart } from "../../core/counterpart";
import type { Command, Event } from "../../core/messages";
import type { Progress } from "../../core/blobs";
import type { Status } from "../../core/session";
import { isRecord } from "../../core/frames";
import { encodeSegments } from "./segments";

export interface ForeignOwner {
  message(command: Command): void;
  status(status: Status): void;
}

export interface ForeignOptions {
  readonly url: string;
  readonly app?: string;
  /** Milliseconds between two polls. */
  readonly pullIntervalMs?: number;
}

/** Two attempts to connect are at least this far apart. */
const RECONNECT_MS = 5000;
const UPLOAD_POLL_MS = 200;
const RESEND_TIMER_MS = 2000;
const RESEND_AFTER_MS = 1000;
const SESSION_HEADER = "webio-session-id";

export function connectPyWebIO(protocol: "pywebio-ws" | "pywebio-http", options: ForeignOptions, owner: ForeignOwner, clock: Clock): Counterpart {
  return protocol === "pywebio-ws" ? new SocketCounterpart(options, owner, clock) : new PollCounterpart(options, owner, clock);
}

class SocketCounterpart implements Counterpart {
  readonly native = false;
  private socket: WebSocket | undefined;
  private sessionId = "NEW";
  private closed = false;
  private attemptAtMs = -Infinity;
  private attempts = 0;

  constructor(
    private readonly options: ForeignOptions,
    private readonly owner: ForeignOwner,
    private readonly clock: Clock,
  ) {
    this.connect();
  }

  send(event: Event): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(event));
  }

  async sendWithFiles(event: Event, attachments: readonly Attachment[], progress?: Progress): Promise<void> {
    if (!attachments.some(({ files }) => files.length)) return this.send(event);
    const body = await encodeSegments(event, attachments);
    if (this.socket?.readyState !== WebSocket.OPEN) throw new Error("not connected");
    this.socket.send(body);
    if (progress) this.reportProgress(this.socket, body.length, progress);
  }

  close(): void {
    this.closed = true;
    this.socket?.close();
  }

  private connect(): void {
    this.attemptAtMs = this.clock.now();
    this.owner.status({ state: "CONNECTING", first: this.sessionId === "NEW" });
    const url = new URL(this.options.url, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    url.search = new URLSearchParams({ app: this.options.app ?? "index", session: this.sessionId }).toString();
    const socket = (this.socket = new WebSocket(url));
    socket.onopen = () => this.owner.status({ state: "OPEN", slow: false });
    socket.onmessage = (event: MessageEvent<string>) => this.take(JSON.parse(event.data) as Command);
    socket.onclose = () => this.lost();
  }

  private take(command: Command): void {
    if (command.command === "set_session_id") {
      this.sessionId = String(command.spec);
      return;
    }
    this.owner.message(command);
    // The server may leave the socket open; the page is the one to close it.
    if (command.command === "close_session") this.close();
  }

  private lost(): void {
    if (this.closed || this.sessionId === "NEW") {
      this.closed = true;
      return this.owner.status({ state: "ENDED", code: 4404, reason: "the server closed the connection" });
    }
    const waitMs = Math.max(0, this.attemptAtMs + RECONNECT_MS - this.clock.now());
    this.attempts++;
    this.owner.status({ state: "WAITING", retryAtMs: this.clock.now() + waitMs, attempt: this.attempts, reason: "" });
    this.clock.after(waitMs, () => {
      if (!this.closed) this.connect();
    });
  }

  private reportProgress(socket: WebSocket, total: number, progress: Progress): void {
    const look = (): void => {
      progress(Math.max(0, total - socket.bufferedAmount), total);
      if (socket.bufferedAmount > 0 && socket.readyState === WebSocket.OPEN) this.clock.after(UPLOAD_POLL_MS, look);
    };
    look();
  }
}

interface PollReply {
  readonly commands: readonly (readonly Command[])[];
  readonly seq: number;
  readonly ack?: number;
}

class PollCounterpart implements Counterpart {
  readonly native = false;
  private readonly id = randomId();
  private known = false;
  private closed = false;
  /** Number of the last batch executed. */
  private executed = -1;
  private nextEvent = 0;
  private unacknowledged: { readonly number: number; readonly event: Event }[] = [];
  private sentAtMs = -Infinity;
  /** The server drops what is older than what it has seen: while files are under way, later events wait. */
  private uploading = 0;
  private uploads: Promise<void> = Promise.resolve();
  private stopPulling: Cancel = () => undefined;
  private stopResending: Cancel = () => undefined;

  constructor(
    private readonly options: ForeignOptions,
    private readonly owner: ForeignOwner,
    private readonly clock: Clock,
  ) {
    owner.status({ state: "CONNECTING", first: true });
    this.pull();
    this.watchForResend();
  }

  send(event: Event): void {
    if (this.closed) return;
    this.unacknowledged.push({ number: this.nextEvent++, event });
    void this.post();
  }

  sendWithFiles(event: Event, attachments: readonly Attachment[], progress?: Progress): Promise<void> {
    if (!attachments.some(({ files }) => files.length)) {
      this.send(event);
      return Promise.resolve();
    }
    const number = this.nextEvent++;
    this.uploading++;
    const upload = this.uploads.then(async () => this.postBytes(number, await encodeSegments(event, attachments), progress));
    const after = (): void => {
      this.uploading--;
      void this.post();
    };
    this.uploads = upload.then(after, after);
    return upload;
  }

  close(): void {
    this.closed = true;
    this.stopPulling();
    this.stopResending();
  }

  private pull(): void {
    void this.request("GET").catch(() => undefined); // a lost poll is repeated by the next one
    this.stopPulling = this.clock.after(this.options.pullIntervalMs ?? 1000, () => {
      if (!this.closed) this.pull();
    });
  }

  private watchForResend(): void {
    this.stopResending = this.clock.after(RESEND_TIMER_MS, () => {
      if (this.closed) return;
      if (this.unacknowledged.length && this.clock.now() - this.sentAtMs >= RESEND_AFTER_MS) void this.post();
      this.watchForResend();
    });
  }

  private async post(): Promise<void> {
    if (this.uploading) return;
    this.sentAtMs = this.clock.now();
    const first = this.unacknowledged[0];
    if (!first) return;
    const body = JSON.stringify(this.unacknowledged.map(({ event }) => event));
    await this.request("POST", first.number, "application/json; charset=utf-8", body).catch(() => undefined); // sent again by the timer
  }

  private address(seq?: number): string {
    const url = new URL(this.options.url, location.href);
    url.search = new URLSearchParams({
      app: this.options.app ?? "index",
      ack: String(this.executed),
      ...(seq === undefined ? {} : { seq: String(seq) }),
    }).toString();
    return url.href;
  }

  private get sessionHeader(): string {
    return this.known ? this.id : `NEW-${this.id}`;
  }

  private async request(method: string, seq?: number, type?: string, body?: string): Promise<void> {
    const response = await fetch(this.address(seq), {
      method,
      headers: { [SESSION_HEADER]: this.sessionHeader, ...(type ? { "Content-Type": type } : {}) },
      ...(body === undefined ? {} : { body }),
    });
    if (response.ok) this.take(await response.json());
  }

  /** `fetch` tells no progress of what it sends; XMLHttpRequest does. */
  private postBytes(number: number, body: Uint8Array<ArrayBuffer>, progress?: Progress): Promise<void> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open("POST", this.address(number));
      request.setRequestHeader(SESSION_HEADER, this.sessionHeader);
      request.setRequestHeader("Content-Type", "application/octet-stream");
      request.upload.onprogress = (event) => progress?.(event.loaded, event.total);
      request.onerror = () => reject(new Error("the upload failed"));
      request.onload = () => {
        if (request.status !== 200) return reject(new Error(`the server answered ${request.status}`));
        this.take(JSON.parse(request.responseText));
        resolve();
      };
      request.send(body);
    });
  }

  private take(value: unknown): void {
    if (!isRecord(value) || this.closed) return;
    const reply = value as unknown as PollReply;
    if (!this.known) this.owner.status({ state: "OPEN", slow: false });
    this.known = true;
    const { ack } = reply;
    if (ack !== undefined) this.unacknowledged = this.unacknowledged.filter(({ number }) => number > ack);
    const fresh = reply.commands.slice(Math.max(0, this.executed - reply.seq + 1));
    this.executed = Math.max(this.executed, reply.seq + reply.commands.length - 1);
    for (const command of fresh.flat()) this.run(command);
  }

  private run(command: Command): void {
    this.owner.message(command);
    if (command.command !== "close_session") return;
    this.close();
    this.owner.status({ state: "ENDED", code: 4404, reason: "the program has ended" });
  }
}

function randomId(): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  return Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => alphabet[byte % alphabet.length]).join("");
}
