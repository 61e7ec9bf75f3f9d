"""A small notepad: menus, shortcuts, file dialogs, and a question before unsaved work is lost.

Run: ``python examples/desktop.py`` or ``deskui run examples/desktop.py --bridge``.
"""

from pathlib import Path

import deskui
from deskui import desktop
from deskui.desktop import Item, Menu
from deskui.output import put_markdown, put_scope, put_text, use_scope
from deskui.pin import pin, pin_update, put_textarea
from deskui.session import hold


def main():
    """Notepad"""
    saved = ""
    put_markdown("### Notes")
    put_textarea("notes", rows=12, placeholder="Write here …")
    put_scope("status")

    def say(text):
        with use_scope("status", clear=True):
            put_text(text)

    def open_notes():
        nonlocal saved
        file = desktop.open_file("Open notes", filters={"Text": ["*.txt", "*.md"], "All files": ["*"]})
        if file is not None:
            saved = file.read().decode(errors="replace")
            pin_update("notes", value=saved)
            say(f"Opened {file.name}")

    def save_notes():
        nonlocal saved
        text = pin.notes or ""
        place = desktop.save_file(text, "notes.txt", title="Save notes")
        if place is not None or not desktop.window.native:
            saved = text
            say(f"Saved {Path(place).name if place else ''}")

    def copy_all():
        desktop.clipboard_write(pin.notes or "")
        say("Copied")

    @desktop.window.on_close
    def may_close():
        return (pin.notes or "") == saved or desktop.confirm(
            "What you wrote has not been saved.", "Close without saving?", yes="Close", no="Keep writing", danger=True
        )

    desktop.set_menu(
        [
            Menu("File", [Item("Open …", open_notes, "Ctrl+O"), Item("Save …", save_notes, "Ctrl+S"), None, Item("Print …", role="print")]),
            Menu(
                "Edit",
                [
                    Item("Undo", role="undo"),
                    Item("Copy everything", copy_all, "Ctrl+Shift+C"),
                    Item("Find …", role="find", shortcut="Ctrl+F"),
                ],
            ),
            Menu("View", [Item("Full screen", desktop.window.fullscreen, "F11")]),
            Menu("Help", [Item("About", lambda: desktop.message("A notepad in sixty lines of Python.", "Notepad"))]),
        ]
    )
    desktop.set_context_menu([Item("Save …", save_notes), Item("Copy everything", copy_all)])
    hold()


if __name__ == "__main__":
    deskui.run(main, title="Notepad", size=(720, 520))
