"""Titles, themes and styles of apps."""

import inspect
from functools import partial

import pytest

import deskui
from deskui.errors import SpecError
from deskui.output import put_text
from deskui.runtime.apps import default_config, make_apps
from deskui.testing import User


@pytest.fixture(autouse=True)
def _fresh_defaults():
    before = dict(default_config)
    yield
    default_config.clear()
    default_config.update(before)


def test_config_of_one_app_wraps_nothing():
    async def main():
        """Title of the docstring

        And more.
        """
        put_text("ran")

    decorated = deskui.config(title="T", theme="dark", css_style="b{}", js_file="x.js")(main)
    assert decorated is main
    assert inspect.iscoroutinefunction(decorated)
    app = make_apps(decorated)["index"]
    assert (app.title, app.description) == ("T", "And more.")
    assert (app.config["theme"], app.config["css_style"], app.config["js_file"]) == ("dark", "b{}", ["x.js"])
    with User(decorated) as user:
        user.see("ran")


def test_a_bare_config_is_for_every_app():
    def main():
        """Doc"""

    deskui.config(theme="light", title="All")
    assert make_apps(main)["index"].config["theme"] == "light"
    assert make_apps(main)["index"].title == "All"


def test_a_decorator_does_not_change_the_other_apps():
    @deskui.config(theme="dark")
    def one():
        pass

    def two():
        pass

    apps = make_apps([one, partial(two)])
    assert apps["one"].config.get("theme") == "dark"
    assert apps["two"].config.get("theme") is None


def test_an_unknown_theme_is_refused():
    with pytest.raises(SpecError, match="theme"):
        deskui.config(theme="solarized")


@pytest.mark.parametrize(
    "origin", ["example.org", "https://", "https://a b", "https://a; script-src *", "javascript:x", "https://a/b", "*"]
)
def test_pictures_come_from_origins_only(origin):
    with pytest.raises(SpecError, match="pictures_from"):
        deskui.config(pictures_from=origin)


def test_parameters_are_the_seeds_and_one_of_ours():
    signature = inspect.signature(deskui.config)
    names = ["title", "description", "theme", "js_code", "js_file", "css_style", "css_file", "manifest", "pictures_from"]
    assert list(signature.parameters) == names
    assert signature.parameters["manifest"].default is True


def test_the_front_door_is_cheap_and_knows_its_names():
    import subprocess
    import sys

    code = "import sys, deskui; print([m for m in ('tornado', 'webview', 'msgspec', 'asyncio') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
    assert deskui.output.put_text is put_text
    assert {"run", "config", "output", "SessionException"} <= set(dir(deskui))
    with pytest.raises(AttributeError):
        deskui.nonsense  # noqa: B018 - reading is the test
