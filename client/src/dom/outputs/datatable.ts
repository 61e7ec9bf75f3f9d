/**
 * `datatable`: records in a grid that is loaded when the first one is shown.
 *
 * Until it is there, its place is kept and changes wait in order.
 */

import type { GridChange, GridHandle, GridHost, GridSpec } from "../../grid/types";
import { defineCommand, defineOutput, type OutputSpec, type Page, type Rendered } from "../registry";
import { compile } from "../script";
import { asLength, asText, el, same } from "./build";
import { copyText } from "./copying";
import { say } from "../words";

interface GridPart {
  createGrid(spec: GridSpec, host: GridHost): GridHandle;
}

const tables = new Map<string, Datatable>();

defineOutput("datatable", (spec, page) => new Datatable(spec, page));

defineCommand("datatable_update", (change: GridChange & { instance_id: string }, page) => {
  const table = tables.get(change.instance_id);
  if (table) table.change(change);
  else page.reportError(new Error(`there is no datatable "${change.instance_id}"`), change);
});

class Datatable implements Rendered {
  readonly element = el("div", { class: "dk-datatable", "aria-busy": true });
  private grid: GridHandle | null = null;
  private waiting: ((grid: GridHandle) => void)[] = [];
  private ended = false;

  constructor(
    private spec: OutputSpec,
    private readonly page: Page,
  ) {
    this.element.style.minHeight = spec.height === "auto" ? "" : asLength(spec.height ?? "600px");
    this.element.append(el("p", { class: "dk-quiet" }, say("Loading the table …")));
    tables.set(this.name, this);
    this.announce();
    page.load<GridPart>("grid").then((part) => this.show(part)).catch((error: unknown) => this.fail(error));
  }

  update(next: OutputSpec): boolean {
    const { records: before, ...look } = this.spec;
    const { records, ...nextLook } = next;
    if (!same({ ...look, ui: null }, { ...nextLook, ui: null })) return false;
    this.spec = next;
    if (!same(before, records)) this.change({ op: "set", records: records as GridSpec["records"] });
    return true;
  }

  uiState(key: string, value: unknown): void {
    this.whenShown((grid) => grid.uiState(key, value));
  }

  change(change: GridChange): void {
    this.whenShown((grid) => grid.apply(change));
  }

  destroy(): void {
    this.ended = true;
    this.grid?.destroy();
    if (tables.get(this.name) === this) tables.delete(this.name);
  }

  private get name(): string {
    return asText(this.spec.instance_id);
  }

  private whenShown(action: (grid: GridHandle) => void): void {
    if (this.grid) action(this.grid);
    else this.waiting.push(action);
  }

  private show(part: GridPart): void {
    if (this.ended) return;
    this.grid = part.createGrid(this.spec as unknown as GridSpec, this.host());
    this.element.replaceChildren(this.grid.element);
    this.element.style.minHeight = "";
    this.element.removeAttribute("aria-busy");
    for (const action of this.waiting.splice(0)) action(this.grid);
    this.announced(this.grid.options);
  }

  private fail(error: unknown): void {
    this.element.removeAttribute("aria-busy");
    this.element.replaceChildren(el("p", { class: "dk-quiet", role: "alert" }, say("The table could not be loaded.")));
    this.page.reportError(error);
  }

  private host(): GridHost {
    const { callback_id: callbackId } = this.spec;
    return {
      callback: (data) => {
        if (typeof callbackId === "string") this.page.callback(callbackId, data);
      },
      uiState: (key, value) => this.page.uiState(this.spec.id, key, value),
      compile: (params, body) => compile(params, body, this.page.nonce),
      copy: (text) => void copyText(text),
      say,
      report: (error) => this.page.reportError(error, { command: "output", type: "datatable", instance_id: this.name }),
    };
  }

  private announced: (options: unknown) => void = () => undefined;

  /** Scripts of PyWebIO servers wait for `ag_grid_<id>_promise`, then use `ag_grid_<id>`. */
  private announce(): void {
    const names = window as unknown as Record<string, unknown>;
    names[`ag_grid_${this.name}_promise`] = new Promise((resolve) => {
      this.announced = (options) => resolve((names[`ag_grid_${this.name}`] = options));
    });
  }
}
