/** `Image`: a picture, shown whole in the room it has. */
import type { Make } from "./base";
import { el } from "../outputs/build";
import { Picture } from "./pictures";
import { Depicting, describing } from "./depicting";
import { defineWidget } from "./registry";

class Image extends Depicting {
  readonly picture: Picture;

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-image" }));
    this.picture = new Picture(this, "dkw-picture");
    this.element.append(this.picture.element);
  }

  override dispose(): void {
    this.picture.dispose();
  }
}

defineWidget("Image", Image, {
  state: {
    tooltip: describing((image) => image.describe()),
    image: (image, value) => image.picture.set(value),
    interactive: (image, value) => image.setInteractive(value === true),
    use_animation_frame: () => undefined,
  },
  // The browser draws a picture by itself.
  acts: { update: () => undefined },
  raw: ["image"],
});
