/** Every output type on one page, for the eye: `node test/gallery/serve.mjs`, then open the address it prints. */

import "../../src/theme/index.css";
import { installPageGlobals } from "../../src/dom/page_globals";
import type { OutputSpec } from "../../src/dom/registry";
import { FakePage } from "../outputs/fake_page";

const nonce = document.querySelector<HTMLMetaElement>("meta[name=nonce]")?.content ?? "";
const root = document.getElementById("root") as HTMLElement;
root.className = "dk-scope dk-flow";
const page = new FakePage(root, nonce);
const part = (name: string) => async (): Promise<unknown> => {
  if (name === "grid") {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = "/assets/grid.css";
    document.head.append(sheet);
  }
  const address = `/assets/${name}.js`;
  return import(address) as Promise<unknown>;
};
page.parts = { grid: part("grid"), highlight: part("highlight"), parser: part("parser"), editor: part("editor") };
installPageGlobals({ openApp: (app) => page.openApp(app), pushData: (data, id) => page.callback(id, data), nonce, state: {}, words: {} });
Object.assign(window, { page });

let id = 0;
const show = (type: string, fields: object = {}): void => void page.show({ type, id: ++id, ...fields });
const heading = (text: string): void => show("markdown", { content: `## ${text}`, sanitize: true });
const text = (content: string): OutputSpec => ({ type: "text", content });
const buttons = (labels: string[], more: object = {}): OutputSpec => ({
  type: "buttons", callback_id: "cb", buttons: labels.map((label, value) => ({ label, value })), group: false, link: false, outline: false, ...more,
});

