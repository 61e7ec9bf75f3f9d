"""Remembered windows are always reachable."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from deskui._shell.geometry import GRIP, Geometry, Rect, Remembered, fitted

SCREEN = Rect(0, 0, 1920, 1040)
numbers = st.integers(-5000, 5000)
sizes = st.integers(1, 6000)


def test_a_window_on_its_screen_stays_where_it_is():
    geometry = Geometry(800, 600, 100, 50, True, 1.25)
    assert fitted(geometry, [SCREEN]) == geometry


def test_a_window_of_a_screen_that_is_gone_is_placed_by_the_system():
    assert fitted(Geometry(800, 600, 2500, 100), [SCREEN]) == Geometry(800, 600)


def test_a_window_half_off_the_screen_is_moved_onto_it():
    assert fitted(Geometry(800, 600, 1500, -200), [SCREEN]) == Geometry(800, 600, 1120, 0)


def test_a_window_larger_than_the_screen_is_made_to_fit():
    assert fitted(Geometry(4000, 3000, 0, 0), [SCREEN]) == Geometry(1920, 1040, 0, 0)


def test_without_knowing_screens_nothing_is_changed():
    assert fitted(Geometry(4000, 3000, 9000, 0), []) == Geometry(4000, 3000, 9000, 0)


def test_the_second_screen_is_as_good_as_the_first():
    second = Rect(1920, 0, 1280, 1024)
    assert fitted(Geometry(800, 600, 2200, 100), [SCREEN, second]) == Geometry(800, 600, 2200, 100)


@given(sizes, sizes, numbers, numbers)
def test_wherever_it_was_it_can_be_grabbed(width, height, x, y):
    found = fitted(Geometry(width, height, x, y), [SCREEN])
    assert found.width <= SCREEN.width and found.height <= SCREEN.height
    if found.x is not None and found.y is not None:
        assert found.x + min(GRIP, found.width) <= SCREEN.width and found.x >= 0
        assert found.y >= 0


@given(sizes, sizes, numbers, numbers)
def test_fitting_twice_changes_nothing_more(width, height, x, y):
    once = fitted(Geometry(width, height, x, y), [SCREEN])
    assert fitted(once, [SCREEN]) == once


def test_what_is_kept_is_found_again(tmp_path):
    path = tmp_path / "state" / "windows.json"
    geometry = Geometry(640, 480, -5, 30, True, 1.5)
    Remembered(path).keep("main", geometry)
    Remembered(path).keep("other", Geometry(1, 2))
    assert Remembered(path).get("main") == geometry
    assert Remembered(path).get("unknown") is None


def test_a_damaged_file_counts_as_none(tmp_path):
    path = tmp_path / "windows.json"
    for text in ("", "{", "[1]", '{"main": 3}', '{"main": {"width": "x"}}', '{"main": {"width": 1e999, "height": 3}}'):
        path.write_text(text)
        assert Remembered(path).get("main") is None


def test_a_directory_that_cannot_be_written_is_no_error(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    Remembered(blocked / "below" / "windows.json").keep("main", Geometry(1, 2))
    homeless = Remembered(None)
    homeless.keep("main", Geometry(1, 2))
    assert homeless.get("main") is None
    assert not (blocked / "below").exists()
