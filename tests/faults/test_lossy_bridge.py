"""B05: the bridge, with calls that get lost, come twice, late or out of order; both ways, seeded."""

from __future__ import annotations

import queue
import random
import threading
from collections.abc import Callable
from typing import Any

import pages
import pytest
from serving import Serving

from deskui.output import put_buttons, put_text
from deskui.session import hold

SPEED = 15
"""The page's seconds pass this much faster: it repeats what stays unconfirmed without the test waiting for it."""


class LossyBridge(pages.BridgeLink):
    """A bridge whose calls go wrong once the handshake is over."""

    def __init__(self, serving: Serving, rng: random.Random) -> None:
        super().__init__(serving)
        self._rng = rng
        self._late: dict[str, list[Any]] = {"up": [], "down": []}
        self.wrong = 0

    def send(self, frames: list[Any]) -> None:
        for frame in self._suffer("up", frames):
            super().send([frame])

    def receive(self) -> list[Any] | None:
        if self._scripts.empty():
            threading.Event().wait(0.02)  # nothing announces a call that never comes
            if self._scripts.empty():
                return self._suffer("down", [])
        try:
            frames = super().receive()
        except queue.Empty:
            return []
        return None if frames is None else self._suffer("down", frames)

    def _suffer(self, way: str, frames: list[Any]) -> list[Any]:
        late, out = self._late[way], []
        for frame in frames:
            if isinstance(frame, str) and frame.startswith(('{"hello"', '{"welcome"', '{"goodbye"')):
                out.append(frame)
                continue
            fate = self._rng.random()
            self.wrong += fate < 0.4
            if fate < 0.1:
                continue  # lost
            if fate < 0.2:
                out += [frame, frame]
            elif fate < 0.4:
                late.append(frame)  # overtaken by those behind it
            else:
                out.append(frame)
        if late and self._rng.random() < 0.5:
            self._rng.shuffle(late)
            out += late
            late.clear()
        return out


@pytest.mark.parametrize("seed", range(3))
def test_everything_arrives_once_and_in_order(serve: Callable[..., Serving], monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    clicks: list[Any] = []

    def main() -> None:
        put_buttons(list(range(50)), onclick=clicks.append)
        for number in range(300):
            put_text(f"line {number}")
        hold()

    links: list[LossyBridge] = []

    def lossy(serving: Serving) -> LossyBridge:
        links.append(LossyBridge(serving, random.Random(seed)))
        return links[-1]

    monkeypatch.setitem(pages.LINKS, "bridge", lossy)
    page = pages.Page(serve(main), "bridge").open()
    seconds = iter(range(10**9))

    def step() -> None:
        page.step()
        page.channel.tick(next(seconds) * 0.02 * SPEED)

    while not (buttons := [m["spec"] for m in page.messages if m["command"] == "output"]):
        step()
    press = buttons[0]["callback_id"]
    for number in range(50):
        page.say({"event": "callback", "task_id": press, "data": number})
        step()
    for _ in range(5000):
        if len(page.texts()) == 300 and len(clicks) >= 50 and page.channel.idle:
            break
        step()
    assert page.texts() == [f"line {number}" for number in range(300)]
    assert sorted(clicks) == list(range(50))
    assert sum(link.wrong for link in links) > 10, "too little went wrong to prove anything"
