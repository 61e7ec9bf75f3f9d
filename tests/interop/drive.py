"""A person at the scripted session: the same clicks and keys, whichever client shows it."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page, expect

FILES = [
    {"name": "a.txt", "mimeType": "text/plain", "buffer": b"alpha"},
    {"name": "b.txt", "mimeType": "text/plain", "buffer": "bêta".encode()},
]
DOCUMENT = {"name": "résumé.bin", "mimeType": "application/octet-stream", "buffer": bytes(range(256)) * 1200}

EXPECTED = {
    "text": "Ada <Lovelace>",
    "number": 36,
    "float": 1.65,
    "group": {"remark": "two\nlines", "colour": {"rgb": [0, 0, 255]}, "sizes": [1, 3], "way": "Sea", "amount": 7},
    "action": False,
    "file": ["résumé.bin", 307200, None, "application/octet-stream"],
    "files": [["a.txt", "alpha"], ["b.txt", "bêta"]],
    "pin_change": "city",
    "eval": [5, "ü", None],
    "shown": [True, "fresh news", 1, 2, "bold"],
    "finish": {"last": "kept!"},
    "clicked": ["second", "Lisbon"],
}
"""What Python must have got. The hash of the document is checked by its size and by the two sides being equal."""


def card(page: Page, label: str) -> Locator:
    """The form with this label, once it is the one that shows and is at rest: PyWebIO's slide in, and what is clicked meanwhile is lost."""
    found = page.locator("#input-cards > *").filter(has=page.get_by_text(label, exact=True)).filter(visible=True).last
    expect(found).to_be_visible()
    page.wait_for_function("() => !window.jQuery?.timers?.length")
    return found


def submit(form: Locator) -> None:
    form.locator("button[type=submit]").first.click()


def field(form: Locator, name: str = "data", tag: str = "input") -> Locator:
    return form.locator(f"{tag}[name='{name}']")


def answer(page: Page, label: str, value: str) -> None:
    """Fill a lone field and submit."""
    form = card(page, label)
    field(form).fill(value)
    submit(form)


def correct(page: Page, label: str, value: str, error: str) -> None:
    """Fill a refused field again, and submit once the server has taken the mark off: it would take the button from under the pointer."""
    form = card(page, label)
    field(form).fill(value)
    field(form).blur()
    expect(form.get_by_text(error)).to_be_hidden()
    submit(form)


def upload(page: Page, label: str, files: Any) -> None:
    """Choose files and submit."""
    form = card(page, label)
    form.locator("input[type=file]").set_input_files(files)
    submit(form)


def drive(page: Page) -> None:
    """Go through the whole session."""
    answer(page, "Name", "Ada <Lovelace>")
    answer(page, "Age", "7")
    expect(page.get_by_text("Too young")).to_be_visible()
    correct(page, "Age", "36", "Too young")
    answer(page, "Height", "1.65")
    choices(card(page, "Choices"))
    card(page, "Go on?").locator("button").filter(has_text="No").click()
    upload(page, "Document", DOCUMENT)
    upload(page, "Pictures", FILES)
    page.locator("[name='city']").fill("Lisbon")
    ending = card(page, "The end")
    page.get_by_role("button", name="second").click()
    page.get_by_role("button", name="Read the pin").click()
    expect(page.get_by_text("the pin was read")).to_be_visible()
    expect(page.get_by_text("a toast")).to_be_visible()
    field(ending, "last").fill("kept!")
    submit(ending)
    expect(page.get_by_text("finished")).to_be_visible()


def choices(form: Locator) -> None:
    field(form, "remark", "textarea").fill("two\nlines")
    form.locator("select").select_option(label="Blue")
    form.get_by_label("Small", exact=True).check()
    form.get_by_label("Large", exact=True).check()
    form.get_by_label("Sea", exact=True).check()
    submit(form)
