"""What is not seen by itself: timers and file dialogs; and deskui's own ScriptArea and Spacer."""

from __future__ import annotations

import time
from typing import Any, Literal

from ..core import Visual, Widget
from ..declare import act, callback, does, gets, option, prop, sets, tells, widget
from .texts import EventDict


@widget(on_page=False)
class Timer(Widget):
    """Fires once, some seconds after it was started. It runs on the server, so it needs no page and fires once however many there are."""

    duration: float = option(0, "Seconds.")

    expired = callback("expired", "The time is up.", by_server=True, duration=float)
    cancelled = callback("cancelled", "It was stopped before its time.", by_server=True, elapsed=float)

    def _made(self, state: dict[str, Any]) -> None:
        self._running_s = 0.0
        self._started_at: float | None = None

    @does
    def start(self, duration: float | None = None) -> None:
        """Start it, again if it runs, for `duration` seconds or its own time."""
        if duration is not None:
            self._set({"duration": duration})
        self._run(self._state.get("duration", 0))

    @does
    def stop(self) -> None:
        """Stop it without a word."""
        self._halt()

    @does
    def cancel(self) -> None:
        """Stop it; if it ran, ``cancelled`` fires with the seconds it had run."""
        elapsed = self._elapsed()
        if self._halt():
            self._fire("cancelled", elapsed)

    @does
    def set(self, duration: float) -> None:
        """Start it for `duration` seconds, again if it runs; its own time stays."""
        self._run(duration)

    @does
    def cond_set(self, duration: float) -> None:
        """Start it for `duration` seconds unless it runs."""
        if self._started_at is None:
            self._run(duration)

    @does
    def is_set(self) -> bool:
        """Whether it runs."""
        return self._started_at is not None

    @does
    def elapsed_time(self) -> float:
        """Seconds since it was started; 0 when it does not run."""
        return self._elapsed()

    @does
    def time_left(self) -> float:
        """Seconds until it fires; 0 when it does not run."""
        return max(0.0, self._running_s - self._elapsed()) if self._started_at is not None else 0.0

    @sets("duration")
    def set_duration(self, duration: float) -> None:
        """Set its own time, in seconds."""

    @does
    def get_duration(self) -> float:
        """Its own time, in seconds."""
        return float(self._state.get("duration", 0))

    def _run(self, seconds: float) -> None:
        self._running_s, self._started_at = float(seconds), time.monotonic()
        self._session._later(self._wid, self._running_s, self._expire)

    def _halt(self) -> bool:
        ran, self._started_at = self._started_at is not None, None
        self._session._cancel_later(self._wid)
        return ran

    def _elapsed(self) -> float:
        return time.monotonic() - self._started_at if self._started_at is not None else 0.0

    def _expire(self) -> None:
        self._started_at = None
        self._fire("expired", self._running_s)


@widget()
class FileDialog(Widget):
    """Lets the user choose files of their machine, or save one."""

    mode: Literal["file", "files", "save"] = option("file", "What it chooses.")
    accept: str = option("", "HTML accept list: ``.png,image/*``; empty: everything.")
    visible: bool | None = prop(None, "As last shown.")

    activated = callback("activated", "Files were chosen and have arrived: ``{files: [{name, size, type, data}]}``.", payload=EventDict)
    progress = callback("progress", "More of the files has arrived.", by_server=True, progress=EventDict)

    save_act = act("save", "Give the user a file; data is text (base64, data: URI) or a blob.", filename=str, data=Any, mime_type=str)

    @tells
    def open(self) -> None:
        """Let the user choose; without a recent click the page asks for one first."""

    @does
    def show(self) -> None:
        """The same as `open`."""
        self._tell("open")

    @does
    def popup(self, x: float | None = None, y: float | None = None) -> None:
        """The same as `open`; the place is the system's to choose."""
        self._tell("open")

    @does
    def save(self, filename: str, data: Any, mime_type: str = "application/octet-stream") -> None:
        """Give the user a file.

        Args:
            filename: Its suggested name.
            data: Bytes, base64 text or a ``data:`` URI.
            mime_type: Its type.
        """
        if isinstance(data, (bytes, bytearray, memoryview)):
            data = self._session._keep_bytes(bytes(data), mime_type)
        self._session._send({"type": "call", "wid": self._wid, "method": "save", "args": [filename, data, mime_type]})

    @sets("mode")
    def set_mode(self, mode: Literal["file", "files", "save"]) -> None:
        """Choose one ``file``, several ``files``, or ``save``."""

    @gets("mode")
    def get_mode(self) -> str | None:
        """What it chooses."""
        raise NotImplementedError

    @sets("accept")
    def set_accept(self, accept: str) -> None:
        """Offer only files of this HTML accept list."""

    @gets("accept")
    def get_accept(self) -> str | None:
        """Which files it offers."""
        raise NotImplementedError


@widget(ours=True)
class Spacer(Visual):
    """Free space in a tool bar; made by ``add_spacer``."""


@widget(ours=True)
class ScriptArea(Visual):
    """A place for the script half's outputs: ``with W.ScriptArea(): put_text("…")``."""

    dom_id: str = prop("", "DOM id of the scope in it.")

    def _made(self, state: dict[str, Any]) -> None:
        self._scopes: list[Any] = []
        self._set({"dom_id": f"pywebio-scope-widget-{self._wid}"})

    def __enter__(self) -> ScriptArea:
        scope = self._session._open_scope(f"widget-{self._wid}")
        scope.__enter__()
        self._scopes.append(scope)
        return self

    def __exit__(self, *error: Any) -> None:
        self._scopes.pop().__exit__(*error)
