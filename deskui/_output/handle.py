"""What a ``put_*`` returns: the author's handle of something on the screen.

An `Output` is shown when the script lets go of it, on ``show()``, or never when another output took it in.
One rule: a mistake (a missing scope, a position out of range, data that cannot be shown) raises in the
author's line, and then nothing of that call is on the screen. Knows no carriers and no pages.
"""

from __future__ import annotations

import copy
import enum
import functools
import gc
import inspect
import logging
import threading
from collections.abc import Callable, Iterator
from typing import Any, ClassVar, ParamSpec, TypeVar
from weakref import WeakValueDictionary

import msgspec

from ..errors import NotSupported, SessionException, SpecError
from ..protocol import catalog
from ..protocol.catalog import Spec, commands, nested, slot_of
from ..runtime.blobs import references
from ..runtime.session import Session
from ..runtime.task import Task, current_task
from .args import BOTTOM, SCOPE_PREFIX, as_position, merge_arguments, random_scope_name, register, scope_selector, to_spec

log = logging.getLogger("deskui.app")

P = ParamSpec("P")
O = TypeVar("O", bound="Output")  # noqa: E741 - the name of what it stands for


_STAYS = ("id", "scope", "position", "style", "click_callback_id", "dom_id")
"""What an update leaves as it is."""


class Stage(enum.Enum):
    """How far an output has come."""

    PENDING = enum.auto()  # shown when the script lets go of it
    SHOWN = enum.auto()  # on the screen, by itself or inside another output
    SILENT = enum.auto()  # never shown


