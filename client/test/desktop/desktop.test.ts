/** The page's half of the desktop API, without a window around it. */

import { beforeEach, describe, expect, it, vi } from "vitest";
import { askDialog } from "../../src/dom/desktop/dialog";
import { findRanges } from "../../src/dom/desktop/find";
import { MenuBar } from "../../src/dom/desktop/menubar";
import { matches, parseShortcut, shownShortcut } from "../../src/dom/desktop/shortcuts";
import "../../src/dom/desktop";
import { FakePage } from "../outputs/fake_page";

let page: FakePage;
beforeEach(() => {
  document.body.replaceChildren();
  page = new FakePage();
});

const key = (name: string, more: Partial<KeyboardEventInit> = {}): KeyboardEvent => new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...more });
const buttons = (): HTMLButtonElement[] => Array.from(document.querySelectorAll<HTMLButtonElement>("dialog .dk-dialog-buttons button"));

describe("shortcuts", () => {
  it.each([
    ["Ctrl+S", { ctrl: true, shift: false, alt: false, key: "s" }],
    ["ctrl + shift + p", { ctrl: true, shift: true, alt: false, key: "p" }],
    ["Cmd+Alt+Left", { ctrl: true, shift: false, alt: true, key: "arrowleft" }],
    ["F5", { ctrl: false, shift: false, alt: false, key: "f5" }],
    ["Ctrl++", { ctrl: true, shift: false, alt: false, key: "+" }],
    ["Del", { ctrl: false, shift: false, alt: false, key: "delete" }],
  ])("%s is understood", (text, chord) => expect(parseShortcut(text)).toEqual(chord));

  it.each(["a", "Shift+a", "", "?"])("%j would take a letter from the person who types", (text) => expect(parseShortcut(text)).toBeUndefined());

  it("match the key, whatever capitals, and only with their own modifiers", () => {
    const chord = parseShortcut("Ctrl+Shift+S")!;
    expect(matches(chord, key("S", { ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(matches(chord, key("s", { ctrlKey: true }))).toBe(false);
    expect(matches(chord, key("S", { shiftKey: true }))).toBe(false);
    expect(matches(parseShortcut("Ctrl++")!, key("+", { ctrlKey: true, shiftKey: true }))).toBe(true);
  });

  it("are shown as they are written on keys", () => {
    expect(shownShortcut("ctrl+shift+s")).toBe("Ctrl+Shift+S");
    expect(shownShortcut("alt+left")).toBe("Alt+Left");
  });
});

describe("the menu bar", () => {
  const items = [
    { label: "File", items: [{ label: "Save", id: "1", shortcut: "Ctrl+S" }, { separator: true }, { label: "Off", id: "2", shortcut: "Ctrl+O", enabled: false }] },
    { label: "Edit", items: [{ label: "Tick", id: "3", checked: true }, { label: "<b>", id: "4" }] },
  ];
  const show = (): MenuBar => {
    const bar = new MenuBar(page);
    bar.set({ items, callback_id: "CB" });
    return bar;
  };
  const open = (index: number): void => void document.querySelectorAll<HTMLElement>(".dk-menubar-button")[index]!.dispatchEvent(new Event("pointerdown", { bubbles: true, cancelable: true }));
  const entries = (): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>(".dk-menu-entry"));

  it("reports what is chosen once, and closes", () => {
    show();
    open(0);
    entries()[0]!.click();
    expect(page.callbacks).toEqual([{ id: "CB", value: { id: "1" } }]);
    expect(document.querySelector(".dk-menu")).toBeNull();
  });

  it("says nothing for an entry that is off, by mouse or key", () => {
    show();
    open(0);
    entries()[1]!.click();
    window.dispatchEvent(key("o", { ctrlKey: true }));
    expect(page.callbacks).toEqual([]);
  });

  it("obeys shortcuts and keeps the webview from doing so too", () => {
    show();
    const event = key("s", { ctrlKey: true });
    window.dispatchEvent(event);
    expect(page.callbacks).toEqual([{ id: "CB", value: { id: "1" } }]);
    expect(event.defaultPrevented).toBe(true);
  });

  it("shows ticks to everybody and labels as text", () => {
    show();
    open(1);
    expect(entries().map((each) => [each.getAttribute("role"), each.getAttribute("aria-checked")])).toEqual([
      ["menuitemcheckbox", "true"],
      ["menuitem", null],
    ]);
    expect(entries()[1]!.querySelector("b")).toBeNull();
  });

  it("opens under a pointer at rest without giving it the keyboard; a move does", () => {
    const point = (index: number, type: string, clientX: number): void => void entries()[index]!.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX, clientY: 9 }));
    show();
    open(1);
    point(1, "pointermove", 5);
    expect(document.activeElement).toBe(entries()[1]);
    entries()[1]!.dispatchEvent(key("Home"));
    point(1, "pointerenter", 5);
    point(1, "pointermove", 5);
    expect(document.activeElement).toBe(entries()[0]);
    point(1, "pointermove", 6);
    expect(document.activeElement).toBe(entries()[1]);
  });

  it("goes away when there is nothing in it", () => {
    const bar = show();
    bar.set({ items: [], callback_id: "CB" });
    expect(document.querySelector<HTMLElement>(".dk-menubar")!.hidden).toBe(true);
    window.dispatchEvent(key("s", { ctrlKey: true }));
    expect(page.callbacks).toEqual([]);
  });
});

