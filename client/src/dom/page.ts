/**
 * The page: joins the screen, the forms, the pins and all that stands around
 * them, and carries out commands.
 *
 * The one rule: a command that cannot be carried out is said, here and to the
 * server, and stops nothing else. It does not know how messages travel.
 */
import { Dispatcher } from "../core/dispatcher";
import type { Clock } from "../core/clock";
import type { ChosenFile } from "../core/counterpart";
import type { Command, Event } from "../core/messages";
import type { ReplaySpec } from "../generated/catalog";
import { clearOverlays, overlayUiState } from "./commands";
import { Environment } from "./env";
import { Forms } from "./forms";
import { Gate } from "./gate";
import { draftKey, type FormSpec, type UpdateSpec } from "./form";
import { Notices, type NoticeSpec } from "./notices";
import type { Outbox } from "./outbox";
import { el } from "./outputs/build";
import { loadPart } from "./parts";
import { pinKey, Pins } from "./pins";
import { proseFor } from "./prose";
import { Follower, type Kept, keepPlace, restorePlace } from "./place";
import { type CommandEnvelope, commandHandlers, type OutputSpec, type Page } from "./registry";
import { type Content, Screen, type ScopeControl } from "./screen";
import { ScriptRunner } from "./scripts";
import { type Source, Sources } from "./sources";
import { Widgets } from "./widget_part";
import { say } from "./words";

/** More reports than this a minute say nothing new. */
const REPORTS_A_MINUTE = 30;

export interface PageOptions {
  readonly nonce: string;
  readonly outbox: Outbox;
  readonly clock: Clock;
  openApp(app: string, newWindow: boolean): void;
  /** The program has ended. */
  finished(): void;
  /** Typed but unconfirmed: events the server may not have seen when it sent a replay. */
  unconfirmed(): readonly Event[];
}

interface DraftSpec {
  readonly pin?: string;
  readonly form?: number;
  readonly name?: string;
  readonly value: unknown;
}

export class ScriptPage implements Page {
  readonly nonce: string;
  readonly element: HTMLElement;
  readonly sources = new Sources();
  readonly forms: Forms;
  readonly screen: Screen;
  readonly widgets: Widgets;
  private readonly notices: Notices;
  private readonly environment: Environment;
  private readonly pins: Pins;
  private readonly scripts: ScriptRunner;
  private readonly follower = new Follower();
  private readonly dispatcher: Dispatcher;
  private readonly clientsNote = el("div", { class: "dk-clients", hidden: true });
  private clients: { readonly count: number; readonly names: readonly string[] } = { count: 1, names: [] };
  private kept: Kept | undefined;
  private readonly gate: Gate;
  /** Where the person was on the page before this one; for the first replay. */
  private placeBefore: Kept | undefined;
  private reports = 0;

  constructor(private readonly options: PageOptions) {
    this.nonce = options.nonce;
    const root = el("div", { class: "dk-flow" });
    const cards = el("div", { id: "input-cards", class: "container" });
    const column = el("div", { id: "output-container", class: "container" }, el("div", { id: "markdown-body", class: "markdown-body" }, root));
    const notices = el("div", { class: "dk-notices" });
    const panel = el("div", { id: "input-container" }, cards);
    this.element = el("main", { class: "pywebio dk-page" }, notices, column, panel, el("div", { id: "end-space" }), this.clientsNote);
    this.notices = new Notices(notices);
    this.environment = new Environment(this.element, panel);
    this.screen = new Screen(root, this);
    this.pins = new Pins(this, options.outbox, options.clock);
    this.forms = new Forms(cards, this, options.outbox, (form) => this.follower.formShown(form?.element));
    this.scripts = new ScriptRunner(options.nonce, (error) => this.reportError(error, { command: "output" }));
    this.widgets = new Widgets(this, options.outbox);
    this.gate = new Gate([proseFor(this), (message) => this.widgets.neededFor(message)], (message) => this.carryOut(message));
    this.dispatcher = this.handlers();
  }

  /** A message's turn has come. */
  receive(message: unknown): void {
    this.gate.pass(message);
  }

  private carryOut(message: unknown): void {
    this.dispatcher.dispatch(message);
    this.scripts.run();
    this.widgets.flowMayHaveChanged();
  }

  /** This page follows another one in its tab. */
  comesBackTo(place: Kept | undefined): void {
    this.placeBefore = place;
  }

  notice(spec: NoticeSpec): void {
    this.notices.show(spec);
  }

  /** Only watching: nothing can be answered from here. */
  watchOnly(only: boolean): void {
    this.options.outbox.viewOnly = only;
    document.documentElement.dataset["role"] = only ? "view" : "control";
    this.element.querySelector("#input-container")!.toggleAttribute("inert", only);
    this.showClients();
  }

  // -- what renderers ask (Page) --------------------------------------------------

  get env(): Readonly<Record<string, unknown>> {
    return this.environment.values;
  }

