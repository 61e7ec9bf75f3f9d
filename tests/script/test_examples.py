"""Every example runs and does what its first lines say."""

import importlib.util
import sys
from pathlib import Path

import pytest

from deskui.testing import User

EXAMPLES = Path(__file__).parents[2] / "examples"
SCRIPTS = ("bmi", "input_tour", "output_tour", "chat_room", "gomoku", "csv_explorer", "long_job", "themes")


def load(name):
    spec = importlib.util.spec_from_file_location(f"example_{name}", EXAMPLES / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_bmi():
    with User(load("bmi").main) as user:
        user.answer(height=20, weight=70)
        user.see("Please enter a number from 50 to 250")
        user.answer(height=175, weight=70)
        user.see("22.9", "normal")
        user.click("Calculate again")
        user.answer(height=175, weight=100)
        user.see("32.7", "obese")
        user.see_no("22.9")


def test_input_tour():
    with User(load("input_tour").main) as user:
        user.answer("Ada")
        user.see("A few words about you, Ada?")
        user.answer("Likes numbers.")
        user.see("('Ada', 'Likes numbers.')")
        user.answer(200)
        user.see("That cannot be")
        user.answer(36)
        user.see("How much do you like forms?")
        user.answer(9)
        user.see("(36, 9)")
        user.answer("Tea")
        user.see("With")
        user.answer(["sugar"])
        user.see("Size")
        user.answer("large")
        user.see("('t', ['sugar'], 'large')")
        user.click("Today")
        user.answer("2026-11-21")
        user.see("'2026-11-21'")
        user.type("country", "Japan")
        user.see("Cities in Japan")
        user.answer(country="Japan", city="Kyoto", rooms=5)
        user.see("More rooms than travellers")
        user.answer(country="Japan", city="Kyoto", rooms=1)
        user.see("'city': 'Kyoto'")
        user.click("Take the origin")
        user._until(
            lambda: any(c["command"] == "update_input" and c["spec"]["attributes"].get("readonly") for c in user.commands), "the point"
        )
        user.answer("(0, 0)")
        user.see("Shall we go on?")
        user.click("Yes")
        user.see("Change this program")
        user.answer("print(1)")
        user.see("Some files")
        user.answer([("a.txt", b"12345")])
        user.see("[('a.txt', 5)]", "That was all")
        user.see_end()


def test_output_tour():
    with User(load("output_tour").main) as user:
        user.see("Markdown", "Ada Lovelace", "Something that worked.")
        for number in range(1, 6):
            user.click("Click me five times" if number == 1 else f"Clicked {number - 1} times")
            user.see(f"click number {number}")
        user.click("Save the log")
        assert user.download()[0] == "log.txt"
        user.click("Popup")
        user.see("It holds outputs like any other place.")
        user.click("Close")
        user.see_no("A popup")
        user.click("Show", rows=["7"])
        user.see("Row 7")


def test_chat_room():
    with User(load("chat_room").main) as ada:
        ada.answer("Ada")
        ada.see("Ada came in; 1 here")
        grace = ada.another()
        grace.answer("Ada")
        grace.see("Someone has this name")
        grace.answer("Grace")
        ada.see("Grace came in; 2 here")
        grace.see("Ada came in")
        grace.answer(text="Hello all", what="Send")
        ada.see("Grace: Hello all")
        grace.click("Leave")
        grace.see("You have left the room.")
        ada.see("Grace left")


def test_gomoku():
    with User(load("gomoku").main) as user:
        user.see("Black begins", "New game")

        def place(x, y):
            fields = [spec for spec in user.outputs("buttons") if not spec["outline"]]
            user.say({"event": "callback", "task_id": fields[y * 11 + x]["callback_id"], "data": 0})

        for step in range(4):
            place(step, 0)
            user.see("White to move")
            place(step, 5)
            user.see("Black to move")
        place(4, 0)
        user.see("Black wins")
        user.click("New game")
        user.see("Black begins")
        user.see_no("●")


def test_csv_explorer():
    with User(load("csv_explorer").main) as user:
        user.click("Use the sample")
        user.see("8 rows, 4 columns", "Tokyo", "Save 8 rows")
        user.type("words", "portugal")
        user.see("Save 2 rows")
        user.see_no("Tokyo")
        user.type("column", "people")
        user.see("545,796")
        user.click("Save 2 rows")
        name, content = user.download()
        assert name == "chosen.csv"
        assert content.decode().splitlines() == ["city,country,people,area", "Lisbon,Portugal,545796,100", "Porto,Portugal,231962,41"]


def test_csv_explorer_opens_files():
    with User(load("csv_explorer").main) as user:
        user.click("Open a file")
        user.answer(("mine.csv", "a,b\n1,x\n2,y\n".encode("utf-8-sig")))
        user.see("mine.csv", "2 rows, 2 columns", "1 x")


@pytest.mark.parametrize("stop", [False, True])
def test_long_job(stop, monkeypatch):
    job = load("long_job")
    monkeypatch.setattr(job, "STEP_S", 5.0 if stop else 0)
    with User(job.main) as user:
        user.click("Start")
        if stop:
            user.see("0%")
            user.click("Stop")
            user.see("Stopped after 0 of 60 steps.", "Start again")
        else:
            user.see("step 60 of 60", "Finished 60 steps")
            user.click("Start again")
            user.see("Finished")


@pytest.mark.parametrize("name", ["index", "light", "dark", "own"])
def test_themes(name):
    with User(load("themes").APPS, name=name) as user:
        user.see("A field", "Something to look at.")


def test_every_example_of_scripts_is_tested():
    found = {
        path.stem for path in EXAMPLES.glob("*.py") if "deskui.widgets" not in path.read_text() and "deskui.desktop" not in path.read_text()
    }
    assert set(SCRIPTS) <= found
    for name in SCRIPTS:
        module = load(name)
        assert module.__doc__
        assert f"test_{name}" in globals()
