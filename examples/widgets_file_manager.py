"""A file manager: folders in a tree, files in a table, a preview beside them; folders can be made, files renamed and deleted.

It starts in the directory it is run from (or the one given) and does not leave it. Run it with
``python examples/widgets_file_manager.py [directory]``.
"""

import mimetypes
import shutil
import sys
import time
from pathlib import Path

from deskui.widgets.extras.file_browser import ICONS
from deskui.widgets.sync import Application

ROOT = Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
PREVIEW_BYTES = 200_000

app = Application(title="Files", size=(1040, 680), max_sessions=None)


class FileManager:
    """One user's file manager."""

    def __init__(self, session, root):
        self.W = session.get_widgets()
        self.root = self.directory = root
        W = self.W
        self.tree = W.TreeView(columns=["Folder"], show_header=False)
        self.tree.on("selected", self.folder_chosen)
        self.tree.on("expanded", lambda values, path: self.list_below(self.folder(path)))
        columns = [
            {"label": "", "key": "icon", "type": "icon", "icon_size": 16, "colwidth": 32},
            {"label": "Name", "key": "name", "colwidth": 220},
            {"label": "Size", "key": "size", "type": "integer", "halign": "right"},
            {"label": "Modified", "key": "modified", "colwidth": 160},
        ]
        self.table = W.TableView(columns=columns, selection_mode="multiple", sortable=True, show_grid=False, cell_cursor=False)
        self.table.on("activated", self.opened)
        self.table.on("selected", self.files_chosen)
        self.where = W.TextEntry("", tooltip="Folder")
        self.where.on("activated", self.typed)
        self.preview = W.StackWidget()
        self.text, self.picture, self.nothing = (
            W.TextArea(editable=False, tooltip="Preview"),
            W.Image(),
            W.Label("Nothing to preview", halign="center", padding=24),
        )
        self.text.set_font("monospace", 13)
        for page in (self.nothing, self.text, self.picture):
            self.preview.add_widget(page)
        self.status = W.StatusBar()
        self.build()
        self.list_below(root)
        self.tree.expand_item([root.name or "/"])
        self.go(root)

    def build(self):
        W = self.W
        bar = W.ToolBar()
        for text, tip, action in (
            ("Up", "Go to the folder above", lambda: self.go(self.directory.parent)),
            ("New folder", "Make a folder here", self.new_folder),
            ("Rename", "Give what is selected another name", self.rename),
            ("Delete", "Delete what is selected", self.ask_to_delete),
            ("Refresh", "Look again", lambda: self.go(self.directory)),
        ):
            made = bar.add_action(text=text)
            made.set_tooltip(tip)
            made.on("activated", action)
        bar.add_separator()
        self.where.set_expanding(True, False)
        bar.add_widget(self.where)
        right = W.Splitter(orientation="horizontal")
        right.add_widget(self.table)
        right.add_widget(self.preview)
        right.set_sizes([520, 280])
        split = W.Splitter(orientation="horizontal")
        split.add_widget(self.tree)
        split.add_widget(right)
        split.set_sizes([200, 800])
        column = W.VBox()
        column.add_widget(bar, 0)
        column.add_widget(split, 1)
        column.add_widget(self.status, 0)
        top = W.TopLevel(title="Files")
        top.resize(1000, 640)
        top.set_widget(column)
        top.show()

    # -- looking ---------------------------------------------------------------------------

    def folder(self, path):
        """The directory a row of the tree stands for."""
        return self.root.joinpath(*path[1:])

    def row_path(self, directory):
        return [self.root.name or "/", *directory.relative_to(self.root).parts]

    def list_below(self, directory):
        """Put a directory's folders, and whether they have folders, into the tree."""

        def below(path, depth):
            try:
                folders = sorted((p for p in path.iterdir() if p.is_dir() and not p.name.startswith(".")), key=lambda p: p.name.lower())
            except OSError:
                return {}
            return {p.name: below(p, depth - 1) if depth else {} for p in folders}

        branch = below(directory, 1)
        for name in reversed(self.row_path(directory)):
            branch = {name: branch}
        self.tree.add_tree(branch)

    def go(self, directory):
        """Show a directory, if it is inside the root."""
        directory = directory.resolve()
        if not directory.is_dir() or (directory != self.root and self.root not in directory.parents):
            self.where.set_text("/".join(self.row_path(self.directory)))
            return
        self.directory = directory
        self.where.set_text("/".join(self.row_path(directory)))
        entries = sorted(directory.iterdir(), key=lambda p: (not p.is_dir(), p.name.lower()))
        shown = [self.row(path) for path in entries if not path.name.startswith(".")]
        self.table.set_rows(shown)
        self.status.set_message(f"{len(shown)} items")
        self.show_preview(None)

    def typed(self, text):
        """Go to what was typed, which begins at the root or with its name."""
        name = self.root.name
        self.go(self.root / (text.removeprefix(name).lstrip("/") if text == name or text.startswith(f"{name}/") else text))

    def row(self, path):
        try:
            stat = path.stat()
        except OSError:
            return {"icon": ICONS["file"], "name": path.name}
        modified = time.strftime("%Y-%m-%d %H:%M", time.localtime(stat.st_mtime))
        icon = ICONS["folder" if path.is_dir() else "file"]
        return {"icon": icon, "name": path.name, "size": None if path.is_dir() else stat.st_size, "modified": modified}

    def folder_chosen(self, items):
        if items:
            self.go(self.folder(items[0]["path"]))

    def files_chosen(self, items):
        self.status.set_message(f"{len(items)} selected" if items else "")
        self.show_preview(self.directory / items[0]["values"]["name"] if len(items) == 1 else None)

    def opened(self, values, path, col_key):
        target = self.directory / values["name"]
        if target.is_dir():
            self.list_below(target)
            self.go(target)

    def show_preview(self, path):
        kind = (mimetypes.guess_type(path.name)[0] or "text/plain") if path is not None and path.is_file() else ""
        if kind.startswith("image/"):
            self.picture.set_binary_image(path.read_bytes(), kind)
            self.picture.set_tooltip(path.name)
            self.preview.show_widget(self.picture)
        elif kind and b"\0" not in (data := beginning(path)):
            self.text.set_text(data.decode(errors="replace"))
            self.preview.show_widget(self.text)
        else:
            self.preview.show_widget(self.nothing)

    # -- changing --------------------------------------------------------------------------

    def selected(self):
        return [self.directory / item["values"]["name"] for item in self.table.get_selected()]

    def new_folder(self):
        self.ask_for_name("New folder", "New folder", "Make it", lambda name: (self.directory / name).mkdir())

    def rename(self):
        chosen = self.selected()
        if len(chosen) == 1:
            self.ask_for_name("Rename", chosen[0].name, "Rename it", lambda name: chosen[0].rename(self.directory / name))

    def ask_for_name(self, title, proposal, verb, work):
        """A dialog with one field; a name never leaves the directory."""
        dialog = self.W.Dialog(title, [["Cancel", False], [verb, True]], autoclose=True, modal=True)
        field = self.W.TextEntry(proposal, tooltip="Name")
        dialog.add_widget(field)

        def answered(yes):
            name = Path(field.get_text().strip()).name
            dialog.destroy()
            if yes and name:
                self.change(lambda: work(name))

        dialog.on("activated", answered)
        dialog.popup()
        field.set_focus()

    def ask_to_delete(self):
        doomed = self.selected()
        if not doomed:
            return
        dialog = self.W.Dialog("Delete?", [["Keep", False], ["Delete", True]], autoclose=True, modal=True)
        dialog.add_widget(self.W.Label(f"Delete {doomed[0].name if len(doomed) == 1 else f'{len(doomed)} items'} for good?", padding=12))

        def answered(delete):
            if delete:
                self.change(lambda: [shutil.rmtree(path) if path.is_dir() else path.unlink() for path in doomed])
            dialog.destroy()

        dialog.on("activated", answered)
        dialog.popup()

    def change(self, work):
        """Do something to the files, say what went wrong, look again."""
        try:
            work()
        except OSError as error:
            self.status.set_message(str(error), 10)
        self.list_below(self.directory)
        self.go(self.directory)


def beginning(path):
    with path.open("rb") as file:
        return file.read(PREVIEW_BYTES)


@app.on_connect
def setup(session):
    FileManager(session, ROOT)


if __name__ == "__main__":
    app.run()
