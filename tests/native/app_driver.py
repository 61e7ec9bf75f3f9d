"""A whole program in a real window, on the bridge or the server: ``python app_driver.py BACKEND TRANSPORT STORY [on_close]``.

The test talks to it as to ``driver.py``; ``log`` holds what the author's code noted.
"""

from __future__ import annotations

import hashlib
import sys
import threading
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import driver

import deskui
from deskui import desktop, shell
from deskui._shell.geometry import Geometry
from deskui.desktop import Item, Menu
from deskui.input import file_upload, input, input_group, textarea
from deskui.output import (
    popup,
    put_button,
    put_html,
    put_markdown,
    put_progressbar,
    put_table,
    put_tabs,
    put_text,
    toast,
    use_scope,
)
from deskui.runtime.host import Host
from deskui.runtime.task import current_task
from deskui.session import download as give
from deskui.session import eval_js, hold, run_js

note = driver.note
BIG = bytes(range(256)) * 4096 * 50  # 50 MiB


def ask():
    """Ask"""
    note({"window": desktop.window.native, "info": current_task().session.info["window"] != ""})
    put_text("Type a name.")
    name = input("Name")
    put_text(f"Hello, {name}!")
    note({"named": name})
    put_button("Click", onclick=lambda: note({"clicked": True}))
    hold()


def letter():
    """Letter"""
    put_text("An apple a day, and another Apple at night.")
    fields = [input("From", name="from"), textarea("Text", name="text"), input("To", name="to")]
    note({"letter": input_group("Letter", fields)})
    hold()


def upload():
    """Upload"""
    note({"asking": True})
    file = file_upload("A file", max_size="100M", max_total_size="100M")
    note({"uploaded": len(file["content"]), "sum": hashlib.sha256(file["content"]).hexdigest()})
    hold()


def download():
    """Download"""
    run_js(
        "const make = URL.createObjectURL; URL.createObjectURL = (blob) => { window.saved = blob; return make.call(URL, blob); };"
        "HTMLAnchorElement.prototype.click = () => {};"
    )
    give("big.bin", BIG)
    note({"sum": eval_js(SUM_OF_SAVED)})
    hold()


SUM_OF_SAVED = """(async () => {
  while (!window.saved) await new Promise((resolve) => setTimeout(resolve, 50));
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', await window.saved.arrayBuffer()));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
})()"""


def menus():
    """Menus"""
    desktop.set_menu(
        [
            Menu(
                "File",
                [
                    Item("Save", lambda: note({"chosen": "save"}), "Ctrl+S"),
                    None,
                    Item("Off", lambda: note({"chosen": "off"}), "Ctrl+D", enabled=False),
                    Menu("More", [Item("Deep", lambda: note({"chosen": "deep"}), "Ctrl+Shift+E")]),
                ],
            )
        ]
    )
    note({"started": True})
    hold()


def veto():
    """Veto"""

    @desktop.window.on_close
    def may_close():
        note({"may_close": True})
        return {"yes": True} in driver.log

    note({"started": True})


def question():
    """Question"""
    note({"answer": desktop.confirm("Really?", "A question", yes="Do it", no="Leave it")})
    note({"second_answer": desktop.confirm("Really delete?", yes="Delete", danger=True)})
    hold()


def windows():
    """Windows"""

    def second():
        note({"second": desktop.window.native})
        put_text("The second window")
        hold()

    other = desktop.open_window(second, title="Second", size=(420, 300))
    note({"opened": other.geometry().width})
    input("wait")


def closing_itself():
    """Closing itself"""

    def second():
        note({"second": True})
        try:
            hold()
        finally:
            note({"second_ended": True})

    other = desktop.open_window(second, title="Second")
    driver.wait_for(lambda each: "second" in each)
    other.close()
    driver.wait_for(lambda each: "second_ended" in each)
    desktop.window.close()


def working():
    """Working"""
    note({"working": True})
    driver.wait_for(lambda each: "go" in each, 600)
    print("the script is through", file=sys.stderr, flush=True)


