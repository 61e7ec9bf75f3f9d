"""Every way to ask: single questions, groups, checks, fields that depend on each other, files.

Each stop shows what the program got. ``deskui run examples/input_tour.py``
"""

from datetime import date
from functools import partial

import deskui
from deskui.input import *
from deskui.output import put_code, put_markdown, put_success

CITIES = {"Portugal": ["Lisbon", "Porto", "Faro"], "Japan": ["Tokyo", "Kyoto"], "Kenya": ["Nairobi", "Mombasa"]}


def main():
    """A tour of questions"""
    put_markdown("# Asking\nEvery function waits for the person and returns what was answered, as a Python value.")
    for title, stop in STOPS.items():
        put_markdown(f"## {title}")
        put_code(repr(stop()), "python")
    put_success("That was all. Reload the page to go round again.")


def lines():
    name = input("What is your name?", required=True, placeholder="Ada", help_text="It stays in this window.")
    return name, textarea(f"A few words about you, {name}?", rows=3, maxlength=200)


def numbers():
    age = input("Your age", type=NUMBER, validate=lambda n: "That cannot be" if n is not None and not 0 <= n < 130 else None)
    return age, slider("How much do you like forms?", value=7, min_value=0, max_value=10)


def choices():
    drink = select("A drink", [("Tea", "t"), ("Coffee", "c"), {"label": "Wine (sold out)", "value": "w", "disabled": True}], value="c")
    extras = checkbox("With", ["milk", "sugar", "a biscuit"], value=["milk"], inline=True)
    return drink, extras, radio("Size", ["small", "large"], inline=True, required=True)


def dates():
    return input("When?", type=DATE, action=("Today", lambda set_value: set_value(date.today().isoformat())))


def group():
    """Two fields, one of which follows the other, and a check of both together."""

    def follow(country):
        input_update("city", options=CITIES[country], help_text=f"Cities in {country}")

    return input_group(
        "A trip",
        [
            select("Country", list(CITIES), name="country", onchange=follow),
            select("City", CITIES["Portugal"], name="city"),
            input("Travellers", type=NUMBER, name="people", value=2),
            input("Rooms", type=NUMBER, name="rooms", value=1),
        ],
        validate=lambda trip: ("rooms", "More rooms than travellers") if trip["rooms"] > trip["people"] else None,
        cancelable=True,
    )


def pick():
    """A value that is more than its label: the action puts an object into the field."""
    return input("A point", action=("Take the origin", partial(set_point, (0, 0))), placeholder="x, y")


def set_point(point, set_value):
    set_value(point, f"({point[0]}, {point[1]})")


def decide():
    return actions("Shall we go on?", [("Yes", True), ("Later", False), {"label": "Cancel", "type": "cancel", "color": "secondary"}])


def code():
    return textarea("Change this program", value="for n in range(3):\n    print(n)\n", code={"mode": "python"}, rows=5)


def files():
    found = file_upload("Some files (up to 5 MB together)", multiple=True, max_total_size="5M", placeholder="Any kind")
    return [(file["filename"], file["size"]) for file in found]


STOPS = {
    "Lines and paragraphs": lines,
    "Numbers": numbers,
    "Choices": choices,
    "Dates, and a button that fills the field": dates,
    "A group whose fields know each other": group,
    "An object behind a label": pick,
    "A decision": decide,
    "Program text": code,
    "Files": files,
}

if __name__ == "__main__":
    deskui.run(main)
