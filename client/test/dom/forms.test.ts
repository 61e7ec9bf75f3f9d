/** Forms: what is asked, what is answered, what is said when it is wrong. */
import { beforeEach, describe, expect, test } from "vitest";
import { settle } from "../core/clock";
import { Fixture } from "./fixture";

let it: Fixture;
beforeEach(() => {
  it = new Fixture();
});

const answer = (): unknown => (it.said("from_submit").at(-1) as { data?: unknown } | undefined)?.data;
const options = [
  { label: "One", value: 1 },
  { label: "Two", value: "two", selected: true },
  { label: "Pair", value: [1, { a: 2 }] },
];

describe("answers", () => {
  test.each([
    ["text", {}, ""],
    ["text", { value: "x" }, "x"],
    ["number", {}, null],
    ["number", { value: 12 }, 12],
    ["float", {}, null],
    ["float", { value: 1.5 }, 1.5],
    ["textarea", { value: "a\nb" }, "a\nb"],
    ["select", { options }, "two"],
    ["select", { options, multiple: true, native: true }, ["two"]],
    ["select", { options, multiple: true }, ["two"]],
    ["select", { options: [] }, null],
    ["checkbox", { options }, ["two"]],
    ["checkbox", { options: [{ label: "a", value: 1 }] }, []],
    ["radio", { options }, "two"],
    ["radio", { options: [{ label: "a", value: 1 }] }, null],
    ["slider", { value: 7, min_value: 0, max_value: 10, step: 1 }, 7],
    ["slider", { value: 0.5, min_value: 0, max_value: 1, step: "any", float: true }, 0.5],
    ["file", { multiple: false }, null],
    ["file", { multiple: true }, []],
    ["actions", { buttons: [{ label: "x", value: 1, type: "cancel" }] }, null],
  ])("%s %j is %j", (type, more, expected) => {
    it.form([{ type, name: "v", label: "V", ...more }]);
    it.submit();
    expect(it.said("from_submit")).toEqual([{ event: "from_submit", task_id: "t1", form: 5, data: { v: expected } }]);
  });

  test.each([
    ["number", "-42", -42],
    ["number", "007", 7],
    ["float", ".5", 0.5],
    ["float", "3.", 3],
    ["text", "  spaces stay ", "  spaces stay "],
  ])("typed into %s: %s", (type, text, expected) => {
    it.form([{ type, name: "v" }]);
    it.type("v", text);
    it.submit();
    expect(answer()).toEqual({ v: expected });
  });

  test("any JSON can be chosen", () => {
    it.form([{ type: "select", name: "v", options }]);
    it.control<HTMLSelectElement>("v").selectedIndex = 2;
    it.submit();
    expect(answer()).toEqual({ v: [1, { a: 2 }] });
  });

  test("a foreign server's form has no number, and its events have none", () => {
    it.form([{ type: "text", name: "v" }], { form: undefined });
    it.submit();
    expect(it.said("from_submit")[0]).toEqual({ event: "from_submit", task_id: "t1", data: { v: "" } });
  });
});

describe("buttons", () => {
  const labels = (): (string | null)[] => Array.from(document.querySelectorAll("section:not([hidden]) form button:not([hidden] *)"), (each) => each.textContent);

  test("a lone item: submit only; several: reset; cancelable: cancel", () => {
    it.form([{ type: "text", name: "a" }]);
    expect(labels()).toEqual(["Submit"]);
    it.form([{ type: "text", name: "a" }, { type: "text", name: "b" }], { cancelable: true });
    expect(labels()).toEqual(["Submit", "Reset", "Cancel"]);
    document.querySelector<HTMLElement>("section:not([hidden]) .pywebio_cancel_btn")!.click();
    expect(it.said("from_cancel")).toEqual([{ event: "from_cancel", task_id: "t1", form: 5, data: null }]);
  });

  test("actions with a submit button as the last item stand for them", () => {
    const buttons = [{ label: "Yes", value: { a: 1 }, type: "submit" }, { label: "Clear", type: "reset" }, { label: "No", type: "cancel" }];
    it.form([{ type: "text", name: "a", value: "first" }, { type: "actions", name: "b", buttons }]);
    expect(labels()).toEqual(["Yes", "Clear", "No"]);
    it.type("a", "typed");
    const [yes, clear] = Array.from(document.querySelectorAll<HTMLElement>("form button"));
    clear!.click();
    yes!.click();
    expect(answer()).toEqual({ a: "first", b: { a: 1 } });
  });

  test("Escape cancels where there is something to cancel with", () => {
    const escape = (): boolean => it.control("a").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
    it.form([{ type: "text", name: "a" }]);
    escape();
    expect(it.said("from_cancel")).toHaveLength(0);
    it.form([{ type: "text", name: "a" }], { cancelable: true });
    escape();
    expect(it.said("from_cancel")).toHaveLength(1);
  });
});