  callback(callbackId: string, value: unknown): void {
    this.options.outbox.send({ event: "callback", task_id: callbackId, data: value });
  }

  emit(event: string, data: unknown, taskId = ""): void {
    this.options.outbox.send({ event, task_id: taskId, data });
  }

  answer(command: CommandEnvelope, value: unknown): void {
    const ask = command.ask === undefined ? {} : { ask: command.ask };
    this.options.outbox.send({ event: "js_yield", task_id: command.task_id ?? "", ...ask, ...(value === undefined ? {} : { data: value }) });
  }

  async answerWithFiles(command: CommandEnvelope, files: readonly ChosenFile[]): Promise<void> {
    const ask = command.ask === undefined ? {} : { ask: command.ask };
    const event = { event: "js_yield", task_id: command.task_id ?? "", ...ask, data: { files: [] } };
    await this.options.outbox.sendWithFiles(event, [{ name: "files", files, multiple: true }]);
  }

  uiState(outputId: number | undefined, key: string, value: unknown): void {
    if (outputId === undefined) return;
    this.screen.keepLook(outputId, key, value);
    this.emit("ui_state", { id: outputId, key, value });
  }

  render(content: Content): HTMLElement {
    return this.screen.render(content);
  }

  fill(slot: HTMLElement, contents: readonly Content[]): void {
    this.screen.empty(slot);
    slot.append(...contents.map((content) => this.screen.render(content)));
  }

  discard(element: Element): void {
    this.screen.discard(element);
  }

  source(ref: unknown): Promise<Source> {
    return this.sources.open(ref);
  }

  showWidget(wid: number, slot: HTMLElement): () => void {
    return this.widgets.mount(wid, slot);
  }

  bindScope(domId: string, slot: HTMLElement): void {
    this.screen.bindScope(domId, slot);
  }

  load<T>(part: string): Promise<T> {
    return loadPart<T>(part);
  }

  runScripts(root: HTMLElement): void {
    this.scripts.add(root);
    // Widgets are drawn after the message that changed them; what stands in the page by then runs, too.
    queueMicrotask(() => this.scripts.run());
  }

  openApp(app: string, newWindow: boolean): void {
    this.options.openApp(app, newWindow);
  }

  reportError(error: unknown, command?: unknown): void {
    console.error(error);
    if (++this.reports > REPORTS_A_MINUTE) return;
    if (this.reports === 1) this.options.clock.after(60_000, () => (this.reports = 0));
    const message = error instanceof Error ? error.message : String(error);
    this.emit("client_error", { message: message.slice(0, 2000), stack: (error instanceof Error ? (error.stack ?? "") : "").slice(0, 4000), command: brief(command) });
  }

  // -- commands -----------------------------------------------------------------

  private handlers(): Dispatcher {
    const dispatcher = new Dispatcher({
      unknown: (command) => this.unknown(command),
      failed: (error, message) => this.failed(error, message),
    });
    for (const [name, handler] of commandHandlers()) dispatcher.on(name, (spec, command) => handler(spec, this, command));
    this.handleOutputs(dispatcher);
    this.handleInputs(dispatcher);
    this.handlePins(dispatcher);
    this.handleRest(dispatcher);
    dispatcher.onWidgets((message) => this.widgets.receive(message));
    return dispatcher;
  }

  private handleOutputs(dispatcher: Dispatcher): void {
    const { screen } = this;
    dispatcher.on("output", (spec: OutputSpec) => {
      screen.output(spec);
      this.follower.flowed(this.env["auto_scroll_bottom"] === true && (spec.scope ?? "").endsWith("-ROOT"));
    });
    dispatcher.on("output_ctl", (spec: ScopeControl) => screen.control(spec));
    dispatcher.on("output_update", (spec: { id: number; spec: OutputSpec }) => screen.update(spec.id, spec.spec));
    dispatcher.on("output_remove", (spec: { id: number }) => screen.remove(spec.id));
    dispatcher.on("output_append", (spec: { id: number; contents: readonly Content[]; keep?: number }) => {
      screen.append(spec.id, spec.contents, spec.keep);
      this.follower.flowed(false);
    });
    dispatcher.on("ui_state", (spec: { id: number; key: string; value: unknown }) => {
      if (!screen.uiState(spec.id, spec.key, spec.value)) overlayUiState(this, spec.id, spec.key, spec.value);
    });
  }

  private handleInputs(dispatcher: Dispatcher): void {
    const { forms } = this;
    const open = (spec: FormSpec, command: Command): void => forms.open(spec, command);
    dispatcher.on("input_group", open);
    dispatcher.on("input", open);
    dispatcher.on("update_input", (spec: UpdateSpec, command) => forms.update(spec, command.task_id ?? ""));
    dispatcher.on("destroy_form", (_spec, command) => forms.close(command.task_id ?? ""));
    dispatcher.on("draft", (spec: DraftSpec) => {
      if (!this.writesAfter(spec)) this.setDraft(spec);
    });
  }

