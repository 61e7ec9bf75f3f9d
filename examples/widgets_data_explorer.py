"""A data explorer: a CSV file's columns in a tree, its rows in a table, a plot of two columns, and a log.

The table's cells can be edited; plot and statistics follow. Run it with
``python examples/widgets_data_explorer.py [file.csv]``; without a file it makes up measurements.
"""

import csv
import math
import random
import statistics
import sys
import time
from pathlib import Path

from deskui.widgets.sync import Application

app = Application(title="Data explorer", size=(1100, 720), max_sessions=None)


def measurements(count=2000):
    """Made-up data: a day of temperatures and what depends on them."""
    rng = random.Random(7)
    rows = []
    for n in range(count):
        temperature = 12 + 8 * math.sin(n / count * 2 * math.pi - 1.5) + rng.gauss(0, 0.6)
        rows.append([n, round(temperature, 2), round(80 - 2 * temperature + rng.gauss(0, 3), 1), rng.choice(["north", "south", "roof"])])
    return ["minute", "temperature", "humidity", "sensor"], rows


def read(path):
    """Header and rows of a CSV file, numbers as numbers."""
    with open(path, newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    return header, [[number(cell) for cell in row] for row in rows]


def number(text):
    try:
        value = float(text)
    except ValueError:
        return text
    return int(value) if value.is_integer() else value


class Explorer:
    """One user's view of one data set."""

    def __init__(self, session, header, rows):
        self.W = session.get_widgets()
        self.header, self.rows = header, rows
        W = self.W
        numeric = [name for at, name in enumerate(header) if rows and isinstance(rows[0][at], (int, float))]
        self.x, self.y = (numeric + numeric + header)[:2] if numeric else (header[0], header[0])
        self.columns = W.TreeView(columns=["Column", {"label": "Value", "key": "value", "halign": "right"}], show_header=False)
        self.columns.on("selected", self.column_chosen)
        described = [
            {"label": name, "key": name, "type": "float" if name in numeric else "string", "halign": "right" if name in numeric else "left"}
            for name in header
        ]
        self.table = W.TableView(columns=described, sortable=True, show_row_numbers=True)
        self.table.set_editable(True)
        self.table.set_rows(rows)
        self.table.on("cell_edited", self.edited)
        self.picture = W.Image()
        self.choices = {}
        self.log = W.TextArea(editable=False, tooltip="Log")
        self.log.set_limit(200)
        self.build(numeric)
        self.describe()
        self.plot()
        self.note(f"{len(rows)} rows, {len(header)} columns")

    def build(self, numeric):
        W = self.W
        axes = W.HBox(spacing=8, padding=6)
        for axis in ("x", "y"):
            combo = W.ComboBox()
            for name in numeric:
                combo.append_text(name)
            combo.set_text(getattr(self, axis))
            combo.on("activated", lambda index, text, axis=axis: self.choose(axis, text))
            axes.add_widget(W.Label(axis))
            axes.add_widget(combo, 1)
            self.choices[axis] = combo
        plot = W.VBox()
        plot.add_widget(axes)
        plot.add_widget(self.picture, 1)
        tabs = W.TabWidget()
        tabs.add_widget(self.table, title="Rows")
        tabs.add_widget(plot, title="Plot")
        right = W.Splitter(orientation="vertical")
        right.add_widget(tabs)
        right.add_widget(self.log)
        right.set_sizes([480, 120])
        split = W.Splitter(orientation="horizontal")
        split.add_widget(self.columns)
        split.add_widget(right)
        split.set_sizes([260, 780])
        top = W.TopLevel(title="Data explorer")
        top.resize(1060, 680)
        top.set_widget(split)
        top.show()
        self.tabs, self.plot_page = tabs, plot

    def values(self, name):
        at = self.header.index(name)
        return [row[at] for row in self.rows if isinstance(row[at], (int, float))]

    def describe(self):
        """The tree of columns with what can be said about them."""
        tree = {}
        for name in self.header:
            values = self.values(name)
            if values:
                facts = {"least": min(values), "mean": round(statistics.fmean(values), 3), "greatest": max(values)}
            else:
                at = self.header.index(name)
                facts = {"different": len({row[at] for row in self.rows})}
            tree[name] = {fact: {"value": value} for fact, value in facts.items()}
        self.columns.update_tree(tree)
        self.columns.expand_all()

    def column_chosen(self, items):
        name = items[0]["path"][0] if items else None
        if name and self.values(name):
            self.choices["y"].set_text(name)
            self.choose("y", name)
            self.tabs.show_widget(self.plot_page)

    def choose(self, axis, name):
        setattr(self, axis, name)
        self.plot()
        self.note(f"{self.y} over {self.x}")

    def edited(self, path, column, old, new):
        row = int(path[0].removeprefix("row"))
        self.rows[row][self.header.index(column)] = number(str(new))
        self.note(f"row {row + 1}, {column}: {old} → {new}")
        self.describe()
        self.plot()

    def plot(self):
        """The two chosen columns as points."""
        ax, ay = self.header.index(self.x), self.header.index(self.y)
        points = [(row[ax], row[ay]) for row in self.rows if isinstance(row[ax], (int, float)) and isinstance(row[ay], (int, float))]
        self.picture.set_binary_image(scatter(points, self.x, self.y).encode(), "svg+xml")
        self.picture.set_tooltip(f"{self.y} over {self.x}")

    def note(self, text):
        self.log.append_text(f"{time.strftime('%H:%M:%S')}  {text}\n")
        self.log.scroll_to_end()


def scatter(points, x_name, y_name, width=760, height=420):
    """Points in a frame with its limits written beside it, as SVG."""
    xs, ys = [x for x, _ in points] or [0], [y for _, y in points] or [0]
    low_x, span_x, low_y, span_y = min(xs), max(xs) - min(xs) or 1, min(ys), max(ys) - min(ys) or 1
    left, right, top, bottom = 58, width - 20, 16, height - 44

    def place(x, y):
        return left + (x - low_x) / span_x * (right - left), bottom - (y - low_y) / span_y * (bottom - top)

    def label(x, y, text, anchor="middle", more=""):
        font = "font-family='sans-serif' font-size='12' fill='#808896'"
        return f"<text x='{x}' y='{y}' text-anchor='{anchor}' {font} {more}>{text}</text>"

    dots = "".join("<circle cx='{:.1f}' cy='{:.1f}' r='1.6'/>".format(*place(x, y)) for x, y in points)
    labels = [label(width / 2, height - 6, x_name), label(12, height / 2, y_name, more=f"transform='rotate(-90 12 {height / 2})'")]
    lines = []
    for at in ticks(low_x, low_x + span_x):
        x, _ = place(at, low_y)
        labels.append(label(f"{x:.1f}", bottom + 18, f"{at:g}"))
        lines.append(f"M{x:.1f} {top}V{bottom}")
    for at in ticks(low_y, low_y + span_y):
        _, y = place(low_x, at)
        labels.append(label(left - 8, f"{y + 4:.1f}", f"{at:g}", "end"))
        lines.append(f"M{left} {y:.1f}H{right}")
    grid = f"<path d='{''.join(lines)}' stroke='#8b93a1' stroke-opacity='.3'/>"
    frame = f"<path d='M{left} {top}V{bottom}H{right}' fill='none' stroke='#8b93a1'/>"
    body = f"{grid}{frame}<g fill='#3b76e8' fill-opacity='.6'>{dots}</g>{''.join(labels)}"
    return f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}'>{body}</svg>"


def ticks(low, high, about=6):
    """Round numbers between two others."""
    rough = (high - low) / about
    power = 10 ** math.floor(math.log10(rough))
    step = next(power * times for times in (1, 2, 5, 10) if power * times >= rough)
    return [round(n * step, 10) for n in range(math.ceil(low / step), math.floor(high / step) + 1)]


@app.on_connect
def setup(session):
    header, rows = read(Path(sys.argv[1])) if len(sys.argv) > 1 else measurements()
    with session.batch():
        Explorer(session, header, rows)


if __name__ == "__main__":
    app.run()
