"""Logging in as a person does, in a real browser, with and without success."""

from __future__ import annotations

import pytest

from deskui.auth import PasswordFile, set_password
from deskui.output import put_text
from deskui.session import hold, info

pytestmark = pytest.mark.browser


def app():
    """Orders"""
    put_text(f"hello {info.user}")
    hold()


def test_a_person_logs_in_and_stays_logged_in(serve, browser, tmp_path):
    users = tmp_path / "users"
    set_password(users, "ada", "correct horse")
    served = serve(app, auth=PasswordFile(users))
    page = browser.new_context().new_page()
    page.goto(served.origin)
    page.get_by_label("Name").fill("ada")
    page.get_by_label("Password").fill("wrong horse")
    page.get_by_role("button", name="Log in").click()
    assert page.get_by_role("alert").inner_text() == "Name or password is wrong."
    page.get_by_label("Password").fill("correct horse")
    page.get_by_role("button", name="Log in").click()
    page.get_by_text("hello ada").wait_for()
    page.reload()
    page.get_by_text("hello ada").wait_for()
    stranger = browser.new_context().new_page()
    stranger.goto(served.origin)
    assert stranger.get_by_role("button", name="Log in").is_visible()
