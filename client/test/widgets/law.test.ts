/**
 * The law, for every class: what a widget shows follows from its state, whatever
 * way that state came about. A page that saw every change and one that joins now
 * show the same, and a property that goes back to its default leaves nothing behind.
 */
import { beforeEach, describe, expect, test } from "vitest";
import { defaults, widgetDefaults } from "../../src/generated/widgets";
import { widgetClass } from "../../src/dom/widgets/registry";
import { Board } from "./board";

type State = Record<string, unknown>;

const PICTURE = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

/** Values unlike the default, by key; what is not here is made from the default's type. */
const SAMPLES: State = {
  size: [120, 40], min_size: [10, null], max_size: [500, 300], expanding: [true, false], padding: [1, 2, 3, 4], border_width: 2, border_color: "red", bg: "#abcdef",
  font: ["serif", 20, "bold", "italic"], tooltip: "a tip", allow_text_selection: true, cursor: "crosshair", cursors: [["mine", PICTURE, 1, 2, null]],
  orientation: "vertical", align: "center", halign: "right", valign: "center", spacing: 7, min_button_width: 90, row_spacing: 3, column_spacing: 4, sizes: [10, 20], title: "A title",
  icon: PICTURE, icon_url: PICTURE, icon_size: 24, iconsize: [24, 20], bg_color: "rebeccapurple", collapsed: false, thumb_percent: [0.2, 0.3], scroll_bar_visibility: ["on", "off"],
  hscrollbar: "on", vscrollbar: "off", tab_position: "left", position: [30, 40], window_state: "shaded", name: "A name", dtype: "float", min: -5, max: 50, step: 2, value: 12, decimals: 1, show_value_position: "t",
  knob_diameter: 60, color: ["red", "#00f"], hover: ["blue", null], text: "Some text", message: "A message", length: 12, limit: 3, items: ["x", "y"], html: "<b>bold</b>", content: "<i>slanted</i>",
  mode: "files", accept: ".png", dom_id: "an-area", url: "/clip.webm", current_time: 1, buttons: [["Yes", 1], ["No", 0]], dropdown_limit: 4, linehistory: 3, button_text: "Go",
};
/** Where a key means something else in one class. */
const OWN: Readonly<Record<string, State>> = {
  ColorWidget: { color: "#123456" },
  ColorDialog: { color: "#123456" },
  ScrollBar: { thumb_percent: 0.4, scroll_percent: 0.5 },
  Label: { html: true },
  StatusBar: { html: true },
  ComboBox: { index: 1, text: "y" },
  TextEntry: { text: "typed" },
};
/** Keys that cannot be tried by themselves here: large data, references, what needs a layout, what only the page says. */
const LEFT_OUT = new Set(["actual_size", "visible", "group", "menu", "scroll_percent", "scroll_position", "index", "rows", "columns", "colors", "selected", "selected_cells", "sort", "column_widths",
  "expanded", "intervals", "tags", "icons", "caret", "selection", "rev", "drawings", "image", "playing", "duration", "cursor_style", "header_font", "wrap", "font_family", "font_size", "native", "cell_cursor"]);

function sample(name: string, key: string, value: unknown): unknown {
  const own = OWN[name]?.[key];
  if (own !== undefined) return own;
  if (typeof value === "boolean") return !value;
  if (key in SAMPLES) return SAMPLES[key];
  return typeof value === "number" ? value + 3 : undefined;
}

/** Every key of a class with a value unlike its default. */
function samples(name: string): [string, unknown, unknown][] {
  const all: State = { ...(name === "FileDialog" ? {} : widgetDefaults), ...(defaults as Record<string, State>)[name] };
  return Object.entries(all).flatMap(([key, value]) => {
    const other = LEFT_OUT.has(key) && OWN[name]?.[key] === undefined ? undefined : sample(name, key, value);
    return other === undefined ? [] : [[key, value, other] as [string, unknown, unknown]];
  });
}

/** What can be seen of an element, in one spelling. */
function seen(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  const pairs = [[element, copy] as const];
  for (const [live, still] of pairs) {
    pairs.push(...[...live.children].map((child, index) => [child, still.children[index] as Element] as const));
    const field = live as HTMLInputElement;
    const facts = [field.value, field.checked, field.disabled].map((fact) => String(fact ?? "")).join("|");
    const attributes = [...still.attributes].map(({ name, value }) => [name, spell(name, value)] as const);
    for (const [name] of attributes) still.removeAttribute(name);
    for (const [name, value] of attributes.sort(([one], [other]) => (one < other ? -1 : 1))) {
      if (value || !["style", "class"].includes(name)) still.setAttribute(name, value);
    }
    if (/^(INPUT|TEXTAREA|SELECT|BUTTON)$/.test(live.tagName)) still.setAttribute("data-facts", facts);
  }
  // A picture that is not shown is nothing to see.
  for (const picture of copy.querySelectorAll("img[hidden]")) picture.remove();
  return copy.outerHTML;
}

/** In one spelling; how many windows were made before a window is not the window's own. */
function spell(name: string, value: string): string {
  if (name === "style") return value.split(";").map((each) => each.trim()).filter((each) => each && !each.startsWith("--dkw-step")).sort().join("; ");
  if (name === "class") return value.split(/\s+/).sort().join(" ");
  return value.replace(/(dkw-[a-z]+-)\d+/g, "$1N");
}

let board: Board;
beforeEach(() => {
  board = new Board();
  // The text editor is a part of its own, with tests of its own.
  board.page.parts = { source: () => new Promise(() => undefined) };
});

async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await board.drawn();
}

async function shown(wid: number): Promise<string> {
  await settled();
  return seen(board.widget(wid).element);
}

describe.each(Object.keys(defaults))("%s", (name) => {
  test("is known to the page, which shows it and each of its properties without a complaint", async () => {
    expect(widgetClass(name)).toBeDefined();
    board.receive({ type: "create", wid: 1, class: name });
    for (const [key, , value] of samples(name)) board.receive({ type: "state", wid: 1, state: { [key]: value } });
    await settled();
    expect(board.said().filter(({ type }) => type === "error")).toEqual([]);
    expect(board.page.errors).toEqual([]);
  });

  test("changed live or made so at once: the same is seen", async () => {
    const state = samples(name);
    board.receive({ type: "create", wid: 1, class: name });
    await settled();
    for (const [key, , value] of state) {
      board.receive({ type: "state", wid: 1, state: { [key]: value } });
      await settled();
    }
    board.receive({ type: "create", wid: 2, class: name, state: Object.fromEntries(state.map(([key, , value]) => [key, value])) });
    expect(await shown(1)).toBe(await shown(2));
  });

  test("a property that goes back to its default leaves nothing behind", async () => {
    board.receive({ type: "create", wid: 2, class: name });
    const fresh = await shown(2);
    for (const [key, before, value] of samples(name)) {
      board.receive({ type: "create", wid: 1, class: name }, { type: "state", wid: 1, state: { [key]: value } });
      await settled();
      board.receive({ type: "state", wid: 1, state: { [key]: before } });
      expect([key, await shown(1)]).toEqual([key, fresh]);
      board.receive({ type: "destroy", wid: 1 });
    }
  });
});
