/** What the gallery shows of containers, windows and menus; every class at least once. */
import { after, at, type Described, ref, w } from "./describe";

const ICON = "data:image/svg+xml," + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect x="2" y="2" width="12" height="12" rx="3" fill="#2a62c9"/></svg>');

const label = (text: string, more = {}): Described => w("Label", { text, ...more });
const button = (text: string): Described => w("Button", { text });

function menuBar(): Described {
  const recent = w("Menu", {}, w("MenuAction", { text: "report.txt" }), w("MenuAction", { text: "notes.md" }));
  const file = w("Menu", {}, w("MenuAction", { text: "New\tCtrl+N" }), w("MenuAction", { text: "Open…\tCtrl+O", icon_url: ICON }), at({ name: "Open recent" }, recent), w("Separator", { orientation: "horizontal" }), w("MenuAction", { text: "Print…", enabled: false }), w("MenuAction", { text: "Quit\tCtrl+Q" }));
  const view = w("Menu", {}, after(w("MenuAction", { text: "Tool bar", checkable: true }), { checked: true }), w("MenuAction", { text: "Status bar", checkable: true }));
  return w("MenuBar", {}, at({ name: "File" }, file), at({ name: "View" }, view), at({ name: "Help" }, w("Menu", {}, w("MenuAction", { text: "About" }))));
}

function toolBar(): Described {
  const left = w("ToolBarAction", { text: "Left", state: true, toggle: true });
  const right = w("ToolBarAction", { text: "Right", toggle: true });
  const more = w("Menu", {}, w("MenuAction", { text: "Zoom in" }), w("MenuAction", { text: "Zoom out" }));
  const bar = w(
    "ToolBar", {}, w("ToolBarAction", { text: "New", icon_url: ICON }), w("ToolBarAction", { icon_url: ICON, tooltip: "Save" }), w("Separator", { orientation: "vertical" }),
    left, right, w("Separator", { orientation: "vertical" }), w("ToolBarAction", { text: "Zoom", menu: null }), w("ToolBarAction", { text: "Off", enabled: false }), w("Spacer"), label("Search"), w("TextEntry", { text: "" }),
  );
  const zoom = bar.messages.find((each) => (each["state"] as { text?: string } | undefined)?.text === "Zoom");
  return { wid: bar.wid, messages: [...more.messages, ...bar.messages, { type: "state", wid: zoom?.["wid"] as number, state: { menu: ref(more) } }, { type: "state", wid: right.wid, state: { group: ref(left) } }] };
}

function tabs(): Described {
  const boxes = w(
    "VBox", { spacing: 10 },
    w("HBox", { spacing: 8 }, label("HBox"), button("One"), button("Two"), at({ stretch: 1 }, w("TextEntry", { text: "stretched" })), button("Three")),
    w("ButtonBox", { halign: "right", spacing: 8 }, button("OK"), button("Cancel"), button("A longer name")),
    w("Separator", { orientation: "horizontal" }),
    w("GridBox", { rows: 2, columns: 2, row_spacing: 8, column_spacing: 12 }, at({ row: 0, column: 0 }, label("Name")), at({ row: 0, column: 1 }, w("TextEntry", { text: "Ada", expanding: [true, false] })), at({ row: 1, column: 0 }, label("Role")), at({ row: 1, column: 1 }, w("TextEntry", { text: "Engineer" }))),
    w("Frame", { title: "Frame" }, w("VBox", { spacing: 4 }, label("A border with a title"), label("around one widget"))),
    after(w("Expander", { title: "Expander, open" }, label("What is inside")), { collapsed: false }),
    w("Expander", { title: "Expander, closed" }, label("Hidden")),
    w("FixedLayout", { bg: "transparent", border_width: 1, border_color: "gray", size: [null, 70] }, at({ x: 10, y: 10 }, label("at 10, 10")), at({ x: 120, y: 34 }, button("at 120, 34"))),
  );
  const long = w("VBox", { spacing: 4 }, ...Array.from({ length: 30 }, (_, n) => label(`Line ${n + 1} of a long list that has to be scrolled to be read`)));
  const scrolling = w("VBox", { spacing: 10 }, at({ stretch: 1 }, after(w("ScrollArea", {}, long), { scroll_percent: [0, 0.4] })), w("ScrollBar", { thumb_percent: 0.3, scroll_percent: 0.5 }), w("AbstractScrollArea", { thumb_percent: [0.5, 0.4], size: [null, 90] }, label("The program decides what its bars mean.")));
  const bottom = after(w("TabWidget", { tab_position: "left" }, at({ title: "Up" }, label("left 1")), at({ title: "Down" }, label("left 2"))), { index: 0 });
  const stack = after(w("StackWidget", {}, label("Stack page 1"), label("Stack page 2 is in front")), { index: 1 });
  const nested = w("VBox", { spacing: 10 }, at({ stretch: 1 }, bottom), stack, w("ColorWidget", { color: "#2a62c9" }));
  return after(w("TabWidget", { closable: true, reorderable: true }, at({ title: "Boxes" }, boxes), at({ title: "Scrolling", icon: ICON }, scrolling), at({ title: "Nested", highlight: "#e8710a" }, nested)), { index: 0 });
}

function workspace(): Described {
  const child = (title: string, position: number[], z: number, more = {}): Described => w("MDISubWindow", { title, size: [220, 130], position, z, ...more }, w("VBox", { padding: 10, spacing: 6 }, label(`In ${title}`), button("Press")));
  return w("MDIWidget", {}, child("First", [14, 14], 1), child("Second", [90, 60], 3, { icon: ICON }), child("Third", [250, 20], 2, { window_state: "shaded" }), child("Fourth", [20, 20], 4, { window_state: "minimized" }));
}

/** One window that holds most of it, in the form of a program. */
export function mainWindow(): Described {
  const splitter = after(w("Splitter", {}, w("VBox", { padding: 12 }, at({ stretch: 1 }, tabs())), w("VBox", { padding: 12, spacing: 8 }, label("A workspace"), at({ stretch: 1 }, workspace()))), { sizes: [460, 500] });
  const column = w("VBox", {}, menuBar(), toolBar(), at({ stretch: 1 }, splitter), w("StatusBar", { message: "Ready · 3 documents" }));
  return after(w("TopLevel", { title: "Gallery", icon: ICON, position: [24, 20], size: [1000, 640], z: 1, maximizable: true, minimizable: true, lowerable: true }, column), { visible: true });
}

export function dialogs(): Described[] {
  const form = after(w("Dialog", { title: "Save changes?", buttons: [["Save", 1], ["Discard", 2], ["Cancel", 0]], modal: true, z: 5, spacing: 8 }, label("The document has changed since it was saved."), w("TextEntry", { text: "report.txt" })), { visible: true });
  return [form];
}

export function colorDialog(): Described {
  return after(w("ColorDialog", { color: "#1c6e3a", z: 6, position: [620, 120] }), { visible: true });
}

export function small(): Described {
  return after(w("TopLevel", { title: "Small", position: [820, 420], z: 2 }, w("VBox", { padding: 12, spacing: 8 }, label("A natural size"), button("Fine"))), { visible: true });
}