class Output:
    """Something on the screen, or about to be.

    Every ``put_*`` function returns one. It appears when its last reference goes away (so a bare call shows at once), or inside the
    output it is given to. Kept in a variable it appears with its first change (`update`, `append`, `disable` …), on `show`, before the
    script waits for a person, or when the function returns; and it can be changed and removed at any time.

    Methods may be called from any thread or coroutine of the session.
    """

    def __init__(self, call: str, entry: catalog.Output, scope: str | None = None, position: int = BOTTOM) -> None:
        self._stage = Stage.SILENT
        self._taken_in = False
        self._shown_early = False
        self.call = call
        self.task: Task = current_task(call)
        entry.scope = scope_selector(self.task, scope)
        entry.position = as_position(position)
        self.spec: Spec = to_spec(entry, call)
        self.spec["id"] = self.session.new_id()
        self._note_handle()
        self._share_nested()
        self._made_by: tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]] | None = None
        check(self.session, self.spec)
        self._stage = Stage.PENDING

    @property
    def session(self) -> Session:
        """The session it belongs to."""
        return self.task.session

    def _share_nested(self) -> None:
        """Hold the very specs of the outputs it took in, so that what their handles change before it is shown counts."""
        for holder, key, child in list(nested(self.spec)):
            handle = _handles(self.session).get(child.get("id", 0))
            if handle is not None:
                holder[key] = handle.spec

    def _note_handle(self) -> None:
        _handles(self.session)[self.spec["id"]] = self
        if not self.task.at_end:
            self.task.at_end.append(functools.partial(show_pending, self.task))

    # -- showing -------------------------------------------------------------------------------

    def show(self) -> None:
        """Show it now instead of when the last reference goes; nothing happens if it is shown or nested already.

        Raises:
            SessionClosedException: The session has ended.
        """
        if self._stage is Stage.PENDING:
            self._stage = Stage.SHOWN
            self.session.send(commands.Output(task_id=self.task.id, spec=self.spec))

    send = show

    def _show_early(self) -> None:
        """Show it because it is about to be changed: what an author changes is meant to be seen."""
        if self._stage is Stage.PENDING:
            self.show()
            self._shown_early = True

    def __del__(self) -> None:
        if getattr(self, "_stage", Stage.SILENT) is not Stage.PENDING:
            return
        loop = self.session.loop
        if getattr(_collecting, "now", False) and loop is not None and not loop.is_closed():
            # The collector runs at any line of any thread, also where a session's lock is held: not here.
            loop.call_soon_threadsafe(self.show_or_log)
        else:
            self.show_or_log()

    def show_or_log(self) -> None:
        """Show it where nobody is left to hear of a mistake: that goes to the log."""
        try:
            self._show_early()
        except SessionException:
            pass  # it ended meanwhile: there is no screen left to show it on
        # A border: a finaliser cannot raise to anybody; we log where the author looks.
        except Exception:
            log.exception("%s(): the output could not be shown", self.call)

    def embed(self) -> Spec:
        """Take it into another output: its wire form; it does not appear by itself any more."""
        if self._stage is Stage.PENDING:
            self._stage = Stage.SHOWN
            self._taken_in = True
            return self.spec
        if self._taken_in and _Making.is_active(self.call):
            return self.spec  # the output it is in is made anew; it stays what it is
        if self._shown_early:
            return self._move()
        again = copy.deepcopy(self.spec)
        renumber(self.session, again)
        return again

    def _move(self) -> Spec:
        """From where it stood only because it was changed, into another output."""
        self._shown_early, self._taken_in = False, True
        if self._on_screen():
            self.session.send(commands.OutputRemove(task_id=self.task.id, spec=commands.OutputId(id=self.spec["id"])))
        return self.spec

    def silence(self) -> None:
        """Never show it (the call it was made for has failed)."""
        if self._stage is Stage.PENDING:
            self._stage = Stage.SILENT

    # -- the looks -----------------------------------------------------------------------------

    def style(self: O, css_style: str) -> O:
        """Add CSS to its root element; returns itself, so that it can be chained.

        Args:
            css_style: Declarations, e.g. ``"color: red; margin-top: 1em"``.
        """
        self.spec["style"] = f"{self.spec.get('style', '')};{css_style}"
        self._changed()
        return self

    def onclick(self: O, callback: Callable[[], Any]) -> O:
        """Call a function without arguments when it is clicked; returns itself. The session stays open for it.

        Args:
            callback: A function, or in a coroutine app a coroutine function.
        """
        self.spec["click_callback_id"] = register(self.session, lambda _: callback(), callback)
        self._changed()
        return self

    # -- changing what is there ------------------------------------------------------------------

    def update(self: O, *args: Any, **kwargs: Any) -> O:
        """Change it in place, without flicker; returns itself.

        Takes the arguments of the ``put_*`` function that made it; what is left out stays. ``scope`` and ``position`` cannot change.

        Raises:
            SpecError: As from the function itself.
            TypeError: An argument that function does not know.
        """
        if self._made_by is None:
            raise NotSupported(f"update() of {self.call}()", "remove it and show another")
        self._show_early()
        function, old_args, old_kwargs = self._made_by
        new_names = inspect.signature(function).bind_partial(*args, **kwargs).arguments
        args, kwargs = merge_arguments(function, old_args, old_kwargs, args, kwargs)
        with _Making(self):
            made = function(*args, **kwargs)
        made.silence()
        self._keep_callback(made)
        kept: Spec = {key: self.spec[key] for key in _STAYS if key in self.spec}
        held = made.spec.get("contents") if {"content", "contents"} & new_names.keys() else self._contents()
        self.spec.clear()
        self.spec.update(made.spec | kept)
        self._made_by = (function, args, kwargs)
        self._changed(held)
        return self

    def _keep_callback(self, made: Output) -> None:
        """Let the callback id on the page call the new function, so that a click that is under way still counts."""
        old_id, new_id = self.spec.get("callback_id"), made.spec.get("callback_id")
        old, new = self.session.callback(old_id or ""), self.session.callback(new_id or "")
        if old is not None and new is not None and old_id and new_id:
            old.function, old.name, old.serial, old.mutex = new.function, new.name, new.serial, new.mutex
            self.session.remove_callback(new_id)
            made.spec["callback_id"] = old_id

    def remove(self) -> None:
        """Take it off the screen. A script may let go of it afterwards; it does not come back."""
        if self._on_screen():
            self.session.send(commands.OutputRemove(task_id=self.task.id, spec=commands.OutputId(id=self.spec["id"])))
        self._stage = Stage.SILENT

    def disable(self: O) -> O:
        """Grey its buttons so that they cannot be clicked; returns itself.

        Raises:
            NotSupported: It has no buttons and is no input.
        """
        return self._set_disabled(True)

    def enable(self: O) -> O:
        """Undo `disable`; returns itself."""
        return self._set_disabled(False)

    def append(self: O, *contents: Any) -> O:
        """Add outputs or texts at the end of a container (`put_scope`, `put_log`, alerts …); returns itself.

        Raises:
            NotSupported: It is no container.
        """
        self._slot()
        self._show_early()
        added = as_contents(list(contents), f"{self.call}().append")
        self._append(added)
        return self

    def reset(self: O, *contents: Any) -> O:
        """Replace what is in a container; returns itself.

        Raises:
            NotSupported: It is no container.
        """
        self._slot()
        self._show_early()
        self._changed(as_contents(list(contents), f"{self.call}().reset"))
        return self

    def _append(self, added: list[Any]) -> None:
        if self._on_screen():
            keep = self.spec.get("keep", msgspec.UNSET)
            spec = commands.OutputAppendSpec(id=self.spec["id"], contents=added, keep=keep)
            self.session.send(commands.OutputAppend(task_id=self.task.id, spec=spec))
        else:
            self._slot().extend(added)

    def _set_disabled(self: O, disabled: bool) -> O:
        buttons = self.spec.get("buttons") if self.spec["type"] == "buttons" else None
        if buttons is None:
            raise NotSupported(f"disable() of {self.call}()", "only buttons and pins can be disabled")
        self._show_early()
        for button in buttons:
            button["disabled"] = disabled
        self._changed()
        return self

    def _slot(self) -> list[Any]:
        slot = slot_of(self.spec)
        if slot is None:
            raise NotSupported(f"{self.call}() as a container", "it cannot hold other outputs; put them into put_scope()")
        return slot

    def _changed(self, contents: list[Any] | None = None) -> None:
        """Send the new look of what is on the screen already.

        Args:
            contents: What a container holds now; by default what it holds on the screen, with what came into it since it was shown.
        """
        if slot_of(self.spec) is not None:
            self.spec["contents"] = self._contents() if contents is None else contents
        if self._on_screen():
            spec = commands.OutputUpdateSpec(id=self.spec["id"], spec=self.spec)
            self.session.send(commands.OutputUpdate(task_id=self.task.id, spec=spec))

    def _on_screen(self) -> bool:
        if self._stage is not Stage.SHOWN:
            return False
        with self.session.lock:
            return self.session.view.has_output(self.spec["id"])

    def _contents(self) -> list[Any] | None:
        """What a container holds at present; ``None`` for what is no container."""
        if slot_of(self.spec) is None:
            return None
        if self._on_screen():
            with self.session.lock:
                return copy.deepcopy(slot_of(self.session.view.output(self.spec["id"])))
        return self._slot()

    # -- as a container ----------------------------------------------------------------------------

    def __enter__(self) -> str:
        """Show it and let the following outputs go into it; the name of the scope in it."""
        self._slot()
        name = self.spec.get("dom_id", "").removeprefix(SCOPE_PREFIX) or random_scope_name()
        self.spec["dom_id"] = SCOPE_PREFIX + name
        if self._stage is Stage.PENDING:
            self.show()
        else:
            self._changed()
        current_task(self.call).scopes.append(name)
        return name

    def __exit__(self, *_: object) -> None:
        current_task(self.call).scopes.pop()

    def __repr__(self) -> str:
        return f"<{self.call}() {self._stage.name.lower()}>"


