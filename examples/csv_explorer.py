"""Open a CSV file, look through it, draw a column, keep only some rows, save those.

``deskui run examples/csv_explorer.py``
"""

import csv
import io
from collections import Counter

import deskui
from deskui.input import actions, file_upload
from deskui.output import put_button, put_datatable, put_html, put_markdown, put_row, put_text, use_scope
from deskui.pin import pin, pin_on_change, put_input, put_select
from deskui.session import download, local

SAMPLE = """city,country,people,area
Tokyo,Japan,13960000,2194
Delhi,India,16787941,1484
Lisbon,Portugal,545796,100
Porto,Portugal,231962,41
Nairobi,Kenya,4397073,696
Kyoto,Japan,1463723,828
Lagos,Nigeria,15388000,1171
Oslo,Norway,709037,454
"""


def main():
    """CSV explorer"""
    put_markdown("# CSV explorer\nOpen a table, look through it, draw a column, save the rows you want.")
    if actions("Which table?", [("Open a file", "file"), {"label": "Use the sample", "value": "sample", "color": "secondary"}]) == "file":
        file = file_upload("A CSV file", accept=".csv,text/csv", required=True, max_size="20M")
        explore(file["filename"], file["content"].decode("utf-8-sig", errors="replace"))
    else:
        explore("cities.csv", SAMPLE)


def explore(name, text):
    local.rows = [{key: number(value) for key, value in row.items()} for row in csv.DictReader(io.StringIO(text))]
    if not local.rows:
        put_text("There are no rows in this file.")
        return
    local.columns = list(local.rows[0])
    put_markdown(f"## {name}\n{len(local.rows):,} rows, {len(local.columns)} columns")
    put_row([put_input("words", label="Only rows with", placeholder="any text"), None, put_select("column", local.columns, label="Draw")])
    pin_on_change("words", onchange=show)
    pin_on_change("column", onchange=show)
    show()


def show(_=None):
    """What the table and the drawing look like now."""
    rows = chosen()
    with use_scope("result", clear=True):
        put_html(bars(rows, pin.column))
        put_datatable(rows, column_order=local.columns, height=320, instance_id="rows")
        put_button(f"Save {len(rows):,} rows" if len(rows) != 1 else "Save this row", onclick=save)


def chosen():
    words = (pin.words or "").lower()
    return [row for row in local.rows if words in " ".join(map(str, row.values())).lower()]


def save():
    out = io.StringIO()
    writer = csv.DictWriter(out, local.columns)
    writer.writeheader()
    writer.writerows(chosen())
    download("chosen.csv", out.getvalue().encode())


def number(text):
    """A number where it is one."""
    for kind in (int, float):
        try:
            return kind(text)
        except (TypeError, ValueError):
            continue
    return text


def bars(rows, column):
    """A bar chart of a column: its values, or how often each word comes."""
    label = local.columns[0]
    values = [row[column] for row in rows]
    if values and all(isinstance(value, int | float) for value in values):
        pairs = sorted(((str(row[label]), row[column]) for row in rows), key=lambda pair: -pair[1])[:12]
    else:
        pairs = Counter(map(str, values)).most_common(12)
    top = max((value for _, value in pairs), default=1) or 1
    lines = [
        f'<text x="100" y="{y + 15}" text-anchor="end" font-size="13" fill="currentColor">{escape(word)}</text>'
        f'<rect x="108" y="{y + 3}" width="{max(value, 0) / top * 250:.0f}" height="16" rx="3" fill="var(--accent, #2563eb)"/>'
        f'<text x="{114 + max(value, 0) / top * 250:.0f}" y="{y + 15}" font-size="12" fill="currentColor">{value:,}</text>'
        for y, (word, value) in ((24 * n, pair) for n, pair in enumerate(pairs))
    ]
    return f'<svg viewBox="0 0 450 {24 * len(pairs)}" role="img" aria-label="{escape(column)} as bars">{"".join(lines)}</svg>'


def escape(text):
    return str(text)[:20].replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


if __name__ == "__main__":
    deskui.run(main)
