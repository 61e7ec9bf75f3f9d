"""Exactly once, systematically: a story with a click, a file, an answer and a question, told with a fault at each of its frames, and at each two.

A fault is one of four: the link breaks before the frame arrives, or right behind it; the frame comes twice; the next one overtakes it.
"""

from __future__ import annotations

import itertools
import queue
from collections.abc import Callable, Iterator
from typing import Any

import pages
import pytest
from serving import PATIENCE_S, Serving

from deskui.input import file_upload, input
from deskui.output import put_buttons, put_text
from deskui.runtime.task import current_task
from deskui.session import eval_js, hold

FILE = bytes(range(256)) * 400
"""Two chunks."""


FAULTS = ("lost", "unheard", "twice", "late")


class Cut(Exception):
    """The link broke."""


class Faulty(pages.MemoryLink):
    """A carrier on which things go wrong at certain frames behind the handshake, counted over all links of a page.

    Args:
        faults: What goes wrong, by the frame's number; those that have happened are taken out.
    """

    def __init__(self, serving: Serving, frames: Iterator[int], faults: dict[int, str]) -> None:
        super().__init__(serving)
        self._frames = frames
        self._faults = faults
        self._late: dict[str, list[pages.Frame]] = {"up": [], "down": []}
        self._break = False

    def send(self, frames: list[pages.Frame]) -> None:
        for frame in frames:
            super().send(self._suffer("up", frame))
            self._broken()

    def receive(self) -> list[pages.Frame] | None:
        self._broken()
        out: list[pages.Frame] = []
        while not out:
            for frame in self._on_loop(self._connection.frames):
                out += self._suffer("down", frame)
            if out or self._break:
                break
            try:
                self._news.get(timeout=0.005 if any(self._late.values()) else PATIENCE_S)
            except queue.Empty:  # nothing overtook it
                super().send(self._late["up"])
                out, self._late = self._late["down"], {"up": [], "down": []}
        return out

    def _broken(self) -> None:
        if self._break:
            self._break = False
            raise Cut

    def _suffer(self, way: str, frame: pages.Frame) -> list[pages.Frame]:
        """What becomes of a frame."""
        if isinstance(frame, str) and frame.startswith(('{"hello"', '{"welcome"', '{"goodbye"')):
            return [frame]
        late, self._late[way] = self._late[way], []
        fault = self._faults.pop(next(self._frames), "")
        self._break = self._break or fault in ("lost", "unheard")
        if fault == "late":
            self._late[way] = [frame]
        return {"lost": [], "late": [], "twice": [frame, frame]}.get(fault, [frame]) + late


class Person:
    """Does each thing once, when the page shows that it can be done."""

    def __init__(self, page: pages.Page) -> None:
        self.page = page
        self._did: set[str] = set()
        self._behind_file: dict[str, Any] | None = None

    def act(self) -> None:
        if self._behind_file is not None and not self.page.channel._blobs:  # all its chunks are numbered
            self.page.say(self._behind_file)
            self._behind_file = None
        for message in list(self.page.messages):
            spec = message.get("spec") or {}
            match message["command"]:
                case "output" if spec["type"] == "buttons":
                    self._once("click", {"event": "callback", "task_id": spec["callback_id"], "data": 0})
                case "input_group" if spec["inputs"][0]["type"] == "file" and "file" not in self._did:
                    blob = {"$blob": self.page.upload(FILE), "size": len(FILE), "name": "x", "type": ""}
                    self._once("file", self._submit(message, blob))
                case "input_group" if spec["inputs"][0]["type"] != "file":
                    self._once("name", self._submit(message, "Ada"))
                case "run_script":
                    self._once("sum", {"event": "js_yield", "task_id": message["task_id"], "data": 42, "ask": message["ask"]})

    def _submit(self, asked: dict[str, Any], value: Any) -> dict[str, Any]:
        return {"event": "from_submit", "task_id": asked["task_id"], "form": asked["form"], "data": {"data": value}}

    def _once(self, what: str, event: dict[str, Any]) -> None:
        if what in self._did:
            return
        self._did.add(what)
        if what == "file":
            self._behind_file = event
        else:
            self.page.say(event)


def clicked(got: list[Any]) -> None:
    got.append("click")
    put_text("clicked")


heard: dict[str, list[Any]] = {}
"""What each session's program got, in the order it got it."""


def main() -> None:
    got = heard.setdefault(current_task().session.id, [])
    put_text("begun")
    put_buttons(["press"], onclick=lambda _: clicked(got))
    got.append(file_upload("File")["content"])
    put_text("has the file")
    got.append(input("Name"))
    put_text(f"knows {got[-1]}")
    got.append(eval_js("6 * 7"))
    put_text(f"counted {got[-1]}")
    put_text("end")
    hold()


def tell(serving: Serving, monkeypatch: pytest.MonkeyPatch, faults: dict[int, str]) -> bool:
    """The story with these faults; whether it had frames enough for all of them."""
    frames, left = itertools.count(), dict(faults)
    monkeypatch.setitem(pages.LINKS, "memory", lambda serving: Faulty(serving, frames, left))
    page = pages.Page(serving, "memory").open()
    person = Person(page)
    session = page.welcome["session"]
    while not ("end" in page.texts() and "clicked" in page.texts() and page.channel.idle):
        person.act()
        try:
            page.step()
        except Cut:
            page.cut()
            page.open()
    assert page.welcome["session"] == session and not page.welcome["fresh"]
    got, texts = heard.pop(session), page.texts()
    got.remove("click")
    texts.remove("clicked")
    assert got == [FILE, "Ada", 42], faults
    assert texts == ["begun", "has the file", "knows Ada", "counted 42", "end"], faults
    serving.server.host.sessions[session].close()
    return not left


@pytest.mark.parametrize("first", FAULTS)
def test_everything_counts_once_whichever_frames_it_happens_to(
    serve: Callable[..., Serving], monkeypatch: pytest.MonkeyPatch, first: str, record_property: Any
) -> None:
    """At every frame, and at every two with each kind of fault at the second."""
    serving = serve(main)
    told = at = 0
    while tell(serving, monkeypatch, {at: first}):
        for second in FAULTS:
            for then in itertools.count(at + 1):
                told += 1
                if not tell(serving, monkeypatch, {at: first, then: second}):
                    break
        at += 1
    record_property("stories", told)
    assert at > 8 and told > 150, "the story has hardly any frames"