_collecting = threading.local()


def _note_collection(phase: str, _: Any) -> None:
    _collecting.now = phase == "start"


gc.callbacks.append(_note_collection)

_Handles = WeakValueDictionary[int, Output]


def _handles(session: Session) -> _Handles:
    """The living handles of a session, by output."""
    handles: _Handles | None = session.parts.get(Output)
    if handles is None:
        with session.lock:
            handles = session.parts.get(Output)
            if handles is None:
                handles = session.parts[Output] = WeakValueDictionary()
                session.blob_holders.append(functools.partial(_held_blobs, handles))
    return handles


def show_pending(task: Task) -> None:
    """Show what a task made and still holds, in the order it was made: before it waits for a person, and when it is through.

    A button whose own function names it would otherwise never show. What is taken into another output later moves there.
    """
    for handle in sorted(_living(_handles(task.session)), key=lambda handle: handle.spec["id"]):
        if handle.task is task:
            handle.show_or_log()


def _living(handles: _Handles) -> Iterator[Output]:
    # A list of references is taken at once; walking the dictionary would fail when another thread adds to it.
    for reference in handles.valuerefs():
        handle = reference()
        if handle is not None:
            yield handle


def _held_blobs(handles: _Handles) -> Iterator[int]:
    for handle in _living(handles):
        yield from references(handle.spec)


