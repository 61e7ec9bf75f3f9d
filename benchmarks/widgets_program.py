"""The program `widgets.py` measures, on deskui or on pgwidgets: ``python widgets_program.py deskui|pgwidgets [WS HTTP]``.

Reads commands on standard input and answers each with a line.
"""

import json
import sys
import threading
from itertools import islice


def make(library):
    """The library's application, and how to say where it is."""
    if library == "pgwidgets":
        from pgwidgets.sync import Application

        ports = [int(port) for port in sys.argv[2:4]]
        return Application(ws_port=ports[0], http_port=ports[1])
    from deskui.widgets.sync import Application

    return Application(mode="browser", http_port=0, open_browser=False, max_sessions=None)


class Board:
    """One session's window."""

    def __init__(self, session):
        self.session = session
        self.W = W = session.get_widgets()
        self.top = W.TopLevel(title="Benchmark")
        self.top.resize(900, 650)
        self.box = W.VBox()
        self.button, self.label = W.Button("go"), W.Label("0")
        self.count = 0
        self.button.on("activated", self.clicked)
        self.box.add_widget(self.button, 0)
        self.box.add_widget(self.label, 0)
        self.top.set_widget(self.box)
        self.top.show()

    def clicked(self):
        self.count += 1
        self.label.set_text(str(self.count))

    def labels(self, count):
        for number in range(count):
            self.box.add_widget(self.W.Label(f"label {number} of {count}"), 0)

    def table(self, count):
        self.rows = self.W.TableView(columns=["Number", "Square", "Text"], sortable=True)
        self.rows.resize(860, 500)
        self.box.add_widget(self.rows, 0)
        self.rows.set_rows([[n, n * n, f"row {n} of {count}"] for n in range(count)])

    def tree(self, count):
        """A hundredth of the rows are folders, all open, with the others in them."""
        self.rows = self.W.TreeView(columns=["Name", "Size", "Text"], sortable=True)
        self.rows.resize(860, 500)
        self.box.add_widget(self.rows, 0)
        rows = iter(range(count))
        tree = {}
        for folder in rows:
            inside = {f"file {n}": {"Size": n * n, "Text": f"row {n} of {count}"} for n in islice(rows, 99)}
            tree[f"folder {folder}"] = {"__values__": {"Size": folder, "Text": f"row {folder} of {count}"}, **inside}
        self.rows.set_tree(tree)
        self.rows.expand_all()

    def cell(self, row):
        where = row if self.rows.__class__.__name__ == "TableView" else ["folder 0", f"file {row + 1}"]
        self.rows.set_cell(where, "Text", f"changed {row}")

    def sort(self, column):
        self.rows.sort_by_column(column, False)


def main():
    app = make(sys.argv[1])
    boards = []
    app.on_connect(lambda session: boards.append(Board(session)))
    app.start()
    print(json.dumps(app.url), flush=True)
    done = threading.Event()

    def obey():
        for line in sys.stdin:
            name, _, rest = line.strip().partition(" ")
            if name == "threads":
                print(json.dumps(threading.active_count()), flush=True)
                continue
            if name == "destroy":
                boards.pop().session.destroy()
            else:
                getattr(boards[-1], name)(int(rest))
            print(json.dumps("done"), flush=True)
        done.set()

    threading.Thread(target=obey, daemon=True).start()
    done.wait()
    app.close()


if __name__ == "__main__":
    main()
