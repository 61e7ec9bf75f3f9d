"""The smallest useful program: two questions, a little arithmetic, an answer that can be corrected.

Run it in a window with ``deskui run examples/bmi.py``, or in the browser with ``deskui serve examples/bmi.py``.
"""

import deskui
from deskui.input import FLOAT, input, input_group
from deskui.output import put_button, put_html, put_markdown, use_scope

RANGES = [(18.5, "underweight", "#3b82f6"), (25, "normal", "#16a34a"), (30, "overweight", "#d97706"), (999, "obese", "#dc2626")]


def main():
    """Body mass index"""
    put_markdown("# Body mass index\nWeight in kilograms divided by the square of the height in metres.")
    ask()


@use_scope("answer", clear=True)
def ask():
    size = input_group(
        "About you",
        [
            input("Height (cm)", name="height", type=FLOAT, required=True, validate=between(50, 250), placeholder="178"),
            input("Weight (kg)", name="weight", type=FLOAT, required=True, validate=between(10, 400), placeholder="72"),
        ],
    )
    bmi = size["weight"] / (size["height"] / 100) ** 2
    meaning = next(word for limit, word, _ in RANGES if bmi < limit)
    put_markdown(f"## {bmi:.1f}\nThat is **{meaning}** for a height of {size['height']:g} cm and a weight of {size['weight']:g} kg.")
    put_html(scale(bmi))
    put_button("Calculate again", onclick=ask, outline=True)


def between(low, high):
    """A validate function for numbers."""
    return lambda value: None if value is None or low <= value <= high else f"Please enter a number from {low} to {high}"


def scale(bmi):
    """A drawing of the ranges with a mark where this value is."""

    def x(value):
        return 10 + (min(max(value, 15), 40) - 15) / 25 * 480

    parts, left = [], 15.0
    for limit, word, color in RANGES:
        right = min(limit, 40)
        parts.append(
            f'<rect x="{x(left):.0f}" y="22" width="{x(right) - x(left):.0f}" height="12" fill="{color}"><title>{word}</title></rect>'
        )
        left = right
    mark = f'<path d="M{x(bmi):.0f} 20l-6 -10h12z" fill="currentColor"/>'
    numbers = "".join(
        f'<text x="{x(n):.0f}" y="50" font-size="12" text-anchor="middle" fill="currentColor">{n}</text>' for n in (18.5, 25, 30)
    )
    return f'<svg viewBox="0 0 500 56" role="img" aria-label="{bmi:.1f} on a scale from 15 to 40">{"".join(parts)}{mark}{numbers}</svg>'


if __name__ == "__main__":
    deskui.run(main)
