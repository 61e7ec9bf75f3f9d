/** The page's environment: what `set_env` changes. Unknown keys are kept for renderers that ask for them. */
export class Environment {
  readonly values: Record<string, unknown> = { output_animation: true, auto_scroll_bottom: false, input_auto_focus: true };

  constructor(
    private readonly column: HTMLElement,
    private readonly forms: HTMLElement,
  ) {}

  set(changes: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(changes)) {
      this.values[key] = value;
      this.apply(key, value);
    }
  }

  private apply(key: string, value: unknown): void {
    switch (key) {
      case "title":
        document.title = String(value);
        break;
      case "output_animation":
        document.body.classList.toggle("no-animation", value === false);
        break;
      case "output_max_width":
        this.column.style.maxWidth = typeof value === "string" ? value : "";
        break;
      case "input_panel_fixed":
        this.forms.classList.toggle("dk-fixed", value === true);
        break;
      case "input_panel_min_height":
        this.forms.style.setProperty("--panel-min", `${Number(value) || 0}px`);
        break;
      case "input_panel_init_height":
        this.forms.style.setProperty("--panel", `${Number(value) || 0}px`);
        break;
    }
  }
}
