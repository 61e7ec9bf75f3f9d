/**
 * The contract between the page and what it shows.
 *
 * One renderer per catalog entry: `spec → Rendered`. A renderer knows its own
 * spec and the Page; it never touches the link, other outputs or globals.
 */

import type { ChosenFile } from "../core/counterpart";

/** Wire form of an output; nested outputs are complete specs too. */
export interface OutputSpec {
  readonly type: string;
  /** Names the output for update, remove and ui_state; absent from foreign servers. */
  readonly id?: number;
  /** CSS selector of the scope it goes to (ignored when nested). */
  readonly scope?: string;
  readonly position?: number;
  /** CSS appended to the root element's style attribute. */
  readonly style?: string;
  readonly click_callback_id?: string;
  /** A scope was opened in this output: the slot (or, for foreign servers, `container_selector` in it) gets this DOM id. */
  readonly container_dom_id?: string | null;
  readonly container_selector?: string | null;
  readonly [key: string]: unknown;
}

/** What a renderer gives back. */
export interface Rendered {
  /** Exactly one root element. */
  readonly element: HTMLElement;
  /** Where children of a container output live (outputs that go to its `container_dom_id`). */
  readonly slot?: HTMLElement;
  /** Show the new spec in place; `false` = cannot, build it anew. */
  update?(spec: OutputSpec): boolean;
  /** Another client changed the look (`tabs.active`, `collapse.open`, …); apply without sending. */
  uiState?(key: string, value: unknown): void;
  /** Add children at the end of a container (log lines), keeping at most `keep`. */
  append?(contents: readonly (OutputSpec | string)[], keep?: number): void;
  /** Release observers, object URLs, editors. The element leaves the DOM right after. */
  destroy?(): void;
}

export type Renderer = (spec: OutputSpec, page: Page) => Rendered;

/** A command as it came, for handlers that answer it or belong to a task. */
export interface CommandEnvelope {
  readonly command: string;
  readonly task_id?: string;
  readonly spec?: unknown;
  /** A question: `Page.answer` returns this number. */
  readonly ask?: number;
}

/** What renderers may ask of the page. Implemented by `page.ts`; tests give a fake one. */
export interface Page {
  /** Send a `callback` event. */
  callback(callbackId: string, value: unknown): void;
  /** Send any other event (`closed_popup`, …); typed drafts go out before it. */
  emit(event: string, data: unknown, taskId?: string): void;
  /** Answer a command that asked (`js_yield`). `undefined` as value = it cannot be expressed. */
  answer(command: CommandEnvelope, value: unknown): void;
  /** Answer a command that asked for files (`{files: [...]}`); resolves when they have left. */
  answerWithFiles(command: CommandEnvelope, files: readonly ChosenFile[]): Promise<void>;
  /** The user changed the look of an output; tells the server and so the other clients. */
  uiState(outputId: number | undefined, key: string, value: unknown): void;
  /** Render a nested output or a text; registers it, so that ids, scopes and destroy work; applies `decorate()` of outputs/decorate.ts. */
  render(content: OutputSpec | string | number | boolean | null): HTMLElement;
  /** Render into a slot, replacing what is there. */
  fill(slot: HTMLElement, contents: readonly (OutputSpec | string | number | boolean | null)[]): void;
  /** Turn a blob reference, data URL or http(s) URL into one usable as `src`; `release` when done. */
  source(ref: unknown): Promise<{ url: string; release(): void }>;
  /** A DOM id names this element as a scope from now on. */
  bindScope(domId: string, slot: HTMLElement): void;
  /** Show a widget in this element; returns what takes it back. */
  showWidget(wid: number, slot: HTMLElement): () => void;
  /** Load a heavy part on first use (`grid`, `editor`, `parser`, …). */
  load<T>(part: string): Promise<T>;
  /** Run script elements found in trusted HTML, in order, with the page's nonce. */
  runScripts(root: HTMLElement): void;
  /** A rendered child leaves for good without its slot being refilled (a pruned log line): release it and take it out of the DOM. */
  discard(element: Element): void;
  /** Go to another app of this server (`WebIO.openApp`). */
  openApp(app: string, newWindow: boolean): void;
  /** Report something that could not be shown; the server logs it. */
  reportError(error: unknown, command?: unknown): void;
  readonly nonce: string;
  readonly env: Readonly<Record<string, unknown>>;
}

const renderers = new Map<string, Renderer>();

/** Register the renderer of an output type. Called once per file in `outputs/`. */
export function defineOutput(type: string, renderer: Renderer): void {
  if (renderers.has(type)) throw new Error(`two renderers for output type "${type}"`);
  renderers.set(type, renderer);
}

export function rendererOf(type: string): Renderer | undefined {
  return renderers.get(type);
}

/** Does what a command says; the command's own file registers it (`popup`, `toast`, `run_script`, …). */
export type CommandHandler = (spec: any, page: Page, command: CommandEnvelope) => void;

const handlers = new Map<string, CommandHandler>();

/** Register the handler of a command. Called once per command, at module load. */
export function defineCommand(name: string, handler: CommandHandler): void {
  if (handlers.has(name)) throw new Error(`two handlers for command "${name}"`);
  handlers.set(name, handler);
}

export function commandHandlers(): ReadonlyMap<string, CommandHandler> {
  return handlers;
}