describe("waiting", () => {
  test("a form answers once; it stays, its buttons off, until the server speaks", () => {
    it.form([{ type: "text", name: "a", value: "x" }]);
    it.submit();
    it.submit();
    expect(it.said("from_submit")).toHaveLength(1);
    expect(document.querySelector<HTMLButtonElement>("form button")!.disabled).toBe(true);
    it.command("update_input", { target_name: "a", attributes: { valid_status: false, invalid_feedback: "no" } });
    expect([it.feedback("a"), it.control("a").value, document.querySelector<HTMLButtonElement>("form button")!.disabled]).toEqual(["no", "x", false]);
    it.submit();
    expect(it.said("from_submit")).toHaveLength(2);
    it.command("destroy_form");
    expect(document.querySelector("form")).toBeNull();
  });

  test("a button that the script switched off stays off", () => {
    const buttons = [{ label: "a", value: 1, disabled: true }, { label: "b", value: 2 }];
    it.form([{ type: "actions", name: "v", buttons }]);
    document.querySelectorAll<HTMLElement>("form button")[1]!.click();
    it.command("update_input", { target_name: "v", attributes: { help_text: "again" } });
    expect(Array.from(document.querySelectorAll("button"), (each) => each.disabled)).toEqual([true, false]);
  });

  test("what the page can see to be wrong is said at once, at each field", () => {
    it.form([{ type: "text", name: "a", required: true }, { type: "url", name: "b", value: "nonsense" }, { type: "text", name: "c" }]);
    it.submit();
    expect(it.said("from_submit")).toHaveLength(0);
    expect([it.feedback("a") !== "", it.feedback("b") !== "", it.feedback("c")]).toEqual([true, true, ""]);
    expect(it.control("a").getAttribute("aria-invalid")).toBe("true");
    it.type("a", "x");
    expect([it.feedback("a"), it.control("a").hasAttribute("aria-invalid")]).toEqual(["", false]);
  });

  test("what the server said of a field stands while it is typed in, as on every other page", () => {
    it.form([{ type: "text", name: "a", value: "x" }]);
    it.submit();
    it.command("update_input", { target_name: "a", attributes: { valid_status: false, invalid_feedback: "no" } });
    it.type("a", "xy");
    expect(it.feedback("a")).toBe("no");
    it.command("update_input", { target_name: "a", attributes: { valid_status: 0 } });
    expect(it.feedback("a")).toBe("");
  });

  test("required of a radio stands in its last option and means all", () => {
    it.form([{ type: "radio", name: "r", options: [{ label: "a", value: 1 }, { label: "b", value: 2, required: true }] }]);
    it.submit();
    expect(it.said("from_submit")).toHaveLength(0);
    document.querySelector<HTMLInputElement>("input")!.click();
    it.submit();
    expect(answer()).toEqual({ r: 1 });
  });
});

describe("stacks", () => {
  const seen = (): (string | null)[] => Array.from(document.querySelectorAll("section:not([hidden]) h2"), (each) => each.textContent);
  const ask = (task: string, label: string): void => it.command("input_group", { label, inputs: [{ type: "text", name: "v" }] }, { task_id: task });

  test("the newest form of the most recent task is seen; the one before it comes back as it was", () => {
    ask("t1", "first");
    it.type("v", "typed into the first");
    ask("t2", "second");
    expect(seen()).toEqual(["second"]);
    ask("t1", "third");
    expect(seen()).toEqual(["third"]);
    it.command("destroy_form", null, { task_id: "t1" });
    expect(seen()).toEqual(["first"]);
    expect(it.control("v").value).toBe("typed into the first");
    it.command("destroy_form", null, { task_id: "t1" });
    expect(seen()).toEqual(["second"]);
    it.command("destroy_form", null, { task_id: "t2" });
    expect(seen()).toEqual([]);
  });

  test("the form that shows takes the keyboard, unless someone types into a pin", () => {
    ask("t1", "first");
    expect(document.activeElement).toBe(it.control("v"));
    it.command("output", { type: "pin", input: { type: "text", name: "p" } });
    it.control("p").focus();
    ask("t1", "second");
    expect(document.activeElement).toBe(it.control("p"));
  });

  test("a field can ask for it; the script can forbid it", () => {
    it.form([{ type: "text", name: "a" }, { type: "text", name: "b", auto_focus: true }]);
    expect(document.activeElement).toBe(it.control("b"));
    it.command("replay", { phase: "start" });
    it.command("set_env", { input_auto_focus: false });
    it.form([{ type: "text", name: "c" }]);
    expect(document.activeElement).not.toBe(it.control("c"));
  });

  test("an update for a form that is gone changes nothing and is reported", () => {
    it.command("update_input", { target_name: "a", attributes: {} });
    expect(it.said("client_error")).toHaveLength(1);
  });
});

