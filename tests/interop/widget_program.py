"""A program of widgets that runs on pgwidgets and, its import line changed, on deskui.

``python widget_program.py WS_PORT HTTP_PORT`` runs it on pgwidgets; each line on standard input is a
command for `Program.do`, its answer is printed as JSON.
"""

from __future__ import annotations

import json
import sys
import threading
from typing import Any

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63f8cfc0f01f0005050102a2d8a3260000000049454e44ae426082"
)


class Program:
    """Builds its window for a session and answers questions about it."""

    def __init__(self, session: Any) -> None:
        self.session = session
        self.heard: list[Any] = []
        W = session.get_widgets()
        self.top = W.TopLevel(title="Interop", resizable=True)
        self.top.resize(640, 560)
        self.top.set_position(20, 20)
        box = W.VBox(spacing=4)
        self.status = W.Label("Ready")
        self.button = W.Button("Click me")
        self.button.on("activated", self.clicked, "more", keyword=1)
        self.menu_bar = W.MenuBar()
        file_menu = self.menu_bar.add_name("File")
        self.open = file_menu.add_name("Open")
        self.open.on("activated", lambda *args: self.say("opened"))
        self.check = W.CheckBox("Agree")
        self.check.on("activated", lambda state: self.say(f"check {state}"))
        self.entry = W.TextEntry("hello", linehistory=5)
        self.entry.on("activated", lambda text: self.say(f"entry {text}"))
        self.combo = W.ComboBox()
        self.combo.append_text("one")
        self.combo.append_text("two")
        self.tree = W.TreeView(columns=["Name", {"label": "Size", "key": "size", "type": "int"}])
        self.tree.set_tree({"src": {"main.py": {"size": 10}, "more.py": {"size": 20}}, "README": {"size": 5}})
        self.tree.expand_all()
        self.table = W.TableView(columns=["A", "B"])
        self.table.set_rows([[1, 2], [3, 4]])
        self.image = W.Image()
        self.image.set_binary_image(PNG, "png")
        self.drop = W.Label("Drop here")
        self.drop.on("drop-end", self.dropped)
        for widget, stretch in (
            (self.menu_bar, 0),
            (self.button, 0),
            (self.status, 0),
            (self.check, 0),
            (self.entry, 0),
            (self.combo, 0),
            (self.tree, 1),
            (self.table, 1),
            (self.image, 0),
            (self.drop, 0),
        ):
            box.add_widget(widget, stretch)
        with session.batch():
            self.status.set_color("#eeeeff", "#006000")
            self.button.set_tooltip("a tip")
        self.top.set_widget(box)
        self.top.show()

    def say(self, text: str) -> None:
        self.heard.append(text)
        self.status.set_text(text)

    def clicked(self, extra: str, keyword: int = 0) -> None:
        self.say(f"clicked {extra} {keyword}")

    def dropped(self, payload: dict[str, Any]) -> None:
        self.heard.append([[file["name"], len(file["data"])] for file in payload["files"]])
        self.say("dropped")

    def do(self, command: str) -> Any:
        """Answer a command of the test."""
        name, _, rest = command.partition(" ")
        if name == "heard":
            return self.heard
        if name == "state":
            return [self.check.get_state(), self.entry.get_text(), self.status.get_text()]
        if name == "position":
            return list(self.button.get_position())
        if name == "big_image":
            self.image.set_binary_image(PNG + b"\0" * (3 << 20), "png")
            return "sent"
        if name == "batch":
            with self.session.batch():
                for number in range(50):
                    self.status.set_text(f"batch {number}")
            return "sent"
        if name == "rows":
            self.table.set_rows([[n, n * n] for n in range(int(rest))])
            return "sent"
        return None


def main() -> None:
    """Run on pgwidgets, obeying standard input."""
    from pgwidgets.sync import Application

    app = Application(ws_port=int(sys.argv[1]), http_port=int(sys.argv[2]))
    programs: list[Program] = []
    app.on_connect(lambda session: programs.append(Program(session)))
    app.start()
    print(json.dumps("ready"), flush=True)

    def obey() -> None:
        for line in sys.stdin:
            print(json.dumps(programs[-1].do(line.strip())), flush=True)

    threading.Thread(target=obey, daemon=True).start()
    app.run()


if __name__ == "__main__":
    main()
