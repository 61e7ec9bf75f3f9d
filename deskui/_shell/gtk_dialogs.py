"""File dialogs of GTK, answered by callback so that the loop is never nested.

`FileChooserNative` uses the desktop's own dialog (through its portal) where there is one.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from deskui._shell.contract import FileQuestion

from gi.repository import Gtk  # isort: skip  # gtk.py has required its version

_ACTIONS = {
    "open": Gtk.FileChooserAction.OPEN,
    "open_many": Gtk.FileChooserAction.OPEN,
    "save": Gtk.FileChooserAction.SAVE,
    "folder": Gtk.FileChooserAction.SELECT_FOLDER,
}

_TITLES = {"open": "Open", "open_many": "Open", "save": "Save as", "folder": "Choose a folder"}

_open: set[Any] = set()
"""Dialogs on screen: FileChooserNative is no widget, nothing else keeps it alive."""


def choose_files(window: Any, question: FileQuestion, done: Callable[[list[Path]], None]) -> None:
    """Show the dialog; ``done`` gets the paths chosen, none when cancelled."""
    dialog = Gtk.FileChooserNative.new(question.title or _TITLES[question.kind], window, _ACTIONS[question.kind], None, None)
    dialog.set_modal(True)
    dialog.set_select_multiple(question.kind == "open_many")
    dialog.set_do_overwrite_confirmation(True)
    if question.directory is not None:
        dialog.set_current_folder(str(question.directory))
    if question.kind == "save" and question.name:
        dialog.set_current_name(question.name)
    for label, patterns in question.filters.items():
        dialog.add_filter(_filter(label, patterns))
    dialog.connect("response", _answered, done)
    _open.add(dialog)
    dialog.show()


def _filter(label: str, patterns: Any) -> Any:
    chosen = Gtk.FileFilter()
    chosen.set_name(label)
    for pattern in patterns:
        chosen.add_pattern(pattern)
    return chosen


def _answered(dialog: Any, response: Any, done: Callable[[list[Path]], None]) -> None:
    _open.discard(dialog)
    accepted = response == Gtk.ResponseType.ACCEPT
    paths = [Path(name) for name in dialog.get_filenames()] if accepted else []
    dialog.destroy()
    done(paths)