describe("while typing", () => {
  test("drafts go out after 80 ms, the newest only", async () => {
    it.form([{ type: "number", name: "n" }]);
    it.type("n", "1");
    it.type("n", "12");
    await it.clock.pass(79);
    expect(it.server.events).toEqual([]);
    await it.clock.pass(2);
    expect(it.server.events).toEqual([{ event: "draft", task_id: "t1", data: { form: 5, name: "n", value: 12 } }]);
  });

  test("before any other event", () => {
    it.form([{ type: "text", name: "a" }]);
    it.type("a", "x");
    it.page.callback("CB", null);
    expect(it.server.events.map(({ event }) => event)).toEqual(["draft", "callback"]);
  });

  test("a foreign server hears no drafts", async () => {
    it = new Fixture(false);
    it.form([{ type: "text", name: "a", onchange: true }]);
    it.type("a", "x");
    await it.clock.pass(200);
    expect(it.server.events).toEqual([{ event: "input_event", task_id: "t1", form: 5, data: { event_name: "change", name: "a", value: "x" } }]);
  });

  test("blur is reported where asked for, for text only when there is some", () => {
    it.form([{ type: "text", name: "a", onblur: true }, { type: "select", name: "s", onblur: true, options }]);
    document.hasFocus = () => true;
    const leave = (name: string): boolean => it.control(name).dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
    leave("a");
    expect(it.said("input_event")).toEqual([]);
    it.control("a").value = "x";
    leave("a");
    leave("s");
    expect(it.said("input_event").map(({ data }) => data)).toEqual([
      { event_name: "blur", name: "a", value: "x" },
      { event_name: "blur", name: "s", value: "two" },
    ]);
  });

  test("a draft of somebody else is shown and not reported", async () => {
    it.form([{ type: "text", name: "a" }, { type: "checkbox", name: "c", options }, { type: "file", name: "f" }]);
    it.command("draft", { task_id: "t1", form: 5, name: "a", value: "theirs" });
    it.command("draft", { task_id: "t1", form: 5, name: "c", value: [1] });
    it.command("draft", { task_id: "t1", form: 5, name: "f", value: [{ name: "x.png", size: 2000 }] });
    await it.clock.pass(200);
    expect(it.server.events).toEqual([]);
    expect(document.querySelector(".dk-file")!.textContent).toBe("x.png (2.0 kB) – please choose again");
    it.submit();
    expect(answer()).toEqual({ a: "theirs", c: [1], f: null });
  });
});

