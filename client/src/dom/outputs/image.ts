/**
 * `image`: a picture from bytes, a data URL or an address.
 *
 * On an update the old picture stays until the new one has loaded, so that a
 * changing plot does not flicker. The title is the text for who cannot see it.
 */

import { defineOutput, type OutputSpec, type Page } from "../registry";
import { asLength, asText, el, same } from "./build";
import { safePicture } from "./links";
import { say } from "../words";

defineOutput("image", (spec, page) => {
  const picture = el("img", { class: "dk-image", decoding: "async" });
  const showing = new Showing(picture, page);
  let shown: OutputSpec | null = null;
  const show = (next: OutputSpec): void => {
    picture.alt = asText(next.title);
    picture.title = asText(next.title);
    picture.style.width = asLength(next.width);
    picture.style.height = asLength(next.height);
    if (!same(shown?.src, next.src)) void showing.change(next.src);
    shown = next;
  };
  show(spec);
  return {
    element: picture,
    update(next) {
      show(next);
      return true;
    },
    destroy: () => showing.end(),
  };
});

/** Which source the picture shows, and the release of the one before. */
class Showing {
  private turn = 0;
  private release: () => void = () => undefined;

  constructor(
    private readonly picture: HTMLImageElement,
    private readonly page: Page,
  ) {}

  async change(ref: unknown): Promise<void> {
    const turn = ++this.turn;
    this.picture.classList.add("dk-waiting");
    try {
      const source = await this.page.source(ref);
      if (turn !== this.turn || safePicture(source.url) === null) {
        source.release();
        if (turn === this.turn) this.fail();
        return;
      }
      await loaded(source.url);
      if (turn !== this.turn) return source.release();
      this.picture.src = source.url;
      this.picture.classList.remove("dk-waiting", "dk-broken");
      this.release();
      this.release = () => source.release();
    } catch (error) {
      if (turn !== this.turn) return;
      this.fail();
      this.page.reportError(error);
    }
  }

  end(): void {
    this.turn++;
    this.release();
  }

  private fail(): void {
    this.picture.classList.remove("dk-waiting");
    this.picture.classList.add("dk-broken");
    this.picture.removeAttribute("src");
    if (this.picture.alt === "") this.picture.alt = say("This picture cannot be shown");
  }
}

/** Resolves when the browser has the picture at hand, so that showing it is one step. */
async function loaded(url: string): Promise<void> {
  const probe = new Image();
  probe.src = url;
  try {
    await probe.decode();
  } catch {
    // An SVG without a size cannot be decoded ahead in every engine; the element itself will show it or its alternative text.
  }
}
