/**
 * What a pgwidgets server calls on widgets, as our own wire says it.
 *
 * The one rule: what sets or gets one property is in the generated method table;
 * here is only what that table cannot say. Nothing here knows the connection.
 */
import { methodTable } from "../../generated/widgets_methods";
import { TreeData } from "./pgwidgets_tree";

type Message = Readonly<Record<string, unknown>>;
type State = Record<string, unknown>;

/** A widget as the server believes the page has it. */
export interface Known {
  readonly wid: number;
  readonly name: string;
  readonly state: State;
  readonly children: { readonly wid: number; readonly layout: State }[];
  parent: Known | undefined;
  readonly tree: TreeData | undefined;
  readonly listens: Set<string>;
  timer: { readonly stop: () => void; readonly since: number; readonly seconds: number } | undefined;
}

/** What the methods may do. */
export interface Stage {
  /** A message of our own wire. */
  show(message: Message): void;
  widget(wid: unknown): Known | undefined;
  make(name: string, state: State): Known;
  drop(known: Known): void;
  ask(known: Known, method: string, args: readonly unknown[]): Promise<unknown>;
  fire(known: Known, action: string, ...args: unknown[]): void;
  /** Call back after some seconds; returns what prevents it. */
  after(seconds: number, run: () => void): () => void;
}

export type Method = (stage: Stage, self: Known, ...args: any[]) => unknown;

export class UnknownMethod extends Error {}

export function callMethod(stage: Stage, self: Known, name: string, args: readonly unknown[]): unknown {
  const special = SPECIAL[self.name]?.[name] ?? COMMON[name];
  if (special) return special(stage, self, ...args);
  const row = methodTable[self.name]?.methods[name];
  if (row) return byTable(stage, self, row, args);
  if (ACTS.has(name)) return stage.show({ type: "call", wid: self.wid, method: name, args });
  throw new UnknownMethod(`Unknown method: ${name} on ${self.name}`);
}

function byTable(stage: Stage, self: Known, row: readonly (string | number)[], args: readonly unknown[]): unknown {
  const [meaning, count, ...keys] = row;
  if (meaning === "gets") return self.state[String(keys[0])] ?? null;
  if (keys.length > 1) return set(stage, self, Object.fromEntries(keys.map((key, at) => [key, args[at] ?? null])));
  const all = Array.from({ length: Number(count) }, (_, at) => args[at] ?? null);
  return set(stage, self, { [String(keys[0])]: Number(count) > 1 ? all : all[0] });
}

export function set(stage: Stage, self: Known, state: State): void {
  Object.assign(self.state, state);
  stage.show({ type: "state", wid: self.wid, state });
}

function insert(stage: Stage, self: Known, child: Known | undefined, layout: State = {}, index?: number): void {
  if (!child) throw new Error("not a widget");
  if (child.parent) detach(child);
  self.children.splice(index ?? self.children.length, 0, { wid: child.wid, layout });
  child.parent = self;
  stage.show({ type: "insert", wid: self.wid, child: child.wid, layout, ...(index === undefined ? {} : { index }) });
  stage.fire(self, "child-added", reference(child));
}

function detach(child: Known): void {
  const siblings = child.parent?.children;
  const at = siblings?.findIndex(({ wid }) => wid === child.wid) ?? -1;
  if (siblings && at >= 0) siblings.splice(at, 1);
  child.parent = undefined;
}

function remove(stage: Stage, self: Known, ref: unknown, destroy?: boolean): void {
  const child = stage.widget(ref);
  if (!child || child.parent !== self) return;
  if (destroy) return stage.drop(child);
  detach(child);
  stage.show({ type: "remove", wid: self.wid, child: child.wid });
  stage.fire(self, "child-removed", reference(child));
}

function only(stage: Stage, self: Known, ref: unknown): void {
  for (const { wid } of [...self.children]) remove(stage, self, { __wid__: wid });
  insert(stage, self, stage.widget(ref));
}

function appendText(stage: Stage, self: Known, key: string, more: string): void {
  self.state[key] = text(self.state[key]) + more;
  stage.show({ type: "edit", wid: self.wid, op: "splice", key, start: -1, delete: 0, insert: more });
}

