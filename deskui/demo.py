"""``deskui demo``: a tour of the script API, each stop beside the code that makes it.

Self-contained: it is in the package, needs no file beside it, and looks up nothing outside this machine.
"""

from __future__ import annotations

import asyncio
import inspect
import random
import textwrap
import threading
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

import deskui
from deskui.input import DATE, NUMBER, actions, checkbox, file_upload, input, input_group, radio, select, slider
from deskui.output import (
    Output,
    close_popup,
    popup,
    put_button,
    put_buttons,
    put_code,
    put_collapse,
    put_datatable,
    put_error,
    put_file,
    put_grid,
    put_html,
    put_image,
    put_info,
    put_link,
    put_log,
    put_markdown,
    put_progressbar,
    put_row,
    put_scope,
    put_success,
    put_table,
    put_tabs,
    put_text,
    put_warning,
    span,
    toast,
    use_scope,
)
from deskui.pin import pin, pin_on_change, put_input, put_select, put_slider
from deskui.session import eval_js, info, run_async

STEP_S = 0.05
"""Seconds of pretended work per step of the long job."""

WELCOME = """
# deskui
Write a Python function, get a desktop app. **This page is one function**: it asks, it shows, and the page follows. \
The same function opens in a native window, in any browser, and as one file to ship.

Reload the page or open it twice: the screen stays, and so does what you typed.
"""


@deskui.config(title="deskui demo")
def tour() -> None:
    """deskui demo

    A tour of everything scripts can ask and show.
    """
    put_markdown(WELCOME)
    put_tabs([{"title": title, "content": stop(function)} for title, function in STOPS.items()])
    put_row([put_link("A chat room, written as a coroutine", app="chat", new_window=True), None, put_text(where())], size="1fr 8px auto")


def stop(function: Callable[[], list[Output]]) -> list[Output]:
    """A stop of the tour: its words, its outputs, its code."""
    words = inspect.getdoc(function) or ""
    return [put_markdown(words), *function(), *code_of(function)]


def code_of(function: Callable[..., Any], title: str = "The code of this page") -> list[Output]:
    """The function's own text, folded away; nothing in an executable that carries no text."""
    try:
        source = textwrap.dedent(inspect.getsource(function))
    except OSError:
        return []
    return [put_collapse(title, put_code(source, "python")).style("margin-top: 20px")]


def where() -> str:
    """What the page runs in."""
    agent = info.user_agent
    return f"{agent.browser.family} on {agent.os.family}"


# -- asking ----------------------------------------------------------------------------------------


def asking() -> list[Output]:
    """Functions that ask wait for the person and return the answer as a Python value. The form appears below."""

    def trip() -> None:
        answer = input_group(
            "A trip",
            [
                input("Where to?", name="city", required=True, placeholder="Lisbon", datalist=["Lisbon", "Kyoto", "Nairobi"]),
                input("When?", name="day", type=DATE),
                input("Travellers", name="people", type=NUMBER, value=2, validate=few),
                select("By", ["train", "ship", "plane"], name="by"),
                radio("Class", ["first", "second"], name="class", inline=True, value="second"),
                checkbox("With", ["breakfast", "a bicycle"], name="extras", inline=True),
                slider("Budget", name="budget", value=500, max_value=2000, step=50),
            ],
            cancelable=True,
        )
        show_answer(answer)

    def few(people: int | None) -> str | None:
        return "From 1 to 9, please" if people is None or not 1 <= people <= 9 else None

    def decide() -> None:
        show_answer(actions("Tea or coffee?", ["Tea", "Coffee", {"label": "Neither", "type": "cancel", "color": "secondary"}]))

    def files() -> None:
        show_answer([(file["filename"], file["size"]) for file in file_upload("Any files", multiple=True, max_total_size="10M")])

    def name() -> None:
        show_answer(input("Your name", action=("Surprise me", lambda set_value: set_value(random.choice(["Ada", "Grace", "Radia"])))))

    return [
        put_buttons(["A name", "A trip", "A decision", "Files"], onclick=[name, trip, decide, files]),
        put_scope("answer"),
    ]


@use_scope("answer", clear=True)
def show_answer(answer: Any) -> None:
    """What the last form gave."""
    put_text("The function returned")
    put_code(repr(answer), "python")


