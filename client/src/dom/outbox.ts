/**
 * The page's mouth: everything it says to its counterpart passes here.
 *
 * The one rule: what was typed goes out before anything else does, so that the
 * server always knows what the person saw when they clicked.
 */
import type { Attachment, Counterpart } from "../core/counterpart";
import type { Cancel, Clock } from "../core/clock";
import type { Event } from "../core/messages";
import type { Progress } from "../core/blobs";

/** Typing is reported at most this late. */
export const DRAFT_DELAY_MS = 80;

/** Events that only our own server knows. */
const NATIVE_EVENTS: ReadonlySet<string> = new Set(["draft", "ui_state", "client_error", "closed_popup", "info", "replayed"]);
/** What a page that only watches may still say. */
const VIEWER_EVENTS: ReadonlySet<string> = new Set(["client_error", "info", "js_yield", "replayed"]);

export class Outbox {
  private readonly drafts = new Map<string, Event>();
  private cancelTimer: Cancel | undefined;
  /** What else was typed, in widgets. */
  alsoFlush: (() => void) | undefined;
  /** Only watching: what the person does stays here. */
  viewOnly = false;

  constructor(
    private readonly clock: Clock,
    private counterpart: Counterpart | undefined = undefined,
  ) {}

  /** From now on talk to this one. */
  speakTo(counterpart: Counterpart): void {
    this.counterpart = counterpart;
  }

  /** The counterpart keeps drafts and looks; without that, pins are asked for and answered here. */
  get native(): boolean {
    return this.counterpart?.native ?? true;
  }

  send(event: Event): void {
    if (!this.maySay(event)) return;
    this.flush();
    this.counterpart?.send(event);
  }

  /** Send an event with the files it speaks of. */
  async sendWithFiles(event: Event, attachments: readonly Attachment[], progress?: Progress): Promise<void> {
    if (!this.maySay(event)) return;
    this.flush();
    await this.counterpart?.sendWithFiles(event, attachments, progress);
  }

  /** The person is typing: `key` names the field, a newer draft replaces an older one. */
  draft(key: string, event: Event): void {
    if (!this.maySay(event)) return;
    // Delete first: the order of the drafts is that of the last keystrokes.
    this.drafts.delete(key);
    this.drafts.set(key, event);
    this.cancelTimer ??= this.clock.after(DRAFT_DELAY_MS, () => this.flush());
  }

  /** Typed here and not sent yet. */
  has(key: string): boolean {
    return this.drafts.has(key);
  }

  /** A draft that no longer matters: its form was answered. */
  forget(key: string): void {
    this.drafts.delete(key);
  }

  /** Send what was typed now. */
  flush(): void {
    this.cancelTimer?.();
    this.cancelTimer = undefined;
    const drafts = [...this.drafts.values()];
    this.drafts.clear();
    for (const draft of drafts) this.counterpart?.send(draft);
    this.alsoFlush?.();
  }

  private maySay(event: Event): boolean {
    if (this.viewOnly && !VIEWER_EVENTS.has(event.event)) return false;
    return this.native || !NATIVE_EVENTS.has(event.event);
  }
}