function appendItem(stage: Stage, self: Known, key: string, item: unknown): void {
  self.state[key] = [...((self.state[key] ?? []) as unknown[]), item];
  stage.show({ type: "edit", wid: self.wid, op: "splice", key, start: -1, delete: 0, insert: [item] });
}

export function reference(known: Known): unknown {
  return { __wid__: known.wid, __class__: known.name };
}

const indexOf = (self: Known, ref: unknown): number => self.children.findIndex(({ wid }) => wid === widOf(ref));
const widOf = (ref: unknown): number => (ref as { __wid__?: number } | null)?.__wid__ ?? -1;
const childAt = (stage: Stage, self: Known, at: number): unknown => {
  const child = stage.widget({ __wid__: self.children[at]?.wid });
  return child ? reference(child) : null;
};
const text = (value: unknown): string => String(value ?? "");

const COMMON: Readonly<Record<string, Method>> = {
  show: (stage, self) => set(stage, self, { visible: true }),
  hide: (stage, self) => set(stage, self, { visible: false }),
  resize: (stage, self, width, height) => set(stage, self, { size: [width ?? null, height ?? null] }),
  destroy: (stage, self) => stage.drop(self),
  is_container: (_, self) => self.children.length > 0 || self.name.endsWith("Box") || self.name.endsWith("Widget"),
  get_position: (stage, self) => stage.ask(self, "get_position", []),
  get_children: (stage, self) => self.children.map((_, at) => childAt(stage, self, at)),
  num_children: (_, self) => self.children.length,
  remove,
  remove_widget: remove,
  remove_all: (stage, self, destroy) => [...self.children].forEach(({ wid }) => remove(stage, self, { __wid__: wid }, destroy as boolean)),
  add_widget: (stage, self, child, stretch) => insert(stage, self, stage.widget(child), { stretch: stretch ?? 0 }),
  insert_widget: (stage, self, index, child, stretch) => insert(stage, self, stage.widget(child), { stretch: stretch ?? 0 }, index as number),
  set_widget: only,
  add_cursor: (stage, self, name, url, x, y, size) =>
    set(stage, self, { cursors: [...((self.state["cursors"] as unknown[]) ?? []), [name, url, x, y, size ?? null]] }),
  index_of: (_, self, child) => indexOf(self, child),
  index_to_widget: (stage, self, index) => childAt(stage, self, index as number),
  raise_: (stage, self) => set(stage, self, { z: topmost(stage, self) + 1 }),
  lower: (stage, self) => set(stage, self, { z: -topmost(stage, self) - 1 }),
  toggle_minimize: (stage, self) => toggle(stage, self, "minimized"),
  toggle_maximize: (stage, self) => toggle(stage, self, "maximized"),
  toggle_shade: (stage, self) => toggle(stage, self, "shaded"),
};

let raised = 0;
function topmost(_stage: Stage, self: Known): number {
  raised = Math.max(raised + 1, Number(self.state["z"] ?? 0));
  return raised;
}

function toggle(stage: Stage, self: Known, state: string): void {
  set(stage, self, { window_state: self.state["window_state"] === state ? "normal" : state });
}

/** Acts our page knows by the same name. */
const ACTS = new Set(
  "set_focus cascade_windows tile_windows update fullscreen scroll_to_end scroll_to_lineno scroll_to_top scroll_to_bottom scroll_to_cursor popup open save set_optimal_column_widths scroll_to_path copy_selection cut_selection paste_selection".split(
    " ",
  ),
);

const icon: Method = (stage, self, url, size) => set(stage, self, { icon: url ?? null, icon_size: size ?? null });
const actionIcon: Method = (stage, self, url, size) => set(stage, self, { icon_url: url ?? null, iconsize: size ?? null });
const setState: Method = (stage, self, value) => set(stage, self, { state: Boolean(value) });
const popup: Method = (stage, self, x, y) =>
  set(stage, self, { visible: true, z: topmost(stage, self) + 1, ...(typeof x === "number" && typeof y === "number" ? { position: [x, y] } : {}) });