def clipboard():
    """Clipboard"""
    desktop.clipboard_write("täxt from Python")
    note({"clipboard": desktop.clipboard_read()})
    desktop.window.title = "Named by the program"
    note({"geometry": desktop.window.geometry().width})
    desktop.window.resize(500, 400)
    note({"dark": desktop.window.dark})
    hold()


def rules():
    """Rules"""
    run_js(
        "document.addEventListener('securitypolicyviolation', (e) => (window.broken ??= []).push(e.violatedDirective + ' ' + e.sourceFile))"
    )
    put_html("<p>some</p>")
    put_text("some").style("color: red")
    put_table([["a", "b"], ["1", put_button("x", onclick=lambda: None)]])
    put_markdown("# Head\n\n```python\nprint(1)\n```\n\n![x](data:image/png;base64,AA==)")
    put_tabs([{"title": "one", "content": "1"}, {"title": "two", "content": put_text("2")}])
    put_progressbar("bar", 0.4)
    with popup("Popup"):
        put_text("in it")
    toast("Toast")
    desktop.set_menu([Menu("File", [Item("X", lambda: None)])])
    note({"rules": eval_js("new Promise((resolve) => setTimeout(() => resolve(window.broken ?? []), 1000))")})
    note({"typeof": eval_js("typeof window.pywebview + ' ' + typeof window.QWebChannel")})
    hold()


class Runtime:
    """What a test may look at behind the page."""

    def __init__(self) -> None:
        self.hosts: list[Host] = []
        remember, begin = self.hosts.append, Host.__init__

        def note_host(host: Host, *words: Any, **options: Any) -> None:
            begin(host, *words, **options)
            remember(host)

        Host.__init__ = note_host  # type: ignore[method-assign]

    @property
    def session(self) -> Any:
        """The first session."""
        return next(iter(self.hosts[0].sessions.values()))

    @property
    def drafts(self) -> list[Any]:
        """What is typed into its open forms."""
        return [form.drafts for forms in self.session.view.forms.values() for form in forms]

    @property
    def settled(self) -> bool:
        """A page is there and has confirmed everything it was told."""
        clients = self.session.attached_clients if self.hosts and self.hosts[0].sessions else []
        return bool(clients) and all(client.channel.idle for client in clients)

    def describe(self) -> list[Any]:
        """Every session: its forms, and of its pages whether they are there and know everything."""
        return [
            (session.view.forms, [(client.attached, client.channel.idle) for client in session.clients.values()])
            for host in self.hosts
            for session in host.sessions.values()
        ]

    @property
    def asks(self) -> int:
        """Questions that wait for an answer of the page."""
        return len(self.session._asks)


STORIES = {
    function.__name__: function
    for function in (ask, letter, upload, download, menus, windows, working, clipboard, veto, question, rules, closing_itself)
}


def main() -> None:
    backend, transport, story = sys.argv[1:4]
    runtime = Runtime()
    names = {
        "shell": shell,
        "log": driver.log,
        "note": note,
        "wait_for": driver.wait_for,
        "driver": driver,
        "BIG": BIG,
        "threading": threading,
        "put_text": put_text,
        "use_scope": use_scope,
        "runtime": runtime,
        "until": partial(driver.until, describe=runtime.describe),
        "Geometry": Geometry,
        "current_window": lambda: shell.current().windows[0],
    }
    threading.Thread(target=driver.serve, args=(names,), daemon=True).start()
    on_close = next((word for word in sys.argv[4:] if word in ("ask", "cancel", "keep")), "cancel")
    single = "single" in sys.argv
    desktop.set_arguments([word for word in sys.argv[4:] if word.startswith("arg:")])
    if single:
        STORIES["ask"] = lambda: desktop.on_arguments(lambda words: note({"second_start": words})) and ask()
    deskui.run(
        STORIES[story],
        mode="window",
        transport=transport,
        backend=backend,
        title="Story",
        size=(640, 480),
        on_close=on_close,
        single_instance=single,
        debug="debug" in sys.argv,
    )


if __name__ == "__main__":
    main()
