"""The keyboard as people expect it of the platform: editing, going round, finding, printing, spelling."""

from __future__ import annotations

import shutil
import threading
import time
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from .conftest import HERE, SCALE

pytestmark = pytest.mark.native
DICTIONARY = HERE / "dictionary"
transports = pytest.mark.parametrize("transport", ["bridge", "server"])


def letter(story, transport: str, **environment: str):
    """The form with three fields, its first with the keyboard."""
    program = story("letter", transport, environ=environment)
    program.do("until(lambda: runtime.settled and runtime.session.view.forms)")
    program.until_painted(program.to_front("Story"))
    return program


def drafted(program, name: str, text: str) -> None:
    """Wait until a field holds this text."""
    program.do(f"until(lambda: any(each.get({name!r}) == {text!r} for each in runtime.drafts))")


@transports
def test_fields_are_edited_by_the_keys_of_the_platform(story, transport, tmp_path):
    program = letter(story, transport)
    program.xdo("type", "--delay", "30", "Ada")
    drafted(program, "from", "Ada")
    program.xdo("key", "--delay", "40", "ctrl+a", "ctrl+c", "Tab", "ctrl+v", "space", "ctrl+v")
    drafted(program, "text", "Ada Ada")
    program.xdo("key", "--delay", "40", "ctrl+a", "ctrl+x")
    drafted(program, "text", "")
    program.xdo("key", "ctrl+z")
    drafted(program, "text", "Ada Ada")
    program.xdo("key", "ctrl+shift+z")
    drafted(program, "text", "")
    program.xdo("key", "ctrl+z", "ctrl+y")
    drafted(program, "text", "")
    program.xdo("key", "--delay", "40", "Tab", "ctrl+v")
    drafted(program, "to", "Ada Ada")
    program.xdo("key", "--delay", "40", "shift+Tab", "shift+Tab")
    program.xdo("key", "End")
    program.xdo("key", "ctrl+shift+Left")
    program.xdo("type", "--delay", "30", "Bob")
    drafted(program, "from", "Bob")
    program.screenshot(tmp_path / "edited.png")
    program.xdo("key", "Return")
    assert program.wait_for("letter")["letter"] == {"from": "Bob", "text": "", "to": "Ada Ada"}


@transports
def test_words_are_found_by_key_and_the_field_has_the_keyboard_again(story, transport, tmp_path):
    program = letter(story, transport)
    program.xdo("key", "ctrl+f")
    program.xdo("type", "--delay", "30", "apple")
    shown(program, ".dk-find-count", "1 of 2")
    program.screenshot(tmp_path / "found.png")
    program.xdo("key", "F3")
    shown(program, ".dk-find-count", "2 of 2")
    program.xdo("type", "--delay", "30", "s")
    shown(program, ".dk-find-count", "Not found")
    program.xdo("key", "Escape")
    program.xdo("type", "--delay", "30", "Ada")
    drafted(program, "from", "Ada")


def shown(program, selector: str, text: str) -> None:
    """Wait until an element of the page says this; the page tells it by its title."""
    script = f"document.title = document.querySelector({selector!r}).textContent"
    program.do(f"until(lambda: current_window().run_script({script!r}) or current_window().title == {text!r})")


@transports
@pytest.mark.parametrize("way", ["key", "page"])
def test_a_page_is_printed_by_the_dialog_of_the_system(story, backend, transport, way, tmp_path):
    program = letter(story, transport, HOME=str(tmp_path), CUPS_SERVER=str(tmp_path / "none"))
    program.do(f"import os; os.chdir({str(tmp_path)!r})")  # where GTK puts its file
    if way == "key":
        program.xdo("key", "ctrl+p")
    else:
        program.do("current_window().run_script('window.print()')")
    dialog = program.find("Print")
    program.until_painted(dialog)
    program.xdo("windowactivate", "--sync", dialog)
    if backend == "gtk":  # without a printer of the system none is chosen
        program.xdo("key", "Down", "space")
    program.screenshot(tmp_path / "dialog.png")
    program.xdo("key", "Return")
    until(lambda: any(each.read_bytes().rstrip().endswith(b"%%EOF") for each in tmp_path.rglob("*.pdf")), "nothing was printed")


def test_a_misspelt_word_is_underlined_and_put_right_from_the_menu(story, tmp_path):
    (tmp_path / "hunspell").mkdir()
    for part in ("aff", "dic"):  # of four English words; the .bdic was made of these by qwebengine_convert_dict
        shutil.copy(DICTIONARY / f"en_US.{part}", tmp_path / "hunspell")
    words = {"ENCHANT_CONFIG_DIR": str(tmp_path), "QTWEBENGINE_DICTIONARIES_PATH": str(DICTIONARY)}
    program = letter(story, "bridge", LANGUAGE="en_US", LANG="en_US.UTF-8", **words)
    program.xdo("key", "Tab")
    program.xdo("type", "--delay", "30", "words wrongg right ")
    drafted(program, "text", "words wrongg right ")
    until(lambda: underlined(program, tmp_path / "underlined.png")[2] > 20, "nothing is underlined")
    x, y, width = underlined(program, tmp_path / "underlined.png")
    assert width < 100  # only the one word
    program.xdo("mousemove", str(x + width // 2), str(y - 6), "click", "3")
    below = (x + width // 2 + 10, y + 10, x + width // 2 + 60, y + 60)
    until(lambda: not plain(program, tmp_path / "menu.png", below), "there is no menu")
    program.xdo("key", "Down", "Return")  # the first suggestion
    drafted(program, "text", "words wrong right ")


def underlined(program, picture: Path) -> tuple[int, int, int]:
    """Where red is seen on the screen: left, top and width; width 0 when nowhere."""
    program.screenshot(picture)
    red, green, blue = Image.open(picture).convert("RGB").split()
    strong = ImageChops.darker(ImageChops.subtract(red, green), ImageChops.subtract(red, blue)).point(lambda value: 255 * (value > 90))
    left, top, right, _bottom = strong.getbbox() or (0, 0, 0, 0)
    return left, top, right - left


def plain(program, picture: Path, area: tuple[int, int, int, int]) -> bool:
    """Whether a part of the screen has one colour only."""
    program.screenshot(picture)
    return len(Image.open(picture).convert("RGB").crop(area).getcolors() or "many") == 1


def until(condition, complaint: str) -> None:
    """Wait until it is so."""
    deadline = time.monotonic() + 20 * SCALE
    pause = threading.Event()
    while not condition():
        pause.wait(0.05)
        assert time.monotonic() < deadline, complaint
