/** Choosing files in a browser: the nearest to an open dialog that its rules allow. */
import type { ChosenFile } from "../../core/counterpart";
import { el } from "../outputs/build";
import { askDialog } from "./dialog";
import { say } from "../words";

export interface OpenSpec {
  readonly title?: string;
  readonly multiple?: boolean;
  /** For the `accept` attribute: ".png", "image/*". */
  readonly accept?: readonly string[];
}

/** Let the person choose; an empty list when cancelled. */
export async function chooseFiles(spec: OpenSpec): Promise<readonly ChosenFile[]> {
  const input = el("input", { type: "file", multiple: spec.multiple === true, accept: spec.accept?.join(","), hidden: true });
  document.body.append(input);
  try {
    return await choose(input, spec);
  } finally {
    input.remove();
  }
}

async function choose(input: HTMLInputElement, spec: OpenSpec): Promise<readonly ChosenFile[]> {
  const chosen = new Promise<readonly ChosenFile[]>((resolve) => {
    input.addEventListener("change", () => resolve([...(input.files ?? [])]));
    input.addEventListener("cancel", () => resolve([]));
  });
  // Browsers open the dialog only from a click; when the last one is too long ago, ask for one.
  if (!navigator.userActivation?.isActive) {
    const go = await askDialog({
      title: spec.title || (spec.multiple ? say("Choose files") : say("Choose a file")),
      text: say("The program would like to read from this computer."),
      buttons: [
        { label: say("Cancel"), value: false },
        { label: say("Choose …"), value: true, kind: "primary" },
      ],
      cancel: false,
    });
    if (!go) return [];
  }
  input.click();
  return chosen;
}
