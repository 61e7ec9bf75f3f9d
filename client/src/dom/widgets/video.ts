/**
 * `VideoWidget`: a film or sound.
 *
 * The one rule: what the server said is not told back; a browser that refuses
 * to start without a click shows its controls instead of telling everybody that
 * the film stands still.
 */
import { type Make, Widget } from "./base";
import { el } from "../outputs/build";
import { defineWidget } from "./registry";
import { clamp, number } from "./values";
import { say } from "./words";
import { describing } from "./depicting";

const TIME_REPORT_MS = 5_000;
/** Two pages that play the same are never quite in step; less than this is not worth a jump. */
const DRIFT_S = 1.5;

class VideoWidget extends Widget {
  readonly video = el("video", { class: "dkw-film", playsinline: true, preload: "metadata", "aria-label": say("Video") });
  private release: (() => void) | null = null;
  private wanted: unknown = null;

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-video" }));
    this.element.append(this.video);
    const { video } = this;
    video.addEventListener("play", () => this.runs(true));
    video.addEventListener("pause", () => this.runs(false));
    video.addEventListener("ended", () => this.fire("ended"));
    video.addEventListener("error", () => this.fire("error", video.error?.message || (video.error?.code ?? 0)));
    video.addEventListener("timeupdate", () => this.timeGoes());
    video.addEventListener("seeked", () => this.reportSoon({ current_time: video.currentTime }, 200));
    video.addEventListener("volumechange", () => this.soundChanged());
    video.addEventListener("loadedmetadata", () => this.loaded());
  }

  setSource(source: unknown): void {
    if (source === this.wanted) return;
    this.wanted = source;
    if (source === null || source === "") {
      this.clear();
      this.video.removeAttribute("src");
      this.video.load();
      return;
    }
    this.host.page.source(source).then(
      ({ url, release }) => {
        if (this.wanted !== source || this.destroyed) return release();
        this.clear();
        this.release = release;
        this.video.src = url;
      },
      (error: unknown) => this.fire("error", error instanceof Error ? error.message : String(error)),
    );
  }

  setPlaying(playing: unknown): void {
    const { video } = this;
    if (playing === false) video.pause();
    else if (playing === true) video.play().catch((error: unknown) => this.refusedToPlay(error));
  }

  /** Without a click browsers start no sound: let the reader click. */
  private refusedToPlay(error: unknown): void {
    if (error instanceof DOMException && error.name === "AbortError") return;
    this.video.controls = true;
  }

  setTime(seconds: number): void {
    const { video } = this;
    if (video.readyState === 0 || (!video.paused && Math.abs(video.currentTime - seconds) < DRIFT_S)) return;
    video.currentTime = seconds;
  }

  private loaded(): void {
    const { video, state } = this;
    if (Number.isFinite(video.duration) && state.duration !== video.duration) this.report({ duration: video.duration });
    if (number(state.current_time)) video.currentTime = Number(state.current_time);
    if (state.playing === true) this.setPlaying(true);
  }

  private runs(playing: boolean): void {
    if (playing) this.video.controls = this.state.controls === true;
    if (this.state.playing !== playing && !this.host.replaying) this.report({ playing, current_time: this.video.currentTime });
    this.fire(playing ? "play" : "pause");
  }

  private timeGoes(): void {
    const { video } = this;
    this.fire("timeupdate", video.currentTime, Number.isFinite(video.duration) ? video.duration : 0);
    if (!video.paused) this.reportSoon({ current_time: video.currentTime }, TIME_REPORT_MS);
  }

  private soundChanged(): void {
    const { volume, muted } = this.video;
    if (volume === (number(this.state.volume) ?? 1) && muted === (this.state.muted === true)) return;
    this.report({ volume, muted });
    this.fire("volumechange", volume, muted);
  }

  private clear(): void {
    this.release?.();
    this.release = null;
  }

  override dispose(): void {
    this.wanted = null;
    this.video.pause();
    this.clear();
  }
}

defineWidget("VideoWidget", VideoWidget, {
  state: {
    tooltip: describing((widget, said) => widget.video.setAttribute("aria-label", said || say("Video"))),
    url: (widget, value) => widget.setSource(value),
    autoplay: (widget, value) => void (widget.video.autoplay = value === true),
    controls: (widget, value) => void (widget.video.controls = value === true),
    loop: (widget, value) => void (widget.video.loop = value === true),
    // The event that follows compares with the state, so the state changes first.
    muted: (widget, value) => void (widget.video.muted = widget.state.muted = value === true),
    volume: (widget, value) => void (widget.video.volume = widget.state.volume = clamp(number(value) ?? 1, 0, 1)),
    playing: (widget, value) => {
      widget.state.playing = value;
      widget.setPlaying(value);
    },
    current_time: (widget, value) => widget.setTime(number(value) ?? 0),
    duration: () => undefined,
  },
  acts: { fullscreen: (widget) => void widget.video.requestFullscreen().catch((error: unknown) => widget.host.page.reportError(error)) },
  raw: ["url"],
});
