/** Popup, toast and the other commands that stand beside the flow. */

import { beforeEach, describe, expect, it, vi } from "vitest";
import { clearOverlays, overlayUiState } from "../../src/dom/commands";
import { dollar } from "../../src/dom/dollar";
import { FakePage } from "./fake_page";

let page: FakePage;
beforeEach(() => {
  document.body.replaceChildren();
  page = new FakePage();
});

const popup = (more: object = {}): void => page.command("popup", { title: "T", content: ["body", { type: "text", content: "x" }], size: "small", implicit_close: true, closable: true, dom_id: "pop", ...more });
const dialogs = (): HTMLDialogElement[] => Array.from(document.querySelectorAll("dialog"));

describe("popup", () => {
  it("is a scope, and one at a time", () => {
    popup();
    page.screen.output({ type: "text", content: "later", scope: "#pop" });
    expect(dialogs().map((each) => each.querySelector(".dk-popup-body")?.textContent)).toEqual(["bodyxlater"]);
    popup({ title: "second", dom_id: "pop2" });
    expect(dialogs().map((each) => each.querySelector("h2")?.textContent)).toEqual(["second"]);
    expect(page.events).toEqual([]);
  });

  it("tells when the user closed it, not when the script did", () => {
    popup();
    document.querySelector<HTMLElement>(".dk-close")?.click();
    expect([dialogs().length, page.events]).toEqual([0, [{ event: "closed_popup", data: { dom_id: "pop" } }]]);
    popup();
    page.command("close_popup");
    expect([dialogs().length, page.events.length]).toEqual([0, 1]);
  });

  it("Escape closes it only when it may", () => {
    popup({ implicit_close: false });
    dialogs()[0]?.dispatchEvent(new Event("cancel", { cancelable: true }));
    expect(dialogs()).toHaveLength(1);
    popup({ closable: false });
    expect(document.querySelector(".dk-close")).toBeNull();
    dialogs()[0]?.dispatchEvent(new Event("cancel", { cancelable: true }));
    expect(dialogs()).toHaveLength(1);
    popup();
    dialogs()[0]?.dispatchEvent(new Event("cancel", { cancelable: true }));
    expect(dialogs()).toHaveLength(0);
  });

  it("gives the focus back", () => {
    const button = document.body.appendChild(document.createElement("button"));
    button.focus();
    popup();
    page.command("close_popup");
    expect(document.activeElement).toBe(button);
  });
});

describe("toast", () => {
  it("stands in the dialog that is open, also when the dialog came later or took another's place", async () => {
    page.command("toast", { content: "a", duration: 0, id: 5 });
    popup({ dom_id: "p1" });
    popup({ dom_id: "p2" });
    await new Promise((done) => setTimeout(done, 0)); // the first one says that it has closed
    expect(document.querySelector(".dk-toasts")!.closest("dialog")?.querySelector("h2")?.id).toBe("p2-title");
    page.command("close_popup", null);
    await new Promise((done) => setTimeout(done, 0));
    expect([document.querySelectorAll("dialog").length, document.querySelectorAll("body > .dk-toasts .dk-toast").length]).toEqual([0, 1]);
  });

  const toasts = (): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>(".dk-toast"));

  it("goes after its time, unless it stays", () => {
    vi.useFakeTimers();
    try {
      page.command("toast", { content: "<b>a</b>", duration: 1000, position: "left", color: "#1565c0", callback_id: null });
      page.command("toast", { content: "stays", duration: 0, position: "right", color: "#ef6c00", callback_id: null, id: 5 });
      expect(toasts().map((each) => each.textContent)).toEqual(["<b>a</b>", "stays"]);
      vi.advanceTimersByTime(1000);
      expect(toasts().map((each) => each.textContent)).toEqual(["stays"]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("one that stays is closed by its button, which others are told, and by others", () => {
    page.command("toast", { content: "a", duration: 0, id: 5 });
    document.querySelector<HTMLElement>(".dk-toast .dk-close")?.click();
    expect([toasts().length, page.uiStates]).toEqual([0, [{ id: 5, key: "closed", value: true }]]);
    page.command("toast", { content: "b", duration: 0, id: 6 });
    expect(overlayUiState(page, 6, "closed", true)).toBe(true);
    expect([toasts().length, page.uiStates.length, overlayUiState(page, 7, "closed", true)]).toEqual([0, 1, false]);
  });

  it("a click is a callback and closes it", () => {
    page.command("toast", { content: "a", duration: 9000, callback_id: "cb" });
    toasts()[0]?.click();
    expect([page.callbacks, toasts().length]).toEqual([[{ id: "cb", value: null }], 0]);
  });

  it("an error interrupts a screen reader, the rest waits; the text can be read on its colour", () => {
    page.command("toast", { content: "a", duration: 0, color: "#e53935" });
    page.command("toast", { content: "b", duration: 0, color: "#ffff00" });
    expect(toasts().map((each) => [each.getAttribute("role"), each.dataset["tone"] ?? each.style.getPropertyValue("--toast-fg")])).toEqual([["alert", "error"], ["status", "#000000"]]);
  });

  it("a replay begins with nothing over the page", () => {
    popup();
    page.command("toast", { content: "a", duration: 0 });
    clearOverlays(page);
    expect([dialogs().length, toasts().length]).toEqual([0, 0]);
  });
});

describe("the small $", () => {
  it("finds, reads and changes as scripts expect", () => {
    document.body.innerHTML = "<div id='p' data-n='5' data-name='x y'><button>Save it</button><button>Other</button><span></span></div>";
    expect(dollar("button:contains('Save')").length).toBe(1);
    expect(dollar("#p:contains(Save) button").length).toBe(2);
    expect(dollar("#p").data("n")).toBe(5);
    expect(dollar("#p").data("name")).toBe("x y");
    dollar("#p span").text("t").attr("title", "T");
    expect(dollar("#p span")[0]?.outerHTML).toBe('<span title="T">t</span>');
    expect(dollar("button").parent().length).toBe(1);
    const clicked: string[] = [];
    dollar("button").click(function () {
      clicked.push(this.textContent ?? "");
    });
    dollar("button").eq(1).click();
    expect(clicked).toEqual(["Other"]);
    dollar("#p").append("<i>new</i>").find("button").remove();
    expect(document.getElementById("p")?.textContent).toBe("tnew");
    dollar("i").css({ width: 10, backgroundColor: "red" });
    expect(document.querySelector("i")?.getAttribute("style")).toContain("width: 10px");
  });
});