const pages: Readonly<Record<string, Method>> = {
  add_widget: (stage, self, child, options) => {
    const given = (typeof options === "object" && options) || {};
    insert(stage, self, stage.widget(child), { title: text((given as State)["title"] ?? (given as State)["text"]) });
    if (self.children.length === 1) set(stage, self, { index: 0 });
  },
  show_widget: (stage, self, child) => set(stage, self, { index: indexOf(self, child) }),
  close_widget: (stage, self, child) => remove(stage, self, child),
  highlight_tab: (stage, self, child, highlight) => stage.show({ type: "layout", wid: self.wid, child: widOf(child), layout: { highlight } }),
  get_tab_id: (_, self, child) => (indexOf(self, child) >= 0 ? `tab_${widOf(child)}` : null),
};

const areaText: Readonly<Record<string, Method>> = {
  append_text: (stage, self, more) => appendText(stage, self, "text", text(more)),
  clear: (stage, self) => set(stage, self, { text: "" }),
  set_text: (stage, self, value) => set(stage, self, { text: text(value) }),
  set_limit: (stage, self, limit) => set(stage, self, { limit }),
};

const menus: Readonly<Record<string, Method>> = {
  add_name: (stage, self, name, checkable) => {
    const child = self.name === "MenuBar" ? stage.make("Menu", {}) : stage.make("MenuAction", { text: name, checkable: Boolean(checkable) });
    insert(stage, self, child, self.name === "MenuBar" ? { name } : {});
    return reference(child);
  },
  add_menu: (stage, self, first, second, options) => {
    const [name, ref] = typeof first === "string" ? [first, second] : [second, first];
    const menu = stage.widget(ref) ?? stage.make("Menu", {});
    insert(stage, self, menu, { name, ...((options as State) ?? {}) });
    return self.name === "Menu" ? reference(menu) : undefined;
  },
  add_separator: (stage, self) => insert(stage, self, stage.make("Separator", { orientation: self.name === "ToolBar" ? "vertical" : "horizontal" })),
  get_menu: (stage, self, name) => {
    const found = self.children.find(({ layout }) => layout["name"] === name);
    return found ? childAt(stage, self, self.children.indexOf(found)) : null;
  },
  popup: (stage, self, x, y) => stage.show({ type: "call", wid: self.wid, method: "popup", args: [x ?? null, y ?? null] }),
};

function sendRows(stage: Stage, self: Known): void {
  stage.show({ type: "state", wid: self.wid, state: { rows: structuredClone(self.tree!.wire) } });
}