  private handlePins(dispatcher: Dispatcher): void {
    const { pins } = this;
    dispatcher.on("pin_update", (spec: { name: string; attributes: Record<string, unknown> }) => pins.update(spec.name, spec.attributes));
    dispatcher.on("pin_values", (spec: { names: readonly string[] }, command) => pins.answerValues(spec.names, command));
    dispatcher.on("pin_value", (spec: { name: string }, command) => pins.answerValue(spec.name, command));
    dispatcher.on("pin_wait", (spec: { names: readonly string[]; timeout: number | null }, command) => pins.wait(spec.names, spec.timeout ?? null, command));
    dispatcher.on("pin_onchange", (spec: { name: string; callback_id: string | null; clear?: boolean }) =>
      pins.register(spec.name, spec.callback_id ?? null, spec.clear === true),
    );
  }

  private handleRest(dispatcher: Dispatcher): void {
    dispatcher.on("replay", ({ phase, number }: ReplaySpec) => (phase === "start" ? this.replayStart() : this.replayEnd(number)));
    dispatcher.on("set_env", (spec: Record<string, unknown>) => this.environment.set(spec ?? {}));
    dispatcher.on("notice", ({ level, text, details, id }: NoticeSpec) =>
      this.notices.show({ level, text, ...(details === undefined ? {} : { details }), ...(id === undefined ? {} : { id }) }),
    );
    dispatcher.on("open_app", (spec: { app: string; new_window?: boolean }) => this.openApp(spec.app, spec.new_window !== false));
    dispatcher.on("close_session", () => this.options.finished());
    dispatcher.on("clients", (spec: { count: number; names?: readonly string[] }) => {
      this.clients = { count: spec.count, names: spec.names ?? [] };
      this.showClients();
    });
  }

  private setDraft(spec: DraftSpec): void {
    if (spec.pin !== undefined) this.pins.setDraft(spec.pin, spec.value);
    else if (spec.form !== undefined && spec.name !== undefined) this.forms.setDraft(spec.form, spec.name, spec.value);
  }

  /** What was typed here since is later than that, and wins. */
  private writesAfter(spec: DraftSpec): boolean {
    const { outbox } = this.options;
    if (outbox.has(spec.pin !== undefined ? pinKey(spec.pin) : draftKey(spec.form, spec.name ?? ""))) return true;
    return this.options.unconfirmed().some((event) => event.event === "draft" && isSameField(event.data as DraftSpec, spec));
  }

  private replayStart(): void {
    // What was typed in the last moments goes out now and comes back below.
    this.options.outbox.flush();
    this.kept ??= this.placeBefore ?? keepPlace();
    this.placeBefore = undefined;
    document.documentElement.classList.add("dk-replaying");
    this.forms.clear();
    this.screen.clear();
    clearOverlays(this);
    this.widgets.replay("start");
  }

  private replayEnd(number: number | undefined): void {
    for (const event of this.options.unconfirmed()) if (event.event === "draft") this.setDraft(event.data as DraftSpec);
    this.widgets.replay("end");
    // What was said before is about the screen before, and the server says it again for this one.
    if (number !== undefined) this.emit("replayed", { number });
    document.documentElement.classList.remove("dk-replaying");
    const { kept } = this;
    this.kept = undefined;
    if (!kept || !(kept.scrollY || kept.focus)) return;
    restorePlace(kept);
    this.follower.rest();
  }

  private showClients(): void {
    const { count, names } = this.clients;
    const watching = this.options.outbox.viewOnly;
    const said = [watching ? say("Watching only") : "", count > 1 ? say("{} in this session", count) : ""].filter(Boolean);
    this.clientsNote.hidden = !said.length;
    this.clientsNote.textContent = said.join(" · ");
    this.clientsNote.title = names.join(", ");
  }

  private unknown(command: Command): void {
    this.notices.show({ level: "warning", text: say("This page does not know how to do “{}”.", command.command), id: `unknown-${command.command}` });
    this.reportError(new Error(`unknown command "${command.command}"`), command);
  }

  private failed(error: unknown, message: unknown): void {
    const command = (message as Partial<Command> | null)?.command ?? "a message";
    if (SHOWN_FAILURES.has(command)) this.notices.show({ level: "warning", text: say("Something could not be shown."), details: String(error), id: `failed-${command}` });
    this.reportError(error, message);
  }
}

function isSameField(one: DraftSpec, other: DraftSpec): boolean {
  return one.pin === other.pin && one.form === other.form && one.name === other.name;
}

/** Commands whose failure the person would miss. */
const SHOWN_FAILURES: ReadonlySet<string> = new Set(["output", "popup", "input_group", "toast", "download"]);

/** As much of a command as a log line needs. */
function brief(command: unknown): unknown {
  if (typeof command !== "object" || command === null) return command ?? null;
  const text = JSON.stringify(command);
  return text.length <= 500 ? command : `${text.slice(0, 500)}…`;
}