describe("updates", () => {
  const update = (attributes: object, more: object = {}): void => it.command("update_input", { target_name: "v", attributes, ...more });

  test("words and marks", () => {
    it.form([{ type: "text", name: "v", label: "L", valid_feedback: "fine" }]);
    update({ label: "New", help_text: "hint", valid_status: true });
    const item = document.querySelector<HTMLElement>(".dk-item")!;
    expect([item.querySelector("label")!.textContent, item.querySelector(".dk-help")!.textContent, it.feedback("v"), item.dataset["valid"]]).toEqual(["New", "hint", "fine", "true"]);
    update({ valid_status: 0 });
    expect([it.feedback("v"), item.dataset["valid"]]).toEqual(["", undefined]);
  });

  test("other keys become properties, in the DOM's spelling", () => {
    it.form([{ type: "text", name: "v" }]);
    update({ readonly: true, placeholder: "p", maxlength: 5, disabled: true });
    const control = it.control("v");
    expect([control.readOnly, control.placeholder, control.maxLength, control.disabled]).toEqual([true, "p", 5, true]);
    update({ onclick: "alert(1)", disabled: false });
    expect([control.onclick, control.disabled]).toEqual([null, false]);
  });

  test("select: new options, then the value", () => {
    it.form([{ type: "select", name: "v", options }]);
    update({ options: [{ label: "n", value: 9 }, { label: "m", value: 8 }], value: 8 });
    it.submit();
    expect(answer()).toEqual({ v: 8 });
  });

  test("checkbox: the value, then new options", () => {
    it.form([{ type: "checkbox", name: "v", options }]);
    update({ value: [1], options: [{ label: "n", value: 9, selected: true }] });
    it.submit();
    expect(answer()).toEqual({ v: [9] });
  });

  test("one option only", () => {
    it.form([{ type: "checkbox", name: "v", options }]);
    update({ label: "Uno", disabled: true }, { target_value: 1 });
    expect([document.querySelector(".dk-choice")!.textContent, document.querySelector("input")!.disabled, document.querySelectorAll("input")[1]!.disabled]).toEqual(["Uno", true, false]);
  });

  test("slider, text suggestions, textarea", () => {
    it.form([{ type: "slider", name: "v", value: 1, min_value: 0, max_value: 10, step: 1 }, { type: "text", name: "t" }, { type: "textarea", name: "a" }]);
    update({ max_value: 100, value: 50 });
    it.command("update_input", { target_name: "t", attributes: { datalist: ["x", "y"] } });
    it.command("update_input", { target_name: "a", attributes: { value: "new", rows: 3 } });
    expect(document.querySelector("output")!.textContent).toBe("50");
    expect(Array.from(document.querySelectorAll("datalist option"), (each) => (each as HTMLOptionElement).value)).toEqual(["x", "y"]);
    it.submit();
    expect(answer()).toEqual({ v: 50, t: "", a: "new" });
  });
});

describe("files", () => {
  const file = (name: string, size: number): File => new File([new Uint8Array(size)], name, { lastModified: 1000 });
  const choose = (...files: File[]): void => {
    const input = it.control("f");
    Object.defineProperty(input, "files", { value: files, configurable: true });
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };

  test("are sent beside the answer", async () => {
    it.form([{ type: "file", name: "f", multiple: true }]);
    choose(file("a.txt", 3), file("b.txt", 4));
    it.submit();
    await settle();
    expect(it.server.files).toMatchObject([{ name: "f", multiple: true, files: [{ name: "a.txt" }, { name: "b.txt" }] }]);
    expect(answer()).toEqual({ f: [] });
  });

  test("too large ones are refused at once", () => {
    it.form([{ type: "file", name: "f", max_size: 1000 }]);
    choose(file("big.bin", 1001));
    expect(it.feedback("f")).toBe("big.bin is larger than 1.0 kB.");
    it.command("destroy_form");
    it.form([{ type: "file", name: "f", multiple: true, max_total_size: 10 }]);
    choose(file("a", 6), file("b", 6));
    expect(it.feedback("f")).toBe("The files together are larger than 10 B.");
  });

  test("a draft says their names only", async () => {
    it.form([{ type: "file", name: "f" }]);
    choose(file("a.txt", 3));
    await it.clock.pass(100);
    expect(it.said("draft")).toEqual([{ event: "draft", task_id: "t1", data: { form: 5, name: "f", value: [{ name: "a.txt", size: 3 }] } }]);
  });
});

describe("for screen readers", () => {
  test("labels, hints and messages belong to their control", () => {
    it.form([{ type: "text", name: "a", label: "Name", help_text: "hint" }, { type: "radio", name: "r", label: "Size", options }]);
    const control = it.control("a");
    const described = control.getAttribute("aria-describedby")!.split(" ").map((id) => document.getElementById(id)!.textContent);
    expect([document.querySelector<HTMLLabelElement>("label")!.htmlFor, described[0]]).toEqual([control.id, "hint"]);
    expect(document.querySelector("fieldset legend")!.textContent).toBe("Size");
    expect(document.getElementById(document.querySelector("form")!.getAttribute("aria-labelledby")!)!.textContent).toBe("Form");
  });

  test("a lone item without a label is named by the form's title", () => {
    it.form([{ type: "text", name: "data", label: "" }]);
    expect(document.getElementById(it.control("data").getAttribute("aria-labelledby")!)!.textContent).toBe("Form");
  });

  test("an attribute of the author's reaches the control, a handler does not", () => {
    it.form([{ type: "text", name: "a", min: 3, "data-x": "y", onclick: "alert(1)", hidden: false }]);
    const control = it.control("a");
    expect([control.getAttribute("min"), control.dataset["x"], control.hasAttribute("onclick"), control.hasAttribute("hidden")]).toEqual(["3", "y", false, false]);
  });
});