const tree: Readonly<Record<string, Method>> = {
  set_columns: (stage, self, columns) => set(stage, self, { columns: self.tree!.setColumns(columns as unknown[]) }),
  ...Object.fromEntries(
    ["set_tree", "update_tree", "set_data", "update_data", "set_rows", "update_rows"].map((name): [string, Method] => [
      name,
      (stage, self, data) => {
        self.tree!.set(data);
        sendRows(stage, self);
      },
    ]),
  ),
  add_tree: (stage, self, more, parent) => {
    for (const row of self.tree!.build(more)) self.tree!.add((parent as string[]) ?? [], row);
    sendRows(stage, self);
  },
  add_item: (stage, self, parent, key, values) => {
    self.tree!.add((parent as string[]) ?? [], self.tree!.row(text(key), values));
    sendRows(stage, self);
    return [...((parent as string[]) ?? []), key];
  },
  remove_item: (stage, self, path) => removePaths(stage, self, [path as string[]]),
  remove_items: (stage, self, paths) => removePaths(stage, self, paths as string[][]),
  delete_row: (stage, self, row) => removePaths(stage, self, [rowPath(self, row)]),
  insert_row: (stage, self, first, second, before) => {
    const [values, index] = self.name === "TableView" ? [second, Number(first)] : [first, before == null ? -1 : rowIndex(self, before)];
    return addRow(stage, self, values, index);
  },
  append_row: (stage, self, values) => addRow(stage, self, values, -1),
  clear: (stage, self) => {
    self.tree!.rows = [];
    sendRows(stage, self);
    set(stage, self, { selected: [], selected_cells: [], sort: null, colors: {}, expanded: {} });
  },
  set_cell: (stage, self, row, column, value) => {
    const path = rowPath(self, row);
    const field = self.tree!.keyOf(column);
    self.tree!.setCell(path, field, value);
    stage.show({ type: "edit", wid: self.wid, op: "cell", path, field, value });
  },
  expand_item: (stage, self, path) => openItem(stage, self, path as string[], true),
  collapse_item: (stage, self, path) => openItem(stage, self, path as string[], false),
  expand_all: (stage, self) => openAll(stage, self, true),
  collapse_all: (stage, self) => openAll(stage, self, false),
  get_expanded: (_, self) => self.tree!.opened(true),
  get_collapsed: (_, self) => self.tree!.opened(false),
  set_selected: (stage, self, items) => set(stage, self, { selected: (items as unknown[]).map((item) => rowPath(self, item)) }),
  select_path: (stage, self, path, on) => select(stage, self, [path], on !== false),
  select_paths: (stage, self, paths, on) => select(stage, self, paths as unknown[], on !== false),
  select_all: (stage, self, on) => set(stage, self, { selected: on === false ? [] : "all" }),
  clear_selection: (stage, self) => set(stage, self, { selected: [], selected_cells: [] }),
  get_selected: (_, self) => {
    const paths = (self.state["selected"] ?? []) as string[][] | "all";
    const all = paths === "all" ? self.tree!.rows.map((row) => [row[0]]) : paths;
    return all.flatMap((path) => {
      const row = self.tree!.find(path);
      return row ? [{ path, values: self.tree!.values(row) }] : [];
    });
  },
  select_cell: (stage, self, path, column, on) => {
    const cell = [rowPath(self, path), self.tree!.keyOf(column)];
    const others = ((self.state["selected_cells"] ?? []) as unknown[]).filter((each) => JSON.stringify(each) !== JSON.stringify(cell));
    set(stage, self, { selected_cells: on === false ? others : [...others, cell] });
  },
  clear_cell_selection: (stage, self) => set(stage, self, { selected_cells: [] }),
  get_selected_cells: (_, self) => (self.state["selected_cells"] ?? []) as unknown,
  sort_by_column: (stage, self, column, ascending) => set(stage, self, { sort: [self.tree!.keyOf(column), ascending !== false] }),
  set_column_width: (stage, self, column, width) =>
    set(stage, self, { column_widths: { ...((self.state["column_widths"] as State) ?? {}), [self.tree!.keyOf(column)]: width } }),
  get_column_widths: (stage, self) => stage.ask(self, "get_column_widths", []),
  get_column_count: (_, self) => self.tree!.columns.length,
  get_row_count: (_, self) => self.tree!.rows.length,
  set_colors: (stage, self, spec) => stage.show({ type: "edit", wid: self.wid, op: "colors", spec }),
  set_cell_color: (stage, self, path, col_key, fg, bg, bold) => paint(stage, self, { cells: [{ path, col_key, fg, bg, bold }] }),
  set_row_color: (stage, self, path, fg, bg, bold) => paint(stage, self, { rows: [{ path, fg, bg, bold }] }),
  set_column_color: (stage, self, col_key, fg, bg, bold) => paint(stage, self, { columns: [{ col_key, fg, bg, bold }] }),
  set_table_color: (stage, self, fg, bg, bold) => paint(stage, self, { table: { fg, bg, bold } }),
  clear_cell_color: (stage, self, path, col_key) => paint(stage, self, { cells: [{ path, col_key }] }),
  clear_row_color: (stage, self, path) => paint(stage, self, { rows: [{ path }] }),
  clear_column_color: (stage, self, col_key) => paint(stage, self, { columns: [{ col_key }] }),
  clear_all_colors: (stage, self) => paint(stage, self, { clear: true }),
};

function paint(stage: Stage, self: Known, spec: State): void {
  stage.show({ type: "edit", wid: self.wid, op: "colors", spec });
}

function rowPath(self: Known, row: unknown): string[] {
  if (typeof row === "number") return [self.tree!.rows[row]?.[0] ?? `row${row}`];
  if (Array.isArray(row)) return row as string[];
  if (typeof row === "object" && row !== null) return (row as { path: string[] }).path;
  return [text(row)];
}

