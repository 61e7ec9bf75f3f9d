"""A program of widgets with a second window of the system: ``python widgets_driver.py BACKEND TRANSPORT``.

The test talks to it as to ``driver.py``; ``log`` holds what the author's code noted.
"""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import driver

from deskui import shell
from deskui.widgets.sync import Application

made: dict[str, Any] = {}


def setup(session: Any) -> None:
    """A window that fills the first one, and one of the system's own."""
    W = session.get_widgets()
    main, tool = W.TopLevel(title="Main"), W.TopLevel(title="Tool", native=True)
    status, entry = W.Label("nothing yet"), W.TextEntry("")
    main.set_widget(status)
    main.show()
    tool.resize(320, 200)
    tool.set_widget(entry)
    entry.on("activated", lambda *words: driver.note({"typed": entry.get_text()}))
    entry.on("activated", lambda *words: status.set_text(entry.get_text()))
    entry.set_focus()
    tool.show()
    made.update(session=session, main=main, tool=tool, status=status, entry=entry)
    driver.note({"made": True})


def pages() -> list[Any]:
    """The pages of the one session."""
    return made["session"].connections


def main() -> None:
    backend, transport = sys.argv[1:3]
    if backend == "qt":
        os.environ["KDE_FULL_SESSION"] = "true"  # there, Qt is asked first
    app = Application(mode="window", transport=transport, title="Main", size=(500, 360))
    app.on_connect(setup)
    names = {
        "made": made,
        "shell": shell,
        "log": driver.log,
        "note": driver.note,
        "wait_for": driver.wait_for,
        "until": driver.until,
        "pages": pages,
    }
    threading.Thread(target=driver.serve, args=(names,), daemon=True).start()
    app.run()


if __name__ == "__main__":
    main()
