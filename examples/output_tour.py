"""Every way to show: texts, tables, layout, data, pictures, messages, and changing what is on the screen.

``deskui run examples/output_tour.py``
"""

import random

import deskui
from deskui.output import *
from deskui.session import download

PEOPLE = [
    {"name": "Ada Lovelace", "born": 1815, "field": "Mathematics"},
    {"name": "Grace Hopper", "born": 1906, "field": "Compilers"},
    {"name": "Radia Perlman", "born": 1951, "field": "Networks"},
]


def main():
    """A tour of outputs"""
    put_markdown("# Showing\nEvery `put_…` function adds something to the page. Outputs nest, and each can be changed later.")
    put_tabs(
        [
            {"title": "Text", "content": texts()},
            {"title": "Layout", "content": layout()},
            {"title": "Data", "content": data()},
            {"title": "Messages", "content": messages()},
            {"title": "Change", "content": put_scope("change")},
        ]
    )
    change()


def texts():
    return [
        put_text("Plain text keeps\n   its line breaks and spaces."),
        put_markdown("**Markdown**, with `code`, [links](https://example.org) and\n\n- lists\n- of things\n\n> and quotations"),
        put_code('def greet(name):\n    return f"Hello, {name}"', "python"),
        put_html('<p>HTML with a <mark>mark</mark>, <kbd>Ctrl</kbd> + <kbd>C</kbd> and <abbr title="HyperText">HT</abbr>ML.</p>'),
        put_image(sunrise(), title="A sunrise", width="100%"),
    ]


def sunrise():
    """A picture made on the spot."""
    hills = [
        f'<path d="M0 {90 + 12 * n} Q150 {60 + 20 * n} 300 {95 + 8 * n} T600 {85 + 12 * n} V160 H0Z" fill="hsl(150 30% {40 - 9 * n}%)"/>'
        for n in range(4)
    ]
    sky = '<rect width="600" height="150" fill="#fde9c9"/><circle cx="300" cy="85" r="36" fill="#f6a54a"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 150">{sky}{"".join(hills)}</svg>'.encode()


def layout():
    return [
        put_row([card("Left", "takes what is left"), None, card("Right", "is twice as wide")], size="1fr 12px 2fr"),
        put_grid(
            [[card("1"), card("2"), card("3")], [span(card("4 covers two columns"), col=2), card("5")]],
            cell_width="1fr",
        ).style("gap: 8px; margin-top: 8px"),
        put_collapse("A title that opens", [put_text("… to show more."), put_collapse("And more", "in it")]),
        put_scrollable([put_text(f"Line {n} of a long text") for n in range(1, 31)], height=120),
    ]


def card(title, text=""):
    return put_info(put_markdown(f"**{title}** {text}"))


def data():
    return [
        put_table(PEOPLE, header=[("Name", "name"), ("Born", "born"), ("Field", "field")]),
        put_table([["Quarter", "North", "South"], ["Q1", 12, 8], ["Q2", 15, 11], [span("Total", row=1), 27, 19]]),
        put_datatable(
            [
                {"id": n, "person": {"first": random.choice(["Ada", "Grace", "Radia"]), "age": random.randint(20, 90)}, "points": n * n}
                for n in range(500)
            ],
            actions=[("Show", lambda row: toast(f"Row {row}"))],
            id_field="id",
            height=260,
            instance_id="numbers",
        ),
    ]


def messages():
    return [
        put_info("Something to know."),
        put_success("Something that worked.", closable=True),
        put_warning("Something to look at."),
        put_error("Something that went wrong."),
        put_buttons(
            [("Toast", "toast"), ("Popup", "popup"), {"label": "Danger", "value": "danger", "color": "danger"}],
            onclick=lambda what: {
                "toast": lambda: toast("Done", color="success"),
                "popup": show_popup,
                "danger": lambda: toast("Careful", color="error"),
            }[what](),
        ),
    ]


@popup("A popup", size="small")
def show_popup():
    put_text("It holds outputs like any other place.")
    put_button("Close", onclick=close_popup)


@use_scope("change")
def change():
    """Handles: what a put_ function returns can be changed, disabled and removed."""
    count = [0]

    def click():
        count[0] += 1
        counter.update(f"Clicked {count[0]} times")
        bar.set(min(count[0] / 5, 1))
        log.write(f"click number {count[0]}")
        if count[0] == 5:
            counter.disable()
            put_button("Save the log", onclick=lambda: download("log.txt", b"five clicks\n"), scope="change", outline=True)

    counter = put_button("Click me five times", onclick=click)
    bar = put_progressbar("clicks")
    log = put_log(height=120)


if __name__ == "__main__":
    deskui.run(main)