function rowIndex(self: Known, row: unknown): number {
  return self.tree!.rows.findIndex(([key]) => key === rowPath(self, row)[0]);
}

function addRow(stage: Stage, self: Known, values: unknown, index: number): string[] {
  const key = self.tree!.freshKey();
  self.tree!.add([], self.tree!.row(key, values), index);
  sendRows(stage, self);
  return [key];
}

function removePaths(stage: Stage, self: Known, paths: readonly string[][]): void {
  for (const path of paths) self.tree!.remove(path);
  stage.show({ type: "edit", wid: self.wid, op: "rows_remove", paths });
}

function openItem(stage: Stage, self: Known, path: string[], open: boolean): void {
  self.tree!.open(path, open);
  stage.show({ type: "edit", wid: self.wid, op: "expand", path, open });
}

function openAll(stage: Stage, self: Known, open: boolean): void {
  self.tree!.openByDefault = open;
  self.tree!.exceptions.clear();
  stage.show({ type: "edit", wid: self.wid, op: "expand_all", open });
}

function select(stage: Stage, self: Known, paths: readonly unknown[], on: boolean): void {
  const chosen = paths.map((path) => rowPath(self, path));
  const names = new Set(chosen.map((path) => path.join("\n")));
  const others = ((self.state["selected"] ?? []) as string[][]).filter((path) => !names.has(path.join("\n")));
  set(stage, self, { selected: on ? [...others, ...chosen] : others });
}

const timer: Readonly<Record<string, Method>> = {
  start: (stage, self, seconds) => startTimer(stage, self, Number(seconds ?? self.state["duration"] ?? 0)),
  set: (stage, self, seconds) => startTimer(stage, self, Number(seconds)),
  cond_set: (stage, self, seconds) => self.timer ?? startTimer(stage, self, Number(seconds)),
  stop: (_, self) => stopTimer(self),
  cancel: (stage, self) => {
    const elapsed = stopTimer(self);
    if (elapsed !== undefined) stage.fire(self, "cancelled", elapsed);
  },
  is_set: (_, self) => self.timer !== undefined,
  elapsed_time: (_, self) => (self.timer ? performance.now() / 1000 - self.timer.since : 0),
  time_left: (_, self) => (self.timer ? Math.max(0, self.timer.seconds - (performance.now() / 1000 - self.timer.since)) : 0),
  get_duration: (_, self) => self.state["duration"] ?? 0,
  set_duration: (_, self, seconds) => void (self.state["duration"] = seconds),
};

function startTimer(stage: Stage, self: Known, seconds: number): void {
  stopTimer(self);
  const stop = stage.after(seconds, () => {
    self.timer = undefined;
    stage.fire(self, "expired", seconds);
  });
  self.timer = { stop, seconds, since: performance.now() / 1000 };
}

export function stopTimer(self: Known): number | undefined {
  const running = self.timer;
  running?.stop();
  self.timer = undefined;
  return running && performance.now() / 1000 - running.since;
}

const subWindow = (stage: Stage, self: Known, ref: unknown): Known | undefined =>
  self.children.map(({ wid }) => stage.widget({ __wid__: wid })).find((known) => known && (known.wid === widOf(ref) || indexOf(known, ref) >= 0));

const mdi: Readonly<Record<string, Method>> = {
  add_widget: (stage, self, child, options) => {
    const given = (options ?? {}) as State;
    const state: State = { title: text(given["title"]), size: [given["width"] ?? 300, given["height"] ?? 300], z: topmost(stage, self) + 1 };
    if (typeof given["x"] === "number" && typeof given["y"] === "number") state["position"] = [given["x"], given["y"]];
    if (given["icon_url"]) state["icon"] = given["icon_url"];
    const made = stage.make("MDISubWindow", state);
    insert(stage, made, stage.widget(child));
    insert(stage, self, made);
    return reference(made);
  },
  get_subwindows: (stage, self) => self.children.map((_, at) => childAt(stage, self, at)),
  get_subwin: (stage, self, child) => {
    const found = subWindow(stage, self, child);
    return found ? reference(found) : null;
  },
  move_child: (stage, self, child, x, y) => withWindow(stage, self, child, { position: [x, y] }),
  resize_child: (stage, self, child, width, height) => withWindow(stage, self, child, { size: [width, height] }),
  close_child: (stage, self, child) => {
    const found = subWindow(stage, self, child);
    const content = found && stage.widget({ __wid__: found.children[0]?.wid });
    if (found && content) remove(stage, found, reference(content));
    if (found) stage.drop(found);
  },
  get_child_size: (stage, self, child) => subWindow(stage, self, child)?.state["size"] ?? null,
  get_child_position: (stage, self, child) => subWindow(stage, self, child)?.state["position"] ?? [0, 0],
};

