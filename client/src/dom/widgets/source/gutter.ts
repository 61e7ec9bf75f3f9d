/** The gutter for icons beside the lines: line (from 0) → address. Clicks are handed on. */
import { RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import { type EditorView, gutter, GutterMarker } from "@codemirror/view";
import type { Extension, RangeSet, Text } from "@codemirror/state";

type Icons = Readonly<Record<string, unknown>>;

const setIcons = StateEffect.define<Icons>();
export const iconsEffect = (icons: Icons): StateEffect<Icons> => setIcons.of(icons);

class IconMarker extends GutterMarker {
  constructor(private readonly address: string) {
    super();
  }
  override eq(other: IconMarker): boolean {
    return other.address === this.address;
  }
  override toDOM(): Node {
    const image = document.createElement("img");
    image.className = "dks-icon";
    image.alt = "";
    image.src = this.address;
    return image;
  }
}

interface Shown {
  readonly icons: Icons;
  readonly set: RangeSet<GutterMarker>;
}

/** Icons stand at line numbers; when lines come and go the server says anew where they are. */
const field = StateField.define<Shown>({
  create: (state) => ({ icons: {}, set: markers({}, state.doc) }),
  update(shown, transaction) {
    let { icons } = shown;
    for (const effect of transaction.effects) if (effect.is(setIcons)) icons = effect.value;
    if (icons === shown.icons && !transaction.docChanged) return shown;
    return { icons, set: markers(icons, transaction.newDoc) };
  },
});

function markers(icons: Icons, doc: Text): RangeSet<GutterMarker> {
  const builder = new RangeSetBuilder<GutterMarker>();
  const lines = Object.keys(icons).map(Number).filter((line) => line >= 0 && line < doc.lines && icons[line]);
  for (const line of lines.sort((a, b) => a - b)) {
    const { from } = doc.line(line + 1);
    builder.add(from, from, new IconMarker(String(icons[line])));
  }
  return builder.finish();
}

/** Keeps the icons whether the gutter is shown or not. */
export const iconField = field.extension;

export function iconGutter(clicked: (line: number, offset: number) => void): Extension {
  return gutter({
    class: "dks-icons",
    markers: (view: EditorView) => view.state.field(field).set,
    initialSpacer: () => new IconMarker("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='16' height='16'/%3E"),
    domEventHandlers: {
      click: (view, block) => {
        const line = view.state.doc.lineAt(block.from);
        clicked(line.number - 1, line.from);
        return true;
      },
    },
  });
}
