/**
 * Every widget that shows or takes values, fed with messages as a server sends
 * them: `node test/gallery/serve.mjs`, then `/values`. What the page says back is
 * in `window.said`.
 */
import "../../src/theme/index.css";
import { createWidgets } from "../../src/dom/widgets";
import type { WidgetMessage } from "../../src/core/messages";
import { FakePage } from "../outputs/fake_page";

const nonce = document.querySelector<HTMLMetaElement>("meta[name=nonce]")?.content ?? "";
const root = document.getElementById("root") as HTMLElement;
const page = new FakePage(root, nonce);
page.parts = { source: () => import("../../src/dom/widgets/source") };
const said: WidgetMessage[] = [];
let blobs = 0;
const host = createWidgets({
  page,
  send: (message) => void said.push(message),
  upload: (file) => Promise.resolve({ $blob: ++blobs, size: file.size, type: file.type, name: file.name }),
  bytes: () => Promise.reject(new Error("no bytes here")),
  json: () => Promise.reject(new Error("no blobs here")),
  native: false,
  ownWindows: false,
  only: null,
  flowEmpty: () => false,
});

type State = Record<string, unknown>;
let last = 0;
const feed = (message: object): void => host.receive(message as WidgetMessage);
const create = (name: string, state: State = {}): number => {
  feed({ type: "create", wid: ++last, class: name, state });
  return last;
};
const put = (parent: number, child: number, layout: State = {}): number => {
  feed({ type: "insert", wid: parent, child, layout });
  return child;
};
const box = (name: "VBox" | "HBox", children: (number | [number, number])[], state: State = {}): number => {
  const wid = create(name, { spacing: 10, ...state });
  for (const child of children) Array.isArray(child) ? put(wid, child[0], { stretch: child[1] }) : put(wid, child);
  return wid;
};
const show = (wid: number): void => {
  const slot = document.createElement("div");
  slot.className = "dk-widget";
  slot.style.cssText = "margin-bottom:20px;align-items:stretch";
  root.append(slot);
  host.mount(wid, slot);
};
Object.assign(window, { feed, create, put, box, show, said, host, page });