describe("dialogs", () => {
  const ask = (more: object = {}) => askDialog({ text: "Really?", buttons: [{ label: "No", value: "no" }, { label: "Yes", value: "yes", kind: "primary" }], cancel: "cancelled", ...more });

  it("answer with the button's value and leave nothing", async () => {
    const answer = ask();
    buttons()[1]!.click();
    expect(await answer).toBe("yes");
    expect(document.querySelector("dialog")).toBeNull();
  });

  it("Escape answers what changes nothing, once", async () => {
    const answer = ask();
    document.querySelector("dialog")!.dispatchEvent(new Event("cancel", { cancelable: true }));
    expect(await answer).toBe("cancelled");
  });

  it("begin at the primary button, but never at one that destroys", () => {
    void ask();
    expect(document.activeElement).toBe(buttons()[1]);
    document.body.replaceChildren();
    void ask({ buttons: [{ label: "Keep", value: 0 }, { label: "Delete", value: 1, kind: "danger" }] });
    expect(document.activeElement).toBe(buttons()[0]);
  });

  it("show text as text", () => {
    void ask({ title: "<i>", text: "<script>", details: "<b>" });
    expect(document.querySelector("dialog i, dialog script, dialog b")).toBeNull();
  });
});

describe("find", () => {
  it("finds every place, capitals aside, and not in scripts or menus", () => {
    document.body.innerHTML = "<p>One fish, two FISH</p><script>fish</script><div class='dk-menu'>fish</div><p>fish</p>";
    // The test's document has no layout: every text counts as shown.
    vi.spyOn(Range.prototype, "getClientRects").mockReturnValue([{}] as unknown as DOMRectList);
    expect(findRanges("fish").map(String)).toEqual(["fish", "FISH", "fish"]);
    expect(findRanges("nothing")).toEqual([]);
  });
});

describe("the command `desktop`", () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it("answers what asks, and says what it cannot", async () => {
    page.command("desktop", { op: "no such thing" }, 7);
    await settled();
    expect(page.answers).toEqual([{ ask: 7, value: { error: "unknown: no such thing" } }]);
  });

  it("follows the system where the webview does not, but never against the author", () => {
    const root = document.documentElement;
    delete root.dataset["theme"];
    page.command("desktop", { op: "theme", dark: true });
    return settled().then(async () => {
      expect(root.dataset["theme"]).toBe("dark");
      root.dataset["theme"] = "light";
      delete root.dataset["themeFrom"];
      page.command("desktop", { op: "theme", dark: true });
      await settled();
      expect(root.dataset["theme"]).toBe("light");
      delete root.dataset["theme"];
    });
  });
});