# -- showing ---------------------------------------------------------------------------------------


def texts() -> list[Output]:
    """Text, Markdown, code, HTML and pictures. What you give is text unless you say that it is HTML."""
    rays = "".join(
        f'<path d="M60 60 L60 8" transform="rotate({angle} 60 60)" stroke="#f6a54a" stroke-width="5"/>' for angle in range(0, 360, 30)
    )
    sun = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120">{rays}<circle cx="60" cy="60" r="34" fill="#f6a54a"/></svg>'
    return [
        put_row(
            [
                put_markdown("**Markdown**, with `code`, [links](https://example.org),\n\n- lists\n- of things\n\n> and quotations"),
                None,
                put_image(sun.encode(), title="A sun", width="120px"),
            ],
            size="1fr 16px 120px",
        ),
        put_code('def greet(name):\n    """Say hello."""\n    return f"Hello, {name}"', "python"),
        put_html("<p>Press <kbd>Ctrl</kbd> + <kbd>C</kbd> to <mark>copy</mark>.</p>"),
        put_info("Something to know."),
        put_success("Something that worked.", closable=True),
        put_warning("Something to look at."),
        put_error("Something that went wrong."),
    ]


def tables() -> list[Output]:
    """Tables hold outputs; data tables hold a hundred thousand rows, sort, filter and select."""
    people = [("Ada", "Lovelace", 1815), ("Grace", "Hopper", 1906), ("Radia", "Perlman", 1951)]
    rows = [
        [first, last, born, put_button("Greet", onclick=partial(toast, f"Hello, {first}!"), small=True)] for first, last, born in people
    ]
    records = [
        {"id": n, "person": {"first": random.choice(people)[0], "age": random.randint(18, 90)}, "points": round(random.random() * 1000, 1)}
        for n in range(5000)
    ]
    return [
        put_table([[span("Name", col=2), "Born", ""], *rows]),
        put_datatable(
            records,
            id_field="id",
            height=300,
            multiple_select=True,
            actions=[("Count the selected", lambda rows: toast(f"{len(rows)} rows"))],
            instance_id="people",
        ),
    ]


def layout() -> list[Output]:
    """Rows, columns and grids nest; so do tabs like these and parts that fold."""

    def card(title: str, text: str = "") -> Output:
        return put_collapse(title, text or "Any outputs.", open=True)

    return [
        put_row([card("Left", "takes a third"), None, card("Right", "takes the rest")], size="1fr 12px 2fr"),
        put_grid([[card("1"), card("2"), card("3")], [span(card("4", "covers two columns"), col=2), card("5")]], cell_width="1fr").style(
            "gap: 8px"
        ),
        put_tabs([{"title": "Tabs", "content": "in tabs"}, {"title": "are fine", "content": put_collapse("and fold", "too")}]),
    ]


# -- changing --------------------------------------------------------------------------------------


def changing() -> list[Output]:
    """What a `put_…` function returns can be changed in place, disabled and removed. Work goes on in the background."""
    stop_it = threading.Event()

    def work() -> None:
        start.disable()
        halt.enable()
        stop_it.clear()
        began = time.monotonic()
        log.clear()
        for step in range(1, 41):
            if stop_it.wait(STEP_S):
                log.write("stopped")
                break
            bar.set(step / 40)
            log.write(f"{datetime.now():%H:%M:%S}  step {step} of 40")
        else:
            log.write(f"finished in {time.monotonic() - began:.1f} s")
        halt.disable()
        start.enable()

    def count() -> None:
        clicks[0] += 1
        counter.update(f"Clicked {clicks[0]} time{'s' * (clicks[0] > 1)}", color="success" if clicks[0] % 5 == 0 else None)

    clicks = [0]
    counter = put_button("Click me", onclick=count, outline=True)
    start = put_button("Start a long job", onclick=work)
    halt = put_button("Stop it", onclick=stop_it.set, color="danger", outline=True, disabled=True)
    bar = put_progressbar("job")
    log = put_log("The long job tells its steps here.", height=160)
    return [put_row([start, None, halt, None, counter], size="auto 8px auto 8px auto").style("justify-content: start"), bar, log]


