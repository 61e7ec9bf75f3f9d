"""Inputs that stay on the screen: read and set at any time, watched for changes.

``put_input("city")`` shows one; ``pin.city`` is what stands in it now (``await pin.city`` in coroutine apps).
The page reports what is typed as it is typed, so reading a pin costs nothing and needs no round trip.
"""

from __future__ import annotations

import logging
import threading
import weakref
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from ._input import questions
from ._input.questions import Question, Refused
from ._output.args import BOTTOM, callback_options, check_name, register
from ._output.handle import Output, put, show_pending
from .errors import SpecError
from .protocol.catalog import Spec, commands, outputs
from .runtime.reply import Reply
from .runtime.session import Session
from .runtime.task import Task, current_task, finish

__all__ = [
    "get_pin_values",
    "pin",
    "pin_on_change",
    "pin_update",
    "pin_wait_change",
    "put_actions",
    "put_checkbox",
    "put_file_upload",
    "put_input",
    "put_radio",
    "put_select",
    "put_slider",
    "put_textarea",
]

log = logging.getLogger("deskui.app")


# -- what a session knows of its pins ------------------------------------------------------------------


class _Change(NamedTuple):
    """What a user did to a pin; in order of time."""

    number: int
    name: str
    value: Any


class _Board:
    """The pins of a session: what was asked, who watches, who waits."""

    def __init__(self, session: Session) -> None:
        self.questions: dict[str, Question] = {}
        self.watchers: dict[str, list[str]] = {}
        self.strict = False
        self._session = session
        self._lock = threading.Lock()
        self._waiting: list[tuple[frozenset[str], Reply[_Change]]] = []
        self._latest: dict[str, _Change] = {}
        self._number = 0  # of the last change
        self._told: weakref.WeakKeyDictionary[Task, dict[str, int]] = weakref.WeakKeyDictionary()
        """Of the pins each task waited for last: the number of the change up to which it knows them."""
        session.on_pin.append(self.changed)

    def read(self, name: str) -> Any:
        """The value of a pin. Raises ``KeyError`` when it is not on the screen."""
        with self._session.lock:
            raw = self._session.view.pins[name].value
        return self._accepted(name, raw)

    def _accepted(self, name: str, raw: Any) -> Any:
        question = self.questions.get(name)
        if question is None:
            return raw
        try:
            return question.accept(raw)
        except Refused:
            log.info("pin %r holds a value that cannot be; it counts as empty", name)
            return [] if isinstance(raw, list) else None

    def changed(self, name: str, raw: Any) -> None:
        """The user changed a pin (the loop's thread): waiters first, then watchers, as in the seed."""
        value = self._accepted(name, raw)
        with self._lock:
            self._number += 1
            change = self._latest[name] = _Change(self._number, name, value)
            for entry in [entry for entry in self._waiting if name in entry[0]]:
                self._waiting.remove(entry)
                entry[1].settle(change)
        for callback_id in self.watchers.get(name, ()):
            callback = self._session.callback(callback_id)
            if callback is not None:
                self._session.host.runner.call_back(self._session, callback, value)

    @property
    def number(self) -> int:
        """Of the last change."""
        return self._number

    async def next_change(self, task: Task, names: frozenset[str], since: int, timeout: float | None) -> _Change | None:
        """What the user changes behind ``since``, or behind what the task was last told of these pins: a loop misses nothing."""
        reply: Reply[_Change] = self._session.reply()
        entry = (names, reply)
        with self._lock:
            before = self._told.get(task, {})
            told = self._told[task] = {name: before.get(name, since) for name in names}
            missed = [self._latest[name] for name in names if name in self._latest and self._latest[name].number > told[name]]
            if missed:
                reply.settle(min(missed))
            else:
                self._waiting.append(entry)
        timer = threading.Timer(timeout or 0, reply.settle, (None,))
        timer.daemon = True
        if timeout is not None:
            timer.start()
        try:
            change: _Change | None = await reply
        finally:
            timer.cancel()
            with self._lock:
                if entry in self._waiting:
                    self._waiting.remove(entry)
        if change is not None:
            told[change.name] = change.number
        return change


