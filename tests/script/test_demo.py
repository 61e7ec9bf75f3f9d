"""``deskui demo`` does what it shows."""

from deskui import demo
from deskui.testing import User


def test_every_stop_of_the_tour_shows_its_words_and_its_code():
    with User(demo.APPS) as user:
        user.see("Write a Python function", "A chat room")
        for title, function in demo.STOPS.items():
            user.see(title, function.__doc__.split(".")[0], f"def {function.__name__}()")


def test_asking():
    with User(demo.APPS) as user:
        user.click("A trip")
        user.see("Where to?")
        user.answer(city="Lisbon", people=12)
        user.see("From 1 to 9, please")
        user.answer(city="Lisbon", people=3, by="ship")
        user.see("'city': 'Lisbon'", "'by': 'ship'", "'people': 3")
        user.click("A decision")
        user.click("Neither")
        user.see("None")
        user.click("Files")
        user.answer([("a.txt", b"abc")])
        user.see("[('a.txt', 3)]")
        user.click("A name")
        user.answer("Ada")
        user.see("'Ada'")


def test_changing_and_pins(monkeypatch):
    monkeypatch.setattr(demo, "STEP_S", 0)
    with User(demo.APPS) as user:
        user.click("Click me")
        user.click("Clicked 1 time")
        user.see("Clicked 2 times")
        user.click("Start a long job")
        user.see("step 40 of 40", "finished in", "100%")
        user.type("sides", 9)
        user._until(lambda: any("9 spikes" in spec["content"] for spec in user.outputs("html")), "nine spikes")
        user.type("words", "<b>")
        user._until(lambda: any("&lt;b>" in spec["content"] for spec in user.outputs("html")), "the words as text")


def test_over_the_page():
    with User(demo.APPS, js=lambda code, args: 1234) as user:
        user.click("Measure the window")
        user.see("This window is 1234 pixels wide")
        user.click("A popup")
        user.click("Yes")
        user.see("You said yes")
        assert user.view.popup is None
        user.click("Save a file")
        assert user.download() == ("hello.txt", b"Hello from deskui\n")
        user.click("Count the selected", rows=["1", "2"])
        user.see("2 rows")


def test_chat():
    with User(demo.APPS, name="chat") as ada:
        ada.answer("Ada")
        ada.see("Ada came in; 1 here")
        grace = ada.another(name="chat")
        grace.answer("Grace")
        grace.answer(text="Hello", what="Send")
        ada.see("Grace: Hello")
        grace.click("Leave")
        ada.see("Grace left")
