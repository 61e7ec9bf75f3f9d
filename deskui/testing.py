"""Test an app without a browser: a user in this process who sees, answers and clicks.

    with User(main) as user:
        user.answer("Ada")
        user.see("Hello, Ada")
        user.click("Again")

The user is a page: it speaks the real wire to a real host and folds what it is told into a screen of its own.
One rule: nothing sleeps; every step waits for what it needs and fails with the screen it saw instead.
"""

from __future__ import annotations

import asyncio
import json
import os
import struct
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import msgspec

from ._testing_text import button_places, lines_of, screen_text
from .protocol import codec
from .protocol.catalog import Spec
from .runtime.apps import make_apps
from .runtime.blobs import REF
from .runtime.host import Host
from .runtime.view import Form, View, initial_value
from .transport import Peer

__all__ = ["AppFailed", "User"]

T = TypeVar("T")
SCALE = float(os.environ.get("DESKUI_TEST_SCALE", "1"))
"""Slow machines: every deadline is multiplied by this."""
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
_CHUNK_HEAD = struct.Struct(">BQQIB")


class AppFailed(AssertionError):
    """The app raised an exception; the text is its traceback."""


class _Loop:
    """An event loop in a thread, where the host and coroutine apps run."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever, name="deskui-testing", daemon=True)
        self._thread.start()

    def call(self, function: Callable[[], T]) -> T:
        """Run a function there and wait for its result."""

        async def run() -> T:
            return function()

        return asyncio.run_coroutine_threadsafe(run(), self.loop).result(30 * SCALE)

    def close(self, host: Host) -> None:
        """End the host and the loop."""
        asyncio.run_coroutine_threadsafe(host.close(5 * SCALE), self.loop).result(30 * SCALE)
        self.call(self._cancel_rest)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(10 * SCALE)
        self.loop.close()

    def _cancel_rest(self) -> None:
        for task in asyncio.all_tasks(self.loop):
            if task is not asyncio.current_task():
                task.cancel()


class User:
    """A user of an app. A context manager: the session ends with the block.

    Args:
        app: What `deskui.run` takes.
        name: Which of several apps.
        timeout_s: Seconds a step may take.
        language: What ``session.info.user_language`` is.
        user_agent: What ``session.info.user_agent`` is read from.
        js: Answers `eval_js`: called with the code and its arguments. ``None`` is the answer by default.
        allow_errors: Exceptions in the app do not fail the steps; they are in `errors`.

    Attributes:
        commands: Every command received, as it travelled.
        errors: Tracebacks of exceptions in the app.
        toasts: The texts of all toasts.
        scripts: The code of all `run_js`.
        opened: Names of the apps that `go_app` opened.
    """

    def __init__(
        self,
        app: Any,
        *,
        name: str = "index",
        timeout_s: float = 10.0,
        language: str = "en-US",
        user_agent: str = FIREFOX,
        js: Callable[[str, Spec], Any] | None = None,
        allow_errors: bool = False,
        _of: User | None = None,
    ) -> None:
        self._thread: _Loop = _of._thread if _of else _Loop()
        self.host: Host = _of.host if _of else Host(make_apps(app), loop=self._thread.loop, debug=True)
        self._owner = _of is None
        self._name = name
        self._timeout_s = timeout_s * SCALE
        self._info = {"user_agent": user_agent, "language": language, "theme": "light", "width": 1000, "height": 700}
        self._js = js
        self._allow_errors = allow_errors
        self.commands: list[Spec] = []
        self.errors: list[str] = []
        self.toasts: list[str] = []
        self.scripts: list[str] = []
        self.opened: list[str] = []
        self.view = View()
        self._toasts: list[Spec] = []
        self._downloads: list[Spec] = []
        self._blobs: dict[int, bytearray] = {}
        self._complete: set[int] = set()
        self._changed = threading.Condition()
        self._page: _Page | None = None
        self._next_blob = 1
        self._others: list[User] = []

    # -- coming and going ------------------------------------------------------------------------

    def __enter__(self) -> User:
        self._open({})
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        for other in self._others:
            other._leave()
        self._leave()
        if self._owner:
            self._thread.close(self.host)
        if kind is None:
            self._raise_errors()

    def another(self, **options: Any) -> User:
        """A second user of the same server, in a session of their own; leaves with this one."""
        other = User(None, _of=self, **options)
        other._open({})
        self._others.append(other)
        return other

    def reload(self) -> None:
        """Load the page anew: the same session on a blank page."""
        welcome = self._there().welcome
        self._leave()
        self.view = View()
        self._open({"session": welcome["session"], "client": welcome["client"], "last": 0})

    @property
    def session(self) -> Any:
        """The runtime's session, for looking behind the screen."""
        return self.host.sessions[self._there().welcome["session"]]

    def _open(self, hello: Spec) -> None:
        self._page = _Page(self)
        page = self._page
        self._thread.call(lambda: page.open({"app": self._name, "info": self._info, **hello}))
        self._until(lambda: page.welcome or page.goodbye, "a welcome")
        assert page.welcome, f"the host refused: {page.goodbye}"

    def _leave(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            self._thread.call(page.connection.closed)

    def _there(self) -> _Page:
        assert self._page is not None, "the user has left; use `with User(...) as user:`"
        return self._page

    # -- seeing ----------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """All that can be read now: outputs, the popup, forms and what is wrong in them, toasts that last."""
        with self._changed:
            return screen_text(self.view, [toast["content"] for toast in self._toasts])

    def see(self, *texts: str) -> None:
        """Wait until all these texts can be read.

        Raises:
            AssertionError: One of them did not come; the message is the screen.
        """
        for text in texts:
            self._until(lambda text=text: text in self.text, f"{text!r} on the screen")  # type: ignore[misc]

    def see_no(self, *texts: str) -> None:
        """Wait until none of these texts can be read."""
        for text in texts:
            self._until(lambda text=text: text not in self.text, f"{text!r} to go")  # type: ignore[misc]

    def outputs(self, type: str | None = None) -> list[Spec]:
        """The specs of the outputs on the screen, nested ones too, in reading order; of one type."""
        with self._changed:
            return [spec for spec in lines_of(self.view) if type is None or spec["type"] == type]

    def value(self, pin: str) -> Any:
        """What stands in a pin, as the page knows it."""
        with self._changed:
            return self.view.pins[pin].value

    def form(self) -> Spec:
        """The form on the screen, once there is one: its label, inputs, cancelable."""
        return self._form().spec

    def see_end(self) -> None:
        """Wait until the app has ended."""
        self._until(lambda: self.view.ended, "the end of the app")

    def download(self) -> tuple[str, bytes]:
        """The next file the app gives: its name and bytes."""
        self._until(lambda: bool(self._downloads) and self._downloads[0]["content"][REF] in self._complete, "a download")
        spec = self._downloads.pop(0)
        return str(spec["name"]), bytes(self._blobs[spec["content"][REF]])

    # -- answering -------------------------------------------------------------------------------

    def answer(self, *value: Any, **values: Any) -> None:
        """Fill the form on the screen and submit it; what is not given stays as it is.

        Returns when the app has taken the answer, or has said what is wrong with it.

        Args:
            value: The answer of a form with a single question.
            values: Name → value. A choice may be given by its value or its label; a file as (name, bytes), or a list of them.
        """
        form = self._form()
        given = {"data": value[0]} if value else values
        items = {item["name"]: item for item in form.spec["inputs"]}
        assert set(given) <= set(items), f"the form asks for {list(items)}, not for {sorted(set(given) - set(items))}"
        data = {name: form.drafts.get(name, initial_value(item)) for name, item in items.items()}
        data.update({name: self._wire_value(items[name], answer) for name, answer in given.items()})
        self._submit(form, {"event": "from_submit", "data": data})

    def cancel(self) -> None:
        """Cancel the form on the screen."""
        self._submit(self._form(), {"event": "from_cancel", "data": None})

    def type(self, name: str, value: Any) -> None:
        """Put something into a field of the form, or into a pin, without submitting."""
        self._until(lambda: name in self.view.pins or any(self.view.forms.values()), f"a form or a pin {name!r}")
        if name in self.view.pins:
            self._type_into_pin(name, value)
            return
        form = self._form()
        item = self._item(form, name)
        answer = self._wire_value(item, value)
        form.drafts[name] = answer
        self._say({"event": "draft", "task_id": form.task_id, "data": {"form": form.number, "name": name, "value": answer}})
        if item.get("onchange"):
            self._input_event(form, "change", name, answer)

    def leave_field(self, name: str) -> None:
        """Move on from a field of the form, so that it is checked."""
        form = self._form()
        item = self._item(form, name)
        if item.get("onblur"):
            self._input_event(form, "blur", name, form.drafts.get(name, initial_value(item)))

    def _type_into_pin(self, name: str, value: Any) -> None:
        item = self.view.pins[name].item
        answer = self._wire_value(item, value)
        data: Spec = {"pin": name, "value": None if item["type"] == "file" else answer}
        if item["type"] == "file":
            data["files"] = answer if isinstance(answer, list) else [answer]
        with self._changed:
            self.view.set_pin(name, answer)
        self._say({"event": "draft", "task_id": "", "data": data})

    def _input_event(self, form: Form, kind: str, name: str, value: Any) -> None:
        data = {"event_name": kind, "name": name, "value": value}
        self._say({"event": "input_event", "task_id": form.task_id, "form": form.number, "data": data})

    def _form(self) -> Form:
        def top() -> Form | None:
            with self._changed:
                forms = [stack[-1] for stack in self.view.forms.values() if stack]
                return forms[-1] if forms else None

        return self._until(top, "a form")

    def _item(self, form: Form, name: str) -> Spec:
        items: dict[str, Spec] = {item["name"]: item for item in form.spec["inputs"]}
        assert name in items, f"the form has no item {name!r}"
        return items[name]

    def _submit(self, form: Form, event: Spec) -> None:
        before = len(self.commands)
        self._say({"task_id": form.task_id, "form": form.number, **event})
        answers = ("update_input", "destroy_form")

        def answered() -> bool:
            with self._changed:
                return any(said.get("task_id") == form.task_id and said["command"] in answers for said in self.commands[before:])

        self._until(lambda: answered() or self.view.ended or bool(self._there().goodbye), "the app to take the answer")

    def _wire_value(self, item: Spec, value: Any) -> Any:
        if item["type"] == "file":
            files = value if isinstance(value, list) else [] if value is None else [value]
            refs = [self._upload(name, content) for name, content in files]
            return refs if item.get("multiple") else (refs[0] if refs else None)
        choices = item.get("options") or item.get("buttons")
        if choices is None:
            return value
        if isinstance(value, list | tuple) and (item["type"] == "checkbox" or item.get("multiple")):
            return [_choice(choices, one) for one in value]
        return _choice(choices, value)

    def _upload(self, name: str, content: bytes) -> Spec:
        blob_id, self._next_blob = self._next_blob, self._next_blob + 1
        page = self._there()
        self._thread.call(lambda: page.send_blob(blob_id, content))
        return {REF: blob_id, "size": len(content), "name": name, "type": "application/octet-stream", "last_modified": 1.5}

    # -- clicking --------------------------------------------------------------------------------

    def click(self, label: str, *, rows: Sequence[Any] | None = None, nth: int = 0) -> None:
        """Click a button by its label: of outputs, forms, field actions and data tables; or an output that can be clicked, by its text.

        Args:
            label: What it says.
            rows: For a data table's button: ids of the rows selected.
            nth: Which of several with this label.
        """

        def found() -> Spec | None:
            with self._changed:
                places = button_places(self.view, label, rows)
                return places[nth] if len(places) > nth else None

        event = self._until(found, f"something to click that says {label!r}")
        answered = event.pop("answers", None)
        if answered is not None:
            self.answer(**{answered["name"]: answered["value"]}) if answered["type"] == "submit" else self.cancel()
            return
        self._say({"event": "callback", **event})

    def select_rows(self, *rows: Any, table: str | None = None) -> None:
        """Select rows of a data table, as its ``onselect`` hears it."""
        for spec in self.outputs("datatable"):
            if spec.get("on_select") and table in (None, spec["instance_id"]):
                self._say({"event": "callback", "task_id": spec["callback_id"], "data": {"rows": list(rows)}})
                return
        raise AssertionError(f"no data table that listens to selections\n\n{self.text}")

    def close_popup(self) -> None:
        """Dismiss the popup on the screen."""

        def dom_id() -> Any:
            with self._changed:
                return self.view.popup["dom_id"] if self.view.popup else None

        name = self._until(dom_id, "a popup")
        with self._changed:
            self.view.dismiss_popup(str(name))
        self._say({"event": "closed_popup", "task_id": "", "data": {"dom_id": name}})

    # -- the wire --------------------------------------------------------------------------------

    def say(self, event: Mapping[str, Any]) -> None:
        """Send an event as it is: for tests of what a broken page does."""
        self._say(dict(event))

    def _say(self, event: Spec) -> None:
        page = self._there()
        self._thread.call(lambda: page.say(event))

    def _until(self, condition: Callable[[], T | None], what: str) -> T:
        """Wait for a truthy value.

        Raises:
            AppFailed: The app raised an exception.
            AssertionError: It did not come in time.
        """
        deadline = time.monotonic() + self._timeout_s
        with self._changed:
            while True:
                value = condition()
                if value:
                    return value
                self._raise_errors()
                remaining = deadline - time.monotonic()
                if remaining <= 0:
                    raise AssertionError(f"waited {self._timeout_s:g} s for {what}; the screen:\n\n{self.text}")
                self._changed.wait(remaining)

    def _raise_errors(self) -> None:
        if self.errors and not self._allow_errors:
            raise AppFailed(self.errors[0])

    # -- what the page is told (the loop's thread) -------------------------------------------------

    def _take(self, command: Spec) -> None:
        with self._changed:
            self.commands.append(command)
            self._note(command)
            if "command" in command:
                self.view.fold(json.loads(json.dumps(command)))
            self._changed.notify_all()

    def _note(self, command: Spec) -> None:
        spec = command.get("spec")
        match command.get("command"):
            case "replay" if spec and spec["phase"] == "start":
                self.view = View()
                self._toasts.clear()
            case "replay":
                if (said := codec.replayed(command)) is not None:
                    self._there().say(said)
            case "toast" if spec:
                self.toasts.append(spec["content"])
                self._toasts.append(spec)
            case "notice" if spec and spec["level"] == "error":
                self.errors.append(spec.get("details") or spec["text"])
            case "download" if spec:
                self._downloads.append(spec)
            case "open_app" if spec:
                self.opened.append(spec["app"])
            case "run_script" if spec:
                self.scripts.append(spec["code"])
                if command.get("ask"):
                    self._answer_js(command, spec)
            case _:
                pass

    def _answer_js(self, command: Spec, spec: Spec) -> None:
        value = self._js(spec["code"], spec["args"]) if self._js is not None else None
        self._there().say({"event": "js_yield", "task_id": command["task_id"], "ask": command["ask"], "data": value})

    def _take_chunk(self, blob_id: int, data: bytes, *, last: bool) -> None:
        with self._changed:
            self._blobs.setdefault(blob_id, bytearray()).extend(data)
            if last:
                self._complete.add(blob_id)
            self._changed.notify_all()

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()


class _Page:
    """The user's carrier and half of the channel. All on the loop's thread, but `wake` and `close`."""

    name = "memory"

    def __init__(self, user: User) -> None:
        self._user = user
        self._loop = user._thread.loop
        self._received = 0
        self._said = 0
        self._pumping = False
        self._woken = False
        self.welcome: Spec = {}
        self.goodbye: Spec = {}

    def open(self, hello: Spec) -> None:
        """Connect and say hello."""
        self.connection = self._user.host.connect(
            self, Peer(ip="127.0.0.1", host="test", origin="http://test", trusted=True, protocol="memory")
        )
        self.connection.received(json.dumps({"hello": {"proto": 1, **hello}}))
        self._pump()

    def wake(self) -> None:
        """Frames may be waiting."""
        if not self._woken and not self._loop.is_closed():
            self._woken = True
            self._loop.call_soon_threadsafe(self._pump)

    def close(self, code: int, reason: str) -> None:
        """The host closes the carrier."""
        self.wake()

    def say(self, event: Spec) -> None:
        """Send one event."""
        self._said += 1
        self.connection.received(json.dumps({"n": self._said, "a": self._received, "m": [event]}))
        self._pump()

    def send_blob(self, blob_id: int, data: bytes) -> None:
        """Send a file's bytes."""
        for start in range(0, max(1, len(data)), codec.CHUNK_BYTES):
            piece = data[start : start + codec.CHUNK_BYTES]
            self._said += 1
            chunk = codec.Chunk(blob_id, piece, last=start + codec.CHUNK_BYTES >= len(data))
            self.connection.received(codec.encode_chunk(self._said, self._received, chunk))
        self._pump()

    def _pump(self) -> None:
        self._woken = False
        if self._pumping:
            return  # an answer given while taking frames: the loop below goes on
        self._pumping = True
        try:
            while frames := self.connection.frames():
                for frame in frames:
                    self._take(frame)
                if self._received and not self.goodbye:
                    self.connection.received(codec.encode_ack(self._received))
        finally:
            self._pumping = False
        self._user._wake()

    def _take(self, frame: str | bytes) -> None:
        if isinstance(frame, bytes):
            _, self._received, _, blob_id, flags = _CHUNK_HEAD.unpack_from(frame)
            self._user._take_chunk(blob_id, frame[_CHUNK_HEAD.size :], last=bool(flags & 1))
            return
        said = msgspec.json.decode(frame)
        if "welcome" in said:
            self.welcome = said["welcome"]
            self._said = self.welcome["last"]
        if "goodbye" in said:
            self.goodbye = said["goodbye"]
        for command in said.get("m", ()):
            self._received += 1
            self._user._take(command)


def _choice(choices: Sequence[Spec], value: Any) -> Any:
    """The value of the choice with this value or label, as it travels."""
    travelled = msgspec.json.decode(msgspec.json.encode(value))
    for choice in choices:
        if choice.get("value") == travelled and type(choice["value"]) is type(travelled):
            return travelled
    for choice in choices:
        if choice["label"] == value:
            return choice.get("value")
    return travelled
