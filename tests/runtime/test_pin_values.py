"""What a pin's value is to the other pages: files by name, each press of a button anew."""

from __future__ import annotations

from deskui.runtime.blobs import Blob
from deskui.runtime.view import View


def _view(item: dict[str, object]) -> View:
    view = View()
    view.fold({"command": "output", "task_id": "t", "spec": {"type": "pin", "input": item, "scope": "#pywebio-scope-ROOT", "position": -1}})
    return view


def test_files_of_a_pin_are_told_by_name_and_size() -> None:
    view = _view({"type": "file", "name": "f", "label": ""})
    blob = Blob()
    blob.write(b"abc")
    blob.name = "a.txt"
    assert view.set_pin("f", [blob])
    drafts = [command["spec"] for command in view.replay() if command["command"] == "draft"]
    assert drafts == [{"pin": "f", "value": [{"name": "a.txt", "size": 3}]}]


def test_each_press_of_an_actions_pin_counts() -> None:
    view = _view({"type": "actions", "name": "go", "label": "", "buttons": [{"label": "Go", "value": 1, "type": "submit"}]})
    assert [view.set_pin("go", 1), view.set_pin("go", 1)] == [True, True]


def test_the_same_text_again_is_no_change() -> None:
    view = _view({"type": "text", "name": "city", "label": ""})
    assert [view.set_pin("city", "Porto"), view.set_pin("city", "Porto")] == [True, False]
