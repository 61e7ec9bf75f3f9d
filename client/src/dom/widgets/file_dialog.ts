/**
 * `FileDialog`: lets the user choose files of their machine, or gives them one.
 *
 * The one rule: browsers open their chooser only after a click. When there was
 * none, a small prompt asks for it. Nothing of it is seen otherwise.
 */
import { type Make, Widget } from "./base";
import { el } from "../outputs/build";
import { nextTransfer, uploaded } from "./uploads";
import { defineWidget } from "./registry";
import { oneOf, text } from "./values";
import { say } from "./words";

class FileDialog extends Widget {
  private readonly input = el("input", { type: "file", hidden: true });
  private prompt: HTMLDialogElement | null = null;

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-file-dialog", hidden: true }));
    this.element.append(this.input);
    this.input.addEventListener("change", () => void this.chosen().catch((error: unknown) => this.host.page.reportError(error)));
  }

  /** Let the user choose. */
  open(): void {
    if (this.state.mode === "save") throw new Error('a FileDialog of mode "save" saves with save(filename, data)');
    this.input.multiple = this.state.mode === "files";
    this.input.accept = text(this.state.accept);
    if (navigator.userActivation?.isActive === false) this.ask(say("The program asks for a file."), say("Choose file…"), () => this.input.click());
    else this.input.click();
  }

  /** Give the user a file: bytes as a blob, base64 text, or a `data:` URI. */
  async save(name: string, data: unknown, type: string): Promise<void> {
    const { url, release } = await this.addressOf(data, type);
    const give = () => {
      const link = el("a", { href: url, download: name || "download" });
      document.body.append(link);
      link.click();
      link.remove();
      // The browser reads the address after the click; a minute is enough for its own dialog.
      setTimeout(release, 60_000);
    };
    if (navigator.userActivation?.hasBeenActive === false) this.ask(say("The program has a file for you."), say("Save {}", name), give);
    else give();
  }

  private async addressOf(data: unknown, type: string): Promise<{ url: string; release(): void }> {
    if (typeof data !== "string") return this.host.page.source(data);
    const [head, body] = data.startsWith("data:") ? split(data) : ["", data];
    const bytes = head && !head.endsWith(";base64") ? new TextEncoder().encode(decodeURIComponent(body)) : decoded(body);
    const url = URL.createObjectURL(new Blob([bytes], { type: head.slice(5).split(";")[0] || type }));
    return { url, release: () => URL.revokeObjectURL(url) };
  }

  private async chosen(): Promise<void> {
    const files = [...(this.input.files ?? [])];
    this.input.value = ""; // the same file may be chosen again
    if (!files.length) return;
    const transfer = nextTransfer();
    this.fire("activated", { transfer_id: transfer, files: await uploaded(this, files, transfer) });
  }

  private ask(why: string, label: string, then: () => void): void {
    this.prompt?.remove();
    const yes = el("button", { type: "submit", class: "dkw-button dkw-primary" }, label);
    const no = el("button", { type: "button", class: "dkw-button" }, say("Cancel"));
    const dialog = el("dialog", { class: "dkw-prompt" }, el("form", { method: "dialog" }, el("p", {}, why), el("div", { class: "dkw-prompt-buttons" }, no, yes)));
    const close = () => dialog.close();
    no.addEventListener("click", close);
    yes.addEventListener("click", (event) => {
      event.preventDefault();
      close();
      then();
    });
    dialog.addEventListener("close", () => dialog.remove());
    this.prompt = dialog;
    document.body.append(dialog);
    dialog.showModal();
    yes.focus();
  }

  override dispose(): void {
    this.prompt?.remove();
  }
}

function split(uri: string): [head: string, body: string] {
  const comma = uri.indexOf(",");
  return [uri.slice(0, comma), uri.slice(comma + 1)];
}

/** Base64 as bytes; what is none is text. */
function decoded(body: string): Uint8Array<ArrayBuffer> {
  const compact = body.replace(/\s+/g, "");
  if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) return new TextEncoder().encode(body) as Uint8Array<ArrayBuffer>;
  return Uint8Array.from(atob(compact), (char) => char.charCodeAt(0));
}

defineWidget("FileDialog", FileDialog, {
  state: {
    mode: (_dialog, value) => void oneOf(value, ["file", "files", "save"]),
    accept: () => undefined,
    visible: () => undefined,
  },
  acts: {
    open: (dialog) => dialog.open(),
    save: (dialog, name, data, type) => void dialog.save(text(name), data, text(type) || "application/octet-stream").catch((error: unknown) => dialog.host.page.reportError(error)),
  },
});