const svg = (body: string, size = 16): string => `data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">${body}</svg>`)}`;
const FOLDER = svg('<path d="M1 4h5l1.5 2H15v7H1z" fill="#e0a33a"/>');
const FILE = svg('<path d="M3 1h7l3 3v11H3z" fill="#8aa4c8"/>');
const SAVE = svg('<path d="M2 2h10l2 2v10H2z" fill="#3a7bd5"/><path d="M5 2h5v4H5z" fill="#fff"/>');

const only = new URLSearchParams(location.search).get("only");
const sections: Record<string, () => void> = {
  values() {
    const radios = ["Small", "Medium", "Large"].map((text) => create("RadioButton", { text }));
    for (const radio of radios.slice(1)) feed({ type: "state", wid: radio, state: { group: { __wid__: radios[0] } } });
    feed({ type: "state", wid: radios[1], state: { state: true } });
    const toggles = ["Left", "Centre", "Right"].map((text) => create("ToggleButton", { text }));
    for (const toggle of toggles.slice(1)) feed({ type: "state", wid: toggle, state: { group: { __wid__: toggles[0] } } });
    feed({ type: "state", wid: toggles[0], state: { state: true } });
    const colored = create("Button", { text: "Coloured", color: ["#1c6e3a", "#ffffff"], hover: ["#2a8a4c", "#ffffff"] });
    show(box("VBox", [
      create("Label", { text: "A label with <b>no</b> HTML" }),
      create("Label", { text: "HTML, <b>sanitised</b><script>1</script>", html: true }),
      create("Label", { text: "centred, coloured", halign: "center", color: ["#fdf1da", "#855400"] }),
      box("HBox", [create("Button", { text: "Save" }), create("Button", { text: "With icon", icon: SAVE, icon_size: 16 }), create("Button", { icon: SAVE, icon_size: [20, 20], tooltip: "Save" }), colored, create("Button", { text: "Disabled", enabled: false })]),
      box("HBox", [create("CheckBox", { text: "Check me" }), create("CheckBox", { text: "Checked", state: true }), create("CheckBox", { text: "Disabled", enabled: false, state: true })]),
      box("HBox", radios),
      box("HBox", [...toggles, create("ToggleButton", { text: "Alone", state: true })]),
      box("HBox", [create("TextEntry", { text: "one line" }), create("TextEntry", { text: "secret", password: true }), create("TextEntry", { text: "8", length: 4 }), create("TextEntry", { text: "read only", editable: false })]),
      create("TextEntrySet", { text: "entry with a button", button_text: "Search", linehistory: 10 }),
      create("TextArea", { text: "Several lines\nto type into, one of which is quite long so that it has to scroll sideways when it does not wrap." }),
      box("HBox", [combo(false), combo(true), create("SpinBox", { value: 42 }), create("SpinBox", { dtype: "float", min: -1, max: 1, step: 0.05, value: 0.25 })]),
    ]));
  },
  numbers() {
    show(box("VBox", [
      create("Slider", { value: 30, show_value: true }),
      create("Slider", { value: 0.3, min: 0, max: 1, step: 0.01, dtype: "float", show_value: true, show_value_position: "b", tracking: true }),
      create("Slider", { value: 70, enabled: false }),
      box("HBox", [create("Slider", { orientation: "vertical", value: 60, show_value: true, show_value_position: "b" }), create("Dial", { value: 30, show_value: true }), create("Dial", { value: 80, knob_diameter: 110, show_value: true, show_value_position: "c" }), create("Dial", { value: 50, show_value: true, show_value_position: "r", enabled: false })]),
      create("ProgressBar", { value: 0.42 }),
      create("ProgressBar", { value: 100 }),
      create("ProgressBar", { value: null }),
    ]));
  },
  pictures() {
    const plot = `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg" width="320" height="160"><rect width="320" height="160" fill="#dfe9fb"/><path d="M10 140C80 20 120 160 200 60S280 40 310 30" fill="none" stroke="#2a62c9" stroke-width="4"/></svg>')}`;
    show(box("HBox", [
      create("Image", { image: plot }),
      create("Image", { image: plot, size: [120, 120] }),
      create("Canvas", { size: [260, 160], drawings: [{ path: "M 10 10 H 120 V 90 H 10 Z", fill: "#e4f0fa", stroke: "#1565a8", line_width: 2 }, { url: SAVE, x: 140, y: 20, width: 60, height: 60 }, { text: "Text on a canvas", x: 12, y: 110, fill: "#b3261e", font: "16px sans-serif" }] }),
    ]));
    show(create("HtmlView", { html: "<h3>A document</h3><p>With <mark>marks</mark>, a <a href='https://example.org'>link</a> and <code>code</code>.</p><script>window.__bad = 1</script><img src=x onerror='window.__bad = 2'>", size: [null, 140] }));
    show(create("ExternalWidget", { content: "<b>Own HTML</b> of the program" }));
    show(create("VideoWidget", { controls: true, size: [240, 120] }));
  },
  tree() {
    const columns = [
      { key: "name", label: "Name" },
      { key: "icon", label: "", type: "icon", icon_size: 16, colwidth: 30 },
      { key: "size", label: "Size", type: "integer" },
      { key: "kind", label: "Kind" },
    ];
    const folder = (n: number): unknown => [`folder ${n}`, [null, FOLDER, null, "Folder"], Array.from({ length: 30 }, (_, i) => [`file ${i}.txt`, [null, FILE, (i * 7919 * n) % 100000, "Text"]])];
    show(create("TreeView", { columns, sortable: true, selection_mode: "multiple", alternate_row_colors: true, rows: { fields: ["name", "icon", "size", "kind"], rows: [...[1, 2, 3, 4].map(folder), ["empty", [null, FOLDER, null, "Folder"], []], ["readme.md", [null, FILE, 1234, "Markdown"]]] }, expanded: { default: false, except: [["folder 2"]] }, selected: [["folder 2", "file 1.txt"], ["folder 2", "file 3.txt"]] }));
  },
  table() {
    const columns = [
      { key: "task", label: "Task", type: "string", editable: true },
      { key: "done", label: "Done", type: "boolean", widget: "checkbox" },
      { key: "state", label: "State", widget: "combobox", choices: ["open", "running", "finished"], editable: true },
      { key: "progress", label: "Progress", widget: "progress" },
      { key: "cost", label: "Cost", type: "float", editable: true },
      { key: "act", label: "Action", widget: "button", text: "Open" },
    ];
    const rows = Array.from({ length: 40 }, (_, n) => [`row${n}`, [`Task number ${n}`, n % 3 === 0, ["open", "running", "finished"][n % 3], (n * 13) % 101, ((n * 7919) % 10000) / 100, null]]);
    show(create("TableView", { columns, rows: { fields: columns.map((column) => column.key), rows }, sortable: true, show_row_numbers: true, show_grid: true, cell_cursor: true, editable: true, selection_mode: "multiple-cell", colors: { rows: [{ path: ["row2"], bg: "#fbe9e7", fg: "#b3261e", bold: true }], columns: [{ col_key: "cost", fg: "#1565a8" }] }, selected_cells: [[["row4"], "task"], [["row5"], "task"]] }));
    show(create("TableView", { columns: ["A", "B"].map((label) => ({ key: label, label })), size: [null, 110] }));
  },
  source() {
    show(source());
  },
};

function combo(editable: boolean): number {
  const wid = create("ComboBox", { items: Array.from({ length: 30 }, (_, n) => `Item ${n + 1}`), text: "Item 3", editable });
  feed({ type: "state", wid, state: { index: 2 } });
  return wid;
}

function source(): number {
  const text = Array.from({ length: 60 }, (_, n) => `def function_${n}(argument):  # line ${n}\n    return argument * ${n}`).join("\n");
  const wid = create("TextSource", {
    text, line_numbers: true, icon_gutter: true, size: [null, 300],
    tags: { keyword: { foreground: "#a626a4", bold: true }, mark: { background: "#fff2a8" }, wrong: { underline: true, foreground: "#b3261e" } },
    intervals: [["keyword", 0, 3], ["mark", 4, 14], ["wrong", 15, 23]], icons: { "0": SAVE, "3": FILE },
  });
  return wid;
}

for (const [name, section] of Object.entries(sections)) if (!only || only === name) section();
