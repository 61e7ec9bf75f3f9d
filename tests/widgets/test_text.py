"""The text model and the editor: places, tags, undo, and typing that meets the program's changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from fake_page import FakePage
from hypothesis import given, settings
from hypothesis import strategies as st

from deskui.runtime.widget_text import TextState
from deskui.widgets.text_model import TextBufferRef, TextModel

Join = Callable[[], FakePage]


@pytest.fixture
def model() -> TextModel:
    text = TextModel()
    text.set_text("one\ntwo\nthree")
    return text


def test_places_move_with_the_text(model: TextModel) -> None:
    right, left = model.create_ref(4), model.create_ref(4, "left")
    model.insert_text(right, "NEW ")
    assert (right.get_offset(), left.get_offset(), model.get_text()) == (8, 4, "one\nNEW two\nthree")
    model.delete_range(0, 6)
    assert (right.get_offset(), left.get_offset()) == (2, 0)
    assert right.get_line_column() == (0, 2)
    assert right.to_next_line().get_line() == 1
    assert right.to_line_end().get_offset() == model.get_length()
    assert right.to_prev_line().get_offset() == 0


def test_places_end_with_their_text(model: TextModel) -> None:
    ref = model.create_ref(1)
    model.set_text("x")
    assert not ref.is_valid()
    with pytest.raises(ValueError, match="no longer valid"):
        ref.get_offset()


def test_tags_grow_shrink_and_merge(model: TextModel) -> None:
    model.create_tag("b", bold=True)
    model.apply_tag("b", 0, 3)
    model.apply_tag("b", 3, 5)
    model.insert_text(1, "XX")
    assert model._state.tags["b"] == [(0, 7)]
    model.remove_tag("b", 2, 4)
    assert [(s.get_offset(), e.get_offset()) for s, e in model.get_tag_regions("b")] == [(0, 2), (4, 7)]
    assert (model.get_tags_at(4), model.has_tag("b")) == (["b"], True)
    with pytest.raises(ValueError, match="unknown tag"):
        model.apply_tag("i", 0, 1)


def test_searching_and_replacing(model: TextModel) -> None:
    found = model.find("T", case_insensitive=True)
    assert found is not None
    assert (found[0].get_offset(), found[1].get_offset()) == (4, 5)
    assert model.find("nine") is None
    assert len(model.find_all("e")) == 3
    assert model.replace("e", "E", all=True) == 3
    assert model.get_text() == "onE\ntwo\nthrEE"


def test_undo_takes_words_back_and_redo_brings_them(model: TextModel) -> None:
    for letter in "abc":
        model.insert_text(model.get_ref_end(), letter)
    assert model.undo()
    assert model.get_text() == "one\ntwo\nthree"
    assert (model.can_redo(), model.redo(), model.get_text()) == (True, True, "one\ntwo\nthreeabc")
    model.mark_clean()
    assert not model.get_modified()
    model.undo()
    assert model.get_modified()
    while model.undo():
        pass
    assert not model.can_undo()


def test_cursor_selection_names_and_icons(model: TextModel) -> None:
    moved: list[int] = []
    model.on("cursor-moved", lambda ref: moved.append(ref.get_offset()))
    model.set_cursor(2)
    model.set_selection_range(4, 1)
    assert [ref.get_offset() for ref in model.get_selection_range() or ()] == [1, 4]
    assert (moved, model.has_selection()) == ([2], True)
    model.create_named_ref("here", 3)
    assert model.get_named_ref("here").get_offset() == 3  # type: ignore[union-attr]
    model.remove_named_ref("here")
    assert model.get_named_ref("here") is None


@settings(max_examples=300, deadline=None)
@given(
    st.text(alphabet="ab\n😀", max_size=12),
    st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12), st.text(alphabet="xy😀", max_size=3)), max_size=12),
)
def test_wire_offsets_go_there_and_back(text: str, edits: list[tuple[int, int, str]]) -> None:
    state, peer = TextState(text), TextState(text)
    for one, other, insert in edits:
        start, end = sorted((min(one, len(state.text)), min(other, len(state.text))))
        assert state.from_wire(state.to_wire(start)) == start
        first = state.to_wire(start)
        edit = {"op": "splice", "start": first, "delete": state.to_wire(end) - first, "insert": insert}
        state.splice(start, end, insert)
        peer.edit(edit)
        assert peer.text == state.text
        assert edit["start"] == first


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.integers(0, 8), st.integers(0, 3), st.text(alphabet="xyz", max_size=2)), max_size=8))
def test_typing_that_crosses_the_programs_changes_ends_with_one_text(steps: list[tuple[bool, int, int, str]]) -> None:
    server, page = TextState("abcdefgh"), TextState("abcdefgh")
    known = server.rev
    for by_page, place, delete, insert in steps:
        start = min(place, len(server.text))
        end = min(start + delete, len(server.text))
        if by_page:  # the page does not know what the program did since `known`
            edit = {"op": "splice", "start": min(start, len(page.text)), "delete": delete, "insert": insert, "rev": known}
            edit["delete"] = min(edit["delete"], len(page.text) - edit["start"])
            page.splice(edit["start"], edit["start"] + edit["delete"], insert)
            stale = server.page_edit(edit)
            server.edit(edit)
            if stale:
                page.set("text", server.text)
            known = server.rev
            assert page.text == server.text
        else:
            server.splice(start, end, insert)


def test_typing_reaches_python_and_the_other_pages(session: Any, W: Any, join: Join) -> None:
    source = W.TextSource("hello")
    changes: list[str] = []
    source.on("changed", lambda: changes.append(source.get_text()))
    end = source.create_ref(5)
    first, second = join(), join()
    rev = first.tree.nodes[source.wid].model.rev
    first.say(type="edit", wid=source.wid, op="splice", key="text", start=5, delete=0, insert="!", rev=rev)
    session.gui_call(lambda: None)
    assert (source.get_text(), changes, end.get_offset()) == ("hello!", ["hello!"], 6)
    assert [m["insert"] for m in second.read() if m["type"] == "edit"] == ["!"]
    assert first.read() == []
    first.say(type="edit", wid=source.wid, op="undo")
    first.read()
    second.read()
    assert (source.get_text(), first.shown(), second.shown()) == ("hello", second.shown(), join().shown())


def test_a_page_that_typed_into_an_older_text_takes_the_new_one(session: Any, W: Any, join: Join) -> None:
    source = W.TextSource("0123456789")
    source.create_tag("mark", background="yellow")
    page = join()
    rev = page.tree.nodes[source.wid].model.rev
    source.insert_text(0, "AB", tags="mark")  # the page has not seen it when it types
    page.say(type="edit", wid=source.wid, op="splice", key="text", start=5, delete=1, insert="x", rev=rev)
    assert source.get_text() == "AB01234x6789"
    told = [m for m in page.read() if m["type"] == "state"][-1]["state"]
    assert (told["text"], told["intervals"], told["rev"]) == (source.get_text(), [["mark", 0, 2]], rev + 2)


def test_cursor_and_clicks_give_places(session: Any, W: Any, join: Join) -> None:
    source = W.TextSource("a😀b\nc")
    heard: list[Any] = []
    source.on("cursor_moved", lambda ref: heard.append(ref.get_offset()))
    source.on("line_clicked", heard.append)
    page = join()
    page.say(type="state", wid=source.wid, state={"caret": 3, "selection": [1, 3]})
    page.say(type="callback", wid=source.wid, action="cursor_moved", args=[3])
    page.say(type="callback", wid=source.wid, action="line_clicked", args=[1])
    session.gui_call(lambda: None)
    assert heard == [2, 1]  # the emoji is two units on the wire and one character in Python
    assert source.get_cursor().get_offset() == 2
    assert source.get_text_range(*source.get_selection_range()) == "😀"


def test_places_made_with_the_namespace(W: Any) -> None:
    source = W.TextSource("abc")
    ref = W.TextBufferRef(source, 2)
    assert isinstance(ref, TextBufferRef)
    assert (ref.get_offset(), ref.copy().to_prev_char().get_offset()) == (2, 1)
