"""`FileBrowser`: choose files of the machine the program runs on.

It lists the *server's* file system, below `root` when one is given. Everything is done
with ordinary widgets; nothing here knows the wire.
"""

from __future__ import annotations

import fnmatch
import os
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ...errors import SpecError
from ..callbacks import Callbacks
from ..core import Widget
from .words import Words

__all__ = ["ICONS", "FileBrowser", "set_icon"]

MODES = ("file", "files", "directory", "save")
_SVG = "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>{}</svg>"
ICONS: dict[str, str] = {
    "file": _SVG.format("<path fill='none' stroke='%23789' d='M4 1.5h5l3.5 3.5v9.5h-8.5zM9 1.5V5h3.5'/>"),
    "folder": _SVG.format("<path fill='%23e8b74a' d='M1.5 3.5h5l1.5 2h6.5v8h-13z'/>"),
    "parent": _SVG.format("<path fill='none' stroke='%23789' stroke-width='1.5' d='M8 13V4M4 8l4-4 4 4'/>"),
}
"""Icon URLs by category (``file``, ``folder``, ``parent``) or file extension (``.png``)."""


def set_icon(category: str, file: str | os.PathLike[str]) -> None:
    """Use a picture for a category of `ICONS` or a file extension (with its dot)."""
    ICONS[category.lower()] = Widget.to_data_uri(file)