def pins() -> list[Output]:
    """Inputs that stay. Python hears of each change and answers at once: this drawing is made by the function below."""
    pin_on_change("sides", onchange=draw)
    pin_on_change("color", onchange=draw)
    pin_on_change("words", onchange=draw)
    return [
        put_grid(
            [
                [
                    put_slider("sides", label="Corners", value=6, min_value=3, max_value=12),
                    put_select("color", [("Blue", "#2563eb"), ("Green", "#16a34a"), ("Red", "#dc2626")], label="Colour"),
                    put_input("words", label="Words", value="deskui"),
                ]
            ],
            cell_widths="repeat(auto-fit, minmax(190px, 1fr))",
        ).style("gap: 4px 16px"),
        put_scope("drawing", put_html(polygon(6, "#2563eb", "deskui"))),
        *code_of(draw, "The code of the drawing"),
    ]


@use_scope("drawing", clear=True)
def draw(_: object = None) -> None:
    """Draw what the pins say."""
    put_html(polygon(pin.sides, pin.color, pin.words))


def polygon(sides: int, color: str, words: str) -> str:
    """A picture of a polygon with words in it."""
    spikes = "".join(
        f'<rect x="98" y="12" width="4" height="60" rx="2" transform="rotate({360 * n / sides:.1f} 100 100)" fill="{color}"/>'
        for n in range(sides)
    )
    text = words[:12].replace("&", "&amp;").replace("<", "&lt;")
    label = f'<text x="100" y="105" font-size="15" text-anchor="middle" fill="currentColor">{text}</text>'
    return f'<svg viewBox="0 0 200 200" width="240" role="img" aria-label="{sides} spikes">{spikes}{label}</svg>'


def over_the_page() -> list[Output]:
    """Popups, toasts, files for the user, and the page's own JavaScript when you need it."""

    def ask() -> None:
        with popup("Really?", size="small"):
            put_text("A popup holds outputs like any other place.")
            put_buttons(["Yes", {"label": "No", "value": "No", "color": "secondary"}], onclick=decided)

    def decided(answer: str) -> None:
        close_popup()
        toast(f"You said {answer.lower()}")

    def measure() -> None:
        toast(f"This window is {eval_js('innerWidth')} pixels wide", duration=3)

    return [
        put_buttons(["A popup", "A toast", "Measure the window"], onclick=[ask, lambda: toast("Saved", color="success"), measure]),
        put_file("hello.txt", b"Hello from deskui\n", "Save a file"),
    ]


STOPS: dict[str, Callable[[], list[Output]]] = {
    "Ask": asking,
    "Show": texts,
    "Tables": tables,
    "Layout": layout,
    "Change": changing,
    "Pins": pins,
    "Over the page": over_the_page,
}


# -- a second app ----------------------------------------------------------------------------------

_members: dict[str, asyncio.Queue[str]] = {}


@deskui.config(title="Chat room")
async def chat() -> None:
    """Chat room

    Everyone who opens it is in the same room. Written as a coroutine.
    """
    put_markdown("# Chat room\nOpen this page in a second window and talk to yourself.")
    name = await input("Your name", required=True, validate=lambda name: "Someone has this name" if name in _members else None)
    log = put_log(height=320)
    inbox = _members[name] = asyncio.Queue()

    async def listen() -> None:
        while True:
            log.write(await inbox.get())

    listener = run_async(listen())
    tell(f"{name} came in; {len(_members)} here")
    try:
        while True:
            said = await input_group("", [input(name="text", placeholder="Say something"), actions(name="what", buttons=["Send", LEAVE])])
            if said is None:
                break
            tell(f"{name}: {said['text']}")
    finally:  # also when the window is closed
        del _members[name]
        tell(f"{name} left")
        listener.close()
    put_text("You have left the room.")


LEAVE = {"label": "Leave", "type": "cancel", "color": "secondary"}


def tell(line: str) -> None:
    """Say a line to everyone in the room."""
    for inbox in _members.values():
        inbox.put_nowait(f"{datetime.now():%H:%M}  {line}")


APPS: dict[str, Callable[..., Any]] = {"index": tour, "chat": chat}
"""What ``deskui demo`` runs."""
