"""Asking: one form from showing it to its answer.

Written once for threads and coroutines over the task's events. One rule: a form ends only with values that every
check has passed, or with a cancel; whatever else a page sends leaves it open and says why. Knows questions, not widgets.
"""

from __future__ import annotations

import contextvars
import functools
import inspect
import logging
from collections.abc import Callable
from typing import Any

from .._output.args import register
from .._output.handle import show_pending
from ..errors import SessionException, SpecError
from ..protocol.catalog import UNSET, Spec, commands, events, optional
from ..runtime.task import Task
from .questions import Question, Refused

log = logging.getLogger("deskui.app")

LONE = "data"
"""Name of an item that is asked alone (the seed's)."""
WORDS = {
    "invalid": {"en": "Your input is not valid", "zh": "字段内容不合法"},
    "missing": {"en": "Please answer this", "zh": "此项为必填项"},
    "file_too_large": {"en": "A file is larger than {}", "zh": "文件大小超过 {}"},
    "files_too_large": {"en": "The files are larger than {} together", "zh": "文件总大小超过 {}"},
}
_TAKES_FOCUS = frozenset({"text", "number", "float", "password", "url", "date", "time", "datetime-local", "color", "textarea", "select"})
_changing: contextvars.ContextVar[tuple[Form, Question] | None] = contextvars.ContextVar("deskui_changing", default=None)


def words(key: str, task: Task) -> str:
    """A message to the user in their language."""
    language = "zh" if str(task.session.info.get("user_language", "")).startswith("zh") else "en"
    return WORDS[key][language]


