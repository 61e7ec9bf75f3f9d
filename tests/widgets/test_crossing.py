"""What a page says while something else is on its way to it: every screen ends as the server's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from fake_page import FakePage

Join = Callable[[], FakePage]


def do(page: FakePage, wid: int, **state: Any) -> None:
    """A person changes properties: the page shows it and says so."""
    message = {"type": "state", "wid": wid, "state": state}
    page.tree.fold(message)
    page.say(**message)


def test_two_pages_that_change_one_value_at_the_same_moment_end_with_the_last(W: Any, join: Join) -> None:
    slider = W.Slider(min=0, max=9)
    first, second = join(), join()
    do(first, slider.wid, value=1)
    do(second, slider.wid, value=2)  # it has not heard of the other's yet
    assert [message["state"] for message in second.read()] == [{"value": 1}, {"value": 2}]
    assert [message["state"] for message in first.read()] == [{"value": 2}]
    assert slider.get_value() == 2
    assert first.shown() == second.shown() == join().shown()
    do(second, slider.wid, value=3)
    assert second.read() == []  # which knew everything
    assert [message["state"] for message in first.read()] == [{"value": 3}]


def test_two_pages_that_edit_one_cell_at_the_same_moment_end_with_the_last(W: Any, join: Join) -> None:
    table = W.TableView(columns=["Name"])
    table.set_rows([["Ada"]])
    first, second = join(), join()
    for page, name in ((first, "Grace"), (second, "Mary")):
        edit = {"type": "edit", "wid": table.wid, "op": "cell", "path": ["row0"], "field": "Name", "value": name}
        page.tree.fold(dict(edit))
        page.say(**edit)
    first.read()
    second.read()
    assert first.shown()[table.wid]["state"]["rows"] == [["row0", {"Name": "Mary"}]]
    assert first.shown() == second.shown() == join().shown()


@pytest.mark.parametrize("seen", [0, None])
def test_what_a_page_has_but_does_not_show_yet_counts_as_unknown(W: Any, join: Join, seen: int | None) -> None:
    slider = W.Slider(min=0, max=9)
    first, second = join(), join()
    do(first, slider.wid, value=1)
    second.read()
    second.say(type="state", wid=slider.wid, state={"value": 2}, **({} if seen is None else {"seen": seen}))
    assert [message["state"] for message in second.read()] == ([] if seen is None else [{"value": 2}])


def test_what_was_done_on_the_screen_before_a_replay_is_on_the_one_after_it(session: Any, W: Any, join: Join) -> None:
    tabs, source = W.TabWidget(), W.TextSource("hello")
    for title in ("One", "Two"):
        tabs.add_widget(W.Label(title), title=title)
    table = W.TableView(columns=["Name"])
    table.set_rows([["Ada"]])
    page = join()
    rev = page.tree.nodes[source.wid].model.rev
    session.reconstruct()
    do(page, tabs.wid, index=1)
    page.say(type="state", wid=source.wid, state={"caret": 3})
    page.say(type="edit", wid=source.wid, op="splice", key="text", start=5, delete=0, insert="!", rev=rev)
    page.say(type="edit", wid=source.wid, op="splice", key="text", start=6, delete=0, insert="?", rev=rev + 1)
    page.say(type="edit", wid=table.wid, op="cell", path=["row0"], field="Name", value="Grace")
    page.read()
    assert (tabs.get_index(), source.get_text()) == (1, "hello!?")
    assert page.shown()[table.wid]["state"]["rows"] == [["row0", {"Name": "Grace"}]]
    assert page.shown() == join().shown()
    assert page.tree.nodes[source.wid].state["caret"] == 3
    do(page, tabs.wid, index=0)
    assert page.read() == []
