"""File dialogs of Qt, answered by callback so that the loop is not nested without need."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qtpy import QtCore
from qtpy.QtWidgets import QFileDialog

from deskui._shell.contract import FileQuestion

_MODES = {
    "open": QFileDialog.FileMode.ExistingFile,
    "open_many": QFileDialog.FileMode.ExistingFiles,
    "save": QFileDialog.FileMode.AnyFile,
    "folder": QFileDialog.FileMode.Directory,
}


def choose_files(window: Any, question: FileQuestion, done: Callable[[list[Path]], None], *, wait: bool = False) -> None:
    """Show the dialog; ``done`` gets the paths chosen, none when cancelled; with ``wait`` before this returns."""
    dialog = QFileDialog(window, question.title)
    dialog.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(_MODES[question.kind])
    if question.kind == "folder":
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    if question.kind == "save":
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if question.directory is not None:
        dialog.setDirectory(str(question.directory))
    if question.name:
        dialog.selectFile(question.name)
    if question.filters:
        dialog.setNameFilters([f"{label} ({' '.join(patterns)})" for label, patterns in question.filters.items()])
    dialog.finished.connect(lambda result: done([Path(name) for name in dialog.selectedFiles()] if result else []))
    if wait:
        dialog.exec()
    else:
        dialog.open()