def _board(session: Session) -> _Board:
    with session.lock:
        board: _Board | None = session.parts.get(_Board)
        if board is None:
            board = session.parts[_Board] = _Board(session)
        return board


# -- the outputs -----------------------------------------------------------------------------------


class PinOutput(Output):
    """A pin on the screen. ``update`` takes what `pin_update` takes."""

    def update(self, *args: Any, **spec: Any) -> PinOutput:
        """Change attributes of the input, leaving what is typed in it; returns itself. See `pin_update`."""
        if args:
            raise TypeError("the update of a pin takes keyword arguments only, e.g. value=, label=, options=")
        name = self.spec["input"]["name"]
        attributes = _board(self.session).questions[name].update(spec)
        self._show_early()
        if self._on_screen():
            _send_update(name, attributes)
        else:
            self.spec["input"].update(attributes)  # it is in an output that is not shown yet
        return self

    def _set_disabled(self, disabled: bool) -> PinOutput:
        return self.update(disabled=disabled)


def _put_pin(question: Question, scope: str | None, position: int) -> Output:
    question.item.pop("onblur", None)
    made = PinOutput(question.call, outputs.Pin(input=question.item), scope, position)
    _board(made.session).questions[question.name] = question
    return made


@put
def put_input(
    name: str,
    type: str = "text",
    *,
    label: str = "",
    value: str | int | float | None = None,
    placeholder: str | None = None,
    readonly: bool | None = None,
    datalist: Sequence[str] | None = None,
    help_text: str | None = None,
    scope: str | None = None,
    position: int = BOTTOM,
) -> Output:
    """Show a field for a line of text, a number, a date … that stays.

    Args:
        name: Names it: letters, digits, ``_`` and ``-``; not on the screen yet.
        type: As in `deskui.input.input`.
        label: What it is for.
        value: What stands in it at first.
        placeholder: Shown while it is empty.
        readonly: It is shown, not editable.
        datalist: Suggestions.
        help_text: A hint below it.
        scope: Where to put it; the innermost ``with use_scope(...)`` by default.
        position: Index among the scope's children; 0 is the top, -1 the bottom.

    Returns:
        The output; ``.update(value=...)`` and ``.disable()`` change it.

    Raises:
        SpecError: The name cannot be, or a pin on the screen has it.
        AssertionError: There is no such type.

    Wire: command ``output``, type ``pin``.
    """
    rest = {"placeholder": placeholder, "readonly": readonly, "datalist": datalist, "help_text": help_text}
    return _put_pin(questions.text_field("put_input", type, name, label, value, rest), scope, position)


@put
def put_textarea(
    name: str,
    *,
    label: str = "",
    rows: int = 6,
    code: bool | Mapping[str, Any] | None = None,
    maxlength: int | None = None,
    minlength: int | None = None,
    value: str | None = None,
    placeholder: str | None = None,
    readonly: bool | None = None,
    help_text: str | None = None,
    scope: str | None = None,
    position: int = BOTTOM,
) -> Output:
    """Show a field for lines of text, or a code editor, that stays; see `deskui.input.textarea` and `put_input`."""
    rest = {"maxlength": maxlength, "minlength": minlength, "placeholder": placeholder, "readonly": readonly, "help_text": help_text}
    return _put_pin(questions.text_area("put_textarea", name, label, rows, code, value, rest), scope, position)


@put
def put_select(
    name: str,
    options: Sequence[Any] | None = None,
    *,
    label: str = "",
    multiple: bool | None = None,
    value: Any = None,
    native: bool | None = None,
    help_text: str | None = None,
    scope: str | None = None,
    position: int = BOTTOM,
) -> Output:
    """Show a list to choose from that stays; see `deskui.input.select` and `put_input`."""
    rest = {"multiple": multiple, "native": native, "help_text": help_text}
    return _put_pin(questions.choice("put_select", "select", name, label, options, value, rest), scope, position)


