/**
 * A page without a server, for tests and the gallery: the real screen and the
 * real renderers; what would be sent is kept in lists.
 */

import "../../src/dom/outputs";
import "../../src/dom/commands";
import { provideTools } from "../../src/dom/prose";
import { commandHandlers, type CommandEnvelope, type OutputSpec, type Page } from "../../src/dom/registry";
import { Screen } from "../../src/dom/screen";
import { ScriptRunner } from "../../src/dom/scripts";

import * as markdown from "../../src/markdown";
import * as sanitizer from "../../src/sanitizer";

provideTools("markdown", markdown);
provideTools("sanitizer", sanitizer);

export class FakePage implements Page {
  readonly nonce: string;
  readonly env = {};
  readonly callbacks: { id: string; value: unknown }[] = [];
  readonly uiStates: { id: number | undefined; key: string; value: unknown }[] = [];
  readonly events: { event: string; data: unknown }[] = [];
  readonly answers: { ask: number | undefined; value: unknown }[] = [];
  readonly errors: unknown[] = [];
  readonly apps: string[] = [];
  readonly screen: Screen;
  readonly sources = new Map<unknown, string>();
  released = 0;
  parts: Readonly<Record<string, () => Promise<unknown>>> = {};
  private readonly runner: ScriptRunner;

  constructor(root: HTMLElement = document.body.appendChild(document.createElement("div")), nonce = "") {
    this.nonce = nonce;
    this.screen = new Screen(root, this);
    this.runner = new ScriptRunner(nonce, (error) => this.errors.push(error));
  }

  /** Show one output; returns its element. */
  show(spec: OutputSpec): HTMLElement {
    this.screen.output(spec);
    this.runner.run();
    return this.screen.root.lastElementChild as HTMLElement;
  }

  command(command: string, spec: unknown = null, ask?: number): void {
    const envelope: CommandEnvelope = { command, spec, task_id: "t", ...(ask === undefined ? {} : { ask }) };
    commandHandlers().get(command)?.(spec, this, envelope);
  }

  callback(id: string, value: unknown): void {
    this.callbacks.push({ id, value });
  }
  emit(event: string, data: unknown): void {
    this.events.push({ event, data });
  }
  answer(command: CommandEnvelope, value: unknown): void {
    this.answers.push({ ask: command.ask, value });
  }
  async answerWithFiles(command: CommandEnvelope, files: readonly unknown[]): Promise<void> {
    this.answers.push({ ask: command.ask, value: { files } });
  }
  uiState(id: number | undefined, key: string, value: unknown): void {
    this.uiStates.push({ id, key, value });
  }
  render(content: OutputSpec | string | number | boolean | null): HTMLElement {
    return this.screen.render(content);
  }
  fill(slot: HTMLElement, contents: readonly (OutputSpec | string | number | boolean | null)[]): void {
    this.screen.empty(slot);
    slot.append(...contents.map((each) => this.screen.render(each)));
  }
  source(ref: unknown): Promise<{ url: string; release(): void }> {
    const url = this.sources.get(ref) ?? (typeof ref === "string" ? ref : null);
    if (url === null) return Promise.reject(new Error("no such source"));
    return Promise.resolve({ url, release: () => void this.released++ });
  }
  showWidget(wid: number, slot: HTMLElement): () => void {
    slot.dataset["wid"] = String(wid);
    return () => slot.replaceChildren();
  }
  bindScope(domId: string, slot: HTMLElement): void {
    this.screen.bindScope(domId, slot);
  }
  load<T>(part: string): Promise<T> {
    const loader = this.parts[part];
    return loader ? (loader() as Promise<T>) : Promise.reject(new Error(`no part ${part}`));
  }
  runScripts(root: HTMLElement): void {
    this.runner.add(root);
  }
  discard(element: Element): void {
    this.screen.discard(element);
  }
  openApp(app: string): void {
    this.apps.push(app);
  }
  reportError(error: unknown): void {
    this.errors.push(error);
  }
}
