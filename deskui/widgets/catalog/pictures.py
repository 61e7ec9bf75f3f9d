"""Pictures, drawings and films."""

from __future__ import annotations

from typing import Any

from ...errors import SpecError
from ..core import Visual, refuse
from ..declare import callback, does, gets, option, prop, sets, tells, widget
from .texts import EventDict, Pointed


@widget()
class Image(Pointed):
    """A picture."""

    url: Any = option(None, "URL, data URI or blob reference of the picture.", key="image")
    interactive: bool = option(False, "Fires the pointer and key callbacks.")
    use_animation_frame: bool = option(False, "Accepted; drawing is always in step with the screen.")

    drop_progress = callback("drop-progress", "More of the dropped files has arrived.", by_server=True, progress=EventDict)

    @does
    def set_image(self, url: str | None) -> None:
        """Show the picture at `url`, which may name a file on the server."""
        self._set({"image": self._icon(url)})

    @does
    def set_binary_image(self, data: bytes, format: str = "jpeg") -> None:
        """Show a picture from its bytes.

        Args:
            data: The encoded picture.
            format: ``jpeg``, ``png``, ``gif``, ``webp``, ``svg+xml`` …

        Raises:
            TypeError: `data` is not bytes.
        """
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"set_binary_image() needs bytes, not {type(data).__name__}")
        kind = format if "/" in format else f"image/{'jpeg' if format == 'jpg' else format}"
        self._session._send_state(self, {"image": self._session._keep_bytes(bytes(data), kind)})

    @does
    def get_draw_context(self) -> Any:
        """Refused: a page's drawing context cannot leave the page."""
        raise refuse("Image.get_draw_context()")

    @tells
    def update(self) -> None:
        """Draw it again."""


@widget()
class Canvas(Pointed):
    """A surface to draw on."""

    use_animation_frame: bool = option(False, "Accepted; drawing is always in step with the screen.")
    interactive: bool = option(False, "Fires the pointer and key callbacks.")
    drawings: list[dict[str, Any]] = prop([], "What was drawn, in order; see `draw_image`.")

    activated = callback("activated", "Declared by the seed and never fired.")

    @does
    def draw_image(self, imgInfo: dict[str, Any]) -> None:
        """Draw a picture or a shape on top of what is there.

        Args:
            imgInfo: ``{"url" or "data": …, "x", "y", "width", "height"}`` draws a picture; ``{"clear": True}`` empties the canvas;
                ``{"path": "M 0 0 L 10 10", "stroke", "fill", "line_width"}`` draws an SVG path; ``{"text", "x", "y", "font", "fill"}``
                writes.
        """
        if not isinstance(imgInfo, dict):
            raise SpecError("imgInfo", "a dict", imgInfo)
        if imgInfo.get("clear"):
            self._set({"drawings": []})
        else:
            self._session._send_edit(self, "splice", key="drawings", start=-1, delete=0, insert=[imgInfo])

    @does
    def get_draw_context(self) -> Any:
        """Refused: a page's drawing context cannot leave the page."""
        raise refuse("Canvas.get_draw_context()")

    @tells
    def update(self) -> None:
        """Draw everything again."""


@widget()
class VideoWidget(Visual):
    """A film or sound."""

    url: str | None = option(None, "Where it is.")
    autoplay: bool = option(False, "Start at once (browsers may ask for `muted`).")
    controls: bool = option(False, "Show play, time and volume.")
    muted: bool = option(False, "Without sound.", reported=True)
    loop: bool = option(False, "Start again at the end.")
    volume: float = prop(1.0, "0..1.", unknown=1.0, reported=True)
    playing: bool | None = prop(None, "Runs; null: as `autoplay` says.", reported=True)
    current_time: float = prop(0.0, "Seconds from the start.", unknown=None, reported=True, after_children=True)
    duration: float | None = prop(None, "Seconds; reported when known.", reported=True)

    play_callback = callback("play", "It started.")
    pause_callback = callback("pause", "It stopped.")
    ended = callback("ended", "It reached the end.")
    error = callback("error", "It cannot be shown.", message=Any)
    timeupdate = callback(
        "timeupdate", "Time goes on (a few times a second).", carries={"current_time": 0, "duration": 1}, current_time=float, duration=float
    )
    volumechange = callback("volumechange", "The user changed the sound.", carries={"volume": 0, "muted": 1}, volume=float, muted=bool)

    @sets("url")
    def set_url(self, url: str | None) -> None:
        """Show the film at `url`."""

    @does
    def set_stream(self, stream: Any) -> None:
        """Refused: a stream of the page cannot cross the wire."""
        raise refuse("VideoWidget.set_stream()")

    @does
    def get_video_element(self) -> Any:
        """Refused: a page's element cannot leave the page."""
        raise refuse("VideoWidget.get_video_element()")

    @does
    def play(self) -> None:
        """Start it."""
        self._set({"playing": True})

    @does
    def pause(self) -> None:
        """Stop it where it is."""
        self._set({"playing": False})

    @does
    def stop(self) -> None:
        """Stop it and go back to the start."""
        self._set({"playing": False, "current_time": 0.0})

    @sets("muted")
    def set_muted(self, tf: bool) -> None:
        """Switch the sound off or on."""

    @gets("muted")
    def get_muted(self) -> bool | None:
        """Whether the sound is off."""
        raise NotImplementedError

    @sets("volume")
    def set_volume(self, vol: float) -> None:
        """Set the volume, 0..1."""

    @gets("volume")
    def get_volume(self) -> float:
        """The volume, 0..1."""
        raise NotImplementedError

    @sets("loop")
    def set_loop(self, tf: bool) -> None:
        """Start again at the end, or not."""

    @gets("loop")
    def get_loop(self) -> bool | None:
        """Whether it starts again at the end."""
        raise NotImplementedError

    @sets("controls")
    def set_controls(self, tf: bool) -> None:
        """Show play, time and volume, or not."""

    @gets("controls")
    def get_controls(self) -> bool | None:
        """Whether play, time and volume are shown."""
        raise NotImplementedError

    @sets("current_time")
    def set_current_time(self, seconds: float) -> None:
        """Go to this time."""

    @gets("current_time")
    def get_current_time(self) -> float | None:
        """The time it is at, in seconds; ``None`` before anything is known."""
        raise NotImplementedError

    @does
    def get_duration(self) -> float | None:
        """How long it is, in seconds; ``None`` until a page has loaded it."""
        return self._state.get("duration")

    @does
    def get_paused(self) -> bool:
        """Whether it stands still."""
        playing = self._state.get("playing")
        return not (self._state.get("autoplay", False) if playing is None else playing)

    @tells
    def fullscreen(self) -> None:
        """Fill the screen with it (needs a recent click in the page)."""
