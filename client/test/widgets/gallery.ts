/** The gallery: `?show=main,small,dialog,color` (and D's) under the page's own sheets, fed with messages. */
import "../../src/theme/index.css";
import { createWidgets } from "../../src/dom/widgets/index";
import type { WidgetMessage } from "../../src/core/messages";
import { FakePage } from "../outputs/fake_page";
import { colorDialog, dialogs, mainWindow, small } from "./gallery_windows";

const query = new URLSearchParams(location.search);
document.documentElement.dataset["theme"] = query.get("theme") ?? "light";
const sent: WidgetMessage[] = [];
const page = new FakePage();
const widgets = createWidgets({
  page,
  send: (message) => sent.push(message),
  upload: () => Promise.reject(new Error("the gallery keeps no files")),
  bytes: () => Promise.reject(new Error("no bytes here")),
  json: () => Promise.reject(new Error("the gallery has no blobs")),
  native: query.has("native"),
  ownWindows: false,
  only: null,
  flowEmpty: () => page.screen.root.childElementCount === 0,
});
Object.assign(window, { sent, page, widgets });

const wanted = (query.get("show") ?? "main,small").split(",");
const shown = [
  ...(wanted.includes("main") ? [mainWindow()] : []),
  ...(wanted.includes("small") ? [small()] : []),
  ...(wanted.includes("dialog") ? dialogs() : []),
  ...(wanted.includes("color") ? [colorDialog()] : []),
];
for (const { messages } of shown) widgets.receive({ type: "batch", messages });
