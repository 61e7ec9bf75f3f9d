"""The law, for every class: who saw everything live and who joins now have the same widgets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from fake_page import FakePage, snapshot
from samples import exercise, report_for

from deskui.widgets.catalog import CATALOG

MADE_BY_HAND = ("TextBufferRef",)
"""Not a widget of its own: a place in a TextSource."""
CLASSES = [name for name in CATALOG if name not in MADE_BY_HAND]


def check_law(session: Any, live: FakePage) -> FakePage:
    """Compare the live page, a page that joins now, and the view."""
    live.read()
    joined = FakePage(session)
    assert joined.shown() == snapshot(session._tree)
    assert live.shown() == joined.shown()
    return joined


@pytest.mark.parametrize("name", CLASSES)
def test_after_everything_it_can_do(name: str, session: Any, W: Any, join: Callable[[], FakePage]) -> None:
    live = join()
    widget = getattr(W, name)()
    for action in widget._entry.callbacks:
        widget.on(action, lambda *args: None)
    exercise(widget, W)
    exercise(widget, W)
    check_law(session, live)


@pytest.mark.parametrize("name", CLASSES)
def test_after_what_the_user_did(name: str, session: Any, W: Any, join: Callable[[], FakePage]) -> None:
    first, second = join(), join()
    widget = getattr(W, name)()
    first.read()
    second.read()
    state = report_for(widget._entry)
    if not state:
        return
    first.say(type="state", wid=widget.wid, state=state)
    told = [message for message in second.read() if message["type"] == "state"]
    shared = {key: value for key, value in state.items() if key not in widget._entry.own_to_page}
    assert [message["state"] for message in told] == [shared]
    assert not [message for message in first.read() if message["type"] == "state" and message["state"] == state]
    joined = check_law(session, second)
    for key, value in shared.items():
        assert joined.shown()[widget.wid]["state"][key] == value


@pytest.mark.parametrize("name", CLASSES)
def test_inside_a_container_and_destroyed(name: str, session: Any, W: Any, join: Callable[[], FakePage]) -> None:
    live = join()
    widget = getattr(W, name)()
    if widget._entry.kind in ("widget", "container"):
        box, other = W.VBox(), W.HBox()
        box.add_widget(W.Label("before"))
        box.add_widget(widget, 2)
        other.insert_widget(0, widget, 1)
        check_law(session, live)
        assert box.num_children() == 1
    widget.destroy()
    check_law(session, live)
    assert widget.wid not in session._tree.nodes
    assert widget.wid not in session._widget_map


def test_a_page_cannot_report_what_is_not_the_users_to_change(session: Any, W: Any, join: Callable[[], FakePage]) -> None:
    page = join()
    label = W.Label("mine")
    slider = W.Slider(value=5)
    page.say(type="state", wid=label.wid, state={"text": "yours"})
    page.say(type="state", wid=slider.wid, state={"value": "much", "min": -1})
    page.say(type="state", wid=999, state={"value": 1})
    assert (label.get_text(), slider.get_value()) == ("mine", 5)
    assert "min" not in slider._state


def test_large_values_travel_as_blobs_and_come_back_in_a_replay(session: Any, W: Any, join: Callable[[], FakePage]) -> None:
    live = join()
    table = W.TableView(columns=["N", "Text"])
    table.set_rows([[number, f"row {number}"] for number in range(5000)])
    table.set_cell(4999, 1, "last")
    told = next(message for message in live.read() if "rows" in message.get("state", {}))
    assert told["state"]["rows"]["inline"] is True
    joined = check_law(session, live)
    assert joined.shown()[table.wid]["state"]["rows"][4999] == ["row4999", {"N": 4999, "Text": "last"}]


def test_a_report_that_crosses_the_programs_change_loses_everywhere(session: Any, W: Any, join: Callable[[], FakePage]) -> None:
    slider, first, second = W.Slider(value=1), join(), join()
    for page in (first, second):
        page.read()
    slider.set_value(7)
    first.say(type="state", wid=slider.wid, state={"value": 5})  # it has not heard of the 7
    assert slider.get_value() == 7
    for page in (first, second):
        page.read()
        assert page.shown()[slider.wid]["state"]["value"] == 7
    first.say(type="state", wid=slider.wid, state={"value": 5})  # now it has
    assert slider.get_value() == 5
    second.read()
    assert second.shown()[slider.wid]["state"]["value"] == 5


def test_a_cell_edit_that_crosses_the_programs_is_told_back_and_one_that_crosses_new_rows_is_dropped(
    session: Any, W: Any, join: Callable[[], FakePage]
) -> None:
    table = W.TableView(columns=["A"])
    table.set_rows([[1], [2]])
    page = join()
    edit = {"type": "edit", "wid": table.wid, "op": "cell", "path": ["row0"], "field": "A", "value": "user"}
    table.set_cell(0, 0, "program")
    page.tree.fold(dict(edit))  # what the user sees at once
    page.say(**edit)
    page.read()
    assert page.shown() == snapshot(session._tree)
    table.set_rows([["new"]])
    page.say(**edit)
    page.read()
    assert page.shown() == snapshot(session._tree)
    assert page.shown()[table.wid]["state"]["rows"] == [["row0", {"A": "new"}]]