const plot = (shade: string): string =>
  `data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" width="640" height="240" viewBox="0 0 640 240"><rect width="640" height="240" fill="#fff"/><path d="M20 200 C120 60 200 220 300 110 S480 20 620 90" fill="none" stroke="${shade}" stroke-width="4"/></svg>`)}`;

const only = new URLSearchParams(location.search).get("only");
const sections: Record<string, () => void> = {
  text() {
    show("markdown", { content: MARKDOWN, sanitize: true });
    show("text", { content: "Plain text keeps  its   spaces\nand its line breaks; <b>this is not bold</b>." });
    show("text", { content: "inline one, ", inline: true });
    show("text", { content: "inline two.", inline: true });
    show("link", { name: "A link to the outside", url: "https://example.org/" });
    show("link", { name: "Another app", app: "orders" });
    show("code", { content: 'def greet(name: str) -> str:\n    """Say hello."""\n    return f"Hello, {name}! {42 + 1}"  # a comment', language: "python" });
    show("code", { content: Array.from({ length: 40 }, (_, n) => `line ${n + 1}`).join("\n"), language: "", rows: 5 });
    show("html", { content: "<p>HTML with <mark>a mark</mark>, <kbd>Ctrl</kbd>+<kbd>C</kbd> and a script: <span id='from-script'>not run</span></p><script>document.getElementById('from-script').textContent = 'it ran'</script>", sanitize: false });
    show("html", { content: "<p onclick='x()'>Sanitised <a href='javascript:alert(1)'>link</a> <form>no form</form></p><script>window.__xss = 1</script>", sanitize: true });
  },
  buttons() {
    page.show({ id: ++id, ...buttons(["Save", "Save as…"]) });
    page.show({ id: ++id, type: "buttons", callback_id: "cb", group: false, link: false, outline: false, buttons: ["primary", "secondary", "success", "danger", "warning", "info", "light", "dark"].map((color) => ({ label: color, value: color, color })) });
    page.show({ id: ++id, type: "buttons", callback_id: "cb", group: false, link: false, outline: true, buttons: ["primary", "secondary", "success", "danger", "warning", "info"].map((color) => ({ label: color, value: color, color })) });
    page.show({ id: ++id, ...buttons(["Left", "Middle", "Right"], { group: true }) });
    page.show({ id: ++id, ...buttons(["small", "buttons"], { small: true }) });
    page.show({ id: ++id, ...buttons(["link style", "another"], { link: true }) });
    page.show({ id: ++id, type: "buttons", callback_id: "cb", buttons: [{ label: "Disabled", value: 1, disabled: true }], group: false, link: false, outline: false });
    show("file", { name: "report.csv", content: btoa("a,b\n1,2\n") });
  },
  table() {
    show("table", { span: {}, data: [["Product", "Price", "Stock", "Change", ""], ["Oak desk", 349, 12, "+4.2%", buttons(["Edit", "Delete"], { small: true, outline: true })], ["Chair", 89.5, 140, "−1.1%", buttons(["Edit", "Delete"], { small: true, outline: true })], ["Lamp", 24, 7, "+0.3%", buttons(["Edit", "Delete"], { small: true, outline: true })]] });
    show("table", { span: { "0,0": { row: 2, col: 1 }, "0,1": { row: 1, col: 2 } }, data: [["Name", "Address"], ["City", "Country"], ["Ada", "London", "England"], ["Grace", "New York", { type: "markdown", content: "**USA**", sanitize: true }]] });
  },
  boxes() {
    for (const color of ["info", "success", "warning", "error"]) show("alert", { color, contents: [text(`This is an ${color} message, with enough words to see how a second line would run when the window is narrow.`)], closable: color !== "info" });
    show("collapse", { title: "Closed: more about it", contents: [text("hidden")], open: false });
    show("collapse", { title: "Open: more about it", contents: [text("What was hidden is shown."), buttons(["A button inside"])], open: true });
    show("tabs", { tabs: [{ title: "Overview", content: [text("The first panel."), buttons(["OK"])] }, { title: "Details", content: text("The second panel.") }, { title: "History", content: "A plain string." }] });
    show("grid", { flow: "column", columns: "1fr 10px 2fr 10px 1fr", contents: [text("left"), null, { type: "alert", color: "success", contents: ["middle, twice as wide"] }, null, text("right")] });
    show("grid", { flow: "row", columns: "repeat(3, 1fr)", spans: { "0": { row: 1, col: 2 } }, contents: [{ type: "alert", color: "info", contents: ["spans two"] }, text("b"), text("c"), text("d"), text("e")] });
    show("scrollable", { max_height: 90, border: true, keep_bottom: false, contents: Array.from({ length: 12 }, (_, n) => text(`Line ${n + 1} of a box that scrolls`)) });
    show("loading", { shape: "border", color: "primary", contents: [text("Reading the file…")] });
    show("loading", { shape: "grow", color: "success", contents: [] });
    show("progressbar", { name: "a", value: 0.37, label: "Copying 37 of 100 files", auto_close: false });
    show("progressbar", { name: "b", value: 1, label: "", auto_close: false });
    show("image", { src: plot("#2a62c9"), title: "A curve", width: "50%" });
    show("image", { src: "javascript:alert(1)", title: "A picture that cannot be shown" });
  },
  log() {
    show("log", { height: 140, follow: true, contents: Array.from({ length: 60 }, (_, n) => `12:00:${String(n).padStart(2, "0")}  step ${n + 1}: everything in order`) });
    show("frame", { height: "auto", html: "<h3>In a frame</h3><p>Foreign HTML, its <b id=x>script did not run</b>.</p><script>document.getElementById('x').textContent = 'script ran without reaching us'</script>" });
  },
  widget() {
    show("custom_widget", { template: "<details {{#open}}open{{/open}}><summary>{{title}}</summary>{{#contents}}{{& pywebio_output_parse}}{{/contents}}</details>", data: { title: "A template's details", open: true, contents: ["text & <b>more</b>", buttons(["A live button"])] } });
    show("custom_widget", { template: '<div class="alert alert-{{color}} alert-dismissible" role="alert">{{#contents}}{{& pywebio_output_parse}}{{/contents}}<button type="button" class="close" data-dismiss="alert" aria-label="Close">&times;</button></div>', data: { color: "danger", contents: [text("A Bootstrap alert of another server")] } });
    show("html", { content: '<div class="progress"><div class="progress-bar" style="width:60%">60%</div></div><p><span class="badge badge-success">badge</span> <span class="spinner-border text-primary"></span> <button class="btn btn-outline-danger btn-sm">btn</button> <a class="btn btn-primary">link btn</a></p><div class="card"><div class="card-body">A card</div></div>', sanitize: false });
  },
  editor() {
    const home = root.appendChild(document.createElement("div"));
    void page.load<typeof import("../../src/editor")>("editor").then((editor) => {
      const code = 'import math\n\nclass Circle:\n    """A round thing."""\n\n    def __init__(self, radius: float = 1.5) -> None:\n        self.radius = radius  # in metres\n\n    @property\n    def area(self):\n        return math.pi * self.radius ** 2\n\nprint(f"{Circle(2).area:.2f}", None, True)\n';
      const made = editor.create(home, { value: code, mode: "python", rows: 14, label: "Program", nonce });
      Object.assign(window, { editor: made });
      for (const [mode, value] of [["md", "# Title\n\nsome *words* and `code`, [a link](x)\n\n```\nfenced\n```\n- item"], ["text/x-sql", "SELECT name, count(*) FROM users WHERE age > 18 -- adults"], ["htmlmixed", "<p class='x'>text <b>bold</b></p><!-- c -->"]])
        editor.create(home.appendChild(document.createElement("p")), { value, mode, rows: 3, nonce, readonly: mode === "htmlmixed" });
    });
  },
  grid() {
    const names = ["Ada", "Grace", "Alan", "Edsger", "Barbara", "Donald", "Radia", "Tim"];
    const count = Number(new URLSearchParams(location.search).get("rows") ?? 100_000);
    const records = Array.from({ length: count }, (_, n) => ({ id: n, name: { first: names[n % 8], last: `Person ${n}` }, city: ["London", "Oslo", "Lima"][n % 3], amount: Math.round(((n * 7919) % 100000) * 1.37) / 100, unit_price: (n * 31) % 997, note: n % 5 ? "" : "a longer remark that does not fit into its cell" }));
    show("datatable", { instance_id: "demo", records, callback_id: "cb-table", actions: ["Edit", "Delete", null, "Export"], on_select: true, id_field: ["id"], multiple_select: true, field_args: { amount: { valueFormatter: { __pywebio_js_function__: "k", params: ["params"], body: "return '$' + params.value.toFixed(2)" } }, id: { pinned: "left", width: 90 } }, path_args: [], grid_args: {}, js_func_key: "k", cell_content_bar: true, height: "420px", theme: "balham" });
    show("datatable", { instance_id: "small", records: [{ a: 1, b: "x" }, { a: 2, b: "y" }], actions: [], on_select: false, multiple_select: false, height: "auto", cell_content_bar: false });
    show("datatable", { instance_id: "none", records: [], column_order: { name: null, age: null }, actions: [], on_select: false, multiple_select: false, height: "180px", cell_content_bar: false });
  },
};

const MARKDOWN = `# A heading for everything

A paragraph with *emphasis*, **strength**, \`inline code\`, ~~deletion~~ and a [link](https://example.org). It is long enough to run over the end of a line and show how comfortable the column is.

### Lists and quotes
1. first
2. second
   - nested
   - again
- [x] done
- [ ] not yet

> A quotation, quiet and a little to the right.

| Left | Right | Centre |
|:-----|------:|:------:|
| a | 1 | x |
| b | 22 | y |

\`\`\`js
const answer = 6 * 7; // a comment
console.log(\`The answer is \${answer}\`, null, /re/g);
\`\`\`
`;

for (const [name, build] of Object.entries(sections)) {
  if (only && !only.split(",").includes(name)) continue;
  if (!only) heading(name);
  build();
}
document.documentElement.dataset.ready = "true";