class Form:
    """A form on the screen.

    Args:
        task: Who asks.
        label: Its heading.
        questions: Its items, in order.
        validate: The author's check of all values together: ``None``, or (name, what is wrong).
        cancelable: It has a cancel button; ``None`` for an item that is asked alone.
    """

    def __init__(
        self,
        task: Task,
        label: str,
        questions: list[Question],
        validate: Callable[[dict[str, Any]], Any] | None = None,
        cancelable: bool | None = None,
    ) -> None:
        self.task = task
        self.label = label
        self.questions = {question.name: question for question in questions}
        self.validate = validate
        self.cancelable = cancelable
        self._callbacks: list[str] = []

    async def run(self) -> dict[str, Any] | None:
        """Show it and wait for its answer: name → value, or ``None`` when it was cancelled.

        Raises:
            SessionClosedException: The session ended meanwhile.
        """
        show_pending(self.task)
        self._show()
        try:
            while True:
                event = await self.task.next_event()
                match event:
                    case events.FromCancel():
                        return None
                    case events.FromSubmit():
                        answer = await self._accept_all(event.data)
                        if answer is not None:
                            return answer
                    case events.InputEvent():
                        await self._note(event.data)
                    case _:
                        log.info("task %s does not expect %r now", self.task.id, type(event).__name__)
        finally:
            self._destroy()

    def update(self, name: str, attributes: Spec, target_value: Any = None) -> None:
        """Change an item on the page."""
        spec = commands.UpdateInputSpec(target_name=name, target_value=optional(target_value), attributes=attributes)
        self.task.session.send(commands.UpdateInput(task_id=self.task.id, spec=spec))

    def find(self, name: str) -> Question:
        """The item of a name.

        Raises:
            SpecError: There is none.
        """
        if name not in self.questions:
            raise SpecError("name", f"one of the form's items ({', '.join(self.questions)})", name)
        return self.questions[name]

    # -- showing and ending --------------------------------------------------------------------

    def _show(self) -> None:
        session = self.task.session
        self._set_focus()
        for question in self.questions.values():
            if question.action is not None:
                callback_id = register(session, functools.partial(self._act, question), question.action[1])
                question.item["action"] = {"label": question.action[0], "callback_id": callback_id}
                self._callbacks.append(callback_id)
        items = [question.item for question in self.questions.values()]
        spec = commands.FormSpec(label=self.label, inputs=items, cancelable=optional(self.cancelable))
        session.send(commands.InputGroup(task_id=self.task.id, form=session.new_id(), spec=spec))

    def _set_focus(self) -> None:
        questions = self.questions.values()
        if any(question.item.get("auto_focus") for question in questions):
            return
        for question in questions:
            if question.type in _TAKES_FOCUS:
                question.item["auto_focus"] = True
                return

    def _destroy(self) -> None:
        for callback_id in self._callbacks:
            self.task.session.remove_callback(callback_id)
        try:
            self.task.session.send(commands.DestroyForm(task_id=self.task.id))
        except SessionException:
            pass  # the session ended: its forms went with it

    # -- events --------------------------------------------------------------------------------

    async def _accept_all(self, data: Spec) -> dict[str, Any] | None:
        """The answer, or ``None`` when something in it is not right and the page was told."""
        values: dict[str, Any] = {}
        wrong = False
        for name, question in self.questions.items():
            values[name], problem = await self._accept(question, data.get(name)) if name in data else (None, words("invalid", self.task))
            if problem is not None:
                wrong = True
                self._refuse(name, problem)
        if set(data) - set(self.questions):
            log.info("task %s: the page sent fields that were not asked for; they were dropped", self.task.id)
        if wrong or not await self._accept_together(values):
            return None
        return values

    async def _accept(self, question: Question, raw: Any) -> tuple[Any, str | None]:
        """The value of an item, and what is wrong with it."""
        try:
            value = question.accept(raw)
        except Refused as refusal:
            return None, words(refusal.reason, self.task).format(refusal.detail)
        if question.is_missing(value):
            return value, words("missing", self.task)
        if question.validate is None:
            return value, None
        problem = await self._ask_author(question.validate, value)
        return value, None if problem is None else str(problem)

    async def _accept_together(self, values: dict[str, Any]) -> bool:
        if self.validate is None:
            return True
        problem = await _maybe_await(self.validate(values))
        if problem is None:
            return True
        if not isinstance(problem, tuple) or len(problem) != 2 or problem[0] not in self.questions:
            raise SpecError("validate(...)", "None, or (name of an item, message)", problem)
        self._refuse(problem[0], str(problem[1]))
        return False

    async def _note(self, data: events.InputEventData) -> None:
        """An item was left or changed."""
        question = self.questions.get(data.name)
        if question is None:
            log.info("task %s: an event for the unknown item %.40r was dropped", self.task.id, data.name)
            return
        if data.event_name == "blur":
            await self._check_blurred(question, data.value)
        elif question.onchange is not None:
            await self._call_onchange(question, data.value)

    async def _check_blurred(self, question: Question, raw: Any) -> None:
        if question.type == "file":
            return  # its bytes come with the answer
        _, problem = await self._accept(question, raw)
        if problem is None:
            self.update(question.name, {"valid_status": 0})
        else:
            self._refuse(question.name, problem)

    async def _call_onchange(self, question: Question, raw: Any) -> None:
        assert question.onchange is not None
        token = _changing.set((self, question))
        try:
            await _maybe_await(question.onchange(question.accept(raw)))
        except SessionException:
            raise
        except Refused:
            log.info("task %s: a change of %r that cannot be was dropped", self.task.id, question.name)
        # The border around author code: a form goes on when its onchange fails.
        except Exception:
            log.exception("onchange of %r failed", question.name)
        finally:
            _changing.reset(token)

    async def _ask_author(self, validate: Callable[[Any], Any], value: Any) -> Any:
        try:
            return await _maybe_await(validate(value))
        except SessionException:
            raise
        # The border around author code: a check that fails is a value that is not accepted.
        except Exception:
            log.exception("a validate function failed")
            return words("invalid", self.task)

    def _refuse(self, name: str, problem: str) -> None:
        self.update(name, {"valid_status": False, "invalid_feedback": problem})

    def _act(self, question: Question, _: Any) -> Any:
        """The button beside an item was clicked."""
        assert question.action is not None

        def set_value(value: Any, label: str | None = None) -> None:
            """Fill the item: with a value that may be edited, or with an object that shows as `label` and may not."""
            if label is None:
                question.replacement = UNSET
                self.update(question.name, {"value": value})
            else:
                question.replacement = value
                self.update(question.name, {"value": label, "readonly": True})

        return question.action[1](set_value)


async def _maybe_await(value: Any) -> Any:
    """What an author's function returned, awaited if it was a coroutine function."""
    return await value if inspect.isawaitable(value) else value


def changing() -> tuple[Form, Question]:
    """The form and item whose ``onchange`` is running.

    Raises:
        RuntimeError: None is.
    """
    present = _changing.get()
    if present is None:
        raise RuntimeError("input_update() can only be called in an onchange function of an input")
    return present