@put
def put_checkbox(
    name: str,
    options: Sequence[Any] | None = None,
    *,
    label: str = "",
    inline: bool | None = None,
    value: Sequence[Any] | None = None,
    help_text: str | None = None,
    scope: str | None = None,
    position: int = BOTTOM,
) -> Output:
    """Show boxes to tick that stay; see `deskui.input.checkbox` and `put_input`."""
    rest = {"inline": inline, "help_text": help_text}
    return _put_pin(questions.choice("put_checkbox", "checkbox", name, label, options, value, rest), scope, position)


@put
def put_radio(
    name: str,
    options: Sequence[Any] | None = None,
    *,
    label: str = "",
    inline: bool | None = None,
    value: Any = None,
    help_text: str | None = None,
    scope: str | None = None,
    position: int = BOTTOM,
) -> Output:
    """Show a choice of one that stays; see `deskui.input.radio` and `put_input`."""
    rest = {"inline": inline, "help_text": help_text}
    return _put_pin(questions.choice("put_radio", "radio", name, label, options, value, rest), scope, position)


@put
def put_slider(
    name: str,
    *,
    label: str = "",
    value: int | float = 0,
    min_value: int | float = 0,
    max_value: int | float = 100,
    step: int | float = 1,
    required: bool | None = None,
    help_text: str | None = None,
    scope: str | None = None,
    position: int = BOTTOM,
) -> Output:
    """Show a slider that stays; see `deskui.input.slider` and `put_input`."""
    rest = {"required": required, "help_text": help_text}
    return _put_pin(questions.slider("put_slider", name, label, value, min_value, max_value, step, rest), scope, position)


@put
def put_actions(
    name: str,
    *,
    label: str = "",
    buttons: Sequence[Any] | None = None,
    help_text: str | None = None,
    scope: str | None = None,
    position: int = BOTTOM,
) -> Output:
    """Show buttons that stay; the pin's value is the last clicked one's.

    See `deskui.input.actions` (only ``submit`` buttons) and `put_input`.
    """
    return _put_pin(questions.form_buttons("put_actions", name, label, buttons, help_text, pin=True), scope, position)


@put
def put_file_upload(
    name: str,
    *,
    label: str = "",
    accept: Sequence[str] | str | None = None,
    placeholder: str = "Choose file",
    multiple: bool = False,
    max_size: int | str = 0,
    max_total_size: int | str = 0,
    help_text: str | None = None,
    scope: str | None = None,
    position: int = BOTTOM,
) -> Output:
    """Show a file chooser that stays; see `deskui.input.file_upload` and `put_input`."""
    limit = current_task("put_file_upload").session.host.limits.max_blob_bytes
    rest = {"accept": accept, "placeholder": placeholder, "multiple": multiple, "help_text": help_text}
    question = questions.file_chooser("put_file_upload", name, label, limit, rest, max_size=max_size, max_total_size=max_total_size)
    return _put_pin(question, scope, position)


# -- reading and setting -----------------------------------------------------------------------------


class Pins:
    """The values of the pins on the screen: ``pin.city`` or ``pin["city"]``; assigning sets one.

    In coroutine apps reading is awaited: ``await pin.city``. A pin that is not on the screen reads as ``None``.
    """

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return self[name]

    def __getitem__(self, name: str) -> Any:
        session = current_task("pin").session
        board = _board(session)

        async def read() -> Any:
            try:
                return board.read(name)
            except KeyError:
                if board.strict:
                    raise AssertionError(f"there is no pin {name!r} on the screen") from None
                return None

        return finish(read())

    def __setattr__(self, name: str, value: Any) -> None:
        self[name] = value

    def __setitem__(self, name: str, value: Any) -> None:
        if name == "use_strict":
            raise SpecError("name", "a pin name; 'use_strict' is a method of pin", name)
        pin_update(name, value=value)

    def use_strict(self) -> None:
        """From now on, in this session, reading a pin that is not on the screen raises ``AssertionError``."""
        _board(current_task("pin").session).strict = True