function withWindow(stage: Stage, self: Known, child: unknown, state: State): void {
  const found = subWindow(stage, self, child);
  if (found) set(stage, found, state);
}

const source: Readonly<Record<string, Method>> = {
  set_text: (stage, self, value) => set(stage, self, { text: text(value) }),
  clear: (stage, self) => set(stage, self, { text: "" }),
  set_font: (stage, self, family, size) => set(stage, self, { ...(family ? { font_family: family } : {}), ...(size ? { font_size: size } : {}) }),
  _replaceRange: (stage, self, start: number, end: number, insert: string) => {
    const now = text(self.state["text"]);
    self.state["text"] = now.slice(0, start) + insert + now.slice(end);
    self.state["rev"] = Number(self.state["rev"] ?? 0) + 1;
    stage.show({ type: "edit", wid: self.wid, op: "splice", key: "text", start, delete: end - start, insert, rev: self.state["rev"] });
  },
  _restoreTagIntervals: (stage, self, intervals: { name: string; start: number; end: number }[]) =>
    set(stage, self, { intervals: intervals.map(({ name, start, end }) => [name, start, end]) }),
  _setCursorOffset: (stage, self, offset) => set(stage, self, { caret: offset, selection: null }),
  _setSelectionOffsets: (stage, self, start, end) => set(stage, self, { selection: [start, end] }),
  _scrollToOffset: (stage, self, offset, align) => stage.show({ type: "call", wid: self.wid, method: "scroll_to_offset", args: [offset, align ?? "nearest"] }),
  _showTooltip: (stage, self, ...args) => stage.show({ type: "call", wid: self.wid, method: "show_tooltip", args }),
  create_tag: (stage, self, name: string, attrs) => set(stage, self, { tags: { ...((self.state["tags"] as State) ?? {}), [name]: attrs ?? {} } }),
  set_cursor_style: (stage, self, style, color) => set(stage, self, { cursor_style: [style ?? "line", color ?? null] }),
};