class OutputList(list[Output]):
    """Several outputs that are styled together."""

    def style(self, css_style: str) -> OutputList:
        """Add CSS to each of them; returns itself."""
        for output in self:
            output.style(css_style)
        return self


# -- making them -----------------------------------------------------------------------------------


def put(function: Callable[P, O]) -> Callable[P, O]:
    """Make a function that returns an `Output` one of the ``put_*``.

    The output remembers its arguments for `Output.update`; when the call fails, the outputs among its arguments stay silent.
    """

    @functools.wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> O:
        try:
            made = function(*args, **kwargs)
        except BaseException:
            for output in _outputs_among([args, kwargs]):
                output.silence()
            raise
        made._made_by = (call, args, kwargs)
        return made

    return call


class _Making:
    """While an output is made anew for an update, its place is not checked and its pins are not duplicates."""

    active: ClassVar[set[int]] = set()

    def __init__(self, output: Output) -> None:
        self._key = id(current_task(output.call))

    @classmethod
    def is_active(cls, call: str) -> bool:
        """Whether the present task is inside such an update."""
        return bool(cls.active) and id(current_task(call)) in cls.active

    def __enter__(self) -> None:
        self.active.add(self._key)

    def __exit__(self, *_: object) -> None:
        self.active.discard(self._key)


def check(session: Session, spec: Spec) -> None:
    """Raise in the author's line what would go wrong on the screen.

    Raises:
        SpecError: The scope is missing, the position out of range, or a pin's or scope's name taken.
    """
    if _Making.is_active("update"):
        return
    with session.lock:
        if spec["type"] == "scope" and session.view.has_scope(spec["dom_id"]):
            raise SpecError("name", "a scope name that is not on the screen", spec["dom_id"].removeprefix(SCOPE_PREFIX))
        try:
            session.view.check(spec)
        except SpecError as error:
            # A popup that opens closes the one before it, and so frees its names.
            if error.path != "name" or error.got not in set(_popup_pins(session)):
                raise


def _popup_pins(session: Session) -> Iterator[str]:
    def pins(spec: Spec) -> Iterator[str]:
        for _, _, child in nested(spec):
            if child["type"] == "pin":
                yield child["input"]["name"]
            yield from pins(child)

    if session.view.popup is not None:
        yield from pins(session.view.popup)


def renumber(session: Session, spec: Spec) -> None:
    """Give an output and what is nested in it names of their own."""
    spec["id"] = session.new_id()
    for _, _, child in nested(spec):
        renumber(session, child)


# -- arguments -------------------------------------------------------------------------------------


def as_content(value: Any, path: str) -> Any:
    """One thing that can stand in a container: a text, or an output's spec.

    Raises:
        SpecError: It is neither.
    """
    if isinstance(value, Output):
        return value.embed()
    if isinstance(value, str):
        return value
    if isinstance(value, int | float):
        return str(value)
    raise SpecError(path, "a text or an output", value)


def as_contents(value: Any, path: str) -> list[Any]:
    """What a container holds: nothing, one text or output, or a list of them.

    Raises:
        SpecError: Something in it is neither; the message says which.
    """
    if value is None:
        return []
    if isinstance(value, list | tuple):
        return [as_content(item, f"{path}[{index}]") for index, item in enumerate(value)]
    return [as_content(value, path)]


def _outputs_among(value: Any, depth: int = 0) -> Iterator[Output]:
    if isinstance(value, Output):
        yield value
    elif depth < 8 and isinstance(value, dict):
        for inner in value.values():
            yield from _outputs_among(inner, depth + 1)
    elif depth < 8 and isinstance(value, list | tuple):
        for inner in value:
            yield from _outputs_among(inner, depth + 1)