pin = Pins()


def get_pin_values(names: Sequence[str]) -> Any:
    """The values of several pins.

    Args:
        names: Their names.

    Returns:
        A dict name → value, without those that are not on the screen. In coroutine apps it is awaited.
    """
    session = current_task("get_pin_values").session
    board = _board(session)

    async def read() -> dict[str, Any]:
        found = {}
        for name in names:
            try:
                found[name] = board.read(name)
            except KeyError:
                continue
        return found

    return finish(read())


def pin_update(name: str, **spec: Any) -> None:
    """Change a pin.

    Args:
        name: Which.
        spec: What to change: ``value``, ``label``, ``options``, ``help_text``, ``placeholder``, ``readonly``, ``disabled`` …
            All but the type, name, code, multiple and what else cannot change. Setting a value is not a change to those who watch.

    Raises:
        SpecError: No such pin is on the screen, or the key cannot change.

    Wire: command ``pin_update``.
    """
    session = current_task("pin_update").session
    with session.lock:
        known = name in session.view.pins
    question = _board(session).questions.get(name)
    if not known or question is None:
        raise SpecError("name", "the name of a pin on the screen", name)
    _send_update(name, question.update(spec))


def _send_update(name: str, attributes: Spec) -> None:
    task = current_task("pin_update")
    task.session.send(commands.PinUpdate(task_id=task.id, spec=commands.PinUpdateSpec(name=name, attributes=attributes)))


# -- watching --------------------------------------------------------------------------------------


def pin_wait_change(*names: Any, timeout: float | None = None) -> Any:
    """Wait until the user changes one of the pins.

    Args:
        names: Names of pins, or one list of them.
        timeout: Seconds; waits for ever by default.

    Returns:
        ``{"name", "value"}`` of the pin that changed, or ``None`` after the timeout. In coroutine apps it is awaited. Values set by
        the script do not count. In a loop nothing is missed: a pin that was waited for the last time too, and has changed since,
        is told at once, with its latest value.

    Raises:
        SessionClosedException: The user left.
    """
    wanted = list(names[0]) if len(names) == 1 and isinstance(names[0], list | tuple) else list(names)
    if not wanted:
        raise SpecError("names", "at least one pin name", names)
    for name in wanted:
        check_name(name, "names")
    task = current_task("pin_wait_change")
    board = _board(task.session)
    since = board.number  # before the pins show: they may be changed before the waiting begins
    show_pending(task)

    async def wait() -> Spec | None:
        change = await board.next_change(task, frozenset(wanted), since, timeout)
        return None if change is None else {"name": change.name, "value": change.value}

    return finish(wait())


def pin_on_change(
    name: str, onchange: Callable[[Any], Any] | None = None, clear: bool = False, init_run: bool = False, **callback_options: Any
) -> None:
    """Call a function whenever the user changes a pin. The session stays open for it.

    Args:
        name: Which pin; it may come onto the screen later, and again.
        onchange: Called with the new value, in a task of its own. ``None`` with `clear` only forgets.
        clear: Forget the functions registered before.
        init_run: Call it once now, with the present value.
        callback_options: As in `deskui.output.put_buttons`.

    Raises:
        SpecError: The name cannot be, or there is neither a function nor `clear`.
    """
    if onchange is None and not clear:
        raise SpecError("onchange", "a function (or clear=True)", onchange)
    modes = _callback_modes(callback_options)
    session = current_task("pin_on_change").session
    board = _board(session)
    watchers = board.watchers.setdefault(check_name(name), [])
    if clear:
        for callback_id in watchers:
            session.remove_callback(callback_id)
        watchers.clear()
    if onchange is None:
        return
    callback_id = register(session, onchange, onchange, **modes)
    watchers.append(callback_id)
    callback = session.callback(callback_id)
    with session.lock:
        shown = name in session.view.pins
    if init_run and callback is not None:
        session.host.runner.call_back(session, callback, board.read(name) if shown else None)


_callback_modes = callback_options
