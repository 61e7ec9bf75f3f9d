/**
 * Runs the script elements of trusted HTML, as a browser would while loading a page.
 *
 * The one rule: in order, also when one has to be fetched. Elements that came
 * in through innerHTML never run; each is replaced by one that does.
 */
export class ScriptRunner {
  private waiting: HTMLElement[] = [];
  private last: Promise<void> | undefined;
  /** Trusted HTML inside trusted HTML is added twice; its scripts run once. */
  private readonly ran = new WeakSet<HTMLScriptElement>();

  constructor(
    private readonly nonce: string,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Run the scripts of `root` once it stands in the page. */
  add(root: HTMLElement): void {
    this.waiting.push(root);
  }

  /** What was added stands in the page now. */
  run(): void {
    const roots = this.waiting;
    if (!roots.length) return;
    this.waiting = [];
    for (const root of roots) for (const script of root.querySelectorAll("script")) this.runOne(script);
  }

  private runOne(script: HTMLScriptElement): void {
    if (this.ran.has(script)) return;
    const type = script.type.trim();
    if (type && type !== "module" && !/^(text|application)\/(java|ecma)script$/i.test(type)) return; // data, not code
    if (!this.last && !script.src) return this.replace(script);
    const last = this.last ?? Promise.resolve();
    const next: Promise<void> = last.then(() => this.load(script)).catch(this.failed);
    this.last = next;
    void next.then(() => {
      if (this.last === next) this.last = undefined;
    });
  }

  private load(script: HTMLScriptElement): Promise<void> | void {
    if (!script.isConnected) return; // gone while it waited
    if (!script.src) return this.replace(script);
    return new Promise((resolve, reject) => {
      this.replace(script, (fresh) => {
        fresh.onload = () => resolve();
        fresh.onerror = () => reject(new Error(`the script ${script.src} did not load`));
      });
    });
  }

  private replace(script: HTMLScriptElement, before?: (fresh: HTMLScriptElement) => void): void {
    const fresh = document.createElement("script");
    this.ran.add(fresh);
    for (const { name, value } of script.attributes) fresh.setAttribute(name, value);
    fresh.nonce = this.nonce;
    fresh.async = false;
    fresh.textContent = script.textContent;
    before?.(fresh);
    script.replaceWith(fresh);
  }
}
