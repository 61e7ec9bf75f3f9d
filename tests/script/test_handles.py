"""What an author does with an output after it was made: change it, empty it, take it away."""

import threading

import pytest

from deskui.errors import NotSupported, SpecError
from deskui.output import *
from deskui.testing import User


def only(user, type_):
    (spec,) = user.outputs(type_)
    return spec


def test_update_takes_the_arguments_of_the_function_and_keeps_the_rest(said):
    def main():
        table = put_table([[1, 2]], header=["a", "b"]).style("color: red")
        table.update([[3, 4], [5, 6]])
        text = put_text("x", "y", sep="+")
        text.update("z", "w")
        link = put_link("n", url="https://a")
        link.update(new_window=True)

    with User(main) as user:
        user.see_end()
        assert only(user, "table")["data"] == [["a", "b"], [3, 4], [5, 6]]
        assert only(user, "table")["style"] == ";color: red"
        assert only(user, "text")["content"] == "z+w"
        assert (only(user, "link")["url"], only(user, "link")["new_window"]) == ("https://a", True)
        assert len(said(user, "output_update")) == 3


def test_an_update_of_a_nested_output_changes_only_that():
    def main():
        cell = put_text("old")
        put_table([["a"], [cell]])
        cell.update("new")

    with User(main) as user:
        user.see_end()
        assert user.text == "a\nnew"


def test_what_is_changed_before_its_parent_shows_counts():
    def main():
        cell = put_button("go", print)
        row = put_row([cell])
        cell.style("color: red").disable()
        row.show()

    with User(main) as user:
        user.see("go")
        assert only(user, "buttons")["style"] == ";color: red"
        assert only(user, "buttons")["buttons"][0]["disabled"] is True


def test_buttons_are_disabled_and_enabled():
    def main():
        button = put_button("go", lambda: (button.disable(), put_text("went")))

    with User(main) as user:
        user.click("go")
        user.see("went")
        user._until(lambda: only(user, "buttons")["buttons"][0].get("disabled"), "the grey button")


def test_a_click_under_way_during_an_update_still_counts():
    def main():
        count = [0]
        turn = threading.Lock()  # callbacks run in threads of their own

        def click():
            with turn:
                count[0] += 1
                button.update(f"clicked {count[0]}")

        button = put_button("clicked 0", click)
        button.show()

    with User(main) as user:
        user.see("clicked 0")
        callback_id = only(user, "buttons")["callback_id"]
        for _ in range(3):
            user.say({"event": "callback", "task_id": callback_id, "data": 0})
        user.see("clicked 3")
        assert only(user, "buttons")["callback_id"] == callback_id


def test_remove_takes_it_away_for_good(app):
    def script():
        gone = put_text("gone")
        gone.show()
        kept = put_text("kept")
        gone.remove()
        never = put_text("never")
        never.remove()
        put_column([put_text("above"), nested := put_text("nested")])
        nested.remove()
        del kept, gone, never, nested
        yield from ()

    with User(app(script)) as user:
        user.see_end()
        assert sorted(user.text.split()) == ["above", "kept"]


def test_a_container_grows_shrinks_and_keeps_what_came_into_it():
    def main():
        box = put_collapse("box", "one")
        with box as name:
            put_text("two")
        box.append("three", put_text("four"))
        put_text("five", scope=name)
        box.update(title="crate")
        put_text("six", scope=name)
        other = put_info("x")
        other.reset("y", put_text("z"))

    with User(main) as user:
        user.see_end()
        assert user.text == "crate\none\ntwo\nthree\nfour\nfive\nsix\ny\nz"


def test_a_log_follows_and_keeps_its_newest_lines(said):
    def main():
        log = put_log(keep=3)
        for number in range(5):
            log.write(f"line {number}")
        log.write(put_text("styled"), 6)

    with User(main) as user:
        user.see_end()
        assert user.text == "line 4\nstyled\n6"
        assert len(said(user, "output_append")) == 6


def test_progress_moves_and_closes():
    def main():
        bar = put_progressbar("a")
        bar.set(0.5, "half")
        put_progressbar("b", auto_close=True)
        set_progressbar("b", 1)
        put_progressbar("c")
        set_progressbar("c", 0.25)

    with User(main) as user:
        user.see_end()
        assert user.text == "50%\nhalf\n25%"


def test_a_changed_output_may_still_go_into_another():
    def main():
        text = put_text("x")
        text.update("y")
        put_row([text])

    with User(main) as user:
        user.see_end()
        assert user.text == "y"
        assert [spec["type"] for spec in user.outputs()] == ["grid", "text"]


def test_an_output_in_two_places_is_two_outputs():
    def main():
        text = put_text("x")
        put_row([text, text])

    with User(main) as user:
        user.see_end()
        first, second = user.outputs("text")
        assert first["id"] != second["id"]


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda: put_text("x").disable(), NotSupported),
        (lambda: put_text("x").append("y"), NotSupported),
        (lambda: put_text("x").__enter__(), NotSupported),
        (lambda: put_text("x").update("y", scope="ROOT"), SpecError),
        (lambda: put_text("x").update(nonsense=1), TypeError),
        (lambda: put_table([[1]]).update(["no row"]), SpecError),
    ],
)
def test_a_change_that_cannot_be_raises(change, error):
    def main():
        with pytest.raises(error):
            change()
        put_text("done")

    with User(main) as user:
        user.see("done")


def test_old_ways_still_work_with_a_warning():
    def main():
        with pytest.warns(DeprecationWarning):
            place = output("one")
        place.append("three")
        place.insert(1, "two")
        with pytest.warns(DeprecationWarning):
            style([put_text("a"), put_text("b")], "color: red")
        with pytest.warns(DeprecationWarning):
            put_markdown("c", strip_indent=2)
        put_processbar("p")
        set_processbar("p", 0.5)

    with User(main) as user:
        user.see_end()
        assert sorted(user.text.split("\n")) == ["50%", "a", "b", "c", "one", "three", "two"]
        assert user.outputs("scope")[0]["contents"] == ["one", "two", "three"]


def test_after_a_reload_the_screen_is_the_same():
    def main():
        box = put_collapse("box")
        with box:
            put_text("in it")
        box.append("appended")
        put_table([[put_button("x", lambda: put_text("clicked"))]]).update([[put_button("y", lambda: put_text("clicked y"))]])

    with User(main) as user:
        user.see("appended", "y")
        before = user.text
        user.reload()
        user.see("y")
        assert user.text == before
        user.click("y")
        user.see("clicked y")