class FileBrowser(Callbacks):
    """A dialog that lists the server's files. Fires ``activated`` with a path, or in mode ``files`` a list of paths.

    Args:
        session: Whose user chooses.
        title: Of the dialog; ``None``: “Browse”, in the reader's language.
        modal: Nothing else on the page can be used meanwhile.
        autoclose: Close when something was chosen.
        mode: ``file``, ``files``, ``directory`` or ``save`` (asks before an existing file is taken).
        root: The user cannot leave this directory. (deskui's own)

    Raises:
        SpecError: An unknown mode.
    """

    def __init__(
        self,
        session: Any,
        title: str | None = "Browse",
        modal: bool = True,
        autoclose: bool = True,
        mode: str = "file",
        *,
        root: str | os.PathLike[str] | None = None,
    ) -> None:
        super().__init__()
        self.enable_callback("activated")
        self._autoclose = autoclose
        self._root = Path(root).resolve() if root is not None else None
        self._directory = self._root or Path.cwd()
        self._filters: list[tuple[str, list[str]]] = []
        self._filter = 0
        self._session = session
        self._say = say = Words(session)
        self._build(session.get_widgets(), say("Browse") if title in (None, "Browse") else title, modal)
        self.set_mode(mode)

    def _build(self, W: Any, title: str, modal: bool) -> None:
        say = self._say
        self._dialog = W.Dialog(title, [], modal=modal)
        self._dialog.resize(640, 460)
        self._dialog.on("close", self._dialog.hide)
        bar = W.HBox(spacing=6, padding=8)
        self._up = W.Button("", tooltip=say("Up"))
        self._up.set_icon(ICONS["parent"], 16)
        self._up.on("activated", lambda: self.set_directory(self._directory.parent))
        self._where = W.TextEntry(str(self._directory), tooltip=say("Folder"))
        self._where.on("activated", self._typed_directory)
        bar.add_widget(self._up, 0)
        bar.add_widget(self._where, 1)
        columns = [
            {"label": "", "key": "icon", "type": "icon", "icon_size": 16, "colwidth": 32},
            {"label": say("Name"), "key": "name"},
            {"label": say("Size"), "key": "size", "type": "integer", "halign": "right"},
            {"label": say("Modified"), "key": "modified"},
        ]
        self._table = W.TableView(columns=columns, sortable=True, show_grid=False, cell_cursor=False)
        self._table.on("activated", self._opened)
        self._table.on("selected", self._picked)
        foot = W.HBox(spacing=6, padding=8)
        self._name = W.TextEntry("", tooltip=say("File name"))
        self._name.on("activated", lambda _: self._accept())
        self._kinds = W.ComboBox(tooltip=say("Kind of file"))
        self._kinds.on("activated", self._filtered)
        self._kinds.hide()
        cancel, self._ok = W.Button(say("Cancel")), W.Button(say("Open"))
        cancel.on("activated", self._dialog.hide)
        self._ok.on("activated", self._accept)
        for widget, stretch in ((self._name, 1), (self._kinds, 0), (cancel, 0), (self._ok, 0)):
            foot.add_widget(widget, stretch)
        self._dialog.add_widget(bar, 0)
        self._dialog.add_widget(self._table, 1)
        self._dialog.add_widget(foot, 0)

    # -- how it looks ----------------------------------------------------------------------

    def set_title(self, title: str) -> None:
        """Write `title` into the dialog's title bar."""
        self._dialog.set_title(title)

    def set_mode(self, mode: str) -> None:
        """Choose one ``file``, several ``files``, a ``directory``, or a name to ``save`` under.

        Raises:
            SpecError: Another word.
        """
        if mode not in MODES:
            raise SpecError("mode", f"one of {', '.join(MODES)}", mode)
        self._mode = mode
        self._ok.set_text(self._say({"save": "Save", "directory": "Choose"}.get(mode, "Open")))
        self._refresh()

    def set_directory(self, directory: str | os.PathLike[str]) -> None:
        """List this directory; one outside of `root` or that cannot be read is not entered."""
        path = Path(directory).expanduser().resolve()
        if not path.is_dir() or not os.access(path, os.R_OK) or not self._inside(path):
            self._where.set_text(str(self._directory))
            return
        self._directory = path
        self._refresh()

    def set_filename(self, filename: str) -> None:
        """Propose this name."""
        self._name.set_text(filename)

    def add_ext_filter(self, category: str, ext: str | Iterable[str]) -> None:
        """Offer to show only files of some kind: ``add_ext_filter("Images", [".png", ".jpg"])``."""
        given = ext.replace(",", " ").split() if isinstance(ext, str) else list(ext)
        self._filters.append((category, [e if "*" in e else f"*.{e.lstrip('.')}" for e in given]))
        self._kinds.append_text(category)
        self._kinds.show()
        self._refresh()

    def clear_filters(self) -> None:
        """Show files of every kind."""
        self._filters.clear()
        self._kinds.clear()
        self._kinds.hide()
        self._refresh()

    def popup(self, x: float | None = None, y: float | None = None) -> None:
        """Show the dialog."""
        self._refresh()
        self._dialog.popup(x, y)

    # -- what the user does ----------------------------------------------------------------

    def _typed_directory(self, text: str) -> None:
        self.set_directory(text)

    def _filtered(self, index: int, text: str) -> None:
        self._filter = index
        self._refresh()

    def _picked(self, items: list[dict[str, Any]]) -> None:
        names = [item["values"]["name"] for item in items if self._mode == "directory" or not self._is_dir(item["values"]["name"])]
        if names:
            self._name.set_text("; ".join(names))

    def _opened(self, values: dict[str, Any], path: list[str], col_key: str | None) -> None:
        target = self._directory / values["name"]
        if target.is_dir():
            self.set_directory(target)
        else:
            self._name.set_text(values["name"])
            self._accept()

    def _accept(self) -> None:
        names = [name.strip() for name in self._name.get_text().split(";") if name.strip()]
        paths = [path for path in ((self._directory / name).resolve() for name in names) if self._inside(path)]
        if self._mode == "directory":
            self._done(str(paths[0] if paths else self._directory))
        elif not paths:
            return
        elif len(paths) == 1 and paths[0].is_dir():
            self.set_directory(paths[0])
        elif self._mode == "save" and paths[0].exists():
            self._ask_before_overwriting(paths[0])
        elif self._mode == "files":
            self._done([str(path) for path in paths if path.is_file()])
        elif self._mode == "save" or paths[0].is_file():
            self._done(str(paths[0]))

    def _ask_before_overwriting(self, path: Path) -> None:
        W, say = self._session.get_widgets(), self._say
        question = W.Dialog(say("Replace the file?"), [[say("Cancel"), False], [say("Replace"), True]], autoclose=True, modal=True)
        question.add_widget(W.Label(say("“{}” exists. Replace it?", path.name), padding=16), 1)

        def answered(replace: bool) -> None:
            question.destroy()
            if replace:
                self._done(str(path))

        question.on("activated", answered)
        question.popup()

    def _done(self, result: Any) -> None:
        if self._autoclose:
            self._dialog.hide()
        self.make_callback("activated", result)

    # -- listing ---------------------------------------------------------------------------

    def _inside(self, path: Path) -> bool:
        return self._root is None or path == self._root or self._root in path.parents

    def _is_dir(self, name: str) -> bool:
        return (self._directory / name).is_dir()

    def _refresh(self) -> None:
        if not hasattr(self, "_mode"):
            return
        self._where.set_text(str(self._directory))
        self._up.set_enabled(self._inside(self._directory.parent) and self._directory.parent != self._directory)
        entries = sorted(self._entries(), key=lambda entry: (not entry[1], entry[0].lower()))
        self._table.set_rows([self._row(name, is_dir, stat) for name, is_dir, stat in entries])

    def _entries(self) -> Iterable[tuple[str, bool, os.stat_result]]:
        patterns = self._filters[self._filter][1] if self._filters else []
        with os.scandir(self._directory) as listing:
            for entry in listing:
                try:
                    is_dir, stat = entry.is_dir(), entry.stat()
                except OSError:
                    continue  # a link to nowhere, or gone meanwhile
                if entry.name.startswith(".") or (self._mode == "directory" and not is_dir):
                    continue
                if is_dir or not patterns or any(fnmatch.fnmatch(entry.name.lower(), p.lower()) for p in patterns):
                    yield entry.name, is_dir, stat

    def _row(self, name: str, is_dir: bool, stat: os.stat_result) -> dict[str, Any]:
        icon = ICONS["folder"] if is_dir else ICONS.get(os.path.splitext(name)[1].lower(), ICONS["file"])
        modified = time.strftime("%Y-%m-%d %H:%M", time.localtime(stat.st_mtime))
        return {"icon": icon, "name": name, "size": None if is_dir else stat.st_size, "modified": modified}
