"""The file browser: what it lists, what it lets out, what it says; the same with widgets of both APIs."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from deskui.errors import SpecError
from deskui.widgets import async_, sync
from deskui.widgets.extras import file_browser
from deskui.widgets.extras.file_browser import FileBrowser
from deskui.widgets.extras.words import WORDS


@pytest.fixture(params=["sync", "async"])
def session(request: pytest.FixtureRequest) -> Iterator[Any]:
    """A headless session whose handlers run where they are called."""
    if request.param == "sync":
        made: Any = sync.Application().create_session()
    else:
        made = asyncio.run(headless())
    made._lane.put = lambda bound: bound()
    yield made
    made.destroy()


async def headless() -> Any:
    return async_.Application().create_session()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "root"
    (root / "sub").mkdir(parents=True)
    (root / "sub" / "deep.txt").write_text("deep")
    (root / "picture.PNG").write_bytes(b"png")
    (root / "note.txt").write_text("note")
    (root / ".hidden").write_text("")
    (tmp_path / "outside.txt").write_text("")
    return root


class User:
    """Does with a file browser what a person does."""

    def __init__(self, browser: FileBrowser) -> None:
        self.browser = browser
        self.got: list[Any] = []
        browser.on("activated", self.got.append)

    @property
    def names(self) -> list[str]:
        rows = self.browser._table._tree_state().rows
        return [rows.values(row)["name"] for row in rows.rows]

    def open(self, name: str) -> None:
        self.browser._table._fire("activated", {"name": name}, ["row0"], "name")

    def type(self, name: str) -> None:
        self.browser._name._set({"text": name})
        self.browser._ok._fire("activated")

    def answer(self, value: Any) -> None:
        """Press a button of the question that was asked last."""
        dialogs = [widget for widget in self.browser._session._widget_map.values() if widget._entry.name == "Dialog"]
        dialogs[-1]._fire("activated", value)


def test_a_file_is_chosen_by_opening_it_or_by_its_name(session: Any, folder: Path) -> None:
    user = User(FileBrowser(session, root=folder))
    user.browser.popup()
    assert user.names == ["sub", "note.txt", "picture.PNG"]
    user.open("sub")
    assert user.names == ["deep.txt"]
    user.open("deep.txt")
    user.type("gone.txt")
    user.type("../note.txt")
    assert user.got == [str(folder / "sub" / "deep.txt"), str(folder / "note.txt")]
    assert user.browser._dialog._state["visible"] is False


def test_nobody_leaves_the_root(session: Any, folder: Path) -> None:
    (folder / "link").symlink_to(folder.parent)
    user = User(FileBrowser(session, root=folder))
    for name in ("../outside.txt", str(folder.parent / "outside.txt"), "link/outside.txt"):
        user.type(name)
    user.open("link")
    user.browser.set_directory(folder.parent)
    assert user.got == []
    assert (user.browser._directory, user.browser._up.get_enabled()) == (folder, False)


def test_several_files_or_a_directory(session: Any, folder: Path) -> None:
    user = User(FileBrowser(session, mode="files", root=folder))
    user.browser._table._fire("selected", [{"values": {"name": "note.txt"}}, {"values": {"name": "picture.PNG"}}])
    user.browser._accept()
    user.browser.set_mode("directory")
    assert user.names == ["sub"]
    user.type("sub")
    assert user.got == [[str(folder / "note.txt"), str(folder / "picture.PNG")], str(folder / "sub")]
    with pytest.raises(SpecError):
        user.browser.set_mode("device")


def test_saving_asks_before_a_file_is_replaced(session: Any, folder: Path) -> None:
    user = User(FileBrowser(session, mode="save", root=folder))
    user.browser.set_filename("new.txt")
    user.browser._accept()
    user.type("note.txt")
    user.answer(False)
    assert user.got == [str(folder / "new.txt")]
    user.type("note.txt")
    user.answer(True)
    assert user.got[1:] == [str(folder / "note.txt")]


def test_kinds_of_files_are_offered(session: Any, folder: Path) -> None:
    user = User(FileBrowser(session, root=folder))
    user.browser.add_ext_filter("Pictures", [".png"])
    user.browser.add_ext_filter("Texts", "txt, md")
    assert user.names == ["sub", "picture.PNG"]
    user.browser._kinds._fire("activated", 1, "Texts")
    assert user.names == ["sub", "note.txt"]
    user.browser.clear_filters()
    assert user.names == ["sub", "note.txt", "picture.PNG"]


def test_it_speaks_the_readers_language(session: Any, folder: Path) -> None:
    session._runtime.info["language"] = "de-AT"
    browser = FileBrowser(session, root=folder)
    assert [column["label"] for column in browser._table._columns()] == ["", "Name", "Größe", "Geändert"]
    assert (browser._ok.get_text(), browser._dialog._state["title"]) == ("Öffnen", "Durchsuchen")
    assert FileBrowser(session, "Mine", root=folder)._dialog._state["title"] == "Mine"


def test_every_language_has_every_word() -> None:
    source = Path(file_browser.__file__).read_text(encoding="utf-8")
    said = set(re.findall(r'say\("([^"]+)"', source)) | {"Save", "Choose", "Open"}
    for words in WORDS.values():
        assert set(words) == said
        assert all(text.count("{}") == translated.count("{}") for text, translated in words.items())
