/**
 * The page's half of the desktop API: the command `desktop`, by its `op`.
 *
 * The one rule: an op that asks is answered, with a value or with `{error}`; the
 * server turns the latter into NotSupported. What only a window can do is not here.
 */
import { nativeWindow } from "../../circumstances";
import { type CommandEnvelope, defineCommand, type Page } from "../registry";
import { el } from "../outputs/build";
import { askDialog, copyText, type DialogSpec } from "./dialog";
import { chooseFiles, type OpenSpec } from "./files";
import { listenForFind, openFind } from "./find";
import { MenuBar, type MenuSpec } from "./menubar";
import { say } from "../words";

type Op = (spec: any, page: Page, command: CommandEnvelope) => unknown;

const bars = new WeakMap<Page, MenuBar>();

function barOf(page: Page): MenuBar {
  let bar = bars.get(page);
  if (!bar) bars.set(page, (bar = new MenuBar(page)));
  return bar;
}

const OPS: Readonly<Record<string, Op>> = {
  menu: (spec: MenuSpec, page) => barOf(page).set(spec),
  context_menu: (spec: MenuSpec, page) => barOf(page).setContext(spec),
  dialog: (spec: DialogSpec) => askDialog(spec),
  open: (spec: OpenSpec, page, command) => openFiles(spec, page, command),
  clipboard_write: (spec: { text: string }) => copyText(spec.text).then(() => ({ ok: true })),
  clipboard_read: () => navigator.clipboard.readText().then((text) => ({ text })),
  open_url: (spec: { url: string }) => openUrl(spec.url),
  notify: (spec: { title: string; text: string }) => notify(spec.title, spec.text),
  badge: (spec: { count: number }) => badge(spec.count),
  fullscreen: (spec: { on: boolean }) => (spec.on ? document.documentElement.requestFullscreen() : document.fullscreenElement && document.exitFullscreen()),
  theme: (spec: { dark: boolean }) => followTheme(spec.dark),
  find: () => openFind(),
  print: () => window.print(),
  close: () => window.close(),
};

async function openFiles(spec: OpenSpec, page: Page, command: CommandEnvelope): Promise<typeof ANSWERED> {
  await page.answerWithFiles(command, await chooseFiles(spec));
  return ANSWERED;
}

/** The op has answered by itself. */
const ANSWERED = Symbol("answered");

async function openUrl(url: string): Promise<{ ok: boolean }> {
  if (window.open(url, "_blank", "noopener")) return { ok: true };
  // With `noopener` browsers answer null also when it opened; only without a recent click was it blocked.
  if (navigator.userActivation?.isActive) return { ok: true };
  const go = await askDialog({
    title: say("Open a link"),
    text: url,
    buttons: [
      { label: say("Cancel"), value: false },
      { label: say("Open"), value: true, kind: "primary" },
    ],
    cancel: false,
  });
  if (go) el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }).click();
  return { ok: go === true };
}

async function notify(title: string, text: string): Promise<{ ok: boolean }> {
  if (typeof Notification === "undefined") throw new Error("this browser has no notifications");
  const allowed = Notification.permission === "default" ? await Notification.requestPermission() : Notification.permission;
  if (allowed !== "granted") throw new Error("the user has not allowed notifications");
  new Notification(title, { body: text });
  return { ok: true };
}

async function badge(count: number): Promise<{ ok: boolean }> {
  const able = navigator as { setAppBadge?: (count: number) => Promise<void> };
  if (!able.setAppBadge) throw new Error("this browser shows no badges");
  await able.setAppBadge(count);
  return { ok: true };
}

/** A webview that does not follow the system by itself is told by its window; an author's explicit theme stays. */
function followTheme(dark: boolean): void {
  const root = document.documentElement;
  const explicit = root.dataset["theme"] !== undefined && root.dataset["themeFrom"] !== "system";
  if (explicit || window.matchMedia("(prefers-color-scheme: dark)").matches === dark) return;
  root.dataset["theme"] = dark ? "dark" : "light";
  root.dataset["themeFrom"] = "system";
}

defineCommand("desktop", (spec: { op: string }, page, command) => {
  const op = OPS[spec.op];
  const value = op ? Promise.resolve().then(() => op(spec, page, command)) : Promise.reject(new Error(`unknown: ${spec.op}`));
  void value.then(
    (answer) => {
      if (command.ask !== undefined && answer !== ANSWERED) page.answer(command, answer ?? null);
    },
    (error: unknown) => {
      if (command.ask !== undefined) page.answer(command, { error: error instanceof Error ? error.message : String(error) });
      else page.reportError(error, command);
    },
  );
});

if (nativeWindow()) listenForFind();
