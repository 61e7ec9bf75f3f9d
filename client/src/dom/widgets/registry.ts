/**
 * Which class of widget is shown by what.
 *
 * The one rule: a class says all about itself in one place, as tables: how each
 * property is shown, what each act does, what each question answers. This file
 * knows no widget and no message.
 */
import type { Edit, Make, Widget } from "./base";

/** What a class can do beyond what every widget can; all keys as on the wire. Anything thrown is reported to the author. */
export interface WidgetClass<W extends Widget> {
  /** Show this value of a property. The value is stored in `widget.state` after this returned; throw `Refused` to keep the old one. */
  readonly state?: Readonly<Record<string, (widget: W, value: any) => void>>;
  /** Do it now; nothing is remembered, nothing answered. */
  readonly acts?: Readonly<Record<string, (widget: W, ...args: any[]) => void>>;
  /** The answer, or a promise of it. */
  readonly questions?: Readonly<Record<string, (widget: W, ...args: any[]) => unknown>>;
  /** A small change of a large property, by `op`; the widget changes its own `state` accordingly. */
  readonly edits?: Readonly<Record<string, (widget: W, edit: Edit) => void>>;
  /** Properties handed over as they came: no widget references are looked for in them (large data). */
  readonly raw?: readonly string[];
}

/** A class as the host uses it. */
export interface Registered extends Required<WidgetClass<any>> {
  readonly make: new (make: Make) => Widget;
}

const classes = new Map<string, Registered>();

/** Register a class of widget. Once per name, at module load. */
export function defineWidget<W extends Widget>(name: string, make: new (make: Make) => W, what: WidgetClass<W> = {}): void {
  if (classes.has(name)) throw new Error(`two widgets of class "${name}"`);
  classes.set(name, {
    make,
    state: what.state ?? {},
    acts: what.acts ?? {},
    questions: what.questions ?? {},
    edits: what.edits ?? {},
    raw: what.raw ?? [],
  });
}

export function widgetClass(name: string): Registered | undefined {
  return classes.get(name);
}

export function widgetClassNames(): readonly string[] {
  return [...classes.keys()];
}