const SPECIAL: Readonly<Record<string, Readonly<Record<string, Method>>>> = {
  Button: { set_icon: icon, get_icon: (_, self) => self.state["icon"] ?? null },
  Dial: { set_icon: icon },
  RadioButton: { set_state: setState },
  ToggleButton: { set_state: setState },
  ToolBarAction: { set_state: setState, set_icon: actionIcon },
  MenuAction: {
    set_icon: actionIcon,
    set_state: (stage, self, value) => set(stage, self, { checked: Boolean(value) }),
    get_state: (_, self) => Boolean(self.state["checked"]),
  },
  TopLevel: { set_icon: (stage, self, url) => set(stage, self, { icon: url ?? null }) },
  FixedLayout: { add_widget: (stage, self, child, x, y) => insert(stage, self, stage.widget(child), { x, y }) },
  GridBox: {
    add_widget: (stage, self, child, row, column) => insert(stage, self, stage.widget(child), { row, column }),
    set_spacing: (stage, self, px) => set(stage, self, { row_spacing: px, column_spacing: px }),
  },
  Splitter: {
    add_widget: (stage, self, child) => insert(stage, self, stage.widget(child)),
    set_minimum_size: (stage, self, child, min) => stage.show({ type: "layout", wid: self.wid, child: widOf(child), layout: { min } }),
  },
  Expander: {
    toggleContent: (stage, self) => set(stage, self, { collapsed: !(self.state["collapsed"] ?? true) }),
    get_collapsed: (_, self) => self.state["collapsed"] ?? self.state["collapsible"] ?? true,
  },
  TabWidget: pages,
  StackWidget: pages,
  MDIWidget: mdi,
  MDISubWindow: {
    close: (stage, self) => stage.drop(self),
    move: (stage, self, x, y) => set(stage, self, { position: [x, y] }),
    get_child: (stage, self) => childAt(stage, self, 0),
  },
  Dialog: {
    popup,
    add_button: (stage, self, child, value) => insert(stage, self, stage.widget(child), { button: value ?? "" }),
  },
  ColorDialog: { popup },
  StatusBar: {
    set_message: (stage, self, message, seconds) => {
      set(stage, self, { message: text(message) });
      if (seconds) stage.after(Number(seconds), () => self.state["message"] === text(message) && set(stage, self, { message: "" }));
    },
    clear: (stage, self) => set(stage, self, { message: "" }),
  },
  TextEntry: { clear: (stage, self) => set(stage, self, { text: "" }) },
  TextEntrySet: { clear: (stage, self) => set(stage, self, { text: "" }) },
  TextArea: areaText,
  TextSource: source,
  ComboBox: {
    append_text: (stage, self, item) => {
      appendItem(stage, self, "items", text(item));
      if ((self.state["items"] as unknown[]).length === 1) set(stage, self, { index: 0, text: text(item) });
    },
    insert_alpha: (stage, self, item) => items(stage, self, [...listOf(self), text(item)].sort()),
    delete_alpha: (stage, self, item) => items(stage, self, listOf(self).filter((each) => each !== item)),
    set_index: (stage, self, index) => set(stage, self, { index, text: listOf(self)[index as number] ?? "" }),
    set_text: (stage, self, value) => set(stage, self, { text: text(value), index: listOf(self).indexOf(text(value)) }),
    show_text: (stage, self, value) => set(stage, self, { text: text(value), index: listOf(self).indexOf(text(value)) }),
    get_alpha: (_, self, index) => listOf(self)[index as number] ?? null,
    clear: (stage, self) => items(stage, self, []),
  },
  HtmlView: {
    append_html: (stage, self, more) => appendText(stage, self, "html", text(more)),
    clear: (stage, self) => set(stage, self, { html: "" }),
  },
  ExternalWidget: { clear: (stage, self) => set(stage, self, { content: "" }) },
  Image: { set_image: (stage, self, url) => set(stage, self, { image: url ?? null }) },
  Canvas: { draw_image: (stage, self, drawing) => appendItem(stage, self, "drawings", drawing) },
  VideoWidget: {
    play: (stage, self) => set(stage, self, { playing: true }),
    pause: (stage, self) => set(stage, self, { playing: false }),
    stop: (stage, self) => set(stage, self, { playing: false, current_time: 0 }),
    get_duration: (_, self) => self.state["duration"] ?? null,
    get_paused: (_, self) => !self.state["playing"],
  },
  FileDialog: {
    show: (stage, self) => stage.show({ type: "call", wid: self.wid, method: "open", args: [] }),
    popup: (stage, self) => stage.show({ type: "call", wid: self.wid, method: "open", args: [] }),
  },
  Menu: { ...menus, add_widget: (stage, self, child) => insert(stage, self, stage.widget(child)) },
  MenuBar: menus,
  ToolBar: {
    add_widget: (stage, self, child) => insert(stage, self, stage.widget(child)),
    add_separator: menus["add_separator"]!,
    add_spacer: (stage, self) => insert(stage, self, stage.make("Spacer", {})),
    add_action: (stage, self, options) => {
      const action = stage.make("ToolBarAction", { ...((options as State) ?? {}) });
      insert(stage, self, action);
      return reference(action);
    },
  },
  TreeView: tree,
  TableView: tree,
  Timer: timer,
};

const listOf = (self: Known): string[] => (self.state["items"] ?? []) as string[];

function items(stage: Stage, self: Known, list: string[]): void {
  const index = list.indexOf(text(self.state["text"]));
  set(stage, self, { items: list, index, ...(index < 0 ? { text: "" } : {}) });
}
