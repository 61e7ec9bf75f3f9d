"""The async API: the same calls with the same effects, awaited or not."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from fake_page import FakePage

from deskui.widgets.async_ import Application, Widgets
from deskui.widgets.catalog import CATALOG
from deskui.widgets.classes import ASYNC, SYNC


def story(tell: Callable[[Any], Awaitable[Any]], **options: Any) -> Any:
    """Run a coroutine with a session of a started application."""

    async def run() -> Any:
        app = Application(mode="browser", http_port=0, **options)
        await app.start()
        try:
            return await asyncio.wait_for(tell(app.create_session()), 10)
        finally:
            await app.close()

    return asyncio.run(run())


def test_every_class_has_an_async_twin_with_the_same_bases() -> None:
    assert set(ASYNC) == set(SYNC)
    for name, twin in ASYNC.items():
        assert issubclass(twin, SYNC[name])
    assert issubclass(Widgets.VBox, Widgets.Widget)


def test_awaited_and_forgotten_calls_do_the_same() -> None:
    async def tell(session: Any) -> None:
        W = session.get_widgets()
        first = await W.Label("a", tooltip="t")
        second = W.Label("a", tooltip="t")  # not awaited
        await first.set_text("b")
        second.set_text("b")
        assert first._state == second._state
        box = W.VBox()
        await asyncio.gather(box.add_widget(first), asyncio.create_task(box.add_widget(second)))
        assert await box.get_children() == [first, second]
        assert first.get_text() == "b"  # getters are plain

    story(tell)


@pytest.mark.parametrize("awaited", [True, False])
def test_handlers_may_be_functions_or_coroutines(awaited: bool) -> None:
    async def tell(session: Any) -> None:
        heard: list[Any] = []
        done = asyncio.Event()
        button = session.get_widgets().Button("b")

        async def slow(word: str) -> None:
            await asyncio.sleep(0)
            heard.append(word)

        def last() -> None:
            heard.append("function")
            done.set()

        for registered in (button.on("activated", slow, "coroutine"), button.on("activated", last)):
            if awaited:
                await registered
        FakePage(session).say(type="callback", wid=button.wid, action="activated", args=[])
        await done.wait()
        assert heard == ["coroutine", "function"]  # per session: one after the other

    story(tell)


def test_concurrent_handlers_do_not_wait_for_each_other() -> None:
    async def tell(session: Any) -> None:
        gate, through = asyncio.Event(), asyncio.Event()
        button = session.get_widgets().Button("b")

        async def first() -> None:
            await gate.wait()
            through.set()

        button.on("activated", first)
        button.on("activated", gate.set)
        FakePage(session).say(type="callback", wid=button.wid, action="activated", args=[])
        await through.wait()

    story(tell, concurrency_handling="concurrent")


def test_questions_are_awaited() -> None:
    async def tell(session: Any) -> None:
        button = session.get_widgets().Button("b")
        assert await button.get_position() is None  # no page
        page = FakePage(session)
        asking = asyncio.create_task(button.get_position())
        await asyncio.sleep(0)
        asked = next(message for message in page.read() if message.get("id"))
        page.say(type="result", id=asked["id"], value=[1, 2])
        assert await asking == [1, 2]

    story(tell)


def test_subclasses_may_do_more_when_awaited() -> None:
    class Twice(Widgets.Label):  # type: ignore[misc]
        def __init__(self, session: Any, text: str) -> None:
            super().__init__(session, text)
            self.ready = False

        async def _initialize(self) -> Any:
            await super()._initialize()
            await self.set_text(self.get_text() * 2)
            self.ready = True
            return self

    async def tell(session: Any) -> None:
        label = await Twice(session, "ab")
        assert (label.get_text(), label.ready) == ("abab", True)

    story(tell)


def test_batches_and_timers() -> None:
    async def tell(session: Any) -> None:
        W = session.get_widgets()
        page = FakePage(session)
        async with session.batch():
            label = W.Label("x")
            await label.set_text("y")
            assert page.read() == []
            assert label.get_text() == "y"
        page.read()
        assert page.shown()[label.wid]["state"] == {"text": "y"}
        fired = asyncio.Event()
        timer = await session.make_timer(0.01)
        timer.on("expired", lambda duration: fired.set())
        await timer.start()
        assert await timer.is_set()
        await fired.wait()
        assert not await timer.is_set()

    story(tell)


def test_what_answers_at_once_is_plain_and_the_rest_can_be_awaited() -> None:
    async def tell(session: Any) -> None:
        source = session.get_widgets().TextSource("abc")
        ref = await source.create_ref(1)
        assert (ref.get_offset(), await ref.get_line_column()) == (1, (0, 1))
        assert inspect.isawaitable(source.insert_text(ref, "x"))
        assert source.get_text() == "axbc"

    story(tell)


def test_no_public_method_is_forgotten() -> None:
    for name, entry in CATALOG.items():
        for method in entry.methods.values():
            twin, own = getattr(ASYNC[name], method.name), getattr(SYNC[name], method.name)
            assert (twin is own) == (method.meaning == "gets"), (name, method.name)
